import ReviewDomain
import ReviewTexts

/// The decision's reasons criterion by criterion, and how the conclusion went to the authority.
extension ReportBuilder {
  func grounds(of decision: Decision) -> TitledTable<Field>? {
    let rows = (decision.grounds ?? []).compactMap { ground -> Field? in
      guard let text = ground.text[language] else { return nil }
      return Field(label: criterionName(ground.criterion), value: .quoted(text, in: language))
    }
    return TitledTable(texts.word(.grounds), rows)
  }

  private func criterionName(_ id: CriterionID) -> String {
    let name = input.criteria[id].map { " " + $0.names.name(in: language) } ?? ""
    return id.rawValue + name
  }

  /// A decisive criterion without a reason in the report's language, and words that serve twice.
  mutating func groundNotes(of decision: Decision) -> [String] {
    let grounds = decision.grounds ?? []
    let decisive = content.conclusion?.decisiveCriteria(among: input.criteria) ?? []
    let bare = decisive.filter { grounds[$0]?[language] == nil }
    let repeated = grounds.repeated(in: language)
    return (bare.isEmpty ? [] : [miss(.grounds(bare, language))])
      + (repeated.isEmpty ? [] : [miss(.repeatedGrounds(repeated))])
  }

  func careProcess(of decision: Decision) -> [Field] {
    decision.careProcess.map { [field(labels.careProcess, quoting: $0.rawValue)] } ?? []
  }

  func transmission() -> TitledTable<Field>? {
    let rows = content.transmissions.enumerated().flatMap { index, transmission in
      let isLast = index == content.transmissions.count - 1
      return [
        field(
          labels.day,
          texts.date(transmission.day) + (isLast ? "" : " (\(texts.word(.superseded)))")),
        field(texts.word(.reference), quoting: transmission.reference),
        field(
          texts.word(.documents),
          transmission.documents.map { texts.term($0) }.joined(separator: ", ")),
      ]
    }
    return TitledTable(texts.word(.transmission), rows)
  }
}
