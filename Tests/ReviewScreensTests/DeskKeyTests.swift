import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import ReviewTexts
import TextCanvas
import Testing

private let case014 = CaseID(year: 2026, serial: 14)

/// What keys do wherever they are pressed.
@Suite struct DeskKeyTests {
  @Test func `Ctrl-C leaves at the second press in a row`() throws {
    var play = try DeskPlay.open(.scored())
    play.forget()
    try play.press("Ctrl-C")
    #expect(play.effects.isEmpty)
    #expect(play.desk.notice == texts(in: .dutch).pressAgainToQuit)
    try play.press("j", "Ctrl-C")
    #expect(!play.effects.contains(.quit))
    try play.press("Ctrl-C")
    #expect(play.effects.last == .quit)
  }

  @Test func `a menu is closed before anything is left`() throws {
    var play = try DeskPlay.open(.scored())
    try play.press("m", "Ctrl-C")
    #expect(play.desk.menu == nil && !play.effects.contains(.quit))
  }

  @Test func `Ctrl-C in a form loses nothing that was typed`() throws {
    var play = try DeskPlay.open(.revealed(), as: .president)
    try play.press("D", "p", "Right", "Tab")
    play.forget()
    try play.type("Motif")
    let saved = play.effects.compactMap(\.savedForm)
    #expect(saved.map { $0["reasons.fr"] } == ["M", "Mo", "Mot", "Moti", "Motif"])
    try play.press("Ctrl-C", "Ctrl-C")
    #expect(play.effects.last == .quit)
    #expect(play.effects.compactMap(\.savedForm).last?["reasons.fr"] == "Motif")
  }

  @Test func `a form that was left is opened again as it was`() throws {
    var play = try DeskPlay.open(.revealed(), as: .president)
    try play.press("D", "p", "Right", "Tab")
    try play.type("Motif")
    try play.press("Esc")
    #expect(play.desk.scope == .deliberation)
    try play.press("p")
    #expect(play.screen.contains("Motif"))
    try play.press("Tab")
    try play.type(" bis")
    #expect(play.effects.compactMap(\.savedForm).last?["reasons.fr"] == "Motif bis")
  }

  @Test func `Esc goes back, screen by screen, and ends in the queue`() throws {
    var play = try DeskPlay.open(.revealed())
    try play.press("D", "Enter", "Esc")
    #expect(play.desk.scope == .deliberation)
    try play.press("Esc")
    #expect(play.desk.scope == .dossier)
    try play.press("Tab", "i", "Esc")
    #expect(play.desk.scope == .sheet)
    try play.press("Esc", "Esc", "Esc")
    #expect(play.desk.scope == .queue)
    #expect(!play.effects.contains(.quit))
    try play.press("q")
    #expect(play.effects.last == .quit)
  }

  @Test func `n begins what the member has to do`() throws {
    var declaring = try DeskPlay.open(.registered())
    try declaring.press("n")
    #expect(declaring.form?.act == .declare)
    var voting = try DeskPlay.open(.inVote())
    try voting.press("n")
    #expect(voting.form?.act == .vote)
    var deciding = try DeskPlay.open(.concluded(), as: .secretary)
    try deciding.press("n")
    #expect(deciding.form?.act == .decide)
  }

  @Test func `n opens an incomplete sheet at what is missing, a complete one to hand it in`() throws
  {
    var begun = try DeskPlay.open(.scored(), draft: .begun())
    try begun.press("n")
    #expect(begun.desk.scope == .sheet && begun.form == nil)
    #expect(begun.editor?.selected?.id == "C5")
    try begun.press("n")
    #expect(begun.editor?.selected?.id == "C6")
    var complete = try DeskPlay.open(.scored(), draft: .written(by: .peeters))
    try complete.press("n")
    #expect(complete.form?.act == .submitScores)
  }

  @Test func `n says whose turn it is when it is somebody else's`() throws {
    var play = try DeskPlay.open(.revealed())
    play.forget()
    try play.press("n")
    #expect(play.effects == [.bell])
    #expect(play.desk.notice?.contains(texts(in: .dutch).term(Member.Role.chair)) == true)
  }

  @Test(arguments: Act.allCases)
  func `an act that is refused says why and rings`(act: Act) throws {
    var play = try DeskPlay.open(.revealed(), as: .auditor)
    play.forget()
    try play.press("m")
    while play.desk.menu?.chosen?.choice != .command(.act(act)) { try play.press("Down") }
    try play.press("Enter")
    let refusal = try #require(try play.file(case014).refusals[act])
    #expect(play.effects == [.bell])
    #expect(play.desk.notice == texts(in: .french).sentence(for: refusal))
    #expect(play.desk.menu != nil)
  }

  @Test func `the key of a refused act says why and rings`() throws {
    var play = try DeskPlay.open(.scored())
    play.forget()
    try play.press("o")
    #expect(play.effects == [.bell])
    #expect(
      play.desk.notice
        == texts(in: .dutch).sentence(for: .roleMayNot(.voting, Act.openRound.rule.roles)))
    #expect(play.form == nil)
  }

  @Test func `a pasted text outside a field does nothing`() throws {
    var play = try DeskPlay.open(.scored(), draft: .begun())
    try play.press("Tab")
    let before = play.editor?.sheet
    play.forget()
    try play.press(.paste("3S\nq"))
    #expect(play.effects == [.bell])
    #expect(play.editor?.sheet == before)
    #expect(play.desk.notice == texts(in: .dutch).pasteIgnored)
  }

  @Test func `an unknown key names help`() throws {
    var play = try DeskPlay.open(.scored())
    try play.press("z")
    #expect(play.desk.notice == texts(in: .dutch).unknownKey("z"))
  }

  @Test func `acting as another member is refused in a shared store`() throws {
    var shared = try DeskPlay(mode: .shared)
    shared.forget()
    try shared.press("A")
    #expect(shared.effects == [.bell] && shared.desk.menu == nil)
    #expect(shared.desk.notice == texts(in: .dutch).sentence(for: .actingNotAllowed))
    var practice = try DeskPlay()
    try practice.press("A")
    #expect(practice.desk.menu?.items.count == Member.sitting.count)
  }

  @Test func `another member sees nothing of what was open before`() throws {
    var play = try DeskPlay.open(.scored(), draft: .begun())
    try play.press("Tab", "A")
    try play.type("Renard")
    try play.press("Enter")
    #expect(play.desk.session.member == .president)
    #expect(play.desk.screens.count == 1 && play.desk.scope == .dossier)
    #expect(play.desk.file?.view.viewer == Member.president.id)
  }

  @Test func `another language keeps the place`() throws {
    var play = try DeskPlay.open(.scored(), draft: .begun())
    try play.press("Tab", "j", "j", "L", "Home", "Enter")
    #expect(play.desk.texts.language == .french)
    #expect(play.desk.scope == .sheet && play.editor?.selected?.id == "C3")
    #expect(play.screen.contains("Qualité de vie"))
  }

  @Test func `news does not replace what is being typed`() throws {
    var play = try DeskPlay.open(.scored(), draft: .begun())
    try play.press("Tab", "Enter")
    try play.type("Tekst")
    play.forget()
    try play.send(.storeChanged(today: .on("2026-11-22")))
    #expect(!play.effects.contains(.openCase(case014)))
    try play.type(" blijft")
    #expect(play.editor?.reason?.text.hasSuffix("Tekst blijft") == true)
  }

  @Test func `choosing the levels in help leads to the sheet`() throws {
    var play = try DeskPlay.open(.scored(), draft: .begun())
    try play.press("Tab", "?")
    while play.desk.menu?.chosen?.choice != .command(.score) { try play.press("Down") }
    try play.press("Enter")
    #expect(play.desk.menu == nil && play.desk.scope == .sheet)
  }
}

extension Effect {
  fileprivate var savedForm: ActArguments? {
    if case .saveForm(_, _, let arguments) = self { arguments } else { nil }
  }
}

extension DeskPlay {
  var form: FormScreen? {
    if case .form(let form) = desk.screens.last { form } else { nil }
  }

  var editor: SheetEditor? {
    if case .reviewCase(let screen) = desk.screens.first { screen.editor } else { nil }
  }
}

extension Menu {
  var chosen: Item? { shown.indices.contains(list.selected) ? items[shown[list.selected]] : nil }
}
