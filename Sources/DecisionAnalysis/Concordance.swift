/// Kendall's W: whether raters put the units into the same order.
///
/// 1 if all do, 0 if their orders have nothing in common. Equal values share the middle of their
/// ranks. A rater who is always two levels stricter changes nothing.
package struct Concordance: Hashable, Sendable {
  /// Corrected for ties.
  package let value: Double
  /// Not corrected: lower, where there are ties.
  package let uncorrected: Double
  /// m(n - 1)W, to be compared with χ² of n - 1 degrees of freedom.
  package let chiSquare: Double
}

extension RatingTable {
  /// Kendall's W; `nil` where a value is missing, for one unit or one rater, and where no rater
  /// tells any unit from another.
  package var kendallW: Concordance? {
    guard let rows = completeRows, rows.count > 1, rows[0].count > 1 else { return nil }
    let ranks = rows[0].indices.map { column in Ranks(rows.map { $0[column] }) }
    let (m, n) = (Double(ranks.count), Double(rows.count))
    let sums = rows.indices.map { unit in ranks.reduce(0) { $0 + $1.ranks[unit] } }
    let mean = m * (n + 1) / 2
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let all = m * m * (n * n * n - n)
    let ties = m * ranks.reduce(0) { $0 + $1.ties }
    guard all > ties else { return nil }
    let value = 12 * squares / (all - ties)
    return Concordance(
      value: value, uncorrected: 12 * squares / all, chiSquare: m * (n - 1) * value)
  }
}

/// The ranks of values, the lowest 1, equal ones in the middle of theirs.
struct Ranks {
  let ranks: [Double]
  /// Σ (t³ - t) over the groups of equal values.
  let ties: Double

  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var ties = 0.0
    var start = 0
    while start < order.count {
      let end = order[start...].firstIndex { values[$0] != values[order[start]] } ?? order.count
      for place in order[start..<end] { ranks[place] = Double(start + end + 1) / 2 }
      let size = Double(end - start)
      ties += size * size * size - size
      start = end
    }
    self.ranks = ranks
    self.ties = ties
  }
}
