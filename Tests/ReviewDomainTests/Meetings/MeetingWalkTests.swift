import ReviewDomain
import ReviewTestSupport
import Testing

/// Random meetings, held to what must always be true of them.
@Suite struct MeetingWalkTests {
  @Test func `300 meetings of 120 acts keep their rules, and fold again to the same`() throws {
    var done: Set<GroupAct> = []
    var adopted = 0
    for seed in 0..<300 {
      var walk = Walk(seed: UInt64(seed), gathering: try Gathering(cases: 5))
      for _ in 0..<120 {
        if let act = walk.step() { done.insert(act) }
        try walk.expectInvariants()
      }
      adopted += walk.gathering.cases.values.count { $0.votes.last?.consent != nil }
      #expect(walk.folded() == walk.gathering.group, "seed \(seed)")
    }
    #expect(done == Set(GroupAct.allCases.filter(\.isOfMeeting)).subtracting([.approveMinutes]))
    #expect(adopted > 100)
  }

  private struct Walk {
    var random: SeededRandom
    var gathering: Gathering
    var time = ClockTime.at("14:00")
    var entries: [(GroupEvent, MemberID)] = []

    init(seed: UInt64, gathering: Gathering) {
      random = SeededRandom(seed: seed)
      self.gathering = gathering
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &random)]
    }

    /// The act that was accepted.
    mutating func step() -> GroupAct? {
      let member = pick([Member.paul, .sofie, .paul, .sofie, .ann, .dirk, .gilles])
      let before = gathering
      let command = command(by: member)
      guard let refused = gathering.refusal(command, by: member) else {
        if let time = command.time { self.time = time }
        return command.act
      }
      // What is refused leaves no trace, and is refused again.
      if before.group != gathering.group || before.cases != gathering.cases {
        Issue.record("\(command) was refused with \(refused) and did something")
      }
      return nil
    }

    private mutating func command(by member: Member) -> MeetingCommand {
      let ids = (1...5).map { gathering.id($0) }
      let subjects: [AgendaSubject] =
        ids.map { .review($0) } + [.topic(.minutes), .topic(.other), .point(1)]
      let members: [MemberID] = ["sofie", "paul", "ann", "bram", "carla", "dirk", "emma", "gilles"]
      let at = time.adding(minutes: pick([-1, 0, 1, 5]))
      let text = LocalizedText(pick([[:], [.french: "a"], [.french: "b", .dutch: "c"]]))
      switch pick(Array(0..<22)) {
      case 0: return .setAgenda(Array(subjects.shuffled(using: &random).prefix(4)).map { line($0) })
      case 1, 2:
        return .addItem(
          NewAgendaItem(.review(pick(ids)), block: pick(AgendaBlock.allCases), minutes: 5))
      case 3: return .addItem(NewAgendaItem(pick([.topic(.other), .point(text)])))
      case 4: return .dropItem(pick(subjects))
      case 5: return .pull(pick(ids), reason: "x")
      case 6: return .announce(pick([member.id, "ann"]), pick([.coming, .excused]))
      case 7, 8:
        return .open(
          present: members.filter { _ in pick([true, true, false]) }, presiding: nil, at: at)
      case 9, 10: return .arrive([pick(members)], at: at)
      case 11: return .leave([pick(members)], at: at)
      case 12...15: return .take(pick(subjects), at: at)
      case 16, 17: return .note(pick([nil, pick(subjects)]), text, at: at)
      case 18, 19: return .approveConsent(at: at)
      case 20: return .correctMinutes(note: pick([nil, 1, 9]), about: nil, text)
      default: return pick([.close(at: at), .approveMinutes, .take(pick(subjects), at: at)])
      }
    }

    private mutating func line(_ subject: AgendaSubject) -> AgendaLine {
      AgendaLine(
        subject, block: subject.caseID == nil ? nil : pick(AgendaBlock.allCases), minutes: 5)
    }

    func expectInvariants() throws {
      let meeting = gathering.meeting
      #expect(Set(meeting.items.map(\.subject)).count == meeting.items.count)
      #expect(meeting.items.count(where: \.isInHand) <= 1)
      #expect(meeting.state == .open || meeting.present.isEmpty)
      #expect(meeting.state == .open || meeting.itemInHand == nil)
      let times = meeting.log.compactMap(\.time)
      #expect(times == times.sorted())
      for (id, content) in gathering.cases {
        let item = meeting[.review(id)]
        #expect((item?.adoptedAt != nil) == (content.votes.last?.consent != nil))
        #expect(meeting.pulls[id] == nil || content.votes.last?.consent == nil)
        for vote in content.votes { #expect(vote.hasQuorum) }
        if meeting.current == id, ReviewCase.discussedIn.contains(content.stage) {
          let present = content.attendance.reduce(into: Set<MemberID>()) {
            $0.formUnion($1.arrived)
            $0.subtract($1.left)
          }
          #expect(present.isSubset(of: meeting.present))
          #expect(!present.contains("gilles"))
        }
      }
    }

    /// The group from its meeting's log alone.
    func folded() -> Group {
      var group = Group.cast
      group.apply(
        .meetingPlanned(day: Gathering.day, place: "Bruxelles"), by: "sofie",
        on: .on("2026-12-01"))
      for entry in gathering.meeting.log { group.apply(entry.event, by: entry.by, on: entry.day) }
      return group
    }
  }
}
