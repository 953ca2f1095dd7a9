extension ReviewCase {
  /// What follows from `command`, or why it may not be.
  ///
  /// This is the only place that says who may do what. `day` is when it happened: not in the
  /// future, and not before the case's last event.
  package func events(
    for command: CaseCommand, by actor: MemberID, on day: Day, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    let member = try admit(actor, to: command.act, in: context)
    if let absence = member.absence(on: day) { throw absence }
    try checkDay(day, today: context.now.day)
    let events = try decide(command, by: member, on: day, in: context)
    try checkGates(before: command.act, in: context)
    return events
  }

  private func decide(
    _ command: CaseCommand, by member: Member, on day: Day, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    switch command {
    case .register: throw .sameRequest(id)
    case .revise, .recordMeeting, .submitRequest, .answerGate, .findIncomplete,
      .receiveCompletion, .findAdmissible, .findInadmissible, .withdraw, .revive:
      return try decideIntake(command, in: context)
    case .assign, .unassign, .replaceChair:
      return try decidePeople(command, by: member, in: context)
    case .declareInterests, .decideRecusal, .openRound, .submitScores, .reopenScores, .closeRound,
      .revealRound:
      return try decideScoring(command, by: member, in: context)
    case .tag, .untag, .relate: return try decideTags(command)
    case .sendLetter, .draftQuestion, .dropQuestion, .sendQuestions, .receiveAnswer,
      .receiveExplanation, .holdHearing, .reply:
      return try decideApplicant(command, on: day, in: context)
    case .comment, .propose, .putToVote, .castBallot, .endVote, .adoptByConsent,
      .conclude:
      return try decideDeliberation(command, by: member, on: day, in: context)
    case .overrideGate, .noteAttendance, .giveProxy, .giveMinorityOpinion, .transmit:
      return try decideAroundVote(command, by: member, in: context)
    case .recordDecision, .enterIntoForce, .recordMilestone, .prolong, .reevaluate, .extendPeriod,
      .suspendPeriod, .resumePeriod, .end, .correct:
      return try decideFollowUp(command, on: day, in: context)
    }
  }

  /// Why `act` would be refused now before anything is typed, or `nil` when it may be begun.
  ///
  /// Greys out keys and menu lines, so it must not depend on an argument.
  package func refusal(of act: Act, by actor: MemberID, in context: CaseContext) -> Refusal? {
    do {
      let member = try admit(actor, to: act, in: context)
      try checkReady(act, member: member, in: context)
      try checkGates(before: act, in: context)
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
    if let absence = member.absence(on: context.now.day) { throw absence }
    let rule = act?.rule ?? ActRule(roles: [.secretariat], stages: Stage.allCases, right: nil)
    let asRapporteur = act?.admitsRapporteurs == true && rapporteurs.contains(member.id)
    guard asRapporteur || roles(of: member).contains(where: rule.roles.contains) else {
      throw .roleMayNot(member.role, rule.roles)
    }
    if let ending, !rule.stages.contains(.ended) { throw .caseEnded(ending) }
    guard rule.stages.contains(stage) else { throw .wrongStage(stage, rule.stages) }
    if rule.right != nil || act == .declare, let obstacle = context.yearlyObstacle(for: member) {
      throw obstacle
    }
    if let right = rule.right, let obstacle = obstacle(to: right, for: member) { throw obstacle }
    try checkChair(member, act: act)
    return member
  }

  private func checkDay(_ day: Day, today: Day) throws(Refusal) {
    guard day <= today else { throw .inTheFuture(day, today: today) }
    guard day >= lastDay else { throw .beforeLastEvent(day, last: lastDay) }
  }

  /// The part of each act's conditions that holds whatever is typed.
  private func checkReady(_ act: Act, member: Member, in context: CaseContext) throws(Refusal) {
    switch act {
    case .incomplete where isIncomplete: throw .foundIncomplete
    case .letter where dueLetters.isEmpty: throw .noLetterDue
    case .complete where !isIncomplete: throw .notIncomplete
    case .admissible: try checkAdmissible(in: context)
    case .revive: try checkRevivable()
    case .replaceChair: try checkChairReplaceable(by: member, in: context)
    case .unassign where assignments.isEmpty: throw .people(.nobodyAssigned)
    case .openRound: try checkRoundMayOpen()
    case .score, .submitScores: try checkSheetOpen(for: member)
    case .closeRound: _ = try requireClosable()
    case .reopenScores: try checkReopenable()
    case .reveal: try checkRevealable()
    case .untag where tags.isEmpty: throw .noTags
    case .dropQuestion where questionDrafts.isEmpty: throw .noQuestionDrafted
    case .sendQuestions: try checkSendable()
    case .answer where !numberedPoints.contains { $0.kind == .question }: throw .noPoints
    case .reply where numberedPoints.isEmpty: throw .noPoints
    case .propose where openVote != nil: throw .voteIsOpen
    case .openVote: try checkVoteMayOpen(in: context)
    case .vote: try checkVoter(member, in: context)
    case .override: try checkOverridable(by: member, in: context)
    case .proxy: try checkProxiesAllowed(in: context)
    case .minority: try checkVoteOver()
    case .closeVote: try checkVoteMayClose(in: context)
    case .conclude: try checkConcludable()
    case .decide, .inForce: try checkDecided(act)
    case .milestone where milestones.isEmpty: throw .unknownMilestone(1)
    case .prolong: try prolongableEnd()
    case .reevaluate: try checkReevaluable(in: context)
    case .extend:
      try checkExtension(requestedBy: PeriodExtension.Requester.allCases, in: context)
    case .suspend: try checkSuspension(in: context)
    case .resume where !isSuspended: throw .notSuspended
    default: break
    }
  }
}
