import ReviewDomain
@testable import ReviewScreens
import Testing

/// One member for all marked cases.
@Suite struct AssignmentKeyTests {
  private static let first = CaseID(year: 2026, serial: 14)
  private static let second = CaseID(year: 2026, serial: 17)

  private func preview(canRecord: Bool) -> AssignmentPreview {
    AssignmentPreview(
      lines: [.init(caseID: Self.first, sentence: "what follows", isRefused: !canRecord)],
      loads: ["a load"], summary: "a summary", canRecord: canRecord)
  }

  /// Two cases marked, member and duty chosen in the form.
  private func filledIn() throws -> DeskPlay {
    var play = try DeskPlay(.secretary)
    try play.press("Space", "Space", "a", "Right", "Tab", "Right")
    return play
  }

  @Test func `the form asks for a preview of all marked cases and records nothing`() throws {
    var play = try filledIn()
    #expect(play.screen.contains("2026-014, 2026-017"))
    play.forget()
    try play.press("Ctrl-S")
    guard case .planAssignment(let cases, let arguments, on: nil) = play.effects.first else {
      Issue.record("no preview: \(play.effects)")
      return
    }
    #expect(cases == [Self.first, Self.second] && play.effects.count == 1)
    #expect(arguments["duty"] == "rapporteur" && !arguments["member"].isEmpty)
  }

  @Test func `the preview is confirmed for all cases, and the marks are gone`() throws {
    var play = try filledIn()
    try play.press("Ctrl-S")
    try play.send(.assignmentPlanned(preview(canRecord: true)))
    #expect(play.screen.contains("what follows") && play.screen.contains("a load"))
    play.forget()
    try play.press("Enter")
    guard case .assign(let cases, _, on: nil) = play.effects.first else {
      Issue.record("not recorded: \(play.effects)")
      return
    }
    #expect(cases == [Self.first, Self.second])
    try play.send(.casesAssigned(notice: "done"))
    #expect(play.desk.scope == .queue && play.desk.queue.marked.isEmpty)
    #expect(play.desk.notice == "done")
  }

  @Test func `with one case refused nothing is recorded, and Esc goes back to the form`() throws {
    var play = try filledIn()
    try play.press("Ctrl-S")
    try play.send(.assignmentPlanned(preview(canRecord: false)))
    play.forget()
    try play.press("Enter", "Down", "Enter", "Down", "Enter")
    #expect(play.effects.allSatisfy { $0 == .bell })
    #expect(play.desk.menu != nil)
    try play.press("Esc")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.arguments["duty"] == "rapporteur")
  }

  @Test func `what was chosen is still there when the form is opened again`() throws {
    var play = try filledIn()
    try play.press("Esc", "a")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.arguments["duty"] == "rapporteur" && !form.arguments["member"].isEmpty)
  }

  @Test func `without marks it is about the case under the cursor`() throws {
    var play = try DeskPlay(.secretary)
    try play.press("j", "a")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.subject == .assignment([Self.second]))
  }

  @Test func `who may not assign is told so`() throws {
    var play = try DeskPlay(.peeters)
    try play.press("a")
    #expect(play.desk.scope == .queue)
    #expect(play.desk.notice?.contains("secretariaat") == true)
  }

  @Test func `what is typed into a form of the group is kept when it is left`() throws {
    var play = try DeskPlay(.secretary)
    try play.press("Tab", "p")
    try play.type("10/01/2027")
    try play.press("Esc")
    #expect(
      play.effects.contains(.saveGroupForm(.planMeeting, ActArguments(["day": "10/01/2027"]))))
    try play.press("p")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.arguments["day"] == "10/01/2027")
  }
}
