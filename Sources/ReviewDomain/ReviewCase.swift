/// The group's handling of one request, folded from its events.
///
/// Holds everything, sealed scores too: what is shown goes through ``CaseView``.
package struct ReviewCase: Hashable, Sendable {
  package let id: CaseID
  /// How many events it was folded from.
  package internal(set) var version = 0
  package internal(set) var request: ReimbursementRequest
  package internal(set) var revisions = 1
  package internal(set) var stage: Stage
  package internal(set) var ending: Ending?
  package internal(set) var endingReason = ""
  /// Where a revived case goes on.
  package internal(set) var stageBeforeEnd: Stage
  package internal(set) var registeredOn: Day
  package internal(set) var submittedOn: Day?
  package internal(set) var admissibleOn: Day?
  package internal(set) var concludedOn: Day?
  package internal(set) var inForceOn: Day?
  package internal(set) var lastDay: Day
  package internal(set) var meetings: [String] = []
  package internal(set) var gates: [CriterionID: GateAnswer] = [:]
  package internal(set) var missing: [CriterionID]?
  package internal(set) var missingReason = ""
  package internal(set) var interests: [MemberID: InterestDeclaration] = [:]
  /// Members with an interest on which the chair has not decided since it was declared.
  package internal(set) var undecided: Set<MemberID> = []
  package internal(set) var recusals: [MemberID: Recusal] = [:]
  package internal(set) var rounds: [Round] = []
  package internal(set) var comments: [Comment] = []
  package internal(set) var proposal: Proposal?
  package internal(set) var votes: [Vote] = []
  package internal(set) var conclusion: Proposal?
  package internal(set) var decisions: [Decision] = []
  package internal(set) var milestones: [Milestone] = []
  package internal(set) var extensions = 0
  package internal(set) var suspensions: [Suspension] = []
  /// The group's tags with their values; every member sees them.
  package internal(set) var tags: [String: Int] = [:]
  package internal(set) var relations: [CaseRelation] = []
  package internal(set) var corrections: [Int: String] = [:]

  package init(
    id: CaseID, request: ReimbursementRequest, presubmission: Bool, registeredOn: Day
  ) {
    self.id = id
    self.request = request
    self.registeredOn = registeredOn
    stage = presubmission ? .presubmission : .admissibility
    stageBeforeEnd = stage
    submittedOn = presubmission ? nil : registeredOn
    lastDay = registeredOn
    version = 1
  }

  package var round: Round? { rounds.last }
  package var openVote: Vote? { votes.last.flatMap { $0.isOpen ? $0 : nil } }
  package var isIncomplete: Bool { missing != nil }
  package var isSuspended: Bool { suspensions.last.map { $0.until == nil } ?? false }
  package var isRevealed: Bool { round?.state == .revealed }

  /// Whether the criteria of the temporary route are asked.
  package var asksTemporary: Bool {
    request.requested == .temporary || proposal?.conclusion == .temporary
  }

  /// Submitted sheets of the current round, for a count that everyone may see.
  package var submittedSheets: Int { round?.sheets.count(where: \.isSubmitted) ?? 0 }

  /// The indicative period that runs, or `nil` before submission and once concluded.
  package func period(under policy: Policy, today: Day) -> Period? {
    let pauses = suspensions.reduce(0) { $0 + $1.days(on: today) }
    switch stage {
    case .admissibility:
      guard let submittedOn else { return nil }
      return Period(
        kind: .admissibility, start: submittedOn,
        length: policy.periods.admissibility + extensions + pauses)
    case .scoring, .deliberation, .vote:
      guard let admissibleOn else { return nil }
      return Period(
        kind: .evaluation, start: admissibleOn,
        length: policy.periods.evaluationInForce + extensions + pauses)
    default: return nil
    }
  }
}

extension ReviewCase {
  /// What stands between a member and a right on this case, or `nil` when the right stands.
  package func obstacle(to right: Right, for member: Member) -> Refusal? {
    guard member.role.declaresInterests else { return nil }
    guard interests[member.id] != nil else { return .declareFirst }
    if let recusal = recusals[member.id], recusal.removed.contains(right) {
      return .recused(right, since: recusal.day, reason: recusal.reason)
    }
    return undecided.contains(member.id) ? .interestUndecided : nil
  }

  /// Members whose sheet the current round waits for: they score and may read.
  package func expectedScorers(in group: Group) -> [Member] {
    group.activeMembers.filter { $0.role.scores && obstacle(to: .read, for: $0) == nil }
  }

  /// Members who count for the quorum: voting, and not recused from this vote.
  package func electorate(in group: Group) -> [Member] {
    group.votingMembers.filter { recusals[$0.id]?.removed.contains(.vote) != true }
  }
}
