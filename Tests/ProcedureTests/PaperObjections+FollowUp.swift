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
    // Nothing on the paper decides the case that evaluates this one again.
    let isUndecided = ending == .converted && !seconds.isEmpty
    return (ending == .lapsed && isEarly ? [.reimbursementStillRuns] : [])
      + (isUndecided ? [.conversionNeedsDecision] : [])
  }

  private var wasPaidForATime: Bool { decisions.contains { $0.outcome == .temporary } }

  /// What comes in for a temporary reimbursement is for its second evaluation.
  var toNewDossier: [Objection] {
    stage == .inForce && wasPaidForATime ? [.reevaluateInstead] : []
  }

  /// In time it is met, after the due day it is late.
  func toMilestone(_ answer: MilestoneAnswer, _ act: PaperAct) -> [Objection] {
    guard answer.number >= 1, answer.number <= milestones.count else { return [.unknownMilestone] }
    var all: [Objection] = []
    if let delivered = answer.delivered, delivered > act.today { all.append(.inTheFuture) }
    guard let due = questions[answer.number - 1].due else { return all }
    let isLate = (answer.delivered ?? act.day) > due
    if answer.outcome == .met, isLate { all.append(.metAfterDue) }
    if answer.outcome == .late, answer.delivered != nil, !isLate { all.append(.notLate) }
    return all
  }

  func toProlongation(_ terms: ProlongationTerms, _ act: PaperAct) -> [Objection] {
    guard let last = decisions.last, last.outcome == .temporary, let end = last.until else {
      return [.notTemporary]
    }
    var all = blank(terms.vehicle, .textNeeded)
    all += blank(terms.reasons[request.language], .reasonsInFileLanguageMissing)
    if terms.decidedOn > act.today { all.append(.inTheFuture) }
    if terms.until <= end { all.append(.notLater) }
    if !leftOut(by: terms.questions).isEmpty { all.append(.questionsLeftOut) }
    for due in terms.questions.compactMap(\.due) {
      if due > terms.until { all.append(.dueAfterEnd) }
      if due < act.day { all.append(.duePast) }
    }
    return all
  }

  /// What is asked still and is not in the list any more.
  private func leftOut(by list: [OpenQuestion]) -> [OpenQuestion] {
    var kept = list.map(\.outcome)
    return zip(questions, milestones).filter { $0.1 == nil }.map(\.0).filter { question in
      guard let place = kept.firstIndex(of: question.outcome) else { return true }
      kept.remove(at: place)
      return false
    }
  }

  func toReevaluation(as other: CaseID) -> [Objection] {
    guard wasPaid, wasPaidForATime else { return [.neverTemporary] }
    if ending == .converted { return [.alreadyConverted] }
    return (seconds.isEmpty ? [] : [.reevaluationRuns])
      + (other == World.id ? [.relatedToItself] : [])
  }
}
