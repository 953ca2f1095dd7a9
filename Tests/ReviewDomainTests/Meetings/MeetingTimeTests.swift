@testable import ReviewDomain
import Testing

@Suite struct MeetingTimeTests {
  private func item(
    _ number: Int, _ disagreement: Double = 0, minutes: Int? = nil, isConsent: Bool = false
  ) -> TimeAllotment.Item {
    TimeAllotment.Item(
      isConsent: isConsent, disagreement: disagreement,
      minutes: minutes)
  }

  @Test func `a divided case gets more time than an agreed one, in steps of five minutes`() {
    let allotment = TimeAllotment([item(1, 0), item(2, 2), item(3, 0)], total: 65)
    #expect(allotment.minutes == [15, 35, 15])
    #expect(allotment.excess == 0)
  }

  @Test func `minutes said by hand stay, and the consent block takes a minute a case`() {
    let allotment = TimeAllotment(
      [item(1, isConsent: true), item(2, isConsent: true), item(3, minutes: 12), item(4), item(5)],
      total: 60)
    #expect(allotment.minutes == [1, 1, 12, 25, 20])
    #expect(allotment.excess == -1)
  }

  @Test func `too little time gives each case its five minutes, and says by how much it is short`()
  {
    let allotment = TimeAllotment((1...6).map { item($0, 2) }, total: 20)
    #expect(allotment.minutes == [5, 5, 5, 5, 5, 5])
    #expect(allotment.excess == 10)
  }

  @Test func `nothing to share is shared`() {
    #expect(TimeAllotment([], total: 90).minutes.isEmpty)
    #expect(TimeAllotment([item(1, minutes: 100)], total: 90).excess == 10)
  }

  @Test func `a schedule says when each case is due, and by how much the meeting runs over`() throws
  {
    let start = try #require(ClockTime("13:30"))
    let schedule = MeetingSchedule(from: start, minutes: [5, 25, 40])
    #expect(schedule.starts.map(\.description) == ["13:30", "13:35", "14:00"])
    #expect(schedule.end.description == "14:40")
    #expect(schedule.excess(beyond: try #require(ClockTime("14:33"))) == 7)
  }

  @Test func `a case that runs says how long, and how late the meeting is`() throws {
    func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }
    let inTime = try RunningItem(
      taken: time("14:00"), due: time("14:00"), planned: 20, now: time("14:05"))
    #expect((inTime.elapsed, inTime.over, inTime.behind) == (5, 0, 0))
    let over = try RunningItem(
      taken: time("14:00"), due: time("14:00"), planned: 20, now: time("14:27"))
    #expect((over.elapsed, over.over, over.behind) == (27, 7, 7))
    let late = try RunningItem(
      taken: time("14:10"), due: time("14:00"), planned: 20, now: time("14:15"))
    #expect((late.elapsed, late.over, late.behind) == (5, 0, 10))
  }
}
