/// What the levels given on one criterion amount to.
///
/// `-` and `?` are no levels and are left out before: they are counted, never averaged. Quantiles
/// are interpolated between the neighbouring levels (Hyndman and Fan's type 7).
package struct LevelStatistics: Hashable, Sendable {
  /// The levels, the lowest first; never empty.
  private let levels: [Int]

  /// `nil` without a level: there is then nothing to say.
  package init?(_ levels: some Sequence<Int>) {
    self.levels = levels.sorted()
    if self.levels.isEmpty { return nil }
  }

  package var count: Int { levels.count }
  package var lowest: Int { levels.first ?? 0 }
  package var highest: Int { levels.last ?? 0 }

  /// The highest level less the lowest.
  package var span: Int { highest - lowest }

  package var mean: Double { Double(levels.reduce(0, +)) / Double(count) }

  /// The middle level, or half way between the two that stand in the middle.
  package var median: Double { quantile(0.5) }

  /// Of a sample: the sum of squares over one less than the count; 0 for one level.
  package var standardDeviation: Double {
    guard count > 1 else { return 0 }
    let mean = self.mean
    let squares = levels.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return (squares / Double(count - 1)).squareRoot()
  }

  /// The level below which a share of the levels lies.
  ///
  /// `share`: from 0 to 1.
  package func quantile(_ share: Double) -> Double {
    let place = share * Double(count - 1)
    let below = Int(place)
    let low = Double(levels[below])
    let high = Double(levels[min(below + 1, count - 1)])
    return low + (place - Double(below)) * (high - low)
  }
}
