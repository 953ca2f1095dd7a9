import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

@Suite struct MeetingScreenTests {
  private static let day = MeetingRoom.today

  /// The meeting is open, and everybody but one advisory member is there.
  private func room(
    as member: Member = .president, at size: (columns: Int, rows: Int) = (80, 24),
    language: Language = .french
  ) throws -> MeetingRoom {
    let cases = try ReviewCase.twelve()
    let present = (Member.scorers + [.president]).map(\.id).filter { $0 != "ivse" }
    let room = try MeetingRoom(
      as: member, cases: cases, at: size, language: language,
      events: GroupEvent.planned(cases, consent: 4) + [
        .meetingOpened(
          meeting: Self.day, presiding: "pre", present: present,
          time: try #require(ClockTime("13:30")))
      ])
    room.press("Tab", "f")
    return room
  }

  @Test(arguments: [Language.french, .dutch], [(80, 24), (120, 40), (200, 60)])
  func `the slides are the ones that were read and approved`(
    language: Language, size: (columns: Int, rows: Int)
  ) throws {
    let room = try room(at: size, language: language)
    let name = "\(size.columns)x\(size.rows).\(language.rawValue).txt"
    try expectSnapshot(room.screen + "\n", named: "meetingConsent." + name)
    room.press("Right", "Right", "Enter", "Ctrl-S")
    room.later(by: 12)
    try expectSnapshot(room.screen + "\n", named: "meetingCase." + name)
    room.press("o", "Ctrl-S")
    try expectSnapshot(room.screen + "\n", named: "meetingVote." + name)
  }

  @Test func `the projector goes on with the room when somebody else takes the next item`() throws {
    let room = try room()
    room.press("Right", "Enter", "Ctrl-S")
    let second = AgendaSubject.review(CaseID(year: 2026, serial: 6))
    room.others(
      .itemTaken(
        meeting: Self.day, item: second, out: ["anpe"], time: try #require(ClockTime("13:50"))),
      by: .secretary)
    #expect(room.desk.meeting?.file.shown == second)
    #expect(room.screen.contains("Quittent la salle : Ann Peeters"))
  }

  @Test func `whoever looks ahead is left where they are`() throws {
    let room = try room()
    room.press("Right", "Enter", "Ctrl-S", "Right", "Right")
    let ahead = room.desk.meeting?.file.shown
    room.others(
      .minuteNoted(
        meeting: Self.day, item: nil, text: LocalizedText([.french: "Pause."]),
        time: try #require(ClockTime("14:00"))), by: .secretary)
    #expect(room.desk.meeting?.file.shown == ahead)
    room.press("h")
    #expect(room.desk.meeting?.file.shown == .review(CaseID(year: 2026, serial: 5)))
  }

  @Test func `the time of a case runs, and says by how much it is over`() throws {
    let room = try room()
    room.press("Right", "Enter", "Ctrl-S")
    #expect(room.screen.contains("1 sur 25 min"))
    room.later(by: 30)
    #expect(room.screen.contains("31 sur 25 min, 6 min de trop"))
  }

  @Test func `who came in and went out is noted from here`() throws {
    let room = try room()
    room.press("a", " ", "Ctrl-S")
    #expect(room.refused == nil)
    #expect(room.screen.contains("\(Member.scorers.count + 1) dans la salle"))
    room.press("l", " ", "Ctrl-S")
    #expect(room.group.openMeeting?.present.count == Member.scorers.count)
  }

  @Test func `a note is about what is in hand`() throws {
    let room = try room()
    room.press("Right", "Enter", "Ctrl-S", "e", "Tab")
    room.type("Le groupe demande des chiffres belges.")
    room.press("Ctrl-S")
    #expect(room.refused == nil)
    let note = try #require(room.group.openMeeting?.notes.first)
    #expect(note.subject == .review(CaseID(year: 2026, serial: 5)))
  }

  @Test func `the projected language changes, the desk's own does not`() throws {
    let room = try room()
    room.press("Right", "Enter", "Ctrl-S", "t", "t")
    #expect(room.screen.contains("Neemt de groep aan: tijdelijk"))
    #expect(room.screen.contains("? aide"))
  }

  @Test func `the totals appear when the vote is closed, and no voice before`() throws {
    let room = try room()
    room.press("Right", "Enter", "Ctrl-S", "o", "Ctrl-S")
    let id = CaseID(year: 2026, serial: 5)
    let digest = try #require(room.cases[id]?.openVote?.digest)
    let voting = Member.scorers.filter { $0.role == .voting }
    room.others(
      voting.enumerated().map { place, member in
        (
          .ballotCast(
            digest: digest, choice: place == 0 ? .no : .yes, advisory: false, reason: "", salt: ""),
          member
        )
      }, on: id)
    #expect(room.screen.contains("\(voting.count) sur \(voting.count) ont voté"))
    #expect(!room.screen.contains("contre"))
    room.press("x", "Ctrl-S")
    #expect(room.screen.contains("pour \(voting.count - 1), contre 1, abstention 0"))
  }

  @Test func `nobody's score, reason or ballot is on a slide`() throws {
    let room = try room(at: (200, 60))
    room.press("Right", "Enter", "Ctrl-S")
    #expect(!room.screen.contains("Zie bijlage"))
    for member in Member.scorers { #expect(!room.screen.contains(member.name + " ·")) }
  }

  @Test func `a topic is its name, large`() throws {
    let cases = try ReviewCase.twelve()
    let room = try MeetingRoom(
      as: .president, cases: cases,
      events: [
        .meetingPlanned(day: Self.day, place: ""),
        .agendaSet(
          meeting: Self.day,
          items: [AgendaPoint(.topic(.information)), AgendaPoint(.review(cases[4].id))]),
      ])
    room.press("Tab", "f")
    #expect(room.screen.contains("C O M M U N I C A T I O N S"))
    #expect(room.screen.contains("La réunion n'est pas encore ouverte."))
  }

  @Test(arguments: [(80, 24), (60, 16), (40, 10), (200, 60)])
  func `the slides hold at every size`(columns: Int, rows: Int) throws {
    let room = try room(at: (columns, rows))
    for _ in 1...11 { room.press("Right", "t") }
    room.press("m", "Esc", "?", "Esc", "L", "Esc")
    #expect(!room.screen.isEmpty)
  }
}
