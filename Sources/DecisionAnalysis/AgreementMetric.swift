/// How far two values are apart, for Krippendorff's α.
package enum AgreementMetric: String, Hashable, Sendable, CaseIterable {
  /// The same or not.
  case nominal
  /// By how many values lie between them in this table: the metric of levels of a scale.
  case ordinal
  /// By their difference.
  case interval
  /// By their difference over their sum; for values from 0 upwards.
  case ratio
}

/// The squared distances of a metric between all categories of a table.
///
/// Three metrics need no pairs: nominal distances follow from counts, and ordinal ones are those of
/// interval between mid-ranks, since the values between two categories, half of both ends included,
/// are what lies between their middles. Only ratio has to be looked up pair by pair.
enum SquaredDistances {
  case identity
  case positions([Double])
  case pairs([[Double]])

  /// The distances between `categories`, each given as often as `counts` says.
  ///
  /// Returns `nil` for what the metric cannot measure.
  init?(_ metric: AgreementMetric, between categories: [Double], given counts: [Double]) {
    switch metric {
    case .nominal: self = .identity
    case .ordinal: self = .positions(Self.midRanks(of: counts))
    case .interval: self = .positions(Self.scaled(categories))
    case .ratio:
      guard let pairs = Self.ratios(between: Self.scaled(categories), given: counts) else {
        return nil
      }
      self = .pairs(pairs)
    }
  }

  /// The middle of each category among all values in order.
  private static func midRanks(of counts: [Double]) -> [Double] {
    var below = 0.0
    return counts.map { count in
      defer { below += count }
      return below + count / 2
    }
  }

  /// Between -1 and 1, so that no square is too large for a number.
  private static func scaled(_ categories: [Double]) -> [Double] {
    let largest = categories.lazy.map(\.magnitude).max() ?? 0
    return largest > 0 ? categories.map { $0 / largest } : categories
  }

  private static func ratios(between values: [Double], given counts: [Double]) -> [[Double]]? {
    let isMeasured = zip(values, counts).allSatisfy { $0 >= 0 || $1 == 0 }
    guard isMeasured, values.count <= RatingTable.mostCategories else { return nil }
    return values.map { one in
      values.map { other in
        let sum = one + other
        let ratio = sum == 0 ? 0 : (one - other) / sum
        return ratio * ratio
      }
    }
  }

  /// The sum of the distances of all ordered pairs among values given so often.
  func sum(over counts: some Sequence<(category: Int, count: Double)>) -> Double {
    switch self {
    case .identity:
      let (all, same) = counts.reduce(into: (0.0, 0.0)) {
        $0.0 += $1.count
        $0.1 += $1.count * $1.count
      }
      return all * all - same
    case .positions(let positions): return Self.sum(of: counts.map { ($1, positions[$0]) })
    case .pairs(let pairs):
      let counts = counts.filter { $0.count > 0 }
      return counts.reduce(0) { sum, one in
        counts.reduce(sum) { $0 + one.count * $1.count * pairs[one.category][$1.category] }
      }
    }
  }

  /// Around the mean, so that near values far from 0 lose no digits.
  private static func sum(of points: [(count: Double, position: Double)]) -> Double {
    let (all, total) = points.reduce(into: (0.0, 0.0)) {
      $0.0 += $1.count
      $0.1 += $1.count * $1.position
    }
    let mean = total / all
    let squares = points.reduce(0) {
      $0 + $1.count * ($1.position - mean) * ($1.position - mean)
    }
    return 2 * all * squares
  }
}
