import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

/// Whatever somebody in the room may not see makes no difference to the projector, whoever runs it.
@Suite struct ProjectorLeakTests {
  private static let canary = "K4N4R1E"
  private static let day = MeetingRoom.today

  /// Four cases that differ, from world to world, in what Ann Peeters, who is there, may not see.
  private static func cases(_ world: Int) throws -> [ReviewCase] {
    let levels = world == 0 ? [0, 3] : [2]
    let closed = try ReviewCase.onAgenda(
      1, "CardioLink", levels: levels, recused: [.peeters], reason: canary + "\(world)")
    let sealed = try ReviewCase.onAgenda(2, "SomnoTrack", proposed: false).after(
      on: "2026-10-01",
      [(.roundOpened(round: 2, criteriaSet: "set-1"), .president)]
        + Member.scorers.dropFirst().map { member in
          let sheet = ScoreSheet(
            scores: [
              CriterionScore(
                criterion: "C1", reason: canary + "\(world)", score: .level(world * 3))
            ], recommendation: world == 0 ? .negative : .temporary)
          return (.scoreSheetSubmitted(round: 2, sheet: sheet, salt: canary), member)
        })
    return [closed, sealed, try open(world), try secret(world)]
  }

  /// A vote that is open, with other choices in each world.
  private static func open(_ world: Int) throws -> ReviewCase {
    let choices: [BallotChoice] = world == 0 ? [.yes, .no] : [.no, .abstain]
    return try ReviewCase.onAgenda(3, "KneeCoach").after(
      on: "2026-12-02",
      [(.voteOpened(digest: "d", quorum: 4), .president)]
        + ballots(choices, reason: canary + "\(world)"))
  }

  /// A secret vote that is closed: the same totals from other choices.
  private static func secret(_ world: Int) throws -> ReviewCase {
    let roll = Member.scorers.filter { $0.role == .voting }
      .map { Elector(member: $0.id, constituency: $0.constituency) }
    let terms = VoteTerms(
      rule: VoteRule(), form: .secret, procedure: .meeting, until: nil, roll: roll)
    return try ReviewCase.onAgenda(4, "DiaPasso").after(
      on: "2026-12-02",
      [(.voteOpened(digest: "d", quorum: 4, terms: terms), .president)]
        + ballots(world == 0 ? [.yes, .no] : [.no, .yes], reason: "")
        + [(.voteClosed(outcome: .rejected), .president)])
  }

  private static func ballots(_ choices: [BallotChoice], reason: String) -> [(CaseEvent, Member)] {
    let voting = Member.scorers.filter { $0.role == .voting }
    return zip(voting, choices + choices + choices).map { member, choice in
      (
        .ballotCast(digest: "d", choice: choice, advisory: false, reason: reason, salt: ""), member
      )
    }
  }

  private static func room(
    _ world: Int, as viewer: Member, _ size: (Int, Int), consent: Int = 0
  ) throws -> MeetingRoom {
    let cases = try cases(world)
    let text = LocalizedText([.french: canary + "\(world)", .dutch: canary + "\(world)"])
    let time = try #require(ClockTime("13:30"))
    return try MeetingRoom(
      as: viewer, cases: cases, at: (size.0, size.1),
      events: GroupEvent.planned(cases, consent: consent) + [
        .meetingOpened(
          meeting: day, presiding: "pre", present: (Member.scorers + [.president]).map(\.id),
          time: time),
        .minuteNoted(meeting: day, item: .review(cases[0].id), text: text, time: time),
      ])
  }

  private static let keys =
    ["Home", "t", "t", "t"]
    + Array(repeating: ["Right", "t", "m", "PageDown", "Esc", "?", "PageDown", "Esc"], count: 4)
    .flatMap { $0 } + ["Left", "Left", "Left", "h"]

  @Test(
    arguments: [Member.secretary, .president, .peeters, .dubois, .auditor],
    [(80, 24), (200, 60)])
  func `what one in the room may not see is on no slide`(viewer: Member, size: (Int, Int)) throws {
    for consent in [0, 2] {
      let worlds = try (0...1).map { try Self.room($0, as: viewer, size, consent: consent) }
      for room in worlds { room.press("Tab", "f") }
      for key in Self.keys {
        for room in worlds { room.press(key) }
        let screens = worlds.map(\.screen)
        #expect(screens[0] == screens[1], "\(viewer.id) \(key)")
        #expect(!screens[0].contains(Self.canary), "\(viewer.id) \(key)")
      }
    }
  }

  @Test func `the case is shown once whoever may not see it has left for it`() throws {
    let room = try Self.room(0, as: .president, (80, 24))
    room.press("Tab", "f")
    #expect(room.screen.contains("pas la voir (Ann Peeters)"))
    #expect(room.screen.contains("Quittent la salle"))
    #expect(!room.screen.contains("médiane"))
    room.press("Enter", "Ctrl-S")
    #expect(room.group.openMeeting?.itemInHand?.discussions.last?.out == ["anpe"])
    #expect(room.screen.contains("médiane"))
    #expect(room.screen.contains("Le groupe adopte-t-il"))
    // Browsing on, she is still out; back in the room with the next item, it is hidden again.
    room.press("Right", "Enter", "Ctrl-S", "Left")
    #expect(!room.screen.contains("médiane"))
  }

  @Test func `an agenda says nothing about scores that its viewer may not see`() throws {
    // The auditor may read what was revealed, and so sees more of the first case than she.
    for viewer in [Member.peeters] {
      let worlds = try (0...1).map { try Self.room($0, as: viewer, (120, 40)) }
      for room in worlds { room.press("Tab") }
      for key in ["Home", "j", "j", "j", "m", "Esc", "k"] {
        for room in worlds { room.press(key) }
        #expect(worlds[0].screen == worlds[1].screen, "\(viewer.id) \(key)")
        #expect(!worlds[0].screen.contains(Self.canary))
      }
    }
  }
}
