/// Which days a period counts.
package enum DayCount: String, Hashable, Sendable, Codable, CaseIterable {
  case calendarDays = "calendar-days"
  case workingDays = "working-days"
}

/// How the days of a period are counted: every day, or working days only.
package struct PeriodCalendar: Hashable, Sendable {
  package let count: DayCount
  private let working: WorkingCalendar

  package init(_ count: DayCount, closedDays: [Day] = []) {
    self.count = count
    working = WorkingCalendar(closedDays: count == .workingDays ? closedDays : [])
  }

  package static let everyDay = PeriodCalendar(.calendarDays)

  /// Days that count after `start`, up to `end` with it; negative when `end` comes first.
  package func days(from start: Day, to end: Day) -> Int {
    switch count {
    case .calendarDays: end.days(since: start)
    case .workingDays: working.days(from: start, to: end)
    }
  }

  /// The day on which `days` days have counted since `day`; a working day where only those count.
  package func adding(_ days: Int, to day: Day) -> Day {
    switch count {
    case .calendarDays: day.adding(days: days)
    case .workingDays: working.adding(days, to: day)
    }
  }
}
