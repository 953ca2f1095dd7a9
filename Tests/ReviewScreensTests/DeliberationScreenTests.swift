import ReviewDomain
import ReviewTestSupport
import ReviewTexts
import Testing

@testable import ReviewScreens

/// The matrix, its figures, reasons side by side, and what may not be seen.
@Suite struct DeliberationScreenTests {
  private func lines(_ play: inout DeskPlay) -> [String] {
    play.screen.split(separator: "\n").map(String.init)
  }

  @Test func `what divides the group stands first, by its index and with a mark`() throws {
    var play = try DeskPlay.open(.deliberated(), at: (120, 40), language: .french)
    try play.press("D")
    let rows = lines(&play).dropFirst(3)
    let first = try #require(rows.first { $0.contains("Morbidité") })
    #expect(first.contains("3,40 ≠ désaccord"))
    #expect(first.hasSuffix(" 1"), "the consensus stands at the end: \(first)")
    let marked = lines(&play).filter { $0.contains("≠") }
    #expect(marked.count { $0.contains("désaccord") } == 1)
    #expect(marked.dropFirst().allSatisfy { $0.contains("1,13 ≠ voisins") })
    let one = try #require(lines(&play).first { $0.contains("E1 Plus-value") })
    #expect(!one.contains("≠"), "one voice apart from eight is no disagreement of the group")
  }

  @Test func `alpha never stands without AC2, and a sentence says what they are`() throws {
    var play = try DeskPlay.open(.deliberated(), at: (120, 40), language: .dutch)
    try play.press("D")
    let line = try #require(lines(&play).first { $0.contains("α ") })
    #expect(line.contains("AC2 ") && line.contains("22 criteria × 11 leden"))
    #expect(play.screen.contains("nooit om te beslissen"))
  }

  @Test func `a key shows formula, inputs and what was left out`() throws {
    var play = try DeskPlay.open(.deliberated(), at: (100, 60), language: .french)
    try play.press("D", "=")
    for part in [
      "3 |###### 6  AP CL EL GJ HK JB", "0 |#####  5  BD DM FN IS KW", "médiane\u{A0}: 3",
      "x = 1 + (n - 0) × 8/3", "P30 = 1,00, P70 = 9,00", "IPR = P70 - P30 = 8,00",
      "= 2,35", "DI = IPR / IPRAS = 3,40", "inami-review export scores --format csv > scores.csv",
      "inami-review analyse scores.csv --categories 0..3 --case 2026-014 --round 1",
      "R: n <- c(0,0,0,0,0,3,3,3,3,3,3); median(n)", "α = 1 - Do / De", "AC2 = (pa - pe)",
    ] {
      #expect(play.screen.contains(part), "\(part)")
    }
    try play.press("Esc", "j", "=")
    #expect(play.screen.contains("C3 · Qualité de vie"))
    #expect(play.screen.contains("deux niveaux voisins"))
  }

  @Test func `who could not judge is named and left out`() throws {
    var play = try DeskPlay.open(.deliberated(), at: (100, 60), language: .french)
    try play.press("D")
    while try #require(deliberation(play)).selected?.id != "E1" { try play.press("j") }
    try play.press("=")
    #expect(play.screen.contains("Laissé de côté\u{A0}: ?\u{A0}: CL FN"))
    #expect(play.screen.contains("0 |######## 8"))
  }

  @Test func `a key makes constituencies of the columns, and members again`() throws {
    var play = try DeskPlay.open(.deliberated(), at: (120, 40), language: .dutch)
    try play.press("D", "g")
    let row = try #require(lines(&play).first { $0.contains("C2 Morbiditeit") })
    #expect(row.contains("3×1") && !row.contains(" 3  0  3 "))
    #expect(play.screen.contains("zieke = ziekenfondsen (AP)"))
    #expect(play.screen.contains("Mediaan × aantal scores"))
    try play.press("g")
    #expect(play.screen.contains("AP BD CL DM"))
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `the reasons stand side by side where there is room`(size: (Int, Int)) throws {
    var play = try DeskPlay.open(.deliberated(), at: size, language: .french)
    try play.press("D", "Enter")
    let isWide = size.0 == 120
    let heads = lines(&play).filter { $0.contains("[0] ") || $0.contains("[3] ") }
    #expect(heads.contains { $0.contains("[0] ") && $0.contains("[3] ") } == isWide)
    #expect(play.screen.contains("Consensus\u{A0}: 1 — Faible"))
    for _ in 0..<6 { try play.press("PgDn") }
    #expect(play.screen.contains("» 1 · Béatrice Dubois"))
    #expect(play.screen.contains("  » 3 → 1 · Ann Peeters"))
    #expect(play.screen.contains("au demandeur, pas encore envoyé"))
  }

  @Test func `a comment for the applicant is confirmed by hand each time`() throws {
    var play = try DeskPlay.open(.deliberated(), at: (100, 40), language: .french)
    try play.press("D", "a")
    #expect(play.screen.contains("Interne au groupe, sauf si"))
    let form = try #require(openForm(play))
    #expect(form.arguments["criterion"] == "C2")
    #expect(form.arguments["audience"] == "" && form.arguments["confirm"] == "")
    var file = try play.file(CaseID(year: 2026, serial: 14))
    file.forms[.comment] = ActArguments([
      "criterion": "C2", "text": "bonjour", "audience": "applicant", "confirm": "yes",
    ])
    let again = FormScreen(
      act: .comment, file: file, session: play.desk.session, texts: play.desk.texts,
      preset: ActArguments(["criterion": "C2"]))
    #expect(again.arguments["text"] == "bonjour" && again.arguments["confirm"] == "")
  }

  @Test func `a reply is to the last comment on the criterion`() throws {
    var play = try DeskPlay.open(.deliberated(), language: .french)
    try play.press("D", "w")
    #expect(openForm(play)?.arguments["reply-to"] == "4")
  }

  @Test func `the consensus form begins with what was settled`() throws {
    var play = try DeskPlay.open(.deliberated(), as: .president, language: .french)
    try play.press("D", "e")
    let arguments = try #require(openForm(play)).arguments
    #expect(arguments["criterion"] == "C2" && arguments["value"] == "1")
    #expect(arguments["text.nl"].hasPrefix("Zwak"))
  }

  @Test func `who is recused sees no figure, reason, thread or consensus`() throws {
    let story = try Story.deliberated().then(
      on: "2026-11-05",
      [
        (.interestsDeclared(conflict: true, text: "actionnaire"), .dubois),
        (
          .recusalDecided(
            member: Member.dubois.id, removed: Right.allCases, reason: "actionnaire"), .president
        ),
      ])
    var play = try DeskPlay.open(story, as: .dubois, at: (120, 40))
    for key in ["D", "=", "Enter", "g", "w", "e", "j", "=", "Enter"] {
      try play.press(key)
      for word in ["3,40", "α", "Faible", "composite", "médiane", "Groot en consistent"] {
        #expect(!play.screen.contains(word), "\(word) after \(key)")
      }
    }
  }

  @Test func `an earlier round has its own figures and consensus`() throws {
    let sheets = try Member.scorers.map { member in
      (
        CaseEvent.scoreSheetSubmitted(round: 2, sheet: try .written(by: .peeters), salt: ""),
        member
      )
    }
    let story = try Story.deliberated()
      .then(on: "2026-11-06", [(.roundOpened(round: 2, criteriaSet: "set-1"), .president)])
      .then(
        on: "2026-11-07",
        sheets + [(.roundClosed(round: 2), .president), (.roundRevealed(round: 2), .president)])
    var play = try DeskPlay.open(story, at: (120, 40), language: .french)
    try play.press("D")
    #expect(!play.screen.contains("≠"))
    #expect(play.screen.contains("α n'existe pas") == false)
    try play.press("<")
    #expect(play.screen.contains("3,40 ≠"))
    #expect(try #require(deliberation(play)).row?.consensus?.value == .level(1))
  }

  private func deliberation(_ play: DeskPlay) -> DeliberationScreen? {
    if case .deliberation(let screen) = play.desk.screens.last { screen } else { nil }
  }

  private func openForm(_ play: DeskPlay) -> FormScreen? {
    if case .form(let form) = play.desk.screens.last { form } else { nil }
  }
}

/// α beside AC2: published figures, and nothing where there is nothing.
@Suite struct CaseAgreementTests {
  private static let scale = Scale(levels: [1, 2, 3, 4, 5], reasonRequired: [], labels: [:])

  /// A line a criterion, a letter a member.
  private func agreement(_ lines: [String], on scale: Scale = scale) -> CaseAgreement {
    CaseAgreement(
      lines.enumerated().map { number, line in
        let voices = line.enumerated().map { place, letter in
          CriterionTally.Voice(member: MemberID("m\(place)"), score: Score(String(letter)))
        }
        return CriterionTally(CriterionID("C\(number)"), voices, on: scale)
      }, on: scale)
  }

  @Test func `alpha collapses where nearly all agree, and AC2 shows that they do`() throws {
    let found = agreement([
      "444444", "444454", "444444", "445444", "444444", "444444", "444444", "544444",
    ])
    #expect(abs(try #require(found.alpha) + 0.044444) < 0.00001)
    #expect(abs(try #require(found.gwet) - 0.991223) < 0.00001)
    #expect(found.gap == nil && found.criteria == 8 && found.members == 6)
  }

  @Test func `there is no figure where it is undefined, and a reason`() {
    #expect(agreement([]).gap == .fewMembers && agreement([]).gwet == nil)
    #expect(agreement(["4", "3"]).gap == .fewMembers)
    #expect(agreement(["44", "3?"]).gap == .fewCriteria)
    #expect(agreement(["44", "3?"]).alpha == nil && agreement(["44", "3?"]).gwet == nil)
    let alike = agreement(["44", "44"])
    #expect(alike.gap == .allAlike && alike.alpha == nil && alike.gwet == 1)
  }

  @Test func `alpha is never written without AC2`() {
    for lines in [[], ["44", "44"], ["44", "45"], ["4?", "??"], ["15", "51"]] {
      let text = French().figures(of: agreement(lines))
      #expect(!text.contains("α 0") && !text.contains("α -") || text.contains("AC2"), "\(text)")
    }
  }
}
