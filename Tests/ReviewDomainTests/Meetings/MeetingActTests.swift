import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct MeetingActTests {
  private func command(
    _ act: GroupAct, _ values: [String: String], _ gathering: Gathering,
    time: String? = "14:10", on day: Day? = nil
  ) throws -> GroupCommand {
    try act.command(
      with: ActArguments(values), group: gathering.group, actor: "sofie",
      now: Moment(utc: "", day: gathering.today, time: time.flatMap(ClockTime.init)), on: day,
      salt: "s")
  }

  @Test func `the meeting and the time that are meant need not be said`() throws {
    var gathering = try Gathering()
    #expect(
      try command(.dropItem, ["item": "2026-1"], gathering)
        == .meeting(Gathering.day, .dropItem(.review(gathering.id(1)))))
    try gathering.open()
    #expect(
      try command(.take, ["item": "p1"], gathering)
        == .meeting(Gathering.day, .take(.point(1), at: .at("14:10"))))
    #expect(
      try command(.take, ["item": "other", "time": "15h05"], gathering)
        == .meeting(Gathering.day, .take(.topic(.other), at: .at("15:05"))))
    // What happened another day has no time that could be meant.
    #expect(throws: Refusal.meeting(.timeNeeded)) {
      try command(.take, ["item": "other"], gathering, on: .on("2026-12-10"))
    }
    #expect(throws: Refusal.meeting(.timeNeeded)) {
      try command(.closeMeeting, [:], gathering, time: nil)
    }
    #expect(throws: Refusal.meeting(.noMeetingClosed)) {
      try command(.approveMinutes, [:], gathering)
    }
  }

  @Test func `a note is about the item in hand unless another is named`() throws {
    var gathering = try Gathering()
    try gathering.open()
    let text = LocalizedText([.dutch: "Ja."])
    func note(_ values: [String: String]) throws -> GroupCommand {
      try command(.note, values.merging(["text.nl": "Ja."]) { $1 }, gathering)
    }
    #expect(try note([:]) == .meeting(Gathering.day, .note(nil, text, at: .at("14:10"))))
    try gathering.act(.take(.review(gathering.id(2)), at: .at("14:05")))
    #expect(
      try note([:])
        == .meeting(Gathering.day, .note(.review(gathering.id(2)), text, at: .at("14:10"))))
    #expect(
      try note(["item": "2026-001"])
        == .meeting(Gathering.day, .note(.review(gathering.id(1)), text, at: .at("14:10"))))
  }

  @Test func `an agenda is written in one line, each item with what is said of it`() throws {
    let gathering = try Gathering()
    let items = "minutes:5 2026-001:consent 2026-002:debate:20 other"
    #expect(
      try command(.setAgenda, ["items": items], gathering)
        == .meeting(
          Gathering.day,
          .setAgenda([
            AgendaLine(.topic(.minutes), minutes: 5),
            AgendaLine(.review(gathering.id(1)), block: .consent),
            AgendaLine(.review(gathering.id(2)), block: .debate, minutes: 20),
            AgendaLine(.topic(.other)),
          ])))
    for word in ["2026-001:soon", "nothing", "2026-001:5:6", "p0", "2026-001:-5"] {
      do {
        _ = try command(.setAgenda, ["items": word], gathering)
        Issue.record("\(word) is read")
      } catch let mistakes as ArgumentMistakes {
        #expect(mistakes.all.map(\.fact) == [.notAnItem(word)])
      }
    }
  }

  @Test func `an item that is added is a case, a topic or a title, and one of them only`() throws {
    let gathering = try Gathering()
    #expect(
      try command(.addItem, ["case": "2026-001", "block": "consent"], gathering)
        == .meeting(
          Gathering.day,
          .addItem(NewAgendaItem(.review(gathering.id(1)), block: .consent))))
    for values in [[:], ["case": "2026-001", "topic": "other"]] as [[String: String]] {
      #expect(throws: Refusal.meeting(.itemNeeded)) {
        try command(.addItem, values, gathering)
      }
    }
  }

  @Test(arguments: ["14:30", "14h30", "14u30", "14.30", "14H30"])
  func `a time is read as people write it`(text: String) {
    #expect(ClockTime(text)?.description == "14:30")
  }

  @Test(arguments: ["", "14", "14:3", "24:00", "12:60", "14:", "1a:30", "-1:30", "14:30:00"])
  func `what is no time is not read`(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test(arguments: GroupAct.allCases.filter(\.isOfMeeting))
  func `an act that is off for a member is refused to that member`(act: GroupAct) throws {
    var gathering = try Gathering()
    try gathering.open(consent: 1)
    let values: [GroupAct: [String: String]] = [
      .setAgenda: ["items": "other"], .addItem: ["topic": "other"],
      .dropItem: ["item": "2026-002"], .pull: ["case": "2026-001", "reason": "x"],
      .announce: ["attendance": "excused", "member": "emma"], .openMeeting: ["present": "paul"],
      .arrive: ["members": "emma"], .leave: ["members": "ann"], .take: ["item": "2026-002"],
      .note: ["text.fr": "x"], .correctMinutes: ["text.fr": "x"],
    ]
    for member in Member.cast {
      let off = gathering.group.refusal(of: act, by: member.id, today: gathering.today)
      guard off != nil else { continue }
      guard let command = try? command(act, values[act] ?? [:], gathering) else { continue }
      #expect(throws: Refusal.self, "\(member.id)") {
        _ = try gathering.outcome(of: command, by: member)
      }
    }
  }
}
