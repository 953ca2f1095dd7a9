package import ReviewDomain

/// What is known of one case to one who asks: all that a query can be about.
///
/// `nil` where a property says "hidden" means that the one who asks may not know, or that there is
/// nothing to know before a reveal; the terms about it are then unknown.
package protocol QueryFacts {
  var id: CaseID { get }
  var stage: Stage { get }
  var ending: Ending? { get }
  var requested: RequestedReimbursement { get }
  var language: Language { get }
  var isIncomplete: Bool { get }
  var isSuspended: Bool { get }
  /// Of the indicative period that runs; negative when it is over.
  var daysLeft: Int? { get }
  func day(_ day: QueryDay) -> Day?

  /// What the group concluded.
  var conclusion: ConclusionKind? { get }
  /// What the authority decided last.
  var decided: ConclusionKind? { get }
  var level: Decision.Level? { get }
  var milestones: [MilestoneFact] { get }
  func verdict(on gate: CriterionID) -> GateAnswer.Verdict?

  /// The state of the last round; `nil` before the first.
  var roundState: Round.State? { get }
  func count(_ act: MemberAct, by people: QueryPeople) -> Int
  /// Members with an interest or a recusal; hidden from most.
  func recused(_ people: QueryPeople) -> Int?
  /// Counted ballots of the last vote, how many it needs and whether it is open; hidden where the
  /// dossier is.
  var participation: VoteFact? { get }

  /// Whether there is such a thing in the dossier or the deliberation; hidden where they are.
  func has(_ thing: QueryThing) -> Bool?

  /// The scores on a criterion in the last revealed round; hidden where there is none, or where the
  /// dossier is.
  func scores(on criterion: CriterionID, by people: QueryPeople) -> [Score]?
  /// What the members recommended in that round.
  var recommendations: [ConclusionKind]? { get }
  /// The lowest and the highest level of that round's scale.
  var scale: ClosedRange<Int>? { get }
}

/// A day of a case.
package enum QueryDay: String, Hashable, Sendable, CaseIterable {
  case registered, received, admissible, due, concluded, decided, inForce, expires, touched
}

/// Whose acts are counted.
package enum QueryPeople: Hashable, Sendable {
  case everyone
  case member(MemberID)
  /// Folded: the words under which a member sits.
  case constituency(String)
}

/// What members do in a case that everybody may see.
package enum MemberAct: Hashable, Sendable {
  /// A sheet is handed in, in the last round.
  case scored
  /// Scores and may read: a round waits for the member's sheet.
  case expected
  case declared
  /// Declares interests and has not.
  case undeclared
}

/// What there may be in a case.
package enum QueryThing: String, Hashable, Sendable, CaseIterable {
  case budget, annex, evidence, meeting, comment, proposal, correction, minority, answer
  case explanation
}

package struct VoteFact: Hashable, Sendable {
  package let ballots: Int
  package let needed: Int
  package let isOpen: Bool

  package init(ballots: Int, needed: Int, isOpen: Bool) {
    self.ballots = ballots
    self.needed = needed
    self.isOpen = isOpen
  }

  package var hasQuorum: Bool { ballots >= needed }
}

package struct MilestoneFact: Hashable, Sendable {
  package let due: Day?
  package let outcome: Milestone.Outcome?

  package init(due: Day?, outcome: Milestone.Outcome?) {
    self.due = due
    self.outcome = outcome
  }

  package func isLate(on today: Day) -> Bool {
    outcome == .late || outcome == nil && due.map { $0 < today } ?? false
  }
}
