extension ReviewCase {
  func decideScoring(_ command: CaseCommand, by member: Member, in context: CaseContext)
    throws(Refusal) -> [CaseEvent]
  {
    switch command {
    case .declareInterests(let conflict, let text):
      guard !conflict || !text.isBlank else { throw .textNeeded }
      // Taking an interest back would be deciding on it oneself.
      if !conflict, undecided.contains(member.id) { throw .interestUndecided }
      return [.interestsDeclared(conflict: conflict, text: text)]
    case .decideRecusal(let subject, let removed, let reason):
      return try decideRecusal(
        of: subject, removed, reason: reason, by: member, in: context)
    case .openRound:
      try checkRoundMayOpen()
      let asked = context.criteria.sheetCriteria(temporary: asksTemporary).map(\.id)
      return [
        .roundOpened(
          round: rounds.count + 1, criteriaSet: context.criteriaObject, asked: asked)
      ]
    case .submitScores(let sheet, let salt):
      return try submit(sheet, salt: salt, by: member, in: context)
    case .reopenScores(let member, let reason): return try reopen(member, reason: reason)
    case .closeRound: return [.roundClosed(round: try requireClosable().number)]
    case .revealRound:
      try checkRevealable()
      return [.roundRevealed(round: rounds.count)]
    default: return []
    }
  }

  private func decideRecusal(
    of subject: MemberID, _ removed: [Right], reason: String, by member: Member,
    in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    guard subject != member.id else { throw .people(.ownInterest) }
    guard context.group[subject] != nil else { throw .unknownMember(subject) }
    guard !reason.isBlank else { throw .reasonNeeded }
    guard !removed.isEmpty || interests[subject] != nil else { throw .noInterestDeclared(subject) }
    return [.recusalDecided(member: subject, removed: removed.sorted(), reason: reason)]
  }

  func checkRoundMayOpen() throws(Refusal) {
    guard let round else { return }
    if round.state != .revealed { throw .roundStillOpen(round.number) }
  }

  func requireOpenRound() throws(Refusal) -> Round {
    guard let round, round.state == .open else { throw .noOpenRound }
    return round
  }

  /// A round without a sheet stays open: once closed it could be neither revealed nor filled.
  func requireClosable() throws(Refusal) -> Round {
    let round = try requireOpenRound()
    guard round.sheets.contains(where: \.isSubmitted) else { throw .noSheetSubmitted }
    return round
  }

  func checkSheetOpen(for member: Member) throws(Refusal) {
    let round = try requireOpenRound()
    if round.sheet(of: member.id)?.isSubmitted == true { throw .sheetAlreadySubmitted }
  }

  private func submit(
    _ sheet: ScoreSheet, salt: String, by member: Member, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    try checkSheetOpen(for: member)
    let criteria = sheetCriteria(of: member.id, in: context.criteriaInUse)
    try checkAssigned(sheet, to: member)
    try check(sheet, against: criteria, scale: context.criteriaInUse.scale)
    try checkPins(of: sheet, in: context)
    let ordered = sheet.ordered(by: criteria)
    return [
      .scoreSheetSubmitted(
        round: rounds.count, sheet: ordered, salt: salt, capacity: member.role)
    ]
  }

  /// An expert's sheet holds no other criteria than those that they were asked for.
  private func checkAssigned(_ sheet: ScoreSheet, to member: Member) throws(Refusal) {
    guard let own = expertCriteria(of: member.id) else { return }
    let other = sheet.scores.first { !$0.isEmpty && !own.contains($0.criterion) }
    if let other { throw .people(.criterionNotAssigned(other.criterion, own)) }
  }

  private func check(
    _ sheet: ScoreSheet, against criteria: [Criterion], scale: Scale
  ) throws(Refusal) {
    for entry in sheet.scores where !entry.isEmpty {
      guard let criterion = criteria.first(where: { $0.id == entry.criterion }) else {
        throw .unknownCriterion(entry.criterion)
      }
      guard let score = entry.score else { continue }
      guard criterion.kind == .scored, scale.allows(score) else {
        throw .scoreNotOnScale(entry.criterion, score)
      }
    }
    let missing = sheet.unanswered(of: criteria)
    guard missing.isEmpty else { throw .scoresMissing(missing) }
    let reasons = sheet.missingReasons(under: scale)
    guard reasons.isEmpty else { throw .reasonsMissing(reasons) }
    let stray = sheet.strayConfidences
    guard stray.isEmpty else { throw .confidenceNeedsScore(stray) }
  }

  private func checkPins(of sheet: ScoreSheet, in context: CaseContext) throws(Refusal) {
    let places = places(in: context)
    let lost = sheet.lostPins(in: places)
    guard lost.isEmpty else { throw .pinsNotInDossier(lost, existing: places.all) }
  }

  /// What the dossier as it is now has for a pin to name.
  package func places(in context: CaseContext) -> DossierPlaces {
    DossierPlaces(annexes: request.annexes.map(\.file), sections: context.sections)
  }

  private func reopen(_ member: MemberID, reason: String) throws(Refusal) -> [CaseEvent] {
    try checkReopenable()
    let round = try requireOpenRound()
    guard round.sheet(of: member)?.isSubmitted == true else { throw .sheetNotSubmitted(member) }
    guard !reason.isBlank else { throw .reasonNeeded }
    return [.scoreSheetReopened(round: round.number, member: member, reason: reason)]
  }

  /// Before anybody is named: some sheet of an open round could be given back.
  func checkReopenable() throws(Refusal) {
    guard try requireOpenRound().sheets.contains(where: \.isSubmitted) else {
      throw .noSheetToReopen
    }
  }

  func checkRevealable() throws(Refusal) {
    guard let round, round.state == .closed else { throw .noClosedRound }
    guard round.sheets.contains(where: \.isSubmitted) else { throw .noSheetSubmitted }
  }
}
