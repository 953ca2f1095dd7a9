import ReviewDomain
import ReviewTestSupport
import Testing

/// Working days, against counting them one by one.
@Suite struct WorkingCalendarTests {
  private static let closed: [Day] = [
    .on("2026-12-24"), .on("2026-12-28"), .on("2026-12-27"), .on("2026-12-25"),
  ]
  private let calendar = WorkingCalendar(closedDays: Self.closed)

  /// What the calendar should say, from the weekday and the lists alone.
  private func isWorking(_ day: Day) -> Bool {
    let weekday = (day.number + 3) % 7
    return weekday < 5 && !BelgianHolidays.days(of: day.parts.year).contains(day)
      && !Self.closed.contains(day)
  }

  @Test func `a working day is a weekday without holidays and closed days`() {
    for offset in 0..<1500 {
      let day = Day.on("2025-01-01").adding(days: offset)
      #expect(calendar.isWorkingDay(day) == isWorking(day), "\(day)")
    }
  }

  @Test func `days between two days are those that a walk meets`() {
    var random = SeededRandom(seed: 1974)
    for _ in 0..<300 {
      let start = Day.on("2026-06-01").adding(days: Int.random(in: -400...400, using: &random))
      let length = Int.random(in: 0...300, using: &random)
      let end = start.adding(days: length)
      let walked = (0..<length).count { isWorking(start.adding(days: $0 + 1)) }
      #expect(calendar.days(from: start, to: end) == walked, "\(start) \(end)")
      #expect(calendar.days(from: end, to: start) == -walked)
    }
  }

  @Test func `adding days and counting them are each other's reverse`() {
    var random = SeededRandom(seed: 18)
    for _ in 0..<300 {
      let start = Day.on("2026-06-01").adding(days: Int.random(in: -400...400, using: &random))
      let count = Int.random(in: -270...270, using: &random)
      let end = calendar.adding(count, to: start)
      #expect(calendar.days(from: start, to: end) == count, "\(start) \(count)")
      #expect(isWorking(end), "\(end)")
    }
  }

  @Test(arguments: [
    ("2026-05-13", 1, "2026-05-15"),  // over Ascension
    ("2026-05-22", 1, "2026-05-26"),  // over Whit Monday
    ("2026-12-23", 1, "2026-12-29"),  // Christmas, a weekend, closed days
    ("2026-05-16", 0, "2026-05-15"),  // a Saturday: the last day that counted
    ("2026-05-18", -1, "2026-05-15"),
  ])
  func `a day after another`(start: String, count: Int, end: String) {
    #expect(calendar.adding(count, to: .on(start)) == .on(end))
  }

  @Test func `the next working day is the day itself or the first after it`() {
    #expect(calendar.nextWorkingDay(onOrAfter: .on("2026-12-24")) == .on("2026-12-29"))
    #expect(calendar.nextWorkingDay(onOrAfter: .on("2026-12-29")) == .on("2026-12-29"))
  }

  @Test func `holidays are known from 1900 to 2199, and after that weekends only`() {
    #expect(!calendar.isWorkingDay(.on("2199-12-25")))
    #expect(calendar.isWorkingDay(.on("2200-12-25")))
    #expect(calendar.days(from: .on("1900-01-01"), to: .on("1901-01-01")) == 253)
  }
}
