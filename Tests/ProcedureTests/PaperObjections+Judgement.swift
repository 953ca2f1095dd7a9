import ReviewDomain

/// Rounds, and what the applicant is asked and says.
extension PaperCase {
  private var openRound: PaperRound? { rounds.last.flatMap { $0.state == .open ? $0 : nil } }

  /// One whole sheet a round: a level of the scale, `-` or `?`, and a reason where one is due.
  func toSheet(_ sheet: ScoreSheet, by member: MemberID) -> [Objection] {
    guard let round = openRound else { return [.noOpenRound] }
    var all: [Objection] = []
    if round.sheets[member]?.isBack == false { all.append(.sheetAlreadySubmitted) }
    let asked = self.sheet(of: member)
    for mark in sheet.scores where mark.paperSaysSomething {
      all += toMark(mark, asked: asked, rules: round.rules)
      if duties.experts[member]?.contains(mark.criterion) == false {
        all.append(.criterionNotAssigned)
      }
    }
    let isWhole = asked.allSatisfy { id in
      guard let mark = sheet.scores.first(where: { $0.criterion == id }) else { return false }
      return round.rules.described.contains(id) ? blank(mark.reason).isEmpty : mark.score != nil
    }
    return isWhole ? all : all + [.scoresMissing]
  }

  private func toMark(_ mark: CriterionScore, asked: [CriterionID], rules: PaperRules)
    -> [Objection]
  {
    var all: [Objection] = []
    if !mark.pins.allSatisfy(isInDossier) { all.append(.pinsNotInDossier) }
    if mark.confidence != nil, mark.score == nil { all.append(.confidenceNeedsScore) }
    guard asked.contains(mark.criterion) else { return all + [.unknownCriterion] }
    guard let score = mark.score else { return all }
    let isOnScale: Bool
    let needsReason: Bool
    switch score {
    case .level(let level):
      isOnScale = level >= 0 && level <= 3
      needsReason = level == 0 || level == 3
    case .notApplicable, .cannotJudge: (isOnScale, needsReason) = (true, true)
    }
    if rules.described.contains(mark.criterion) || !isOnScale { return all + [.scoreNotOnScale] }
    return needsReason ? all + blank(mark.reason, .reasonsMissing) : all
  }

  /// The dossier of the sequences has annexes and no readable sections.
  private func isInDossier(_ pin: Pin) -> Bool {
    guard case .annex(let file) = pin.place else { return false }
    return request.annexes.contains { $0.file == file }
  }

  func toReturn(of member: MemberID) -> [Objection] {
    guard let round = openRound else { return [.noOpenRound] }
    if round.inHand == 0 { return [.noSheetToReopen] }
    return round.sheets[member]?.isBack == false ? [] : [.sheetNotSubmitted]
  }

  /// A round without a sheet has nothing to reveal and stays open.
  var toClosing: [Objection] {
    guard let round = openRound else { return [.noOpenRound] }
    return round.inHand > 0 ? [] : [.noSheetSubmitted]
  }

  var toReveal: [Objection] {
    guard let round = rounds.last, round.state == .closed else { return [.noClosedRound] }
    return round.inHand > 0 ? [] : [.noSheetSubmitted]
  }

  func toPlaces(_ criteria: [CriterionID], in group: PaperGroup) -> [Objection] {
    let all = rules(of: group).all
    return criteria.allSatisfy { all.contains($0) } ? [] : [.unknownCriterion]
  }
}

extension CriterionScore {
  fileprivate var paperSaysSomething: Bool {
    !reason.isEmpty || score != nil || confidence != nil || !pins.isEmpty
  }
}

/// The applicant's voice.
extension PaperCase {
  func toQuestion(
    _ criterion: CriterionID?, _ text: LocalizedText, _ letter: String, in group: PaperGroup
  ) -> [Objection] {
    let all = blank(text) + toPlaces([criterion].compactMap { $0 }, in: group)
    guard blank(letter).isEmpty else { return all }
    guard let draft = voice.drafts[letter] else { return all + toDraft(letter) }
    return draft.criterion == criterion && draft.text == text ? all + [.nothingChanged] : all
  }

  func toDraft(_ letter: String) -> [Objection] {
    if voice.drafts.isEmpty { return [.noQuestionDrafted] }
    return voice.drafts[letter] == nil ? [.unknownDraft] : []
  }

  /// All at once, in the applicant's language.
  var toSending: [Objection] {
    if voice.drafts.isEmpty { return [.noQuestionDrafted] }
    let isReadable = voice.drafts.values.allSatisfy { blank($0.text[request.language]).isEmpty }
    return isReadable ? [] : [.questionsLackLanguage]
  }

  func toAnswer(_ number: Int, _ text: String, _ reason: String, on day: Day) -> [Objection] {
    let all = blank(text, .textNeeded) + toLate(reason, on: day)
    guard voice.points.contains(where: { $0.isQuestion }) else { return all + [.noPoints] }
    guard let point = point(number) else { return all + [.unknownPoint] }
    return all + (point.isQuestion ? [] : [.remarkNeedsNoAnswer])
      + (point.answer == text ? [.nothingChanged] : [])
  }

  func toReply(_ number: Int, _ text: LocalizedText) -> [Objection] {
    if voice.points.isEmpty { return [.noPoints] }
    guard let point = point(number) else { return [.unknownPoint] }
    return blank(text) + (point.reply == text ? [.nothingChanged] : [])
  }

  private func point(_ number: Int) -> PaperVoice.Point? {
    number >= 1 && number <= voice.points.count ? voice.points[number - 1] : nil
  }

  /// What comes after the window says why it was still taken in.
  func toLate(_ reason: String, on day: Day) -> [Objection] {
    voice.isLate(day) ? blank(reason, .applicantWindowOver) : []
  }
}
