/// The units in which at least two raters gave a value, for Krippendorff's α.
struct PairableUnits {
  private let categories: [Double]
  private let units: [[(category: Int, count: Double)]]
  private let sizes: [Double]

  init(_ table: RatingTable) {
    let pairable = table.tallies.indices.filter { table.units[$0].count > 1 }
    categories = table.categories
    units = pairable.map { place in
      table.tallies[place].map { (category: $0.category, count: Double($0.count)) }
    }
    sizes = pairable.map { Double(table.units[$0].count) }
  }

  var count: Int { units.count }

  /// 1 - D_o / D_e.
  ///
  /// `times`: how often each unit is taken: once, or as a resample drew it.
  /// Returns `nil` where all values are the same.
  func alpha(_ metric: AgreementMetric, taking times: [Double]) -> Double? {
    let counts = counts(taking: times)
    guard counts.count(where: { $0 > 0 }) > 1,
      let distances = SquaredDistances(metric, between: categories, given: counts)
    else { return nil }
    let expected = distances.sum(over: counts.enumerated().lazy.map { (category: $0, count: $1) })
    let observed = units.indices.reduce(0.0) { sum, unit in
      times[unit] == 0
        ? sum : sum + times[unit] * distances.sum(over: units[unit]) / (sizes[unit] - 1)
    }
    let values = counts.reduce(0, +)
    return expected > 0 ? defined(1 - (values - 1) * observed / expected) : nil
  }

  /// How often each category was given.
  private func counts(taking times: [Double]) -> [Double] {
    var counts = Array(repeating: 0.0, count: categories.count)
    for (unit, times) in zip(units, times) where times > 0 {
      for (category, count) in unit { counts[category] += times * count }
    }
    return counts
  }
}

extension RatingTable {
  /// Krippendorff's α (Krippendorff 2011, "Computing Krippendorff's alpha-reliability").
  ///
  /// Returns `nil` without variation, with fewer than two units that two raters scored, and for
  /// ratios of negative values or of more than ``mostCategories``. Near 1 the raters agree, near 0
  /// they do as chance would, below 0 less. It never says whether they agree on an outcome: where
  /// nearly all give the same value it is low, so show AC2 beside it.
  package func alpha(_ metric: AgreementMetric) -> Double? {
    let units = PairableUnits(self)
    guard units.count > 1 else { return nil }
    return units.alpha(metric, taking: Array(repeating: 1, count: units.count))
  }
}
