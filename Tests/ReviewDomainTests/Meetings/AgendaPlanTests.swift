@testable import ReviewDomain
import Testing

@Suite struct AgendaPlanTests {
  private static let day = Day(number: 20_000)

  private static func id(_ serial: Int) -> CaseID { CaseID(year: 2026, serial: serial) }

  /// Minutes of the last meeting, four cases (the first two by consent), other business.
  private static func meeting(_ more: GroupEvent...) -> Meeting {
    var group = Group()
    let items = [
      AgendaPoint(.topic(.minutes), minutes: 5), AgendaPoint(.review(id(1)), block: .consent),
      AgendaPoint(.review(id(2)), block: .consent), AgendaPoint(.review(id(3)), minutes: 20),
      AgendaPoint(.review(id(4))), AgendaPoint(.topic(.other)),
    ]
    for event in [.meetingPlanned(day: day, place: ""), .agendaSet(meeting: day, items: items)]
      + more
    {
      group.apply(event, by: "sofie", on: day)
    }
    return group.meeting(on: day) ?? Meeting(day: day, place: "")
  }

  private func order(_ plan: AgendaPlan) -> String {
    plan.lines.map { $0.caseID.map { "\($0.serial)" } ?? $0.subject.description }
      .joined(separator: " ")
  }

  @Test func `a plan says what set-agenda records`() {
    #expect(
      AgendaPlan(Self.meeting()).words
        == "minutes:debate:5 2026-001:consent:0 2026-002:consent:0 2026-003:debate:20 "
        + "2026-004:debate:0 other:debate:0")
  }

  @Test func `an item moves up and down, and not past what was dealt with`() throws {
    let time = try #require(ClockTime("14:00"))
    var plan = AgendaPlan(
      Self.meeting(
        .itemTaken(meeting: Self.day, item: .topic(.minutes), out: [], time: time)))
    #expect(plan.move(4, by: -1) == true)
    #expect(order(plan) == "minutes 1 2 4 3 other")
    #expect(plan.move(1, by: -1) == false)
    #expect(plan.move(0, by: 1) == false)
    #expect(plan.move(5, by: 1) == false)
    #expect(plan.drop(0) == false)
    #expect(plan.drop(1) == true)
    #expect(order(plan) == "minutes 2 4 3 other")
  }

  @Test func `time comes in steps of five minutes, and none leaves it open`() {
    var plan = AgendaPlan(Self.meeting())
    #expect(plan.lengthen(4, by: 5, from: 12) == true)
    #expect(plan.lines[4].minutes == 15)
    #expect(plan.lengthen(3, by: -20, from: 20) == true)
    #expect(plan.lines[3].minutes == 0)
    #expect(plan.lengthen(3, by: -5, from: 0) == false)
  }

  @Test func `what somebody wants to discuss does not go back into the consent block`() {
    var plan = AgendaPlan(
      Self.meeting(.consentPulled(meeting: Self.day, case: Self.id(2), reason: "question")))
    #expect(plan.toggleBlock(1) == true)
    #expect(plan.lines[1].block == .debate)
    #expect(plan.toggleBlock(2) == true)
    #expect(plan.toggleBlock(2) == false)
    #expect(plan.toggleBlock(0) == false)
  }

  @Test func `topics keep their ends when the cases are put in order`() {
    var plan = AgendaPlan(Self.meeting())
    plan.arrange(
      by: AgendaOrder(),
      [
        AgendaEntry(caseID: Self.id(1), isConsent: true),
        AgendaEntry(caseID: Self.id(2), isConsent: true),
        AgendaEntry(caseID: Self.id(3), disagreement: 0.2),
        AgendaEntry(caseID: Self.id(4), disagreement: 1.4),
      ])
    #expect(order(plan) == "minutes 1 2 4 3 other")
  }

  @Test func `open minutes are shared, fixed ones stay`() {
    var plan = AgendaPlan(Self.meeting())
    plan.allot(60) { _ in 0 }
    #expect(plan.lines.map(\.minutes) == [5, 1, 1, 20, 15, 15])
  }

  @Test func `what others changed meanwhile is taken in, what was dropped stays dropped`() {
    var plan = AgendaPlan(Self.meeting())
    #expect(plan.drop(4) && plan.move(3, by: -1))
    let now = Self.meeting(
      .agendaItemDropped(meeting: Self.day, item: .review(Self.id(1))),
      .agendaItemAdded(
        meeting: Self.day, item: AgendaPoint(.review(Self.id(9))), place: 0))
    #expect(order(plan.rebased(on: now)) == "minutes 3 2 other 9")
  }
}
