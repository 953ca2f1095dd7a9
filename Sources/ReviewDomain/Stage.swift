/// Where a case stands on the path of a request.
package enum Stage: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case presubmission, admissibility, scoring, deliberation, vote, concluded, decided
  case inForce = "in-force"
  case ended

  /// 0 for the first stage of the path.
  package var order: Int { Stage.allCases.firstIndex(of: self) ?? 0 }

  /// From admissible to the conclusion.
  package var isEvaluation: Bool { self == .scoring || self == .deliberation || self == .vote }

  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }
}

/// How a case ended.
package enum Ending: String, Hashable, Sendable, Codable, CaseIterable {
  case inadmissible, withdrawn, refused, lapsed, converted, stopped

  /// Only what the applicant or the check stopped can go on; a decided end is final.
  package var isRevivable: Bool { self == .inadmissible || self == .withdrawn }
}

/// What the group concludes, and what a member recommends.
package enum ConclusionKind: String, Hashable, Sendable, Codable, CaseIterable {
  case temporary, definitive, negative
}
