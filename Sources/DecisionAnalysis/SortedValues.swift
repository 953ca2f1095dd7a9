/// Numbers in ascending order, never none.
///
/// Quantiles are interpolated between neighbours (Hyndman and Fan's type 7), as those of
/// `LevelStatistics` are for levels of a scale.
package struct SortedValues: Hashable, Sendable {
  package let values: [Double]

  /// `nil` without a value: there is then nothing to say.
  package init?(_ values: some Sequence<Double>) {
    self.values = values.sorted()
    if self.values.isEmpty { return nil }
  }

  package var lowest: Double { values[0] }
  package var highest: Double { values[values.count - 1] }
  package var median: Double { quantile(0.5) }
  package var mean: Double { values.reduce(0, +) / Double(values.count) }

  /// Of a sample: the sum of squares over one less than the count; `nil` for one value.
  package var variance: Double? {
    guard values.count > 1 else { return nil }
    let mean = mean
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return squares / Double(values.count - 1)
  }

  /// The value below which a share of the values lies.
  ///
  /// `share`: from 0 to 1.
  package func quantile(_ share: Double) -> Double {
    let place = share * Double(values.count - 1)
    let below = Int(place)
    let low = values[below]
    let high = values[min(below + 1, values.count - 1)]
    return low + (place - Double(below)) * (high - low)
  }
}
