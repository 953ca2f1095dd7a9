import ReviewDomain
@testable import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

extension PeopleFile {
  /// The sitting members: one mandate ends soon, one declaration is missing.
  static func sitting(for session: Session) -> PeopleFile {
    let today = session.today
    let rows = Member.sitting.enumerated().map { place, member in
      Row(
        member: member,
        declaration: !member.role.declaresInterests
          ? .none : place == 3 ? .missing : .holds(until: today.adding(days: 10 + 60 * place)),
        load: member.role.declaresInterests ? MemberLoad(sheetsDue: place, presented: 1) : nil)
    }
    return PeopleFile(
      rows: rows, meetings: [PlannedMeeting(day: today.adding(days: 12), place: "Brussel")],
      endingMandates: [], desk: .sitting(for: session))
  }
}

extension GroupDesk {
  /// What the sitting members' roles let `session`'s member do.
  static func sitting(for session: Session) -> GroupDesk {
    let group = Group(members: Member.sitting)
    let refusals = GroupAct.allCases.compactMap { act in
      group.refusal(of: act, by: session.member.id, today: session.today).map { (act, $0) }
    }
    return GroupDesk(refusals: Dictionary(refusals, uniquingKeysWith: { first, _ in first }))
  }
}

extension GroupFile {
  /// A page as the tests' store would read it; `nil` for the queue.
  static func sample(of tab: DeskTab, for session: Session) throws -> GroupFile? {
    let desk = GroupDesk.sitting(for: session)
    return switch tab {
    case .queue: nil
    case .agenda: .agenda(AgendaFile(desk: desk))
    case .register: .register(.sample(desk: desk))
    case .followUp: .followUp(try .sample(for: session, desk: desk))
    case .members: .members(.sitting(for: session))
    }
  }
}

@Suite struct MembersScreenTests {
  private var secretary: Member {
    Member.sitting.first { $0.role == .secretariat } ?? .peeters
  }

  @Test func `the tab shows the members, their declarations and the meetings, and Esc goes back`()
    throws
  {
    var play = try DeskPlay(.peeters)
    try play.press("Shift-Tab")
    let screen = play.screen
    for member in Member.sitting.prefix(5) {
      #expect(screen.contains(member.name.prefix(12)), "\(member.name)")
    }
    #expect(screen.contains("ontbreekt !"))
    #expect(screen.contains("03/12/2026"))
    #expect(play.desk.scope == .members)
    try play.press("j", "k", "PageDown", "G")
    #expect(play.screen.contains(Member.sitting.last?.name ?? "?"))
    try play.press("Esc")
    #expect(play.desk.scope == .queue)
  }

  @Test func `an act on the group is a form of its own parameters, or says why not`() throws {
    var play = try DeskPlay(.peeters)
    try play.press("Shift-Tab", "a")
    #expect(play.desk.scope == .members)
    #expect(play.desk.notice?.contains("secretariaat") == true)
    try play.press("d", "Right", "Ctrl-S")
    #expect(
      play.effects.contains(
        .performGroup(
          .declareInterests, ActArguments(["interest": "none"]), on: nil, from: .members)))
    #expect(play.desk.scope == .members)
    #expect(play.desk.notice == "done")
  }

  @Test func `the secretariat changes the member under the cursor`() throws {
    var play = try DeskPlay(secretary)
    try play.press("Shift-Tab", "j", "j", "Enter")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.subject == .group(.changeMember))
    #expect(form.arguments["member"] == Member.sitting[2].id.rawValue)
    #expect(form.arguments["name"] == Member.sitting[2].name)
  }

  @Test func `the menu keeps what is off, with its reason`() throws {
    var play = try DeskPlay(.peeters)
    try play.press("Shift-Tab", "m")
    #expect(play.desk.menu?.items.count == GroupAct.allCases.count { $0.tab == .members })
    #expect(play.desk.menu?.items.filter { $0.refusal == nil }.count == 1)
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 16), (40, 10)])
  func `the screen holds at every size`(columns: Int, rows: Int) throws {
    var play = try DeskPlay(secretary, at: (columns, rows))
    try play.press("Shift-Tab", "j", "G", "m", "Esc", "Enter", "Tab", "Esc")
    #expect(!play.screen.isEmpty)
  }
}
