package import ReviewDomain

/// One condition on a case.
package enum QueryTerm: Hashable, Sendable {
  /// Folded text, somewhere in the number, product, applicant, care process or indication.
  ///
  /// `number` is there when the word may also be a number typed short, as `2026-14`.
  case text(String, number: CaseID?)
  case stages(Set<Stage>)
  case endings(Set<Ending>)
  case requested(Set<RequestedReimbursement>)
  /// Folded; the id of the care process, or a part of its id or names.
  case processes([String])
  /// The viewer still has to declare interests or hand in a sheet in an open round.
  case mine
  /// A round is open that waits for the viewer's sheet.
  case unscored
  /// The indicative period is over.
  case late
  /// What was not understood: matches nothing, so that a mistake never looks like an answer.
  case nothing
}

/// Conditions and how they combine.
package indirect enum QueryTree: Hashable, Sendable {
  case term(QueryTerm)
  /// Every one of them; an empty list is true of every case.
  case all([QueryTree])
}

/// Which cases are looked at before any other condition.
package enum QueryScope: String, Hashable, Sendable, CaseIterable {
  case open, all, ended
}

/// What cases are put in order by.
package struct QueryOrder: Hashable, Sendable {
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case number, period, product, stage, process, registered
  }

  package var key: Key
  package var isDescending: Bool

  package init(_ key: Key, isDescending: Bool = false) {
    self.key = key
    self.isDescending = isDescending
  }
}
