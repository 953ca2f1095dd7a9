extension ReviewCase {
  func decideIntake(_ command: CaseCommand, in context: CaseContext) throws(Refusal) -> [CaseEvent]
  {
    switch command {
    case .revise(let request, let reason): return try revise(request, reason: reason)
    case .recordMeeting(let notes, let participants):
      guard !notes.isBlank else { throw .textNeeded }
      return [
        .meetingHeld(notes: notes, participants: participants.isBlank ? nil : participants)
      ]
    case .submitRequest: return [.requestSubmitted]
    case .answerGate(let gate, let verdict, let evidence):
      return try answer(gate, verdict, evidence, in: context)
    case .findIncomplete(let missing, let reason):
      return try findIncomplete(missing, reason: reason, in: context)
    case .receiveCompletion(let note, let received):
      guard isIncomplete else { throw .notIncomplete }
      for gate in received where context.criteriaInUse[gate]?.kind != .gate {
        throw .notAGate(gate)
      }
      return [.completionReceived(note: note, received: received.isEmpty ? nil : received)]
    case .findAdmissible:
      try checkAdmissible(in: context)
      return [.foundAdmissible]
    case .findInadmissible(let reason, let ground):
      return try end(.inadmissible, reason: reason, ground: ground)
    case .withdraw(let reason): return try end(.withdrawn, reason: reason)
    case .revive(let reason):
      try checkRevivable()
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.revived(reason: reason)]
    default: return []
    }
  }

  private func revise(_ new: ReimbursementRequest, reason: String) throws(Refusal) -> [CaseEvent] {
    if let ending { throw .caseEnded(ending) }
    if stage == .inForce, wasTemporary { throw .followUp(.reevaluateInstead(id)) }
    guard stage < .vote else {
      throw .wrongStage(stage, [.presubmission, .admissibility, .scoring, .deliberation])
    }
    guard new != request else { throw .nothingChanged }
    return [.requestRevised(request: new, reason: reason)]
  }

  private func answer(
    _ gate: CriterionID, _ verdict: GateAnswer.Verdict, _ evidence: String, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    guard let criterion = context.criteriaInUse[gate] else { throw .unknownCriterion(gate) }
    guard criterion.kind == .gate else { throw .notAGate(gate) }
    if let known = gates[gate], known.verdict == verdict, known.evidence == evidence {
      throw .nothingChanged
    }
    guard verdict == .yes || !evidence.isBlank else { throw .reasonNeeded }
    return [.gateAnswered(gate: gate, verdict: verdict, evidence: evidence)]
  }

  private func findIncomplete(
    _ missing: [CriterionID], reason: String, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    guard !isIncomplete else { throw .foundIncomplete }
    guard !reason.isBlank else { throw .reasonNeeded }
    for gate in missing where context.criteriaInUse[gate]?.kind != .gate { throw .notAGate(gate) }
    return [.foundIncomplete(missing: missing, reason: reason)]
  }

  func end(
    _ ending: Ending, reason: String, ground: InadmissibilityGround? = nil
  ) throws(Refusal) -> [CaseEvent] {
    guard !reason.isBlank else { throw .reasonNeeded }
    return [.ended(ending: ending, reason: reason, ground: ground)]
  }

  /// Every gate answered and none answered no.
  func checkAdmissible(in context: CaseContext) throws(Refusal) {
    guard !isIncomplete else { throw .foundIncomplete }
    let asked = context.criteriaInUse.gates.map(\.id)
    let open = asked.filter { gates[$0] == nil }
    guard open.isEmpty else { throw .gatesUnanswered(open) }
    let failed = asked.filter { gates[$0]?.verdict == .no }
    guard failed.isEmpty else { throw .gatesFailed(failed) }
  }

  func checkRevivable() throws(Refusal) {
    guard let ending else { throw .notEnded }
    guard ending.isRevivable else { throw .endingIsFinal(ending) }
  }
}
