package import ReviewDomain

/// A whole case as gates of the policy see it: nobody's view, with nothing taken out.
///
/// Scores of a round that is not revealed are not looked at even so: what a gate shows is its
/// status, and that must not tell what is sealed.
package struct WholeCase {
  package let content: ReviewCase
  package let group: Group
  package let policy: Policy
  package let today: Day
  /// The names under which care processes are found, by their ids.
  package let careProcesses: [CareProcess]
  private let scales: (ObjectID) -> Scale?

  /// - Parameter scales: the scale of a criteria set that a round froze.
  package init(
    _ content: ReviewCase, in group: Group, under policy: Policy, on today: Day,
    careProcesses: [CareProcess] = [], scales: @escaping (ObjectID) -> Scale?
  ) {
    self.content = content
    self.group = group
    self.policy = policy
    self.today = today
    self.careProcesses = careProcesses
    self.scales = scales
  }
}

extension WholeCase: QueryFacts {
  package var id: CaseID { content.id }
  package var stage: Stage { content.stage }
  package var ending: Ending? { content.ending }
  package var requested: RequestedReimbursement { content.request.requested }
  package var language: Language { content.request.language }
  package var isIncomplete: Bool { content.isIncomplete }
  package var isSuspended: Bool { content.isSuspended }

  package var daysLeft: Int? {
    content.period(under: policy, today: today)?.daysLeft(on: today)
  }

  package func day(_ day: QueryDay) -> Day? {
    switch day {
    case .registered: content.registeredOn
    case .received: content.submittedOn
    case .admissible: content.admissibleOn
    case .due: content.period(under: policy, today: today)?.end
    case .concluded: content.concludedOn
    case .decided: content.decisions.last?.decidedOn
    case .inForce: content.inForceOn
    case .expires: content.decisions.last.map(\.until) ?? content.conclusion?.until
    case .touched: content.lastDay
    }
  }

  package var conclusion: ConclusionKind? { content.conclusion?.conclusion }
  package var decided: ConclusionKind? { content.decisions.last?.outcome }
  package var level: Decision.Level? { content.decisions.last?.level }

  package var milestones: [MilestoneFact] {
    content.milestones.map { MilestoneFact(due: $0.question.due, outcome: $0.outcome) }
  }

  package func verdict(on gate: CriterionID) -> GateAnswer.Verdict? {
    content.gates[gate]?.verdict
  }
}

extension WholeCase {
  package var roundState: Round.State? { content.round?.state }

  package func count(_ act: MemberAct, by people: QueryPeople) -> Int {
    switch act {
    case .scored:
      content.round?.sheets.count { $0.isSubmitted && people.contains($0.member, in: group) } ?? 0
    case .expected:
      content.expectedScorers(in: group).count { people.contains($0.id, in: group) }
    case .declared: declarers(people).count { content.interests[$0.id] != nil }
    case .undeclared: declarers(people).count { content.interests[$0.id] == nil }
    }
  }

  private func declarers(_ people: QueryPeople) -> [Member] {
    group.activeMembers.filter {
      $0.role.declaresInterests && people.contains($0.id, in: group)
    }
  }

  package func recused(_ people: QueryPeople) -> Int? {
    group.members.count { member in
      people.contains(member.id, in: group)
        && (content.undecided.contains(member.id)
          || content.recusals[member.id].map { !$0.removed.isEmpty } ?? false)
    }
  }

  package var participation: VoteFact? {
    content.votes.last.map { vote in
      VoteFact(
        ballots: vote.ballots.count { !$0.isAdvisory }, needed: vote.quorum, isOpen: vote.isOpen)
    }
  }

  package func has(_ thing: QueryThing) -> Bool? {
    let request = content.request
    return switch thing {
    case .budget: !request.budget.isEmpty
    case .annex: !request.annexes.isEmpty
    case .evidence: !request.evidence.isEmpty
    case .meeting: !content.meetings.isEmpty
    case .comment: !content.comments.isEmpty
    case .proposal: content.proposal != nil
    case .correction: !content.corrections.isEmpty
    case .minority, .answer, .explanation: false
    }
  }
}

extension WholeCase {
  private var revealed: Round? { content.rounds.last { $0.state == .revealed } }

  package func scores(on criterion: CriterionID, by people: QueryPeople) -> [Score]? {
    revealed.map { round in
      round.scores(of: criterion)
        .filter { people.contains($0.member, in: group) }.compactMap(\.entry.score)
    }
  }

  package var recommendations: [ConclusionKind]? {
    revealed.map { $0.sheets.filter(\.isSubmitted).compactMap { $0.content?.recommendation } }
  }

  package var scale: ClosedRange<Int>? {
    revealed.flatMap { scales($0.criteriaSet) }?.ends
  }
}

extension QueryPeople {
  /// Whether `member` is meant; one who left the group still sat for somebody.
  package func contains(_ member: MemberID, in group: Group) -> Bool {
    switch self {
    case .everyone: true
    case .member(let wanted): wanted == member
    case .constituency(let words):
      group[member].map { FoldedText.string(of: $0.constituency) == words } ?? false
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
