package import ReviewDomain

/// The days of a case that a query can name.
package enum QueryDay: String, Hashable, Sendable, CaseIterable {
  /// The last day of the indicative period that runs, suspensions included.
  case period
  /// The next day by which somebody outside owes something: an answer, a milestone.
  case due
  /// When the request was submitted, or registered while it was not.
  case received
  /// When the last decision was taken.
  case decided
  /// The last day of a temporary reimbursement.
  case expires
  /// The case's last event.
  case touched
  case registered

  /// Whether a duration is an age (`touched>7d`: longer ago) instead of what is left.
  package var countsBack: Bool {
    switch self {
    case .period, .due, .expires: false
    case .received, .decided, .touched, .registered: true
    }
  }
}

/// A number of hours, days, weeks and so on, as it was typed.
package struct QueryDuration: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case hours = "h"
    case days = "d"
    case workingDays = "wd"
    case weeks = "w"
    case months = "mo"
    case years = "y"
  }

  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

/// A day, month or year, or so much time from today.
package enum QueryMoment: Hashable, Sendable {
  /// From the first to the last day of what was named.
  case date(first: Day, last: Day)
  /// From today; negative for what is past.
  case distance(QueryDuration)
}

/// What a day may be: as it was typed, and on a given day the days that this means.
package struct QueryDayTest: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case compared(QueryComparison, QueryMoment)
    /// Both ends belong to it; one may be missing.
    case range(QueryMoment?, QueryMoment?)
  }

  package let parts: [Part]
  /// Whether durations are ages.
  package let countsBack: Bool

  package init(_ parts: [Part], countsBack: Bool) {
    self.parts = parts
    self.countsBack = countsBack
  }
}

/// A condition on a day that a case need not have.
package enum QueryDayCheck: Hashable, Sendable {
  case none
  case any
  case test(QueryDayTest)
  /// `test` once today is known: numbers of days since 1970.
  case within([ClosedRange<Int>])

  /// `number`: the day's number; `nil` when the case has no such day.
  @inlinable
  package func holds(_ number: Int?, on clock: QueryClock) -> Bool {
    switch self {
    case .none: number == nil
    case .any: number != nil
    case .test(let test): Self.is(number, in: test.days(on: clock))
    case .within(let days): Self.is(number, in: days)
    }
  }

  @inlinable
  package static func `is`(_ number: Int?, in days: [ClosedRange<Int>]) -> Bool {
    guard let number else { return false }
    for range in days where range.contains(number) { return true }
    return false
  }
}

/// Today, and which days are worked: what relative days are resolved with.
package struct QueryClock: Sendable {
  package let today: Day
  package let isWorkingDay: @Sendable (Day) -> Bool

  package init(today: Day, isWorkingDay: @escaping @Sendable (Day) -> Bool) {
    self.today = today
    self.isWorkingDay = isWorkingDay
  }

  /// With the working days of a policy; without one, all but weekends and public holidays.
  package init(today: Day, calendar: WorkingCalendar = WorkingCalendar()) {
    self.init(today: today) { calendar.isWorkingDay($0) }
  }
}
