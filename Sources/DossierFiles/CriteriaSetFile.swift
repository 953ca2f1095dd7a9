package import ReviewDomain

/// A criteria set's file: scale, groups, criteria, each text in four languages.
package enum CriteriaSetFile {
  /// The set in `bytes`, or every mistake; `name` is what messages call the file.
  package static func read(_ bytes: [UInt8], name: String) -> Result<CriteriaSet, Mistakes> {
    RuleFile.read(bytes, name: name) { root in
      let fields = root.map("criteria-set", isRequired: true)
      defer { fields.refuseUnknownKeys() }
      let id = fields.identifier("id")
      let version = fields.text("version", isRequired: true, limit: .line)
      let names = fields.translations("names")
      let scale = ScaleReader(fields.map("scale", isRequired: true)).scale()
      let groups = groups(fields)
      let criteria = criteria(fields, scale: scale, groups: groups.map(\.id))
      return CriteriaSet(
        id: id, version: version, names: names, scale: scale, groups: groups, criteria: criteria)
    }
  }

  private static func groups(_ fields: FieldReader) -> [CriterionGroup] {
    let items = fields.maps("groups", isRequired: true)
    FieldReader.refuseDuplicates("id", in: items)
    return items.map { group in
      defer { group.refuseUnknownKeys() }
      return CriterionGroup(
        id: group.text("id", isRequired: true, limit: .line), names: group.translations("names"))
    }
  }

  private static func criteria(
    _ fields: FieldReader, scale: Scale, groups: [String]
  ) -> [Criterion] {
    let items = fields.maps("criteria", isRequired: true)
    FieldReader.refuseDuplicates("id", in: items)
    return items.compactMap { item in
      defer { item.refuseUnknownKeys() }
      return CriterionReader(item, scale: scale, groups: groups).criterion()
    }
  }
}

/// Reads the levels and what may be said instead of one.
private struct ScaleReader {
  private let fields: FieldReader

  init(_ fields: FieldReader) { self.fields = fields }

  func scale() -> Scale {
    defer { fields.refuseUnknownKeys() }
    let levels = levels()
    let words = levels.map(String.init) + ["-", "?"]
    return Scale(
      levels: levels, reasonRequired: reasonRequired(words), labels: labels(words))
  }

  private func levels() -> [Int] {
    var levels: [Int] = []
    for (node, path) in fields.items("values", isRequired: true, limit: 20) where !node.isRefused {
      guard let level = FieldReader.number(node.shown), (0...99).contains(level) else {
        fields.findings.add(.notANumber, at: node.mark, key: path, found: node.shown)
        continue
      }
      if let last = levels.last, last >= level {
        fields.findings.add(.levelsNotRising, at: node.mark, key: path, found: node.shown)
      }
      levels.append(level)
    }
    return levels
  }

  private func reasonRequired(_ words: [String]) -> [Score] {
    fields.items("reason-required", isRequired: true).compactMap { node, path in
      guard !node.isRefused else { return nil }
      if words.contains(node.shown) { return Score(node.shown) }
      fields.findings.add(
        .unknownLevel(allowed: words), at: node.mark, key: path, found: node.shown)
      return nil
    }
  }

  private func labels(_ words: [String]) -> [String: LocalizedText] {
    let labels = fields.map("labels", isRequired: true)
    return labels.levelTexts(words, missing: { .missingLabel(level: $0) }, under: fields, "labels")
  }
}

/// Reads one criterion against the scale and groups of its set.
private struct CriterionReader {
  private let fields: FieldReader
  private let scale: Scale
  private let groups: [String]

  init(_ fields: FieldReader, scale: Scale, groups: [String]) {
    self.fields = fields
    self.scale = scale
    self.groups = groups
  }

  func criterion() -> Criterion? {
    let id = fields.text("id", isRequired: true, limit: .line)
    let group = group()
    let kind = kind()
    let route = fields.word("only-if", allowed: ["temporary"])
    let names = fields.translations("names")
    let definitions = fields.translations("definitions")
    let anchors = anchors(kind)
    // Only a gate has fields: elsewhere the key is unknown.
    let named: [DossierField] = kind == .gate ? fields.choices("fields") : []
    guard let kind else { return nil }
    return Criterion(
      id: CriterionID(id), group: group, kind: kind, onlyTemporary: route != nil, names: names,
      definitions: definitions, anchors: anchors, fields: named.isEmpty ? nil : named)
  }

  private func group() -> String {
    let group = fields.text("group", isRequired: true, limit: .line)
    if !groups.contains(group), let node = fields.value("group") {
      fields.report(.unknownGroup(allowed: groups), "group", node)
    }
    return group
  }

  private func kind() -> Criterion.Kind? {
    let text = fields.text("type", isRequired: true)
    let kind = Criterion.Kind(rawValue: text)
    if kind == nil, let node = fields.value("type") {
      fields.report(.unknownType(allowed: Criterion.Kind.allCases.map(\.rawValue)), "type", node)
    }
    return kind
  }

  private func anchors(_ kind: Criterion.Kind?) -> [String: LocalizedText] {
    guard kind == .scored else {
      let isPresent = fields.value("anchors") != nil
      if isPresent && kind != nil { fields.report(.anchorsWithoutScore, "anchors") }
      return [:]
    }
    let anchors = fields.map("anchors", isRequired: true)
    return anchors.levelTexts(
      scale.levels.map(String.init), missing: { .missingAnchor(level: $0) }, under: fields,
      "anchors")
  }
}

extension FieldReader {
  /// A text for each of `levels`, and for nothing else.
  fileprivate func levelTexts(
    _ levels: [String], missing: (String) -> Mistake.Fact, under parent: FieldReader, _ key: String
  ) -> [String: LocalizedText] {
    var texts: [String: LocalizedText] = [:]
    for level in levels {
      if keys.contains(level) {
        texts[level] = translations(level)
      } else if !parent.isUnreadable(key), parent.value(key) != nil {
        parent.report(missing(level), key)
      }
    }
    for entry in unasked {
      report(.unknownLevel(allowed: levels), entry.key, found: entry.key)
    }
    return texts
  }
}
