import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import ReviewTexts
import TextCanvas
import Testing

/// What somebody does who sits down at the desk for the first time: types, and reads what is said.
@Suite struct FirstStepTests {
  @Test func `a name that is typed finds its line before those whose help mentions it`() {
    var menu = Menu(
      title: "Actions",
      items: [
        Menu.Item(
          title: "Rédiger une question", detail: "… ou en remplace le brouillon", choice: .none),
        Menu.Item(
          title: "Remplacer la présidence", refusal: "Votre rôle …", choice: .previewLine),
      ])
    for character in "rempla" { _ = menu.handle(.character(character)) }
    #expect(menu.shown == [1, 0])
    guard case .chosen(let item) = menu.handle(.enter) else {
      Issue.record("nothing chosen")
      return
    }
    #expect(item.title == "Remplacer la présidence")
  }

  @Test func `what is typed after no goes into the evidence and leaves the gate alone`() throws {
    var play = try DeskPlay.open(.registered(), as: .secretary, language: .french)
    try play.press("g", "x")
    let gate = try arguments(in: play)["gate"]
    try play.type("Aucun certificat")
    let typed = try arguments(in: play)
    #expect(typed["gate"] == gate)
    #expect(typed["answer"] == "no")
    #expect(typed["evidence"].contains("Aucun certificat"))
  }

  @Test func `the answer to the next gate is chosen with one arrow`() throws {
    var play = try DeskPlay.open(.registered(), as: .secretary, language: .french)
    try play.press("n", "Right")
    #expect(try arguments(in: play)["answer"] == "yes")
  }

  private func arguments(in play: DeskPlay) throws -> ActArguments {
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form is open")
      return ActArguments()
    }
    return form.arguments
  }
}
