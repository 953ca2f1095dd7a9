/// Fleiss' κ, for units that the same number of raters scored (Fleiss 1971).
///
/// Who scored does not matter, only how many: the raters of one unit may be others than those of
/// the next.
package struct FleissKappa: Hashable, Sendable {
  /// One category against all the others.
  package struct Category: Hashable, Sendable {
    package let value: Double
    /// p_j: the share of all ratings.
    package let share: Double
    /// `nil` for a category that nobody, or everybody, gave.
    package let kappa: Double?
  }

  package let value: Double
  /// P̄: the mean share of pairs that agree.
  package let observed: Double
  /// P̄_e: the sum of the squared shares.
  package let expected: Double
  /// As published in 1971.
  package let standardError: Double
  /// If there were no agreement beyond chance (Fleiss, Nee and Landis 1979): what tests use.
  package let standardErrorOfNoAgreement: Double
  package let categories: [Category]

  /// κ over its standard error of no agreement.
  package var z: Double? { defined(value / standardErrorOfNoAgreement) }
}

extension RatingTable {
  /// Fleiss' κ; units without any value are left out.
  ///
  /// Returns `nil` where the other units have different numbers of values, or fewer than two, and
  /// where everybody gave the same.
  package var fleissKappa: FleissKappa? {
    let scored = tallies.filter { !$0.isEmpty }
    let sizes = Set(units.lazy.map(\.count)).subtracting([0])
    guard let raters = sizes.first, sizes.count == 1, raters > 1, !isWithoutVariation else {
      return nil
    }
    return FleissKappa(FleissCounts(scored, raters: Double(raters), categories: categories))
  }
}

/// The sums of the formulas.
private struct FleissCounts {
  let units: Double
  let raters: Double
  let values: [Double]
  /// The share of each category: p_j.
  let shares: [Double]
  /// For each category the ordered pairs of which it is one: Σ_i n_ij (n - n_ij).
  let apart: [Double]

  init(_ tallies: [[RatingTable.Tally]], raters: Double, categories: [Double]) {
    units = Double(tallies.count)
    self.raters = raters
    values = categories
    var counts = Array(repeating: 0.0, count: categories.count)
    var apart = counts
    for tally in tallies.joined() {
      let count = Double(tally.count)
      counts[tally.category] += count
      apart[tally.category] += count * (raters - count)
    }
    let all = units * raters
    shares = counts.map { $0 / all }
    self.apart = apart
  }

  var observed: Double { 1 - apart.reduce(0, +) / pairs }
  /// Ordered pairs of raters over all units.
  var pairs: Double { units * raters * (raters - 1) }

  func sum(_ term: (Double) -> Double) -> Double { shares.reduce(0) { $0 + term($1) } }

  var categories: [FleissKappa.Category] {
    values.indices.map { place in
      let share = shares[place]
      let kappa =
        share > 0 && share < 1 ? 1 - apart[place] / (pairs * share * (1 - share)) : nil
      return FleissKappa.Category(value: values[place], share: share, kappa: kappa)
    }
  }
}

extension FleissKappa {
  fileprivate init(_ counts: FleissCounts) {
    let n = counts.raters
    let expected = counts.sum { $0 * $0 }
    let cubes = counts.sum { $0 * $0 * $0 }
    let spread = counts.sum { $0 * (1 - $0) }
    let variance = expected - (2 * n - 3) * expected * expected + 2 * (n - 2) * cubes
    let none = spread * spread - counts.sum { $0 * (1 - $0) * (1 - 2 * $0) }
    observed = counts.observed
    self.expected = expected
    value = (counts.observed - expected) / (1 - expected)
    standardError = (2 / counts.pairs * max(0, variance)).squareRoot() / (1 - expected)
    standardErrorOfNoAgreement = (2 / counts.pairs * max(0, none)).squareRoot() / spread
    categories = counts.categories
  }
}
