/// Counts working days: Monday to Friday, without public holidays and without the days on which the
/// policy says that the office is closed.
///
/// Holidays are known from 1900 to 2199; outside of that, only weekends are left out.
package struct WorkingCalendar: Hashable, Sendable {
  /// Days of the policy on which nobody works, that would be working days otherwise; in order.
  private let closed: [Int]

  package init(closedDays: [Day] = []) {
    let known = Set(closedDays.map(\.number))
    closed = known.filter { !Self.isFree($0) }.sorted()
  }

  package func isWorkingDay(_ day: Day) -> Bool {
    !Self.isFree(day.number) && !closed.containsInOrder(day.number)
  }

  /// Working days after `start`, up to `end` with it; negative when `end` comes first.
  package func days(from start: Day, to end: Day) -> Int { count(upTo: end) - count(upTo: start) }

  /// The working day that is `days` working days after `day`, or before it when negative.
  ///
  /// With 0 it is `day`, or the working day before it: what was the last one to count.
  package func adding(_ days: Int, to day: Day) -> Day {
    let target = count(upTo: day) + days
    var found = Day(number: day.number + days / 5 * 7)
    while count(upTo: found) < target { found = found.adding(days: 1) }
    while count(upTo: found.adding(days: -1)) >= target { found = found.adding(days: -1) }
    return found
  }

  /// `day`, or the first working day after it.
  package func nextWorkingDay(onOrAfter day: Day) -> Day {
    var found = day
    while !isWorkingDay(found) { found = found.adding(days: 1) }
    return found
  }

  /// A number that grows by one with each working day.
  package func count(upTo day: Day) -> Int {
    Self.weekdays(upTo: day.number) - Self.holidays.countInOrder(upTo: day.number)
      - closed.countInOrder(upTo: day.number)
  }
}

extension WorkingCalendar {
  /// Holidays that fall on a weekday, by number and in order.
  private static let holidays = (1900..<2200)
    .flatMap { BelgianHolidays.days(of: $0).map(\.number) }.filter { !isWeekend($0) }

  private static func isFree(_ number: Int) -> Bool {
    isWeekend(number) || holidays.containsInOrder(number)
  }

  /// 0 for Monday; 1 January 1970 was a Thursday.
  private static func weekday(_ number: Int) -> Int { ((number + 3) % 7 + 7) % 7 }

  private static func isWeekend(_ number: Int) -> Bool { weekday(number) > 4 }

  /// Mondays to Fridays since Monday, 29 December 1969.
  private static func weekdays(upTo number: Int) -> Int {
    let week = (number + 3 - weekday(number)) / 7
    return week * 5 + min(weekday(number) + 1, 5)
  }
}

extension [Int] {
  /// How many of these ascending numbers are at most `number`.
  fileprivate func countInOrder(upTo number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func containsInOrder(_ number: Int) -> Bool {
    let place = countInOrder(upTo: number)
    return place > 0 && self[place - 1] == number
  }
}
