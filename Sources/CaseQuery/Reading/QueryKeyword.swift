/// The words that stand before a colon or a comparison.
package enum QueryKeyword: String, Hashable, Sendable, CaseIterable {
  case stage, ending, requested, round
  case period, due, received, decided, expires, touched, registered
  case lead, expert, member, scored, recusal
  case interestsDeclared = "interests-declared"
  case rec, concluded
  case decidedAs = "decided-as"
  case level, milestone, quorum, votes, gate
  case process, indication = "ind", product, applicant, lang
  case lineage = "re", has, number = "case"
  case view, order
  case scope = "in", show, hide, sort, group, legend, limit

  /// In characters: no key is longer.
  static let longest = 64

  /// Whether a word is a keyword, `c.` and the figures with their criterion too.
  static func isKnown(_ key: String) -> Bool {
    QueryKeyword(rawValue: key) != nil || criterionKeys.contains { key.hasPrefix($0) }
  }

  /// What stands before a criterion: `c.C2`, `di.C2`.
  package static let criterionKeys = ["c."] + QueryStatistic.allCases.map { $0.rawValue + "." }

  /// Whether it says how cases are shown, and is no condition.
  var isLayout: Bool {
    switch self {
    case .scope, .show, .hide, .sort, .group, .legend, .limit: true
    default: false
    }
  }
}
