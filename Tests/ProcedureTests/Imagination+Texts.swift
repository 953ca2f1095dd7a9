import ReviewDomain
import ReviewTestSupport

/// Sheets, proposals and decisions: mostly right, each with one or two things wrong at times.
extension Imagination {
  /// The criteria of somebody's sheet, mostly of a member without an assignment.
  mutating func sheet(on paper: PaperCase, in group: PaperGroup) -> ScoreSheet {
    let described = paper.rules(of: group).described
    let expert = oneIn(4) ? pick(["emma", "ella"]) : "ann"
    var sheet = ScoreSheet()
    for id in paper.sheet(of: MemberID(expert)) {
      let score: Score? = described.contains(id) ? nil : pick([.level(1), .level(2), .level(3)])
      let reason = score == nil || score == .level(3) ? "motif" : pick(["", "motif"])
      sheet.scores.append(CriterionScore(criterion: id, reason: reason, score: score))
    }
    sheet.recommendation = pick([nil, .temporary, .negative])
    if !oneIn(3), !sheet.scores.isEmpty { decorate(&sheet) }
    return sheet
  }

  /// Pins, confidence, or something wrong.
  private mutating func decorate(_ sheet: inout ScoreSheet) {
    let index = Int.random(in: sheet.scores.indices, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: sheet.scores.remove(at: index)
    case 1: sheet.scores[index].score = pick([nil, .level(9), .level(-1), .level(.max)])
    case 2: sheet.scores[index].reason = " "
    case 3: sheet.scores[index].score = pick([.notApplicable, .cannotJudge, .level(0)])
    case 4: sheet.scores.shuffle(using: &random)
    case 5:
      sheet.scores.append(
        CriterionScore(criterion: pick(["A1", "C3", "F1", "G2", "Z9"]), reason: "motif"))
    case 6: sheet.scores[index].confidence = pick(Confidence.allCases)
    case 7: sheet.scores[index].pins = [Pin(.annex("rapport-clinique.pdf"), page: 12)]
    default: sheet.scores[index].pins = [Pin(pick([.annex("x.pdf"), .section("Données")]))]
    }
  }

  mutating func proposal(on paper: PaperCase) -> Proposal {
    let conclusion = pick(ConclusionKind.allCases)
    var reasons = LocalizedText()
    for language in Language.national where language == paper.request.language || oneIn(3) {
      reasons[language] =
        oneIn(12) ? pick(["", " "]) : pick(["motif", "voir C1", "C1, F4."])
    }
    var text = Proposal(conclusion: conclusion, reasons: reasons)
    if oneIn(4) { text.decisive = pick([[], ["C1"], ["C2", "F4"], ["Z9"]]) }
    if oneIn(12) { text.reasons[paper.request.language] = nil }
    if conclusion == .temporary || oneIn(12) {
      text.until =
        oneIn(8)
        ? pick([nil, today, paper.lastDay, paper.lastDay.adding(days: 1)]) : today.adding(days: 400)
      text.atEnd = oneIn(12) ? nil : pick(AtEnd.allCases)
      text.openQuestions = oneIn(12) ? [] : pick([[.mortality], [.mortality, .mortality]])
    }
    return oneIn(10) ? paper.proposal ?? text : text
  }

  mutating func decision(on paper: PaperCase) -> Decision {
    let concluded = paper.conclusion?.conclusion ?? .negative
    let outcome = oneIn(3) ? pick(ConclusionKind.allCases) : concluded
    if oneIn(8), let last = paper.decisions.last { return last }
    var decision = Decision(
      outcome: outcome, authority: pick(Decision.Authority.allCases), vehicle: words(),
      decidedOn: today)
    switch outcome {
    case .temporary:
      (decision.level, decision.until) = (.m3Light, today.adding(days: oneIn(3) ? 20 : 700))
    case .definitive: decision.level = .m3Plus
    case .negative: break
    }
    if oneIn(2) { decision.reasons[paper.request.language] = words() }
    decision.grounds = grounds(paper)
    if oneIn(3) { spoil(&decision) }
    return decision
  }

  /// Reasons for the criteria that conclusions speak of, mostly for each.
  private mutating func grounds(_ paper: PaperCase) -> [CriterionGround]? {
    if oneIn(8) { return nil }
    let criteria: [CriterionID] = oneIn(8) ? ["C1", "Z9"] : ["C1", "C2", "F4"]
    return criteria.map { criterion in
      var text = LocalizedText([paper.request.language: "fondé sur \(criterion)"])
      if oneIn(20) { text = LocalizedText() }
      return CriterionGround(criterion: criterion, text: text)
    }
  }

  private mutating func spoil(_ decision: inout Decision) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: decision.level = pick([nil] + Decision.Level.allCases)
    case 1: decision.until = pick([nil, today])
    case 2: decision.from = pick([today, today.adding(days: 9_999), Day(number: 0)])
    case 3:
      decision.decidedOn = pick([today.adding(days: 1), Day(number: 0), today.adding(days: -9)])
    default: decision.tariff = ReimbursementRequest.cardioLink.tariff
    }
  }
}
