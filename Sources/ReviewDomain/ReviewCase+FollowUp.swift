extension ReviewCase {
  func decideFollowUp(_ command: CaseCommand, in context: CaseContext) throws(Refusal)
    -> [CaseEvent]
  {
    switch command {
    case .recordDecision(let decision): return try record(decision, today: context.now.day)
    case .enterIntoForce:
      try checkDecided(.inForce)
      return [.enteredIntoForce]
    case .recordMilestone(let number, let outcome, let note):
      guard milestones.contains(where: { $0.number == number }) else {
        throw .unknownMilestone(number)
      }
      return [.milestoneRecorded(number: number, outcome: outcome, note: note)]
    case .extendPeriod(let days, let reason):
      guard (1...3660).contains(days) else { throw .daysNeeded }
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.periodExtended(days: days, reason: reason)]
    case .suspendPeriod(let reason):
      guard !isSuspended else { throw .alreadySuspended }
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.periodSuspended(reason: reason)]
    case .resumePeriod:
      guard isSuspended else { throw .notSuspended }
      return [.periodResumed]
    case .end(let ending, let reason): return try endDecided(ending, reason: reason)
    case .correct(let entry, let text):
      guard (1...version).contains(entry) else { throw .unknownEntry(entry) }
      guard !text.isBlank else { throw .textNeeded }
      return [.corrected(entry: entry, text: text)]
    default: return []
    }
  }

  private func record(_ decision: Decision, today: Day) throws(Refusal) -> [CaseEvent] {
    guard decision.decidedOn <= today else { throw .inTheFuture(decision.decidedOn, today: today) }
    guard !decision.vehicle.isBlank else { throw .textNeeded }
    if let from = decision.from, let until = decision.until, until < from {
      throw .endsBeforeItBegins(until, from: from)
    }
    try checkLevel(of: decision)
    if decision.outcome != conclusion?.conclusion {
      guard decision.reasons[request.language] != nil else { throw .decisionDiffers }
    }
    return [.decisionRecorded(decision: decision)]
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

  private var wasTemporary: Bool { decisions.contains { $0.outcome == .temporary } }

  /// A refusal ends a decided case; what is in force is stopped whatever was decided since, and
  /// a temporary reimbursement lapses, or is converted where it became a definitive one.
  private func endDecided(_ ending: Ending, reason: String) throws(Refusal) -> [CaseEvent] {
    let outcome = decisions.last?.outcome
    let isInForce = stage == .inForce
    switch ending {
    case .refused where !isInForce && outcome == .negative,
      .stopped where isInForce || outcome != .negative,
      .lapsed where isInForce && outcome == .temporary,
      .converted where isInForce && outcome != .negative && wasTemporary:
      return try end(ending, reason: reason)
    default: throw .endingNotHere(ending)
    }
  }
}
