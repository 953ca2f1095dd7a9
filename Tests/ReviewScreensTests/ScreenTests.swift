import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import ReviewTexts
import TextCanvas
import Testing

/// What the screens show, where a whole snapshot would say too little.
@Suite struct ScreenTests {
  @Test func `every member's scores can be reached in a narrow window`() throws {
    var play = try DeskPlay.open(.revealed())
    try play.press("D")
    #expect(play.screen.contains(" AP BD ") && play.screen.contains("›"))
    for _ in 0..<3 { try play.press("Right") }
    #expect(play.screen.contains("‹DM EL FN GJ HK IS JB KW"))
    #expect(!play.screen.contains("›"))
  }

  @Test func `a division is marked by a sign that no colour carries`() throws {
    var play = try DeskPlay.open(.revealed())
    try play.press("D")
    let rows = play.screen.split(separator: "\n")
    let divided = rows.filter { $0.contains("≠") }.map { $0.dropFirst(2).prefix(2) }
    #expect(divided.first == "C2" && !divided.contains("E1"))
  }

  @Test func `all reasons for a criterion can be read`() throws {
    var play = try DeskPlay.open(.revealed())
    try play.press("D", "Enter")
    var seen = play.screen
    for _ in 0..<6 {
      try play.press("PgDn")
      seen += play.screen
    }
    for member in Member.scorers { #expect(seen.contains(member.name), "\(member.name)") }
    #expect(seen.contains("Le critère de jugement combine"))
  }

  @Test func `a text in another language than the reader's says in which`() throws {
    let french = Proposal(
      conclusion: .negative, reasons: LocalizedText([.french: "Pas de valeur ajoutée."]))
    let story = try Story.revealed().then(
      on: "2026-11-10", [(.proposalDrafted(proposal: french), .president)])
    var play = try DeskPlay.open(story)
    try play.press("D")
    #expect(play.screen.contains("(fr) Pas de valeur ajoutée."))
  }

  @Test func `the text that is voted on is in the form of the vote`() throws {
    var play = try DeskPlay.open(.inVote())
    try play.press("V")
    #expect(play.screen.contains("Het voordeel op heropname is"))
  }

  @Test func `a form names the field that is wrong as it is labelled`() throws {
    var play = try DeskPlay.open(.revealed(), as: .president)
    try play.press("D", "p", "Tab", "Ctrl-S")
    #expect(play.screen.contains(texts(in: .french).quoted("Conclusion")))
    #expect(play.screen.contains("> Conclusion"))
  }

  @Test func `every field of a long form can be reached and is in sight`() throws {
    var play = try DeskPlay.open(.concluded(), as: .secretary)
    try play.press("n")
    let texts = texts(in: .dutch)
    for parameter in Act.decide.parameters {
      #expect(play.screen.contains("> " + texts.label(parameter, of: .decide)))
      try play.press("Tab")
    }
    #expect(play.screen.contains("> " + texts.word(.happenedOn)))
    try play.press("Tab")
    #expect(play.screen.contains("[ " + texts.word(.confirm) + " ]"))
  }

  @Test(arguments: [
    (Scene.dossier, "PgDn", "│Application "), (.history, "End", "│45. "),
    (.report, "End", "│INTERN"),
  ])
  func `a page that fits a larger window is shown from its first line`(
    scene: Scene, key: String, first: String
  ) throws {
    var play = try scene.play(in: View(size: (48, 12), language: .french))
    for _ in 0..<3 { try play.press(key) }
    #expect(!play.screen.contains(first))
    try play.resize(200, 60)
    #expect(play.screen.contains(first))
    try play.press("Up")
    try play.resize(48, 12)
    #expect(play.screen.contains(first))
  }

  @Test func `a closed dossier shows its outline and how to open it, and nothing else`() throws {
    var play = try DeskPlay.open(.registered(), language: .french)
    #expect(play.screen.contains("CardioLink 2.1"))
    #expect(play.screen.contains("Appuyez sur d"))
    for key in ["Tab", "D", "r"] {
      try play.press(key)
      #expect(!play.screen.contains("Lotharis"), "\(key)")
      try play.press("Esc")
    }
  }

  @Test(arguments: Language.allCases)
  func `no hint or label of the case screen is cut at 80 columns`(language: Language) throws {
    var play = try DeskPlay.open(.scored(), language: language, draft: .begun())
    try play.press("Tab")
    let texts = texts(in: language)
    #expect(play.screen.contains(texts.word(.myScoreSheet)))
    #expect(play.screen.contains(texts.word(.reasonGiven)))
    #expect(play.screen.contains(texts.word(.reasonNeeded)))
    #expect(play.screen.contains(texts.word(.recommendation)))
  }

  @Test(arguments: Language.allCases)
  func `no head of the queue is cut where its column can be read`(language: Language) throws {
    var play = try DeskPlay(language: language)
    let texts = texts(in: language)
    for word in [DeskWord.number, .application, .stage, .period, .mine, .group] {
      #expect(play.screen.contains(texts.word(word)), "\(texts.word(word))")
    }
  }

  @Test(arguments: Language.allCases)
  func `what is wrong with a query is told to its end`(language: Language) throws {
    var play = try DeskPlay(language: language)
    try play.press("/")
    try play.type("stage:scorng")
    #expect(play.screen.contains("scorng"))
    #expect(play.screen.contains("in-force ended"))
  }
}
