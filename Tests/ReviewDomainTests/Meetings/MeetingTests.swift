import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct MeetingTests {
  @Test func `a meeting is prepared, held and closed`() throws {
    var gathering = try Gathering(cases: 3)
    try gathering.act(.announce("gilles", .excused), by: .gilles)
    try gathering.open(consent: 1)
    try gathering.act(.approveConsent(at: .at("14:05")), by: .paul)
    try gathering.act(.take(.review(gathering.id(2)), at: .at("14:10")))
    try gathering.act(.leave(["carla"], at: .at("14:20")))
    try gathering.act(
      .note(.review(gathering.id(2)), LocalizedText([.french: "Long débat."]), at: .at("14:25")))
    try gathering.act(.arrive(["carla"], at: .at("14:30")))
    try gathering.act(.close(at: .at("15:00")), by: .paul)

    let meeting = gathering.meeting
    #expect(meeting.state == .closed)
    #expect(meeting.presiding == "paul")
    #expect(meeting.notReached == [.review(gathering.id(3))])
    #expect(meeting.attendance["gilles"]?.announced == .excused)
    #expect(
      meeting.attendance["carla"]?.stays.map { "\($0.from)-\($0.until?.description ?? "")" }
        == ["14:00-14:20", "14:30-15:00"])
    #expect(meeting.items[1].discussions.map(\.from) == [.at("14:10")])
    #expect(meeting.items[1].discussions.map(\.until) == [.at("15:00")])
    #expect(gathering.group.agenda(with: gathering.id(3)) == nil)
  }

  @Test func `who is in the room is who is present at the case in hand`() throws {
    var gathering = try Gathering()
    gathering.cases[gathering.id(2)]?.apply(
      .recusalDecided(member: "ann", removed: [.deliberate, .vote], reason: "x"), by: "paul",
      on: .on("2026-06-01"))
    try gathering.open()
    func present(_ number: Int) -> [MemberID] {
      gathering[number]?.attendance.last.map { $0.arrived } ?? []
    }
    try gathering.act(.take(.review(gathering.id(1)), at: .at("14:10")))
    #expect(present(1) == ["ann", "bram", "carla", "dirk", "paul", "sofie"])
    #expect(gathering.meeting.items[0].discussions[0].out.isEmpty)
    try gathering.act(.take(.review(gathering.id(2)), at: .at("14:20")))
    #expect(present(2) == ["bram", "carla", "dirk", "paul", "sofie"])
    #expect(gathering.meeting.items[1].discussions[0].out == ["ann"])

    try gathering.act(.leave(["bram"], at: .at("14:30")))
    #expect(gathering[2]?.attendance.last?.left == ["bram"])
    #expect(gathering[2]?.attendance.last?.time == "14:30")
    #expect(gathering[1]?.attendance.count == 1, "the case before is not in hand any more")
    // Somebody with an interest that nobody decided on leaves too, and so does who never declared.
    try gathering.act(.arrive(["gilles"], at: .at("14:40")))
    #expect(gathering[2]?.attendance.count == 2)
  }

  @Test func `an open vote of a case that was discussed keeps the meeting open`() throws {
    var gathering = try Gathering()
    try gathering.open()
    try gathering.act(.take(.review(gathering.id(1)), at: .at("14:10")))
    let terms = VoteTerms(
      rule: VoteRule(), form: .rollCall, procedure: .meeting, until: nil, roll: [])
    for id in [1, 2] {
      gathering.cases[gathering.id(id)]?.apply(
        .voteOpened(digest: "digest-1", quorum: 2, terms: terms), by: "paul", on: gathering.today)
    }
    #expect(
      gathering.refusal(.close(at: .at("15:00"))) == .meeting(.votesOpen([gathering.id(1)])))
    gathering.cases[gathering.id(1)]?.apply(
      .voteClosed(outcome: .adopted), by: "paul", on: gathering.today)
    #expect(gathering.refusal(.close(at: .at("15:00"))) == nil)
  }

  @Test func `what is refused says why`() throws {
    var gathering = try Gathering(cases: 3)
    let (first, second) = (gathering.id(1), gathering.id(2))
    func meeting(_ refusal: MeetingRefusal) -> Refusal { .meeting(refusal) }
    #expect(
      gathering.refusal(.take(.review(first), at: .at("14:00")))
        == meeting(.wrongState(Gathering.day, .planned, [.open])))
    #expect(
      gathering.refusal(.open(present: ["ann"], presiding: nil, at: .at("14:00")))
        == meeting(.presidingNeeded))
    #expect(
      gathering.refusal(.open(present: ["ann"], presiding: "paul", at: .at("14:00")))
        == meeting(.notPresent("paul")))
    #expect(
      gathering.refusal(.announce("ann", .coming), by: .bram) == meeting(.announcesOthers("ann")))
    #expect(
      gathering.refusal(.announce("ann", .coming), by: .farid)
        == .roleMayNot(.auditor, GroupAct.announce.roles))

    try gathering.open(consent: 1)
    #expect(
      gathering.refusal(.take(.review(first), at: .at("14:01"))) == meeting(.inConsentBlock(first)))
    #expect(
      gathering.refusal(.take(.point(1), at: .at("14:01")))
        == meeting(.notOnAgenda(.point(1), gathering.meeting.items.map(\.subject))))
    #expect(
      gathering.refusal(.take(.review(second), at: .at("13:59")))
        == meeting(.timeGoesBack(.at("13:59"), last: .at("14:00"))))
    #expect(
      gathering.refusal(.arrive(["ann"], at: .at("14:01"))) == meeting(.presentAlready("ann")))
    #expect(
      gathering.refusal(.leave(["emma"], at: .at("14:01"))) == meeting(.notPresent("emma")))
    #expect(
      gathering.refusal(.setAgenda([AgendaLine(.topic(.other), block: .consent)]))
        == meeting(.onlyCasesInConsent(.topic(.other))))
    #expect(
      gathering.refusal(.approveConsent(at: .at("14:01")), by: .sofie)
        == .roleMayNot(.secretariat, [.chair]))
    gathering.today = .on("2026-12-16")
    #expect(
      gathering.refusal(.close(at: .at("15:00")))
        == meeting(.notItsDay(Gathering.day, said: gathering.today)))
  }

  @Test func `a case is on one agenda at a time, and free again when the meeting closed`() throws {
    var gathering = try Gathering()
    let later = Day.on("2027-01-12")
    try gathering.act(.planMeeting(PlannedMeeting(day: later, place: "")), by: .sofie)
    try gathering.open()
    let again = GroupCommand.meeting(later, .addItem(NewAgendaItem(.review(gathering.id(1)))))
    #expect(throws: Refusal.meeting(.onAgendaAlready(.review(gathering.id(1)), of: Gathering.day)))
    {
      try gathering.act(again, by: .sofie)
    }
    try gathering.act(.close(at: .at("15:00")))
    try gathering.act(again, by: .sofie)
    #expect(gathering.group.agenda(with: gathering.id(1))?.day == later)
  }

  @Test func `only a case in deliberation or vote is put on an agenda`() throws {
    var gathering = try Gathering()
    gathering.cases[gathering.id(1)]?.apply(
      .roundOpened(round: 2, criteriaSet: "set-1"), by: "paul", on: gathering.today)
    #expect(
      gathering.refusal(.addItem(NewAgendaItem(.review(gathering.id(1)))))
        == .wrongStage(.scoring, [.deliberation, .vote]))
    #expect(
      gathering.refusal(.addItem(NewAgendaItem(.review(gathering.id(9)))))
        == .meeting(.unknownCase(gathering.id(9))))
  }

  @Test func `what was dealt with stays when the agenda is set anew`() throws {
    var gathering = try Gathering(cases: 3)
    try gathering.open(consent: 1)
    try gathering.act(.approveConsent(at: .at("14:05")), by: .paul)
    try gathering.act(.take(.review(gathering.id(3)), at: .at("14:10")))
    try gathering.act(
      .setAgenda([AgendaLine(.topic(.other)), AgendaLine(.review(gathering.id(2)), minutes: 30)]))
    #expect(
      gathering.meeting.items.map(\.subject.description)
        == ["2026-001", "2026-003", "other", "2026-002"])
    #expect(gathering.meeting.current == gathering.id(3))
    #expect(gathering.meeting[.review(gathering.id(2))]?.minutes == 30)
    #expect(
      gathering.refusal(.dropItem(.review(gathering.id(3))))
        == .meeting(.dealtWith(.review(gathering.id(3)))))
  }

  @Test func `points find their place: the minutes first, other business last`() throws {
    var gathering = try Gathering(cases: 1)
    let title = LocalizedText([.french: "Calendrier", .dutch: "Kalender"])
    for kind in [
      NewAgendaItem.Kind.topic(.other), .review(gathering.id(1)), .point(title),
      .topic(.minutes), .point(title),
    ] { try gathering.act(.addItem(NewAgendaItem(kind))) }
    #expect(
      gathering.meeting.items.map(\.subject.description)
        == ["minutes", "2026-001", "p1", "p2", "other"])
    try gathering.act(.dropItem(.point(2)))
    try gathering.act(.addItem(NewAgendaItem(.point(title))))
    #expect(gathering.meeting.items.map(\.subject.description).contains("p3"))
  }

  @Test func `minutes are approved by a later meeting, and stay as they are from then on`() throws {
    var gathering = try Gathering(cases: 1)
    let later = Day.on("2027-01-12")
    try gathering.act(.planMeeting(PlannedMeeting(day: later, place: "")), by: .sofie)
    try gathering.open()
    try gathering.act(.note(nil, LocalizedText([.french: "Éronné."]), at: .at("14:10")))
    try gathering.act(.close(at: .at("15:00")))
    #expect(
      gathering.refusal(.approveMinutes) == .meeting(.laterMeetingNeeded(Gathering.day)))
    #expect(
      gathering.refusal(.note(nil, LocalizedText([.french: "x"]), at: .at("15:10")))
        == .meeting(.wrongState(Gathering.day, .closed, [.open])))
    try gathering.act(
      .correctMinutes(note: 1, about: nil, LocalizedText([.french: "Erroné.", .dutch: "Fout."])))
    #expect(
      gathering.meeting.notes[0].text == LocalizedText([.french: "Erroné.", .dutch: "Fout."]))
    #expect(
      gathering.refusal(.correctMinutes(note: 2, about: nil, LocalizedText([.french: "x"])))
        == .meeting(.unknownNote(2, of: 1)))

    gathering.today = later
    try gathering.act(
      .meeting(later, .open(present: ["paul"], presiding: nil, at: .at("14:00"))), by: .paul)
    try gathering.act(.approveMinutes)
    #expect(gathering.meeting.approval?.meeting == later)
    #expect(
      gathering.refusal(.correctMinutes(note: 1, about: nil, LocalizedText([.french: "Autre."])))
        == .meeting(.minutesApprovedAlready(Gathering.day)))
    #expect(
      gathering.refusal(.correctMinutes(note: nil, about: nil, LocalizedText([.french: "Aussi."])))
        == nil)
    #expect(gathering.meeting.corrections.count == 1)
  }
}
