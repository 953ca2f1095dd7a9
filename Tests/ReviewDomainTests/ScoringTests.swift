import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct ScoreSheetTests {
  private func refusal(_ change: (inout ScoreSheet) -> Void) -> Refusal? {
    var sheet = ScoreSheet.sheet(of: .ann)
    change(&sheet)
    return ReviewCase.inScoring.refusal(of: .submitScores(sheet, salt: "s"), by: .ann)
  }

  @Test func `a sheet with all scores and reasons is accepted`() {
    #expect(refusal { _ in } == nil)
  }

  @Test func `every missing score is named`() {
    #expect(refusal { $0 = ScoreSheet() } == .scoresMissing(["C1", "C2", "F1", "F4", "G2"]))
    #expect(refusal { $0["C2"].score = nil } == .scoresMissing(["C2"]))
    #expect(refusal { $0["F4"].reason = " \n" } == .scoresMissing(["F4"]))
  }

  @Test(arguments: ["0", "3", "-", "?"])
  func `an extreme score and the statement that there is none need a reason`(text: String) throws {
    let score = try #require(Score(text))
    let refused = refusal {
      $0["C1"] = CriterionScore(criterion: "C1", reason: "  ", score: score)
      $0["F1"] = CriterionScore(criterion: "F1", reason: "", score: score)
    }
    #expect(refused == .reasonsMissing(["C1", "F1"]))
  }

  @Test(arguments: ["1", "2"])
  func `a score in the middle stands without a reason`(text: String) {
    let refused = refusal {
      $0["C1"] = CriterionScore(criterion: "C1", reason: "", score: Score(text))
    }
    #expect(refused == nil)
  }

  @Test func `a score is one of the scale, and a described criterion has none`() {
    #expect(refusal { $0["C1"].score = .level(4) } == .scoreNotOnScale("C1", .level(4)))
    #expect(refusal { $0["F4"].score = .level(1) } == .scoreNotOnScale("F4", .level(1)))
    #expect(refusal { $0["A1"].score = .level(1) } == .unknownCriterion("A1"))
    #expect(refusal { $0["Z9"].reason = "x" } == .unknownCriterion("Z9"))
  }

  @Test func `the criteria of the temporary route are asked only where it is requested`() throws {
    var request = ReimbursementRequest.cardioLink
    request.requested = .definitive
    let definitive = ReviewCase.inScoring.after(
      on: "2026-04-02", [(.requestRevised(request: request, reason: "x"), .sofie)])
    var sheet = ScoreSheet.sheet(of: .ann)
    #expect(
      definitive.refusal(of: .submitScores(sheet, salt: "s"), by: .ann) == .unknownCriterion("G2"))
    sheet.scores.removeAll { $0.criterion == "G2" }
    #expect(definitive.refusal(of: .submitScores(sheet, salt: "s"), by: .ann) == nil)
    #expect(
      ReviewCase.inScoring.refusal(of: .submitScores(sheet, salt: "s"), by: .ann)
        == .scoresMissing(["G2"]))
  }

  @Test func `a sheet is kept in the order of the set, without what is empty`() throws {
    var sheet = ScoreSheet.sheet(of: .ann)
    sheet.scores.reverse()
    sheet.scores.append(CriterionScore(criterion: "Z9"))
    let after = try ReviewCase.inScoring.after(.submitScores(sheet, salt: "s"), by: .ann)
    let kept = after.round?.sheet(of: "ann")?.content?.scores.map(\.criterion)
    #expect(kept == ["C1", "C2", "F1", "F4", "G2"])
  }

  @Test func `a round keeps the criteria with which it was opened`() throws {
    let wider = CriteriaSet.small.with { set in
      set.criteria.append(
        Criterion(id: "D1", group: "C", kind: .scored, names: LocalizedText([.french: "D1"])))
    }
    let command = CaseCommand.submitScores(.sheet(of: .ann), salt: "s")
    let frozen = CaseContext.cast(criteria: wider, frozen: .small)
    #expect(ReviewCase.inScoring.refusal(of: command, by: .ann, in: frozen) == nil)
    let adopted = CaseContext.cast(criteria: wider)
    #expect(
      ReviewCase.inScoring.refusal(of: command, by: .ann, in: adopted) == .scoresMissing(["D1"]))
  }
}

@Suite struct RoundTests {
  private let sheet = CaseCommand.submitScores(.sheet(of: .ann), salt: "s")

  @Test func `a sheet is handed in once, while the round is open`() throws {
    #expect(ReviewCase.admissible.declared.refusal(of: sheet, by: .ann) == .noOpenRound)
    let once = try ReviewCase.inScoring.after(sheet, by: .ann)
    #expect(once.refusal(of: sheet, by: .ann) == .sheetAlreadySubmitted)
    #expect(Rung.closed.reviewCase.refusal(of: sheet, by: .ann) == .noOpenRound)
  }

  @Test func `a sheet that is given back is handed in again and not counted until then`() throws {
    let reopen = CaseCommand.reopenScores("ann", reason: "à sa demande")
    #expect(ReviewCase.inScoring.refusal(of: reopen, by: .paul) == .noSheetToReopen)
    let given = try ReviewCase.scored.after(reopen, by: .sofie)
    #expect(given.submittedSheets == 4)
    #expect(given.refusal(of: reopen, by: .sofie) == .sheetNotSubmitted("ann"))
    #expect(try given.after(sheet, by: .ann).submittedSheets == 5)
    #expect(
      ReviewCase.scored.refusal(of: .reopenScores("ann", reason: ""), by: .paul) == .reasonNeeded)
    #expect(Rung.closed.reviewCase.refusal(of: reopen, by: .paul) == .noOpenRound)
  }

  @Test func `a round is opened, closed and revealed in this order`() throws {
    #expect(ReviewCase.inScoring.refusal(of: .openRound, by: .paul) == .roundStillOpen(1))
    #expect(ReviewCase.inScoring.refusal(of: .revealRound, by: .paul) == .noClosedRound)
    #expect(ReviewCase.inScoring.refusal(of: .closeRound, by: .paul) == .noSheetSubmitted)
    let closed = try ReviewCase.scored.after(.closeRound, by: .paul)
    #expect(closed.refusal(of: .openRound, by: .paul) == .roundStillOpen(1))
    #expect(closed.refusal(of: .closeRound, by: .paul) == .noOpenRound)
    let revealed = try closed.after(.revealRound, by: .paul)
    #expect(revealed.isRevealed && revealed.stage == .deliberation)
  }

  @Test func `a second round begins blank and keeps the first`() throws {
    let second = try ReviewCase.revealed.after(.openRound, by: .paul)
    #expect(second.rounds.map(\.number) == [1, 2])
    #expect(second.stage == .scoring && !second.isRevealed)
    #expect(second.submittedSheets == 0)
    let scored = try second.after(sheet, by: .ann)
    #expect(scored.rounds[0].sheets.count == 5 && scored.rounds[1].sheets.count == 1)
    let revealed = try scored.after(.closeRound, by: .paul).after(.revealRound, by: .paul)
    #expect(revealed.rounds.map(\.state) == [.revealed, .revealed])
  }

  @Test func `who has not declared or may not read does not score`() {
    #expect(ReviewCase.inScoring.refusal(of: sheet, by: .gilles)?.isRecusal == true)
    let undeclared = ReviewCase.admissible.after(
      on: "2026-04-01", [(.roundOpened(round: 1, criteriaSet: "set-1"), .paul)])
    #expect(undeclared.refusal(of: sheet, by: .ann) == .declareFirst)
  }
}

extension Refusal {
  var isRecusal: Bool { if case .recused = self { true } else { false } }
}
