extension ReviewCase {
  func decideFollowUp(_ command: CaseCommand, on day: Day, in context: CaseContext)
    throws(Refusal) -> [CaseEvent]
  {
    switch command {
    case .recordDecision(let decision): return try record(decision, in: context)
    case .enterIntoForce:
      try checkDecided(.inForce)
      return [.enteredIntoForce]
    case .recordMilestone(let answer):
      return try recordMilestone(answer, on: day, today: context.now.day)
    case .prolong(let terms): return try prolong(terms, on: day, in: context)
    case .reevaluate(let other): return try openReevaluation(as: other, in: context)
    case .extendPeriod(let days, let reason, let requester):
      guard (1...3660).contains(days) else { throw .daysNeeded }
      guard !reason.isBlank else { throw .reasonNeeded }
      try checkExtension(requestedBy: [requester], in: context)
      return [.periodExtended(days: days, reason: reason, requestedBy: requester)]
    case .suspendPeriod(let reason, let kind):
      try checkSuspension(in: context)
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.periodSuspended(reason: reason, kind: kind)]
    case .resumePeriod:
      guard isSuspended else { throw .notSuspended }
      return [.periodResumed]
    case .end(let ending, let reason):
      let events = try endDecided(ending, reason: reason, on: day)
      if ending == .converted { try checkConvertible(in: context) }
      return events
    case .correct(let entry, let text):
      guard (1...version).contains(entry) else { throw .unknownEntry(entry) }
      guard !text.isBlank else { throw .textNeeded }
      return [.corrected(entry: entry, text: text)]
    default: return []
    }
  }

  /// The policy lets one of `requesters` have the period lengthened.
  func checkExtension(
    requestedBy requesters: [PeriodExtension.Requester], in context: CaseContext
  ) throws(Refusal) {
    let allowed = context.policy.periods.extensionRequesters
    guard requesters.contains(where: allowed.contains) else {
      throw .extensionNotForeseen(allowed)
    }
  }

  /// The period runs, and something is left of what the policy lets a case stand still.
  func checkSuspension(in context: CaseContext) throws(Refusal) {
    guard !isSuspended else { throw .alreadySuspended }
    guard let clock = clock(under: context.policy, today: context.now.day) else { return }
    if clock.standstill.isCapUsedUp, let cap = clock.standstill.cap {
      throw .suspensionsUsedUp(cap: cap, clock.period.calendar.count)
    }
  }

  private func record(_ decision: Decision, in context: CaseContext) throws(Refusal)
    -> [CaseEvent]
  {
    let today = context.now.day
    guard decision.decidedOn <= today else { throw .inTheFuture(decision.decidedOn, today: today) }
    guard !decision.vehicle.isBlank else { throw .textNeeded }
    if let from = decision.from, let until = decision.until, until < from {
      throw .endsBeforeItBegins(until, from: from)
    }
    try checkLevel(of: decision)
    if decision.outcome != conclusion?.conclusion {
      guard decision.reasons[request.language] != nil else { throw .decisionDiffers }
    }
    try checkGrounds(of: decision, in: context)
    guard decision != decisions.last else { throw .nothingChanged }
    return [.decisionRecorded(decision: decision)]
  }

  /// An act of individual scope states its reasons: one in words for each decisive criterion, in
  /// the language of the file (law of 29 July 1991).
  private func checkGrounds(of decision: Decision, in context: CaseContext) throws(Refusal) {
    let grounds = decision.grounds ?? []
    try checkCriteria(grounds.map(\.criterion), in: context)
    let decisive = conclusion?.decisiveCriteria(among: context.criteriaInUse) ?? []
    let missing = decisive.filter { grounds[$0]?[request.language]?.isBlank ?? true }
    guard missing.isEmpty else { throw .vote(.groundsMissing(missing, request.language)) }
  }

  func checkCriteria(_ ids: [CriterionID], in context: CaseContext) throws(Refusal) {
    for id in ids where context.criteriaInUse[id] == nil { throw .unknownCriterion(id) }
  }

  /// Temporary goes with M3 light and an end, definitive with M3 plus, a refusal with no level.
  private func checkLevel(of decision: Decision) throws(Refusal) {
    switch decision.outcome {
    case .temporary:
      guard decision.level == .m3Light, decision.until != nil else {
        throw .levelDoesNotFit(.temporary)
      }
    case .definitive:
      guard decision.level == .m3Plus else { throw .levelDoesNotFit(.definitive) }
    case .negative:
      guard decision.level == nil, decision.tariff.isEmpty else {
        throw .levelDoesNotFit(.negative)
      }
    }
  }

  func checkDecided(_ act: Act) throws(Refusal) {
    guard act == .inForce else { return }
    guard let decision = decisions.last else { throw .wrongStage(stage, [.decided]) }
    guard decision.outcome != .negative else { throw .refusalHasNoForce }
  }

  /// A refusal ends a decided case; what is in force is stopped whatever was decided since, and
  /// a temporary reimbursement lapses, or is converted where it became a definitive one.
  private func endDecided(_ ending: Ending, reason: String, on day: Day) throws(Refusal)
    -> [CaseEvent]
  {
    let outcome = decisions.last?.outcome
    let isInForce = stage == .inForce
    switch ending {
    case .refused where !isInForce && outcome == .negative,
      .stopped where isInForce || outcome != .negative,
      .lapsed where isInForce && outcome == .temporary,
      .converted where isInForce && outcome != .negative && wasTemporary:
      if ending == .lapsed { try checkLapsed(on: day) }
      return try end(ending, reason: reason)
    default: throw .endingNotHere(ending)
    }
  }

  /// What lapses has reached its last day; what ends before it is stopped.
  private func checkLapsed(on day: Day) throws(Refusal) {
    guard let until = decisions.last?.until, day < until else { return }
    throw .reimbursementStillRuns(until: until)
  }
}
