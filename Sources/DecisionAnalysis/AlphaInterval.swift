/// Where α would lie if other units had been scored: a bootstrap over units.
///
/// Units are drawn with replacement and α computed each time. Resampling units, not pairs of
/// values: the intervals of the latter are far too narrow.
package struct AlphaInterval: Hashable, Sendable {
  /// The 2.5th and the 97.5th percentile.
  package let low: Double
  package let high: Double
  /// How often units were drawn.
  package let resamples: Int
  /// How many of those had no variation, and therefore no α; they are left out.
  package let undefined: Int
  package let seed: UInt64
}

extension RatingTable {
  /// The interval that holds 95 of a hundred resampled values of α.
  ///
  /// - Parameters:
  ///   - metric: how far values are apart.
  ///   - resamples: how often units are drawn.
  ///   - seed: the same seed gives the same interval, on every machine.
  /// - Returns: `nil` where α is undefined, or was in more than half of the resamples.
  package func alphaInterval(
    _ metric: AgreementMetric, resamples: Int = 1_000, seed: UInt64 = 1
  ) -> AlphaInterval? {
    guard resamples > 0, alpha(metric) != nil else { return nil }
    let units = PairableUnits(self)
    var numbers = SeededNumbers(seed: seed)
    let found = (0..<resamples).compactMap { _ in
      units.alpha(metric, taking: numbers.draws(units.count))
    }
    guard let values = SortedValues(found), 2 * found.count >= resamples else { return nil }
    return AlphaInterval(
      low: values.quantile(0.025), high: values.quantile(0.975), resamples: resamples,
      undefined: resamples - found.count, seed: seed)
  }
}

/// SplitMix64: the same numbers from the same seed, on every machine and in every version.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// How often each of `count` things came up in as many draws.
  mutating func draws(_ count: Int) -> [Double] {
    var times = Array(repeating: 0.0, count: count)
    for _ in 0..<count { times[Int(next().multipliedFullWidth(by: UInt64(count)).high)] += 1 }
    return times
  }
}
