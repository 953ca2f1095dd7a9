import CaseReports
import ReviewDomain
import ReviewTestSupport
import ReviewTexts
import Testing

@Suite struct DecisionReportTests {
  @Test(arguments: Language.allCases)
  func `the report of a decided case reads as recorded`(language: Language) throws {
    try expectSnapshot(
      report(.decidedAgain, as: .markdown, in: language),
      named: "decided.\(language.rawValue).md")
  }

  @Test(arguments: [ReportFormat.html, .text, .json], [Language.french, .dutch])
  func `the other formats read as recorded`(format: ReportFormat, language: Language) throws {
    try expectSnapshot(
      report(.decidedAgain, as: format, in: language),
      named: "decided.\(language.rawValue).\(format.fileExtension)")
  }

  @Test(arguments: [Rung.registered, .scored, .settled, .inVote])
  func `a case on its way says what is still to come`(rung: Rung) throws {
    try expectSnapshot(report(rung.reviewCase, as: .text), named: "\(rung).fr.txt")
  }

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func `what the group settled on stands beside the members' scores`(
    format: ReportFormat, language: Language
  ) throws {
    let text = try report(.settled, as: format, in: language)
    let label = reportTexts(in: language).reportLabels.consensus
    if format != .json {
      #expect(text.contains(label) && text.contains("Paul"))
      #expect(text.contains("Enkel volwassenen.") == (language == .dutch))
    }
    #expect(text.contains("Zwak effect") == (language == .dutch || format == .json))
    let missing = try DecisionReport(of: .of(.settled), in: language).missing
    #expect(missing.contains(.consensus("F4", language)) == (language != .dutch))
    #expect(missing.contains(.consensus("C1", language)) == (language.isForeign))
  }

  @Test(arguments: ReportFormat.allCases)
  func `a report is the same bytes for everyone with an open dossier`(format: ReportFormat) throws {
    for rung in [ReviewCase.scored, .inVote, .decidedAgain] {
      let secretariat = try report(rung, as: format)
      for viewer in [Member.paul, .ann, .carla, .dirk] {
        #expect(try report(rung, as: format, for: viewer) == secretariat)
      }
    }
  }

  @Test(arguments: ReportFormat.allCases, [Member.ann, .carla, .sofie])
  func `no score, reason or ballot leaves before its time`(
    format: ReportFormat, viewer: Member
  ) throws {
    let planted = ScoreSheet(
      scores: [CriterionScore(criterion: "C1", reason: "PLANTED-REASON", score: .level(3))],
      recommendation: .negative)
    let scored = ReviewCase.inScoring.after(
      on: "2026-04-20",
      [
        (.scoreSheetSubmitted(round: 1, sheet: planted, salt: ""), .ann),
        (.scoreSheetReopened(round: 1, member: "ann", reason: "PLANTED-REOPENING"), .paul),
        (.scoreSheetSubmitted(round: 1, sheet: planted, salt: ""), .carla),
      ])
    let voting = ReviewCase.inVote.after(
      on: "2026-06-03",
      [
        (
          .ballotCast(
            digest: "digest-1", choice: .no, advisory: false, reason: "PLANTED-BALLOT", salt: ""),
          .ann
        )
      ])
    for rung in [scored, voting] {
      #expect(!(try report(rung, as: format, for: viewer).contains("PLANTED")))
    }
    #expect(!(try report(.decided, as: format).contains("administrateur")))
  }

  @Test func `a closed dossier gives a refusal and no report`() {
    #expect(throws: Refusal.declareFirst) {
      try DecisionReport(of: .of(.admissible, for: .ann), in: .french)
    }
    #expect(throws: Refusal.notRevealed) {
      try DecisionReport(of: .of(.scored, for: .farid), in: .french)
    }
    #expect(throws: Refusal.self) {
      try DecisionReport(of: .of(.decided, for: .gilles), in: .french)
    }
  }

  @Test func `what nobody wrote in German is named as missing and not filled in`() throws {
    let made = try DecisionReport(of: .of(.concluded), in: .german)
    let text = try made.rendered(as: .markdown, with: .shipped())

    #expect(made.missing.contains(.conclusionReasons(.german)))
    #expect(made.missing.contains(.conditions(.german)))
    #expect(text.contains("Fehlend: die Begründung der Schlussfolgerung auf Deutsch."))
    #expect(!text.contains("Le bénéfice sur la réhospitalisation"))
    #expect(!text.contains("Het voordeel op heropname"))
  }

  @Test func `the missing things are counted for the desk`() throws {
    let made = try DecisionReport(of: .of(.decidedAgain), in: .dutch)

    #expect(
      made.missing == [
        .certainty(study: 2), .decisionReasons(.dutch), .notificationDay,
      ])
    #expect(made.pending.isEmpty)
  }

  @Test func `steps that are still to come are not missing`() throws {
    let made = try DecisionReport(of: .of(.inScoring), in: .english)

    #expect(made.pending == [.roundNotRevealed(1), .noConclusion, .noVote, .noDecision])
    #expect(made.missing == [.certainty(study: 2)])
  }

  @Test func `remedies stand only beside a recorded decision`() throws {
    #expect(!(try report(.concluded, as: .json).contains("Conseil d'État")))
    #expect(!(try report(.concluded, as: .markdown).contains("Conseil d'État")))
    #expect(try report(.decided, as: .markdown).contains("Conseil d'État"))
  }

  @Test func `English is for information, and another language than the file's says so`() throws {
    let english = try report(.decided, as: .text, in: .english)
    #expect(english.hasPrefix("INTERNAL\n"))
    #expect(english.contains("Translation for information"))
    #expect(english.contains("The language of the file is French"))

    let french = try report(.decided, as: .text)
    #expect(!french.contains("La langue du dossier est"))
  }

  @Test func `the timeline tells when a thing happened from when it was entered`() throws {
    var input = ReportInput.of(.registered)
    input.history = [
      ReportedEntry(
        happenedOn: .on("2026-03-02"), enteredOn: .on("2026-03-05"), text: "Demande enregistrée")
    ]
    let text = try DecisionReport(of: input, in: .french)
      .rendered(as: .markdown, with: .shipped())

    #expect(text.contains("| 02/03/2026 | 05/03/2026 | Demande enregistrée |"))
  }
}

extension Language {
  /// Neither French nor Dutch.
  fileprivate var isForeign: Bool { self == .german || self == .english }
}
