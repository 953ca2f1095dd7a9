import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

/// A meeting of twelve cases from its plan to its end, by the keys of the desk alone.
@Suite struct TwelveCasesTests {
  private func id(_ serial: Int) -> CaseID { CaseID(year: 2026, serial: serial) }

  @Test func `a meeting of twelve cases is prepared, held and closed in the desk`() throws {
    let room = try MeetingRoom(as: .secretary, cases: try ReviewCase.twelve())
    plan(room)
    arrange(room)
    announce(room)
    room.sit(.president)
    open(room)
    let meeting = try #require(room.group.openMeeting)
    adoptConsent(room)
    for item in meeting.items where item.block == .debate {
      try discuss(room, item.subject)
    }
    #expect(room.cases.values.allSatisfy { $0.votes.last?.outcome == .adopted })
    #expect(room.cases.values.allSatisfy { $0.stage == .concluded || $0.id.serial <= 4 })
    close(room)
    #expect(room.group.meeting(on: MeetingRoom.today)?.state == .closed)
    #expect(room.group.meeting(on: MeetingRoom.today)?.notReached.isEmpty == true)
  }

  private func confirm(_ room: MeetingRoom) {
    room.press("Ctrl-S")
    #expect(room.refused == nil)
  }

  /// The secretariat plans the meeting, marks the cases in the queue and puts them on its agenda.
  private func plan(_ room: MeetingRoom) {
    room.press("Tab", "p")
    room.type("2026-12-03")
    room.press("Tab")
    room.type("Bruxelles")
    room.press("Tab")
    room.type("13:30")
    room.press("Tab")
    room.type("17h")
    confirm(room)
    room.press("Esc", "M", "p", "Tab")
    #expect(room.group.meetings.first?.items.count == 12)
    #expect(room.screen.contains("Réunion du 03/12/2026 · Bruxelles · 13:30–17:00 · prévue"))
  }

  /// The agreed cases go into the consent block, the others in the proposed order.
  private func arrange(_ room: MeetingRoom) {
    for _ in 1...4 { room.press("c", "j") }
    room.press("o", "Enter", "t")
    #expect(room.screen.contains("pas encore enregistré"))
    #expect(room.group.meetings.first?.items.allSatisfy { $0.block == .debate } == true)
    room.press("S")
    #expect(room.refused == nil)
    #expect(room.group.meetings.first?.consentBlock == [1, 2, 3, 4].map(id))
    #expect(room.group.meetings.first?.items.allSatisfy { $0.minutes > 0 } == true)
    #expect(!room.screen.contains("pas encore enregistré"))
  }

  private func announce(_ room: MeetingRoom) {
    #expect(room.screen.contains("0 viennent"))
    for member in Member.scorers + [.president] {
      room.others(
        .attendanceAnnounced(meeting: MeetingRoom.today, member: member.id, announcement: .coming),
        by: member)
    }
    #expect(room.screen.contains("12 viennent"))
    // With Béatrice Dubois out, one insurer is left for two cases; with Ann Peeters, for two more.
    #expect(room.screen.contains("Sans un membre de «\u{A0}ziekenfondsen\u{A0}»"))
  }

  private func open(_ room: MeetingRoom) {
    room.press("Tab")
    if room.desk.tab != .agenda { room.send(.keyPressed(.tab)) }
    room.press("O")
    confirm(room)
    #expect(room.group.openMeeting?.present.count == 12)
    room.press("f")
    #expect(room.desk.scope == .meeting)
  }

  private func adoptConsent(_ room: MeetingRoom) {
    #expect(room.screen.contains("Quelqu'un souhaite-t-il débattre d'une de ces affaires ?"))
    room.press("y")
    confirm(room)
    #expect([1, 2, 3, 4].allSatisfy { room.cases[id($0)]?.votes.last?.outcome == .adopted })
  }

  private func discuss(_ room: MeetingRoom, _ subject: AgendaSubject) throws {
    let id = try #require(subject.caseID)
    room.press("Right")
    #expect(room.desk.meeting?.file.shown == subject)
    room.press("Enter")
    confirm(room)
    let out = room.group.openMeeting?.itemInHand?.discussions.last?.out ?? []
    if !out.isEmpty { #expect(room.screen.contains("Quittent la salle")) }
    room.press("o")
    confirm(room)
    #expect(room.screen.contains("Le vote est ouvert"))
    vote(room, on: id)
    room.press("x")
    confirm(room)
    #expect(room.screen.contains("Adopté"))
    room.press("c")
    confirm(room)
    #expect(room.cases[id]?.stage == .concluded)
  }

  /// Everybody on the roll votes at their own desk.
  private func vote(_ room: MeetingRoom, on id: CaseID) {
    guard let vote = room.cases[id]?.openVote else { return }
    let ballots = (vote.terms?.roll ?? []).compactMap { elector in
      Member.sitting.first { $0.id == elector.member }
    }
    room.others(
      ballots.map { member in
        (
          .ballotCast(
            digest: vote.digest, choice: .yes, advisory: false, reason: "", salt: ""), member
        )
      }, on: id)
    #expect(room.screen.contains("\(ballots.count) sur \(ballots.count) ont voté"))
  }

  private func close(_ room: MeetingRoom) {
    room.press("X")
    confirm(room)
    #expect(room.screen.contains("La réunion est close."))
    room.press("Esc")
    #expect(room.desk.scope == .agenda)
    #expect(room.screen.contains("close"))
  }
}
