package import ReviewDomain

/// The rest of the ladder: before submission, in force, and over.
extension ReviewCase {
  package static let inPresubmission = ReviewCase(
    id: CaseID(year: 2026, serial: 15), request: .cardioLink, presubmission: true,
    registeredOn: .on("2026-03-02"))

  package static let inForce = decided.after(on: "2026-11-01", [(.enteredIntoForce, .sofie)])

  package static let withdrawn = revealed.after(
    on: "2026-05-20", [(.ended(ending: .withdrawn, reason: "à la demande"), .sofie)])

  /// The case of the ladder that stands at `stage`, with its interests declared.
  package static func at(_ stage: Stage) -> ReviewCase {
    switch stage {
    case .presubmission: inPresubmission.declared
    case .admissibility: registered.declared
    case .scoring: inScoring
    case .deliberation: revealed
    case .vote: inVote
    case .concluded: concluded
    case .decided: decided
    case .inForce: inForce
    case .ended: withdrawn
    }
  }

  /// This case with the declaration of everyone who must make one, without an interest.
  package var declared: ReviewCase {
    after(
      on: "2026-03-03",
      Member.cast.filter(\.role.declaresInterests)
        .map { (.interestsDeclared(conflict: false, text: ""), $0) })
  }
}

extension Member {
  /// The first of the cast with that role.
  package static func with(_ role: Role) -> Member {
    cast.first { $0.role == role } ?? sofie
  }
}
