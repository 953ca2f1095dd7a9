/// The units that both of two raters scored.
package struct TwoRaters: Sendable {
  private let categories: [Double]
  /// The share of the units in which the first gave one category and the second another.
  private let cells: [(first: Int, second: Int, share: Double)]
  private let units: Double

  /// `nil` unless exactly two raters gave values, and both did so in a unit.
  package init?(_ table: RatingTable) {
    guard table.raters.count == 2 else { return nil }
    let pairs = table.units.filter { $0.count == 2 && $0[0].rater != $0[1].rater }
    guard !pairs.isEmpty else { return nil }
    var counts: [Pair: Int] = [:]
    for pair in pairs { counts[Pair(pair, first: table.raters[0]), default: 0] += 1 }
    categories = table.categories
    units = Double(pairs.count)
    cells = counts.sorted { $0.key < $1.key }.map { pair, count in
      (pair.first, pair.second, Double(count) / Double(pairs.count))
    }
  }

  /// Cohen's κ, weighted unless `weights` is identity, with the standard error of Fleiss, Cohen
  /// and Everitt (1969).
  ///
  /// Returns `nil` where chance alone would make both agree, as where all values are the same.
  package func cohenKappa(_ weights: AgreementWeights = .identity) -> Agreement? {
    guard let matrix = WeightMatrix(weights, of: categories), isVaried else { return nil }
    let rows = matrix.times(shares(\.second))
    let columns = matrix.times(shares(\.first))
    let observed = cells.reduce(0) { $0 + $1.share * matrix[$1.first, $1.second] }
    let expected = zip(shares(\.first), rows).reduce(0) { $0 + $1.0 * $1.1 }
    guard let value = defined((observed - expected) / (1 - expected)) else { return nil }
    let squares = cells.reduce(0.0) { sum, cell in
      let part =
        matrix[cell.first, cell.second] - (rows[cell.first] + columns[cell.second]) * (1 - value)
      return sum + cell.share * part * part
    }
    let off = value - expected * (1 - value)
    let error = (max(0, squares - off * off) / units).squareRoot() / (1 - expected)
    return Agreement(
      value: value, standardError: defined(error), observed: observed, expected: expected)
  }

  /// Scott's π: both draw from what was given by either.
  package var scottPi: Double? {
    guard isVaried else { return nil }
    let shares = zip(shares(\.first), shares(\.second)).map { ($0 + $1) / 2 }
    let expected = shares.reduce(0) { $0 + $1 * $1 }
    return defined((observed - expected) / (1 - expected))
  }

  /// The share of units in which both gave the same.
  package var observed: Double {
    cells.reduce(0) { $0 + ($1.first == $1.second ? $1.share : 0) }
  }

  private var isVaried: Bool { Set(cells.flatMap { [$0.first, $0.second] }).count > 1 }

  private func shares(
    _ rater: KeyPath<(first: Int, second: Int, share: Double), Int>
  ) -> [Double] {
    var shares = Array(repeating: 0.0, count: categories.count)
    for cell in cells { shares[cell[keyPath: rater]] += cell.share }
    return shares
  }

  private struct Pair: Hashable, Comparable {
    let first: Int
    let second: Int

    init(_ unit: [RatingTable.Mark], first rater: Int) {
      let isInOrder = unit[0].rater == rater
      first = isInOrder ? unit[0].category : unit[1].category
      second = isInOrder ? unit[1].category : unit[0].category
    }

    static func < (one: Pair, other: Pair) -> Bool {
      (one.first, one.second) < (other.first, other.second)
    }
  }
}
