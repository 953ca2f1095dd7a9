import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

@Suite struct AgendaScreenTests {
  private static let day = MeetingRoom.today

  private func room(
    as member: Member = .secretary, at size: (columns: Int, rows: Int) = (80, 24),
    language: Language = .french, consent: Int = 4, more: [GroupEvent] = []
  ) throws -> MeetingRoom {
    let cases = try ReviewCase.twelve()
    let room = try MeetingRoom(
      as: member, cases: cases, at: size, language: language,
      events: GroupEvent.planned(cases, consent: consent) + more)
    room.press("Tab")
    return room
  }

  private func order(_ room: MeetingRoom) -> [Int] {
    room.group.meetings.first?.items.compactMap { $0.caseID?.serial } ?? []
  }

  @Test(arguments: [Language.french, .dutch], [(80, 24), (120, 40), (200, 60)])
  func `the agenda is the one that was read and approved`(
    language: Language, size: (columns: Int, rows: Int)
  ) throws {
    let room = try room(at: size, language: language)
    for member in Member.scorers.prefix(6) {
      room.others(
        .attendanceAnnounced(meeting: Self.day, member: member.id, announcement: .coming),
        by: member)
    }
    room.press("j", "j", "j", "j", "j")
    let name = "agenda.\(size.columns)x\(size.rows).\(language.rawValue).txt"
    try expectSnapshot(room.screen + "\n", named: name)
  }

  @Test func `an item moves up and down, and nothing is recorded before S`() throws {
    let room = try room(consent: 0)
    let before = order(room)
    room.press("j", "j", ">", ">", "<")
    #expect(order(room) == before)
    #expect(room.screen.contains("pas encore enregistré"))
    room.press("S")
    #expect(order(room) == [1, 2, 4, 3] + Array(5...12))
  }

  @Test func `Esc drops the changes first, and leaves the page then`() throws {
    let room = try room()
    room.press(">", "Tab")
    #expect(room.desk.scope == .agenda)
    #expect(room.desk.notice?.contains("S pour l'enregistrer") == true)
    room.press("Esc")
    #expect(room.desk.scope == .agenda)
    #expect(!room.screen.contains("pas encore enregistré"))
    room.press("Esc")
    #expect(room.desk.scope == .queue)
  }

  @Test func `the proposed order says what it costs, and is shown before it is recorded`() throws {
    let room = try room()
    let before = order(room)
    room.press("o")
    #expect(room.desk.menu?.items.map(\.detail).allSatisfy { $0.contains("à présent 4") } == true)
    room.press("Enter")
    #expect(order(room) == before)
    #expect(room.screen.contains("2 sorties"))
    room.press("S")
    #expect(order(room) != before && Set(order(room)) == Set(before))
  }

  @Test func `minutes are added, and what is left is shared`() throws {
    let room = try room(consent: 0)
    room.press("+", "t", "S")
    let minutes = room.group.meetings.first?.items.map(\.minutes) ?? []
    #expect(minutes.allSatisfy { $0 > 0 && $0 % 5 == 0 })
    #expect(minutes.reduce(0, +) == 210)
  }

  @Test func `an item in the consent block says whether it belongs there`() throws {
    let room = try room()
    #expect(room.screen.contains("Peut être adoptée sans débat"))
    room.press("j", "j", "j", "j")
    #expect(room.screen.contains("Pas sans débat\u{A0}: le groupe est divisé sur C1"))
  }

  @Test func `any member takes a case out of the block, with a reason`() throws {
    let room = try room(as: .peeters)
    room.press("u")
    #expect(room.desk.screens.count == 2)
    room.press("Tab")
    room.type("Een vraag over de kosten.")
    room.press("Ctrl-S")
    #expect(room.refused == nil)
    #expect(room.group.meetings.first?.pulls[CaseID(year: 2026, serial: 1)]?.by == "anpe")
    #expect(
      room.screen.contains("Débat demandé par\u{A0}: Ann Peeters — Een vraag over de kosten."))
  }

  @Test func `a member does not arrange the agenda, and is told why`() throws {
    let room = try room(as: .peeters)
    for key in [">", "o", "c", "+", "t"] {
      room.press(key)
      #expect(room.desk.notice?.contains("secrétariat") == true, "\(key)")
    }
    #expect(!room.screen.contains("pas encore enregistré"))
    room.press("m")
    let orders = room.desk.menu?.items.first { $0.title == "Proposer un ordre" }
    #expect(orders?.refusal?.contains("secrétariat") == true)
  }

  @Test func `what others change meanwhile is taken into what is being arranged`() throws {
    let room = try room(consent: 0)
    room.press(">")
    room.others(
      .agendaItemDropped(meeting: Self.day, item: .review(CaseID(year: 2026, serial: 9))),
      by: .president)
    room.press("S")
    #expect(order(room) == [2, 1, 3, 4, 5, 6, 7, 8, 10, 11, 12])
  }

  @Test func `the case opens over the agenda, and Esc comes back to its line`() throws {
    let room = try room()
    room.press("j", "j", "Enter")
    #expect(room.desk.file?.id.serial == 3)
    room.press("Esc")
    #expect(room.desk.scope == .agenda)
    #expect(room.screen.contains("KneeCoach 3.0 — "))
  }

  @Test func `without a meeting the page says who plans one`() throws {
    let room = try MeetingRoom(as: .president, cases: [])
    room.press("Tab")
    #expect(room.screen.contains("Le secrétariat en prévoit une avec p."))
    room.press("f", "o", "S", ">", "c", "Enter", "Left", "Right")
    #expect(room.desk.scope == .agenda)
  }

  @Test(arguments: [(80, 24), (60, 16), (40, 10), (200, 60)])
  func `the page holds at every size`(columns: Int, rows: Int) throws {
    let room = try room(at: (columns, rows))
    room.press("G", "o", "Enter", "m", "Esc", "Home", "t", ">", "f", "Right", "Esc", "Esc")
    #expect(!room.screen.isEmpty)
  }

  @Test func `an empty agenda has no time to give`() throws {
    let room = try MeetingRoom(
      as: .secretary, cases: [], at: (80, 24),
      events: [.meetingPlanned(day: .on("2026-12-03"), place: "Bruxelles")])
    room.press("Tab", "+", "-", "c", ">", "<", "S")
    #expect(room.screen.contains("03/12/2026"))
  }
}
