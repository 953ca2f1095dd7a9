import ReviewDomain
import ReviewTexts
import Testing

@Suite struct HistoryTextsTests {
  @Test(arguments: Language.allCases)
  func `a line of history betrays nothing that was written or chosen`(language: Language) {
    for event in CaseEvent.samples {
      let line = texts(in: language).history(event)
      #expect(!line.contains(canary), "\(line)")
      #expect(!line.isEmpty && !line.hasSuffix(".") && !line.contains("\n"), "\(line)")
      #expect(line.count <= 100, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func `sealed facts do not change their line`(language: Language) {
    let texts = texts(in: language)
    let sheets = [Score.level(0), .level(3), .notApplicable, .cannotJudge].map { score in
      let entry = CriterionScore(criterion: "C2", reason: "\(score)", score: score)
      let sheet = ScoreSheet(
        scores: [entry], recommendation: score == .level(0) ? .negative : .temporary)
      return texts.history(.scoreSheetSubmitted(round: 1, sheet: sheet, salt: ""))
    }
    let ballots = BallotChoice.allCases.map { choice in
      texts.history(
        .ballotCast(digest: "", choice: choice, advisory: false, reason: "\(choice)", salt: ""))
    }
    let interests = [true, false].map { conflict in
      texts.history(.interestsDeclared(conflict: conflict, text: "\(conflict)"))
    }
    for lines in [sheets, ballots, interests] { #expect(Set(lines).count == 1, "\(lines)") }
  }

  @Test func `each language has its own line`() {
    for event in CaseEvent.samples {
      #expect(Set(Language.allCases.map { texts(in: $0).history(event) }).count == 4, "\(event)")
    }
  }

  @Test func `the words are those of the glossary`() {
    let sheet = CaseEvent.scoreSheetSubmitted(round: 1, sheet: ScoreSheet(), salt: "")
    #expect(English().history(sheet) == "submitted the score sheet of round 1")
    #expect(French().history(sheet) == "a remis sa fiche de cotation du tour 1")
    #expect(Dutch().history(sheet) == "heeft het scoreblad van ronde 1 ingediend")
    #expect(German().history(sheet) == "hat den Bewertungsbogen der Runde 1 abgegeben")
    #expect(French().history(.foundAdmissible).contains("recevable"))
    #expect(Dutch().history(.foundAdmissible).contains("ontvankelijk"))
  }
}
