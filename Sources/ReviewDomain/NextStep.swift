/// The step that the path of a request proposes; nothing moves by itself.
package struct NextStep: Hashable, Sendable {
  package let act: Act
  /// Who would take it.
  package let roles: [Member.Role]

  init(_ act: Act) {
    self.act = act
    roles = act.rule.roles
  }
}

extension ReviewCase {
  /// The next step on the main path, whoever has to take it; `nil` when the case ended.
  package func nextStep(in context: CaseContext) -> NextStep? {
    guard let step = mainStep(in: context) else { return nil }
    let mended = advice(in: context).first { $0.stops(step.act) }
    return mended.map { NextStep($0.act) } ?? step
  }

  private func mainStep(in context: CaseContext) -> NextStep? {
    switch stage {
    case .presubmission: NextStep(.submit)
    case .admissibility: NextStep(admissibilityStep(in: context))
    case .scoring: NextStep(scoringStep(in: context))
    case .deliberation: NextStep(proposal == nil || isVotedDown ? .propose : .openVote)
    case .vote: NextStep(voteStep(in: context))
    case .concluded: NextStep(transmission == nil ? .transmit : .decide)
    case .decided: NextStep(decisions.last?.outcome == .negative ? .end : .inForce)
    case .inForce: NextStep(followUpStep(in: context))
    case .ended: nil
    }
  }

  /// The next step of this member: their own before the group's, `nil` when they have none.
  package func ownStep(of member: Member, in context: CaseContext) -> NextStep? {
    for act in [Act.declare, .submitScores, .vote] where isOwn(act, of: member) {
      if refusal(of: act, by: member.id, in: context) == nil { return NextStep(act) }
    }
    if isLed(by: member), let vote = openVote, vote.hasQuorum || vote.terms?.until != nil {
      return refusal(of: .closeVote, by: member.id, in: context) == nil
        ? NextStep(.closeVote) : nil
    }
    guard let step = nextStep(in: context),
      roles(of: member).contains(where: step.roles.contains)
    else { return nil }
    return refusal(of: step.act, by: member.id, in: context) == nil ? step : nil
  }

  private func isOwn(_ act: Act, of member: Member) -> Bool {
    guard act == .declare else { return true }
    return member.role.declaresInterests && interests[member.id] == nil
      && !isUnassignedExpert(member)
  }

  /// Who leads the case instead of the group's chair, where the step is the chair's.
  package func leader(of step: NextStep) -> MemberID? {
    step.roles.contains(.chair) ? actingChair : nil
  }

  private var isVotedDown: Bool {
    votes.last.map { !$0.isOpen && $0.outcome != .adopted && $0.proposal == proposal } ?? false
  }

  private func admissibilityStep(in context: CaseContext) -> Act {
    if isIncomplete { return .complete }
    let asked = context.criteriaInUse.gates.map(\.id)
    return asked.contains { gates[$0] == nil } ? .gate : .admissible
  }

  private func scoringStep(in context: CaseContext) -> Act {
    guard let round else { return .openRound }
    switch round.state {
    case .revealed: return .openRound
    case .closed: return .reveal
    case .open:
      let expected = expectedScorers(in: context.group)
      let done = expected.allSatisfy { round.sheet(of: $0.id)?.isSubmitted == true }
      return !expected.isEmpty && done ? .closeRound : .submitScores
    }
  }

  private func voteStep(in context: CaseContext) -> Act {
    guard let vote = openVote else { return votes.last?.outcome == .adopted ? .conclude : .propose }
    if let until = vote.terms?.until, context.now.day > until { return .closeVote }
    let cast = Set(vote.ballots.map(\.member))
    return electorate(in: context.group).allSatisfy { cast.contains($0.id) } ? .closeVote : .vote
  }
}
