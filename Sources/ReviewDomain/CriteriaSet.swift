/// A versioned file of criteria; a round freezes the version that it was opened with.
package struct CriteriaSet: Hashable, Sendable, Codable {
  package var id: String
  package var version: String
  package var names: LocalizedText
  package var scale: Scale
  package var groups: [CriterionGroup]
  package var criteria: [Criterion]

  package init(
    id: String, version: String, names: LocalizedText, scale: Scale, groups: [CriterionGroup],
    criteria: [Criterion]
  ) {
    self.id = id
    self.version = version
    self.names = names
    self.scale = scale
    self.groups = groups
    self.criteria = criteria
  }

  package var gates: [Criterion] { criteria.filter { $0.kind == .gate } }

  package subscript(id: CriterionID) -> Criterion? { criteria.first { $0.id == id } }

  /// The criteria of a score sheet, in the set's order; those of the temporary route only where
  /// `temporary` is asked or proposed.
  package func sheetCriteria(temporary: Bool) -> [Criterion] {
    criteria.filter { $0.kind != .gate && (temporary || !$0.onlyTemporary) }
  }
}

package struct CriterionGroup: Hashable, Sendable, Codable {
  package var id: String
  package var names: LocalizedText

  package init(id: String, names: LocalizedText) {
    self.id = id
    self.names = names
  }
}

package struct Criterion: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Answered yes, no or not applicable, with evidence; never weighted.
    case gate
    /// A level of the scale, with a reason.
    case scored
    /// Words only.
    case described
  }

  package var id: CriterionID
  package var group: String
  package var kind: Kind
  /// Asked only where a temporary reimbursement is requested or proposed.
  package var onlyTemporary: Bool
  package var names: LocalizedText
  package var definitions: LocalizedText
  /// What each level means for this criterion, by the level as written.
  package var anchors: [String: LocalizedText]
  /// The fields of the dossier that bear on a gate; `nil` where the set names none.
  package var fields: [DossierField]?

  package init(
    id: CriterionID, group: String, kind: Kind, onlyTemporary: Bool = false, names: LocalizedText,
    definitions: LocalizedText = LocalizedText(), anchors: [String: LocalizedText] = [:],
    fields: [DossierField]? = nil
  ) {
    self.id = id
    self.group = group
    self.kind = kind
    self.onlyTemporary = onlyTemporary
    self.names = names
    self.definitions = definitions
    self.anchors = anchors
    self.fields = fields
  }
}

/// The levels of the set; no official INAMI scale exists, so a set brings its own.
package struct Scale: Hashable, Sendable, Codable {
  /// Lowest first.
  package var levels: [Int]
  /// The scores that must not stand without a reason.
  package var reasonRequired: [Score]
  /// Names of the levels, by the level as written; `-` and `?` too.
  package var labels: [String: LocalizedText]

  package init(levels: [Int], reasonRequired: [Score], labels: [String: LocalizedText]) {
    self.levels = levels
    self.reasonRequired = reasonRequired
    self.labels = labels
  }

  package func allows(_ score: Score) -> Bool {
    switch score {
    case .level(let level): levels.contains(level)
    case .notApplicable, .cannotJudge: true
    }
  }
}

extension Scale {
  /// The lowest and the highest level; `nil` for a scale without levels.
  package var ends: ClosedRange<Int>? {
    guard let low = levels.min(), let high = levels.max() else { return nil }
    return low...high
  }
}
