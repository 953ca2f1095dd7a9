import ReviewDomain
import ReviewTestSupport
import Testing

@testable import ReviewScreens

@Suite struct FollowUpScreenTests {
  private func page(_ member: Member = .secretary) throws -> DeskPlay {
    var play = try DeskPlay(
      member, language: .french, story: { try .inForce($0, until: "2026-12-12") })
    try play.press("Tab", "Tab", "Tab")
    return play
  }

  @Test func `each reimbursement has a line under what it needs, the nearest day first`() throws {
    var play = try page()
    let lines = play.screen.split(separator: "\n").map(String.init)
    let order = ["À traiter", "2024-005", "2024-003", "En cours", "2024-008"]
    let places = order.map { word in lines.firstIndex { $0.contains(word) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1), "\(places)")
    #expect(play.screen.contains("fin dépassée") && play.screen.contains("0/2 !o"))
  }

  @Test func `the selected case tells its questions, and the signs are explained`() throws {
    var play = try page()
    try play.press("Down")
    #expect(play.screen.contains("! 1. en retard 30/06/2026  mortalité à 24 mois"))
    #expect(play.screen.contains("! en retard  o bientôt dû"))
    try play.press("Down")
    #expect(play.screen.contains("+ 1. atteint 12/06/2026"))
  }

  @Test func `Enter opens the case, and Esc comes back to the page`() throws {
    var play = try page()
    try play.press("Down", "Enter")
    #expect(play.effects.contains(.openCase(CaseID(year: 2024, serial: 3))))
    #expect(play.desk.file?.id == CaseID(year: 2024, serial: 3))
    play.forget()
    try play.press("Esc")
    #expect(play.desk.tab == .followUp)
    #expect(play.effects.contains(.openPage(.followUp)))
    #expect(play.screen.contains("> 2024-003"))
  }

  @Test(arguments: [("a", Act.milestone), ("p", .prolong), ("x", .end)])
  func `a key opens the form of the case, and Esc comes back to the page`(key: String, act: Act)
    throws
  {
    var play = try page()
    try play.press("Down", key)
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.act == act && form.file?.id == CaseID(year: 2024, serial: 3))
    try play.press("Esc")
    #expect(play.desk.tab == .followUp)
  }

  @Test func `a question that is overdue comes first, and its answer is left open`() throws {
    var play = try page()
    try play.press("Down", "a")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.arguments["number"] == "1" && form.arguments["outcome"].isEmpty)
  }

  @Test func `a prolongation begins with the questions that are open`() throws {
    var play = try page()
    try play.press("Down", "p")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.arguments["questions"].lines.count == 2)
    #expect(form.arguments["vehicle"] == "convention, art. 56, § 2")
  }

  @Test func `a member reads and is told why nothing may be recorded`() throws {
    var play = try page(.peeters)
    try play.press("Down", "p")
    #expect(play.desk.tab == .followUp)
    #expect(play.screen.contains("secrétariat"))
    #expect(!play.screen.contains("p prolongation"))
  }

  @Test func `then and now lists old and new, and is off where there is nothing to compare`() throws
  {
    var play = try DeskPlay.open(.evaluatedAgain(), language: .french)
    try play.press("N")
    #expect(play.screen.contains("Avant et maintenant · 2024-003 → 2026-014"))
    #expect(play.screen.contains("C1 Mortalité"))
    var other = try DeskPlay.open(.revealed(), language: .french)
    try other.press("N")
    #expect(other.screen.contains("aucune ne la réévalue"))
  }

  @Test func `a proposal begins with the applicant's questions, then what scores leave open`()
    throws
  {
    var play = try DeskPlay.open(.revealed(), as: .president, language: .french)
    try play.press("D", "p")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    let asked = try #require(play.desk.file).view.content.request.openQuestions
    let lines = form.arguments["questions"].lines
    #expect(Array(lines.prefix(asked.count)) == asked.map(\.line))
    #expect(lines.count > asked.count)
    #expect(play.screen.contains("Ce que les cotes laissent ouvert"))
  }
}
