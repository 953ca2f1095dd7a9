import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct SheetKeyingTests {
  private let sheet = CaseCommand.submitScores(.sheet(of: .ann), salt: "s")

  @Test func `a member whose role changes keeps the sheet as it was handed in`() throws {
    let handedIn = try ReviewCase.inScoring.after(sheet, by: .ann)
    #expect(handedIn.round?.sheet(of: "ann")?.capacity == .voting)
    var group = Group.cast
    var ann = Member.ann
    ann.role = .advisory
    group.apply(.memberChanged(member: ann, reason: "mandat"), by: "sofie", on: .on("2026-11-01"))
    let context = CaseContext.cast(group: group)
    #expect(handedIn.refusal(of: sheet, by: .ann, in: context) == .sheetAlreadySubmitted)
    let again = try handedIn.after(.reopenScores("ann", reason: "x"), by: .paul, in: context)
      .after(sheet, by: .ann, in: context)
    #expect(again.round?.sheets.count == 1)
    #expect(again.round?.sheet(of: "ann")?.capacity == .advisory)
    #expect(again.round?.sheet(of: "ann")?.version == 2)
  }

  @Test func `a round asks until its end what it asked when it opened`() throws {
    let opened = try ReviewCase.admissible.declared.after(.openRound, by: .paul)
    #expect(opened.round?.asked == ["C1", "C2", "F1", "F4", "G2"])
    var request = ReimbursementRequest.cardioLink
    request.requested = .definitive
    let revised = opened.after(
      on: "2026-12-01", [(.requestRevised(request: request, reason: "x"), .sofie)])
    #expect(revised.refusal(of: sheet, by: .ann) == nil)
    #expect(!revised.asksTemporary)
    let revealed = try revised.after(sheet, by: .ann).after(.closeRound, by: .paul)
      .after(.revealRound, by: .paul)
    #expect(revealed.askedCriteria(of: .small).map(\.id.rawValue).contains("G2"))
    let second = try revealed.after(.openRound, by: .paul)
    #expect(second.round?.asked == ["C1", "C2", "F1", "F4"])
    #expect(second.refusal(of: sheet, by: .ann) == .unknownCriterion("G2"))
  }

  @Test func `nothing is given back where nothing was handed in`() {
    #expect(ReviewCase.inScoring.refusal(of: .reopenScores, by: .paul) == .noSheetToReopen)
    #expect(ReviewCase.scored.refusal(of: .reopenScores, by: .paul) == nil)
    #expect(Rung.closed.reviewCase.refusal(of: .reopenScores, by: .paul) == .noOpenRound)
    #expect(ReviewCase.admissible.refusal(of: .reopenScores, by: .paul) == .noOpenRound)
  }
}

@Suite struct SheetNudgeTests {
  private let asked = CriteriaSet.small.sheetCriteria(temporary: true)

  private func nudges(_ sheet: ScoreSheet, before: ScoreSheet? = nil) -> [SheetNudge] {
    sheet.nudges(asked: asked, scale: .zeroToThree, before: before)
  }

  @Test func `an extreme score with a short reason is mentioned`() {
    var sheet = ScoreSheet.sheet(of: .ann)
    #expect(nudges(sheet) == [.shortReason("C2", .level(3))])
    sheet["C2"].reason = String(repeating: "preuve ", count: 6)
    #expect(nudges(sheet).isEmpty)
  }

  @Test func `the same score everywhere is mentioned once`() {
    var sheet = ScoreSheet.sheet(of: .ann)
    for id: CriterionID in ["C1", "C2", "F1", "G2"] { sheet[id].score = .level(2) }
    #expect(nudges(sheet) == [.allTheSame(.level(2))])
    sheet["G2"].score = nil
    #expect(nudges(sheet).isEmpty)
  }

  @Test func `two levels since the round before are mentioned, one is not`() {
    var before = ScoreSheet.sheet(of: .ann)
    before["C1"].score = .level(0)
    before["F1"].score = .level(2)
    before["G2"].score = .notApplicable
    var sheet = ScoreSheet.sheet(of: .ann)
    sheet["C2"].reason = String(repeating: "preuve ", count: 6)
    #expect(nudges(sheet, before: before) == [.changed("C1", from: .level(0), to: .level(2))])
  }
}
