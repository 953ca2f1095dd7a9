package import ReviewDomain

/// How the values given to one unit lie: what a group that scores one criterion of one case needs.
///
/// Agreement beyond chance says nothing about a single unit; these figures do.
package struct Dispersion: Hashable, Sendable {
  package let values: SortedValues
  /// Every level of the scale, the lowest first.
  private let categories: [Double]

  /// `nil` without a value.
  ///
  /// `categories`: every level of the scale, given or not.
  package init?(_ values: some Sequence<Double>, categories: [Double]) {
    guard let values = SortedValues(values.filter(\.isFinite)) else { return nil }
    self.values = values
    self.categories = categories.filter(\.isFinite).sorted()
  }

  /// The levels of a criterion; `nil` without one.
  package init?(levels: some Sequence<Int>, scale: ClosedRange<Int>) {
    self.init(levels.map(Double.init), categories: scale.map(Double.init))
  }

  package var count: Int { values.values.count }
  package var median: Double { values.median }
  package var lowerQuartile: Double { values.quantile(0.25) }
  package var upperQuartile: Double { values.quantile(0.75) }
  package var interquartileRange: Double { upperQuartile - lowerQuartile }
  package var percentile30: Double { values.quantile(0.3) }
  package var percentile70: Double { values.quantile(0.7) }

  /// The RAND/UCLA disagreement index; `nil` for a scale of one level.
  package var disagreement: DisagreementIndex? {
    guard let lowest = categories.first, let highest = categories.last else { return nil }
    return DisagreementIndex(
      percentile30: percentile30, percentile70: percentile70, from: lowest, to: highest)
  }

  /// Tastle and Wierman's consensus (2007): 1 where all gave the same, 0 where half of them stand at
  /// each end of the scale.
  ///
  /// Cns = 1 + Σ p log2(1 - |x - μ| / width), for any number of values; `nil` for a scale of one
  /// level.
  package var consensus: Double? {
    guard let width, width > 0 else { return nil }
    let mean = values.values.reduce(0) { $0 + $1 / 2 } / Double(count)
    let sum = values.values.reduce(0) { sum, value in
      sum + binaryLogarithm(max(0, 1 - (value / 2 - mean).magnitude / width))
    }
    return defined(1 + sum / Double(count))
  }

  /// r_wg (James, Demaree and Wolf 1984): 1 less the variance over that of values spread evenly over
  /// the scale.
  ///
  /// Below 0 the group is polarised: it is not clipped. `nil` for one value or a scale of one level.
  package var withinGroup: Double? {
    guard let variance = values.variance, categories.count > 1 else { return nil }
    let count = Double(categories.count)
    let mean = categories.reduce(0, +) / count
    let even = categories.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    return defined(1 - variance / even)
  }

  /// Half of it, since the whole may be too large for a number.
  private var width: Double? {
    guard let lowest = categories.first, let highest = categories.last else { return nil }
    return highest / 2 - lowest / 2
  }
}

/// log2 without a mathematics library: the exponent, and a series for the rest.
///
/// Returns -∞ for 0.
func binaryLogarithm(_ value: Double) -> Double {
  guard value > 0, value.isFinite else { return value > 0 ? value : -.infinity }
  let isHigh = value.significand > 1.414213562373095
  let exponent = Double(value.exponent) + (isHigh ? 1 : 0)
  let rest = isHigh ? value.significand / 2 : value.significand
  // ln x = 2 (t + t³/3 + t⁵/5 …) with t = (x - 1)/(x + 1), here at most 0.172.
  let t = (rest - 1) / (rest + 1)
  var power = t
  var sum = 0.0
  for odd in stride(from: 1.0, through: 23, by: 2) {
    sum += power / odd
    power *= t * t
  }
  return exponent + 2 * sum * 1.442695040888963407
}
