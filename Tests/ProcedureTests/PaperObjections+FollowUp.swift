import ReviewDomain

/// The conclusion on its way, the authority's decision and what comes after it.
extension PaperCase {
  func toTransmission(_ reference: String, _ documents: [Transmission.Document]) -> [Objection] {
    let isEmpty = documents.contains(.minorityOpinions) && minority.isEmpty
    let isSame = transmitted.last.map { $0 == (reference, documents) } ?? false
    return blank(reference, .textNeeded) + (isEmpty ? [.nothingToTransmit] : [])
      + (isSame ? [.nothingChanged] : [])
  }

  func toDecision(_ decision: Decision, _ act: PaperAct) -> [Objection] {
    var all = blank(decision.vehicle, .textNeeded)
    if decision.decidedOn > act.today { all.append(.inTheFuture) }
    if let from = decision.from, let until = decision.until, from > until {
      all.append(.endsBeforeItBegins)
    }
    if !levelFits(decision) { all.append(.levelDoesNotFit) }
    if decision.outcome != conclusion?.conclusion {
      all += blank(decision.reasons[request.language], .decisionDiffers)
    }
    if decision == decisions.last { all.append(.nothingChanged) }
    return all + toGrounds(decision.grounds ?? [], act)
  }

  /// The law of 29 July 1991: words for each decisive criterion, in the language of the file.
  private func toGrounds(_ grounds: [CriterionGround], _ act: PaperAct) -> [Objection] {
    let isComplete = decisive(in: act.group).allSatisfy { criterion in
      let ground = grounds.first { $0.criterion == criterion }
      return blank(ground?.text[request.language]).isEmpty
    }
    return toPlaces(grounds.map(\.criterion), in: act.group) + (isComplete ? [] : [.groundsMissing])
  }

  /// Criteria that the conclusion names as decisive, else those that its reasons speak of.
  private func decisive(in group: PaperGroup) -> [CriterionID] {
    guard let conclusion else { return [] }
    if let named = conclusion.decisive, !named.isEmpty { return named }
    let words = conclusion.reasons.versions.values.flatMap {
      $0.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return rules(of: group).all.filter { words.contains($0.rawValue) }
  }

  /// M3 light is paid until its end date, M3 plus for good, a refusal is paid nothing.
  private func levelFits(_ decision: Decision) -> Bool {
    switch decision.outcome {
    case .temporary: decision.level == .m3Light && decision.until != nil
    case .definitive: decision.level == .m3Plus
    case .negative: decision.level == nil && decision.tariff.isEmpty
    }
  }

  /// A case stands still no longer than the policy lets it.
  func toPause(on today: Day) -> [Objection] {
    let isUsedUp = daysLeft(on: today) != nil && policy.cap.map { paused(on: today) >= $0 } == true
    return (isPaused ? [.alreadySuspended] : []) + (isUsedUp ? [.suspensionsUsedUp] : [])
  }

  /// Refused by the authority; or stopped, lapsed or converted what is paid.
  func toEnd(_ ending: Ending, on day: Day) -> [Objection] {
    let last = decisions.last?.outcome
    let isPaid = stage == .inForce
    let isRight =
      switch ending {
      case .refused: !isPaid && last == .negative
      case .stopped: isPaid || last != .negative
      case .lapsed: isPaid && last == .temporary
      case .converted:
        isPaid && last != .negative && decisions.contains { $0.outcome == .temporary }
      case .inadmissible, .withdrawn: false
      }
    guard isRight else { return [.endingNotHere] }
    let isEarly = decisions.last?.until.map { day < $0 } ?? false
    return ending == .lapsed && isEarly ? [.reimbursementStillRuns] : []
  }
}
