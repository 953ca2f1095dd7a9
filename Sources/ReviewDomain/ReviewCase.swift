/// The group's handling of one request, folded from its events.
///
/// Holds everything, sealed scores too: what is shown goes through ``CaseView``.
package struct ReviewCase: Hashable, Sendable {
  package let id: CaseID
  /// How many events it was folded from.
  package internal(set) var version = 0
  package internal(set) var request: ReimbursementRequest
  /// Every version of the dossier, the first one first.
  package internal(set) var versions: [RequestVersion]
  package internal(set) var stage: Stage
  package internal(set) var ending: Ending?
  package internal(set) var endingReason = ""
  /// Why it was inadmissible, in a word.
  package internal(set) var endingGround: InadmissibilityGround?
  package internal(set) var endedOn: Day?
  /// Where a revived case goes on.
  package internal(set) var stageBeforeEnd: Stage
  package internal(set) var registeredOn: Day
  package internal(set) var submittedOn: Day?
  package internal(set) var admissibleOn: Day?
  package internal(set) var concludedOn: Day?
  package internal(set) var inForceOn: Day?
  package internal(set) var lastDay: Day
  package internal(set) var meetings: [PresubmissionMeeting] = []
  package internal(set) var gates: [CriterionID: GateAnswer] = [:]
  package internal(set) var missing: [CriterionID]?
  package internal(set) var missingReason = ""
  /// When the request was last found incomplete.
  package internal(set) var incompleteOn: Day?
  package internal(set) var letters: [Letter] = []
  package internal(set) var interests: [MemberID: InterestDeclaration] = [:]
  /// Members with an interest on which the chair has not decided since it was declared.
  package internal(set) var undecided: Set<MemberID> = []
  package internal(set) var recusals: [MemberID: Recusal] = [:]
  /// Who leads the case instead of the group's chair.
  package internal(set) var chairReplacement: ChairReplacement?
  package internal(set) var assignments: [Assignment] = []
  /// Whether an expert was ever assigned: from then on experts need an assignment.
  package internal(set) var assignsExperts = false
  package internal(set) var rounds: [Round] = []
  /// How many versions of the dossier there were when the last round was opened.
  package internal(set) var versionAtRound: Int?
  /// The version that each member scored last.
  package internal(set) var scoredVersions: [MemberID: Int] = [:]
  /// Questions and the explanation's points, drafts and dropped ones too.
  package internal(set) var applicantPoints: [ApplicantPoint] = []
  package internal(set) var explanations: [WrittenExplanation] = []
  package internal(set) var hearings: [Hearing] = []
  /// The applicant's window since questions were sent last.
  package internal(set) var applicantWindow: ApplicantWindow?
  /// In the order of their numbers.
  package internal(set) var comments: [Comment] = []
  /// All that the group settled on, what was replaced since too.
  package internal(set) var consensusRecords: [Consensus] = []
  package internal(set) var proposal: Proposal?
  package internal(set) var votes: [Vote] = []
  package internal(set) var attendance: [AttendanceNote] = []
  /// For the vote that is open, or the next one.
  package internal(set) var proxies: [Proxy] = []
  /// One a member, the last.
  package internal(set) var minorityOpinions: [MinorityOpinion] = []
  package internal(set) var gateOverrides: [GateOverride] = []
  package internal(set) var transmissions: [Transmission] = []
  package internal(set) var conclusion: Proposal?
  package internal(set) var decisions: [Decision] = []
  package internal(set) var milestones: [Milestone] = []
  package internal(set) var prolongations: [ProlongedEnd] = []
  /// The cases that evaluate this one again, in the order in which they were opened.
  package internal(set) var reevaluations: [CaseID] = []
  /// Of the period that runs.
  package internal(set) var periodExtensions: [PeriodExtension] = []
  /// Of the period that runs.
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
    versions = [RequestVersion(number: 1, day: registeredOn, reason: "", request: request)]
    stage = presubmission ? .presubmission : .admissibility
    stageBeforeEnd = stage
    submittedOn = presubmission ? nil : registeredOn
    lastDay = registeredOn
    version = 1
  }

  package var round: Round? { rounds.last }
  package var openVote: Vote? { votes.last.flatMap { $0.isOpen ? $0 : nil } }
  package var isIncomplete: Bool { missing != nil }
  /// Days by which the period that runs was lengthened.
  package var extensions: Int { periodExtensions.reduce(0) { $0 + $1.days } }
  package var isSuspended: Bool { suspensions.last.map { $0.until == nil } ?? false }
  package var isRevealed: Bool { round?.state == .revealed }

  /// Whether the criteria of the temporary route are asked.
  package var asksTemporary: Bool {
    request.requested == .temporary || proposal?.conclusion == .temporary
  }

  /// The criteria that the current round asks, in the set's order; before the first round, those
  /// that it would ask.
  package func askedCriteria(of set: CriteriaSet) -> [Criterion] {
    askedCriteria(in: round, of: set)
  }

  /// The criteria that `round` asked, in the order of `set`, which is its own.
  package func askedCriteria(in round: Round?, of set: CriteriaSet) -> [Criterion] {
    guard let asked = round?.asked else { return set.sheetCriteria(temporary: asksTemporary) }
    return set.criteria.filter { asked.contains($0.id) }
  }

  /// Submitted sheets of the current round, for a count that everyone may see.
  package var submittedSheets: Int { round?.sheets.count(where: \.isSubmitted) ?? 0 }
}

extension ReviewCase {
  /// What stands between a member and a right on this case, or `nil` when the right stands.
  package func obstacle(to right: Right, for member: Member) -> Refusal? {
    guard member.role.declaresInterests else { return nil }
    if isUnassignedExpert(member) { return .people(.expertNotAssigned) }
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
