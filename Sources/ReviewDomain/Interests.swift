/// The three rights of a member on a case; a recusal takes some of them away.
package enum Right: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case read, deliberate, vote

  package static func < (left: Self, right: Self) -> Bool {
    Right.allCases.firstIndex(of: left) ?? 0 < Right.allCases.firstIndex(of: right) ?? 0
  }
}

/// A member's word on direct and indirect interests in one case, given before its dossier opens.
package struct InterestDeclaration: Hashable, Sendable, Codable {
  /// Whether there is an interest; then the member waits for the chair's decision.
  package var conflict: Bool
  /// What the interest is; empty where there is none.
  package var text: String
  package var day: Day

  package init(conflict: Bool, text: String = "", day: Day) {
    self.conflict = conflict
    self.text = text
    self.day = day
  }
}

/// The chair's decision on a declared interest: the rights taken away, none when it is cleared.
package struct Recusal: Hashable, Sendable, Codable {
  package var removed: [Right]
  package var reason: String
  package var day: Day

  package init(removed: [Right], reason: String, day: Day) {
    self.removed = removed
    self.reason = reason
    self.day = day
  }
}
