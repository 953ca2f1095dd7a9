import ReviewDomain

extension QueryDayTest {
  /// The days that it means on a given day.
  package func days(on clock: QueryClock) -> [ClosedRange<Int>] {
    parts.flatMap { part in
      switch part {
      case .compared(let comparison, let moment): days(comparison, moment, on: clock)
      case .range(let lower, let upper): range(lower, upper, on: clock)
      }
    }
  }

  /// A comparison of ages is one of days the other way round.
  private func days(
    _ comparison: QueryComparison, _ moment: QueryMoment, on clock: QueryClock
  ) -> [ClosedRange<Int>] {
    let (first, last) = bounds(of: moment, on: clock)
    let isReversed = countsBack && moment.isDistance
    switch isReversed ? comparison.reversed : comparison {
    case .equal: return Self.range(first, last)
    case .notEqual:
      return Self.range(QueryClock.earliest, first - 1) + Self.range(last + 1, QueryClock.latest)
    case .less: return Self.range(QueryClock.earliest, first - 1)
    case .atMost: return Self.range(QueryClock.earliest, last)
    case .greater: return Self.range(last + 1, QueryClock.latest)
    case .atLeast: return Self.range(first, QueryClock.latest)
    }
  }

  private func range(
    _ lower: QueryMoment?, _ upper: QueryMoment?, on clock: QueryClock
  ) -> [ClosedRange<Int>] {
    let isReversed = countsBack && (lower?.isDistance ?? upper?.isDistance ?? false)
    let (from, to) = isReversed ? (upper, lower) : (lower, upper)
    return Self.range(
      from.map { bounds(of: $0, on: clock).first } ?? QueryClock.earliest,
      to.map { bounds(of: $0, on: clock).last } ?? QueryClock.latest)
  }

  private static func range(_ first: Int, _ last: Int) -> [ClosedRange<Int>] {
    first <= last ? [first...last] : []
  }

  /// The first and the last day that a moment means; the last may come before the first: 36 hours
  /// lie between two days.
  private func bounds(of moment: QueryMoment, on clock: QueryClock) -> (first: Int, last: Int) {
    switch moment {
    case .date(let first, let last): (first.number, last.number)
    case .distance(let duration):
      clock.days(at: countsBack ? QueryDuration(-duration.count, duration.unit) : duration)
    }
  }
}

extension QueryMoment {
  var isDistance: Bool {
    if case .distance = self { true } else { false }
  }
}

extension QueryComparison {
  fileprivate var reversed: QueryComparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    }
  }
}

extension QueryClock {
  static let earliest = Int(Int32.min) + 1
  static let latest = Int(Int32.max)

  /// The days that lie `duration` from today.
  fileprivate func days(at duration: QueryDuration) -> (first: Int, last: Int) {
    let count = duration.count
    switch duration.unit {
    case .hours:
      let whole = count >= 0 ? count / 24 : -((-count + 23) / 24)
      return (today.number + whole + (count % 24 == 0 ? 0 : 1), today.number + whole)
    case .days: return (today.number + count, today.number + count)
    case .weeks: return (today.number + 7 * count, today.number + 7 * count)
    case .months: return months(count)
    case .years: return months(12 * count)
    case .workingDays: return (first(atLeast: count), first(atLeast: count + 1) - 1)
    }
  }

  /// The same day of another month, or that month's last one.
  private func months(_ count: Int) -> (first: Int, last: Int) {
    let (year, month, day) = today.parts
    let total = 12 * year + month - 1 + count
    guard (12...119_999).contains(total) else {
      return count < 0 ? (Self.earliest, Self.earliest) : (Self.latest, Self.latest)
    }
    let found = (0..<4).lazy.compactMap {
      Day(year: total / 12, month: total % 12 + 1, day: day - $0)
    }.first
    return found.map { ($0.number, $0.number) } ?? (today.number, today.number)
  }

  /// The first day with `count` working days, or more, after today and up to it; for a negative
  /// count the first with `-count`, or fewer, after it and up to today.
  private func first(atLeast count: Int) -> Int {
    var day = today
    var left = count
    if count > 0 {
      while left > 0, day.number < today.number + Self.farthest {
        day = day.adding(days: 1)
        if isWorkingDay(day) { left -= 1 }
      }
      return day.number
    }
    while day.number > today.number - Self.farthest {
      if isWorkingDay(day) { left += 1 }
      if left > 0 { break }
      day = day.adding(days: -1)
    }
    return day.number
  }

  /// No working day is looked for farther away, in days.
  private static let farthest = 40_000
}
