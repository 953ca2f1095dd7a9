import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct GroupActTests {
  private let today = Day.on("2026-12-01")

  private func command(_ act: GroupAct, _ values: [String: String]) throws -> GroupCommand {
    try act.command(
      with: ActArguments(values), group: .cast, actor: "sofie", now: Moment(utc: "", day: today),
      salt: "s")
  }

  private func mistakes(_ act: GroupAct, _ values: [String: String]) -> [String] {
    do {
      _ = try command(act, values)
      return []
    } catch let mistakes as ArgumentMistakes {
      return mistakes.all.map(\.name)
    } catch { return ["\(error)"] }
  }

  @Test func `a member is added with role, constituency, language and mandate`() throws {
    let values = [
      "id": "hugo", "name": "Hugo", "role": "expert", "language": "nl",
      "constituency": "patients", "from": "2026-01-01", "until": "31/12/2029",
    ]
    #expect(
      try command(.addMember, values)
        == .addMember(
          Member(
            id: "hugo", name: "Hugo", role: .expert, language: .dutch, constituency: "patients",
            from: .on("2026-01-01"), until: .on("2029-12-31"))))
    #expect(mistakes(.addMember, ["id": "hugo", "role": "boss"]) == ["name", "role", "language"])
  }

  @Test func `what is left out of a change stays, and a dash empties it`() throws {
    var ann = Member.ann
    ann.until = .on("2027-06-30")
    #expect(
      try command(
        .changeMember, ["member": "ann", "until": "2027-06-30", "reason": "fin de mandat"])
        == .changeMember(ann, reason: "fin de mandat"))
    var free = Member.ann
    free.constituency = ""
    free.isActive = false
    #expect(
      try command(
        .changeMember, ["member": "ann", "constituency": "-", "active": "no", "reason": "x"])
        == .changeMember(free, reason: "x"))
    #expect(
      mistakes(.changeMember, ["member": "ann", "until": "soon", "reason": "x"]) == ["until"])
    #expect(throws: Refusal.unknownMember("nobody")) {
      try command(.changeMember, ["member": "nobody", "reason": "x"])
    }
  }

  @Test func `meetings are planned ahead, one a day, and cancelled for a reason`() throws {
    var group = Group.cast
    func refusal(_ command: GroupCommand, by member: MemberID = "sofie") -> Refusal? {
      do throws(Refusal) {
        for event in try group.events(for: command, by: member, today: today) {
          group.apply(event, by: member, on: today)
        }
        return nil
      } catch { return error }
    }
    func plan(_ day: String) -> GroupCommand {
      .planMeeting(PlannedMeeting(day: .on(day), place: "Bruxelles"))
    }
    #expect(
      group.refusal(of: .cancelMeeting, by: "sofie", today: today) == .people(.noMeetingPlanned))
    #expect(refusal(plan("2027-02-02")) == nil)
    #expect(refusal(plan("2026-12-15")) == nil)
    #expect(refusal(plan("2026-12-15")) == .people(.meetingPlannedAlready(.on("2026-12-15"))))
    #expect(
      refusal(plan("2026-11-30")) == .people(.meetingInThePast(.on("2026-11-30"), today: today)))
    #expect(refusal(plan("2027-03-02"), by: "paul") == .roleMayNot(.chair, [.secretariat]))
    #expect(group.plannedMeetings.map(\.day) == [.on("2026-12-15"), .on("2027-02-02")])
    #expect(group.meetings(from: .on("2026-12-16")).map(\.day) == [.on("2027-02-02")])
    let cancel = GroupCommand.cancelMeeting(.on("2026-12-15"), reason: "")
    #expect(refusal(cancel) == .reasonNeeded)
    #expect(
      refusal(.cancelMeeting(.on("2026-12-16"), reason: "x"))
        == .people(.noMeetingOn(.on("2026-12-16"))))
    #expect(refusal(.cancelMeeting(.on("2026-12-15"), reason: "x")) == nil)
    #expect(group.plannedMeetings.map(\.day) == [.on("2027-02-02")])
  }

  // The acts on the register have their own in CareRegisterTests.
  @Test(arguments: GroupAct.allCases.filter { !$0.isOfRegister && !$0.isOfMeeting })
  func `an act that is off has a command that is refused for the same reason`(act: GroupAct) throws
  {
    let values: [GroupAct: [String: String]] = [
      .addMember: ["id": "hugo", "name": "Hugo", "role": "expert", "language": "nl"],
      .changeMember: ["member": "ann", "name": "Anne", "reason": "x"],
      .declareInterests: ["interest": "none"], .planMeeting: ["day": "2026-12-15"],
      .cancelMeeting: ["day": "2026-12-15", "reason": "x"],
    ]
    let command = try command(act, values[act] ?? [:])
    for member in Member.cast {
      let off = Group.cast.refusal(of: act, by: member.id, today: today)
      let isRefused =
        (try? Group.cast.events(for: command, by: member.id, today: today)) == nil
      #expect((off != nil) == isRefused, "\(member.id)")
    }
  }
}
