extension ReviewCase {
  /// What follows from `command`, or why it may not be.
  ///
  /// This is the only place that says who may do what. `day` is when it happened: not in the
  /// future, and not before the case's last event.
  package func events(
    for command: CaseCommand, by actor: MemberID, on day: Day, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    let member = try admit(actor, to: command.act, in: context)
    try checkDay(day, today: context.now.day)
    switch command {
    case .register: throw .sameRequest(id)
    case .revise, .recordMeeting, .submitRequest, .answerGate, .findIncomplete,
      .receiveCompletion, .findAdmissible, .findInadmissible, .withdraw, .revive:
      return try decideIntake(command, in: context)
    case .declareInterests, .decideRecusal, .openRound, .submitScores, .reopenScores, .closeRound,
      .revealRound:
      return try decideScoring(command, by: member, in: context)
    case .tag, .untag, .relate: return try decideTags(command)
    case .comment, .propose, .openVote, .castBallot, .closeVote, .conclude:
      return try decideDeliberation(command, by: member, in: context)
    case .recordDecision, .enterIntoForce, .recordMilestone, .extendPeriod, .suspendPeriod,
      .resumePeriod, .end, .correct:
      return try decideFollowUp(command, in: context)
    }
  }

  /// Why `act` would be refused now before anything is typed, or `nil` when it may be begun.
  ///
  /// Greys out keys and menu lines, so it must not depend on an argument.
  package func refusal(of act: Act, by actor: MemberID, in context: CaseContext) -> Refusal? {
    do {
      let member = try admit(actor, to: act, in: context)
      try checkReady(act, member: member, in: context)
      return nil
    } catch {
      return error
    }
  }

  /// The table's part of the rules: membership, role, stage, right.
  private func admit(_ actor: MemberID, to act: Act?, in context: CaseContext) throws(Refusal)
    -> Member
  {
    guard let member = context.group[actor] else { throw .unknownMember(actor) }
    guard member.isActive else { throw .inactiveMember(actor) }
    let rule = act?.rule ?? ActRule(roles: [.secretariat], stages: Stage.allCases, right: nil)
    guard rule.roles.contains(member.role) else { throw .roleMayNot(member.role, rule.roles) }
    if let ending, !rule.stages.contains(.ended) { throw .caseEnded(ending) }
    guard rule.stages.contains(stage) else { throw .wrongStage(stage, rule.stages) }
    if let right = rule.right, let obstacle = obstacle(to: right, for: member) { throw obstacle }
    try checkChair(member, act: act)
    return member
  }

  /// A chair who is recused from deliberating does not lead the case.
  private func checkChair(_ member: Member, act: Act?) throws(Refusal) {
    guard member.role == .chair, act != .declare, act != .recuse else { return }
    if recusals[member.id]?.removed.contains(.deliberate) == true { throw .chairRecused }
  }

  private func checkDay(_ day: Day, today: Day) throws(Refusal) {
    guard day <= today else { throw .inTheFuture(day, today: today) }
    guard day >= lastDay else { throw .beforeLastEvent(day, last: lastDay) }
  }

  /// The part of each act's conditions that holds whatever is typed.
  private func checkReady(_ act: Act, member: Member, in context: CaseContext) throws(Refusal) {
    switch act {
    case .incomplete where isIncomplete: throw .foundIncomplete
    case .complete where !isIncomplete: throw .notIncomplete
    case .admissible: try checkAdmissible(in: context)
    case .revive: try checkRevivable()
    case .openRound: try checkRoundMayOpen()
    case .score, .submitScores: try checkSheetOpen(for: member)
    case .closeRound: _ = try requireClosable()
    case .reveal: try checkRevealable()
    case .untag where tags.isEmpty: throw .noTags
    case .propose where openVote != nil: throw .voteIsOpen
    case .openVote: try checkVoteMayOpen(in: context)
    case .vote: try checkBallot(of: member)
    case .closeVote where openVote == nil: throw .noVoteOpen
    case .conclude: try checkConcludable()
    case .decide, .inForce: try checkDecided(act)
    case .milestone where milestones.isEmpty: throw .unknownMilestone(1)
    case .suspend where isSuspended: throw .alreadySuspended
    case .resume where !isSuspended: throw .notSuspended
    default: break
    }
  }
}
