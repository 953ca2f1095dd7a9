import ReviewDomain

/// Refusals whose sentence depends on more than the case of the enum.
extension English {
  func wrongRole(_ role: Member.Role, allowed roles: [Member.Role]) -> String {
    "Your role is \(quoted(term(role))); this is reserved for: \(either(roles.map(term))). Ask "
      + "somebody with that role to do it."
  }

  func wrongStage(_ stage: Stage, allowed stages: [Stage]) -> String {
    let advice =
      stages.contains { $0 > stage }
      ? "Wait until the case gets there; its next step is shown with the case."
      : "The case is past that; if something was entered wrongly, choose \(name(.correct))."
    return
      "The case is at the stage \(inFull(stage)); this belongs to the stage "
      + "\(either(stages.map(inFull))). "
      + advice
  }

  func caseEnded(_ ending: Ending) -> String {
    "The case has ended, as \(quoted(term(ending))). "
      + (ending.isRevivable
        ? "If it must go on, the secretariat takes it up again with \(name(.revive))."
        : "Only a mistake in its record can still be put right, with \(name(.correct)).")
  }

  func recused(from right: Right, _ since: Day, _ reason: String) -> String {
    let verb =
      switch right {
      case .read: "read its dossier"
      case .deliberate: "deliberate on it"
      case .vote: "vote on it"
      }
    return
      "Since \(date(since)) you are recused from this case and may not \(verb): "
      + "\(quoted(reason)). If you think that this is wrong, speak to the chair."
  }

  func notAdopted(_ outcome: Vote.Outcome?) -> String {
    switch outcome {
    case nil, .adopted:
      "No vote has adopted a proposal yet. Open a vote, let the members vote, then close it."
    case .rejected:
      "The group did not adopt the proposal in its last vote. Change the proposal with "
        + "\(name(.propose)), then open another vote."
    case .noQuorum:
      "The last vote did not reach the quorum. Open another one when enough voting members can "
        + "take part."
    }
  }

  func levelDoesNotFit(_ kind: ConclusionKind) -> String {
    switch kind {
    case .temporary:
      "A temporary reimbursement goes with level M3 light and an end date. Choose that level and "
        + "fill in the last day."
    case .definitive:
      "A definitive reimbursement goes with level M3 plus. Choose that level."
    case .negative:
      "A decision not to reimburse has neither a level nor a tariff. Empty these two fields."
    }
  }

  func endingNotHere(_ ending: Ending) -> String {
    let condition =
      switch ending {
      case .refused: "needs a decision not to reimburse. Record it first, with \(name(.decide))"
      case .stopped: "needs a decision to reimburse. Choose another ending"
      case .lapsed, .converted:
        "needs a temporary reimbursement in force. Choose another ending, or put the decision in "
          + "force first, with \(name(.inForce))"
      case .inadmissible: "has its own act. Choose \(name(.inadmissible))"
      case .withdrawn: "has its own act. Choose \(name(.withdraw))"
      }
    return "The ending \(quoted(term(ending))) \(condition)."
  }

  func notConfigured(_ kind: Adopted.Kind) -> String {
    let missing =
      switch kind {
      case .criteriaSet: "criteria set"
      case .policy: "policy"
      case .template: "template"
      }
    return
      "The group has not adopted a \(missing) yet. The secretariat adopts a file: inami-review "
      + "adopt FILE"
  }
}
