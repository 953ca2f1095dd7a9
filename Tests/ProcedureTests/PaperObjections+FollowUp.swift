import ReviewDomain

/// The authority's decision and what comes after it.
extension PaperCase {
  func toDecision(_ decision: Decision, today: Day) -> [Objection] {
    var all = blank(decision.vehicle, .textNeeded)
    if decision.decidedOn > today { all.append(.inTheFuture) }
    if let from = decision.from, let until = decision.until, from > until {
      all.append(.endsBeforeItBegins)
    }
    if !levelFits(decision) { all.append(.levelDoesNotFit) }
    let isAsConcluded = decision.outcome == conclusion?.conclusion
    if !isAsConcluded, blank(decision.reasons[request.language] ?? "") != [] {
      all.append(.decisionDiffers)
    }
    return all
  }

  /// M3 light is paid until its end date, M3 plus for good, a refusal is paid nothing.
  private func levelFits(_ decision: Decision) -> Bool {
    switch decision.outcome {
    case .temporary: decision.level == .m3Light && decision.until != nil
    case .definitive: decision.level == .m3Plus
    case .negative: decision.level == nil && decision.tariff.isEmpty
    }
  }

  /// Refused by the authority; or stopped, lapsed or converted what is paid.
  func toEnd(_ ending: Ending) -> [Objection] {
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
    return isRight ? [] : [.endingNotHere]
  }
}
