/// The units that somebody scored, with the weighted agreement in each.
///
/// The formulas are those of Gwet's R package irrCAC (Gwet 2014, "Handbook of inter-rater
/// reliability"). A unit with one value counts in the shares of the categories, but not in the
/// observed agreement.
struct WeightedUnits {
  private let weights: WeightMatrix
  private let units: [[(category: Int, count: Double)]]
  private let sizes: [Double]
  /// The agreement in each unit, 0 where only one value is.
  private let agreements: [Double]
  private let observed: Double
  /// The share of each category, every unit counting the same.
  private let shares: [Double]

  /// `nil` without a unit that two raters scored.
  init?(_ table: RatingTable, _ weights: WeightMatrix) {
    let scored = table.tallies.filter { !$0.isEmpty }.map { unit in
      unit.map { (category: $0.category, count: Double($0.count)) }
    }
    self.weights = weights
    units = scored
    sizes = scored.map { $0.reduce(0) { $0 + $1.count } }
    agreements = zip(scored, sizes).map { Self.agreement(in: $0, of: $1, weights) }
    let pairable = sizes.count { $0 > 1 }
    guard pairable > 0 else { return nil }
    observed = agreements.reduce(0, +) / Double(pairable)
    var shares = Array(repeating: 0.0, count: table.categories.count)
    for (unit, size) in zip(scored, sizes) {
      for (category, count) in unit { shares[category] += count / size / Double(scored.count) }
    }
    self.shares = shares
  }

  /// The weighted share of the pairs in a unit that agree.
  static func agreement(
    in unit: [(category: Int, count: Double)], of size: Double, _ weights: WeightMatrix
  ) -> Double {
    guard size > 1 else { return 0 }
    let all = unit.reduce(0) { sum, one in
      unit.reduce(sum) { $0 + one.count * $1.count * weights[one.category, $1.category] }
    }
    return (all - size) / (size * (size - 1))
  }
}

// MARK: - Coefficients

extension WeightedUnits {
  var gwet: Agreement? {
    let q = weights.categoryCount
    let factor = weights.total / (q * (q - 1))
    let expected = factor * shares.reduce(0) { $0 + $1 * (1 - $1) }
    return agreement(expected: expected, in: means(of: shares.map { factor * (1 - $0) }))
  }

  var fleiss: Agreement? {
    guard Self.vary(shares) else { return nil }
    let weighted = weights.times(shares)
    let expected = zip(shares, weighted).reduce(0) { $0 + $1.0 * $1.1 }
    return agreement(expected: expected, in: means(of: weighted))
  }

  var brennanPrediger: Agreement? {
    let expected = weights.total / (weights.categoryCount * weights.categoryCount)
    return agreement(expected: expected, in: Array(repeating: expected, count: units.count))
  }

  func conger(chance: Double?) -> Agreement? {
    guard Self.vary(shares), let chance, let value = value(expected: chance) else { return nil }
    return Agreement(value: value, standardError: nil, observed: observed, expected: chance)
  }

  /// Whether two categories or more were given: with one, chance is certainty.
  private static func vary(_ shares: [Double]) -> Bool { shares.count { $0 > 0 } > 1 }

  private func value(expected: Double) -> Double? {
    defined((observed - expected) / (1 - expected))
  }

  /// For each unit the mean over its values of what is `given` for their categories.
  private func means(of given: [Double]) -> [Double] {
    zip(units, sizes).map { unit, size in
      unit.reduce(0) { $0 + $1.count * given[$1.category] } / size
    }
  }

  /// `expectedIn`: what each unit adds to the expected agreement, for the standard error.
  private func agreement(expected: Double, in expectedIn: [Double]) -> Agreement? {
    guard let value = value(expected: expected) else { return nil }
    let count = Double(units.count)
    let factor = count / Double(sizes.count { $0 > 1 })
    let parts = units.indices.map { unit in
      let own = sizes[unit] > 1 ? factor * (agreements[unit] - expected) / (1 - expected) : 0
      return own - 2 * (1 - value) * (expectedIn[unit] - expected) / (1 - expected)
    }
    return Agreement(
      value: value, standardError: Self.standardError(of: parts, around: value),
      observed: observed, expected: expected)
  }

  static func standardError(of parts: [Double], around value: Double) -> Double? {
    guard parts.count > 1 else { return nil }
    let squares = parts.reduce(0) { $0 + ($1 - value) * ($1 - value) }
    return defined((squares / Double(parts.count * (parts.count - 1))).squareRoot())
  }
}
