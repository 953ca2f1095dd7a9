/// How long the evaluations took that the group has concluded.
///
/// A duration is in calendar days from the day of admissibility to that of the conclusion, without
/// the days on which the case stood still; calendar days whatever the policy counts, because a date
/// is made of it.
package struct PastEvaluations: Hashable, Sendable {
  /// Fewer say nothing.
  package static let needed = 5

  package let count: Int
  /// Rounded up to a whole day; `nil` when there are fewer than ``needed``.
  package let median: Int?
  package let percentile80: Int?

  package static let none = PastEvaluations(count: 0, median: nil, percentile80: nil)

  private init(count: Int, median: Int?, percentile80: Int?) {
    self.count = count
    self.median = median
    self.percentile80 = percentile80
  }

  /// `duration`: the duration at a place in ascending order, from 0.
  package init<Failure: Error>(
    count: Int, duration: (Int) throws(Failure) -> Int
  ) throws(Failure) {
    guard count >= Self.needed else {
      self.init(count: count, median: nil, percentile80: nil)
      return
    }
    self.init(
      count: count, median: try Quantile.median.roundedUp(of: count, value: duration),
      percentile80: try Quantile.percentile80.roundedUp(of: count, value: duration))
  }

  package init(durations: [Int]) {
    let sorted = durations.sorted()
    self.init(count: sorted.count) { sorted[$0] }
  }
}

/// When an evaluation that runs may end, if it takes as long as past ones did.
///
/// Day 0, plus the days on which it stood still so far, plus the median (and the 80th percentile)
/// of all past durations. What has passed already changes nothing in that: with few cases there are
/// too few left that took longer. A day that lies in the past says just that.
package enum Forecast: Hashable, Sendable {
  case tooFew(count: Int)
  case expected(median: Day, percentile80: Day, past: PastEvaluations)

  package init(from start: Day, stoodStill: Int, past: PastEvaluations) {
    guard let median = past.median, let percentile80 = past.percentile80 else {
      self = .tooFew(count: past.count)
      return
    }
    self = .expected(
      median: start.adding(days: stoodStill + median),
      percentile80: start.adding(days: stoodStill + percentile80), past: past)
  }
}
