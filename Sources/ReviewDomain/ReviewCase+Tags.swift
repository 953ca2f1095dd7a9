extension ReviewCase {
  /// Tags and relations: a name is refused before it is kept, the other case's existence is the
  /// store's to say.
  func decideTags(_ command: CaseCommand) throws(Refusal) -> [CaseEvent] {
    switch command {
    case .tag(let name, let value):
      guard let tag = CaseTag(name), !tag.isOwn else { throw .notATag(name) }
      guard CaseTag.values.contains(value) else { throw .tagValueTooLarge(value) }
      guard tags[tag.name] != value else { throw .nothingChanged }
      return [.tagged(tag: tag.name, value: value)]
    case .untag(let name):
      guard let tag = CaseTag(name), !tag.isOwn else { throw .notATag(name) }
      guard !tags.isEmpty else { throw .noTags }
      guard tags[tag.name] != nil else { throw .noSuchTag(tag.name) }
      return [.untagged(tag: tag.name)]
    case .relate(let other, let kind):
      guard other != id else { throw .relatedToItself }
      guard relation(to: other) != kind else { throw .nothingChanged }
      return [.related(case: other, relation: kind)]
    default: return []
    }
  }

  package func relation(to other: CaseID) -> CaseRelation.Kind? {
    relations.first { $0.other == other }?.kind
  }

  mutating func applyTags(_ event: CaseEvent) {
    switch event {
    case .tagged(let tag, let value): tags[tag] = value
    case .untagged(let tag): tags[tag] = nil
    case .related(let other, let kind):
      relations.removeAll { $0.other == other }
      if let kind { relations.append(CaseRelation(kind, other)) }
    default: break
    }
  }
}
