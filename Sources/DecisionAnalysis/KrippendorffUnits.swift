/// Krippendorff's α with fixed weights, as irrCAC has it: over the units with two values or more.
struct KrippendorffUnits {
  private let count: Double
  /// Over the mean number of values: 0 for a unit of the usual size.
  private let excess: [Double]
  private let agreements: [Double]
  /// What each unit adds to the expected agreement.
  private let chances: [Double]
  private let raw: Double
  private let expected: Double
  /// One over the number of values: the correction for few of them.
  private let small: Double

  /// `nil` where fewer than two categories were given.
  init?(_ table: RatingTable, _ weights: WeightMatrix) {
    let units = table.tallies.filter { $0.reduce(0) { $0 + $1.count } > 1 }.map { unit in
      unit.map { (category: $0.category, count: Double($0.count)) }
    }
    let sizes = units.map { $0.reduce(0) { $0 + $1.count } }
    let all = sizes.reduce(0, +)
    let mean = all / Double(units.count)
    var shares = Array(repeating: 0.0, count: table.categories.count)
    for (category, count) in units.joined() { shares[category] += count / all }
    guard shares.count(where: { $0 > 0 }) > 1 else { return nil }
    let weighted = weights.times(shares)
    count = Double(units.count)
    excess = sizes.map { ($0 - mean) / mean }
    agreements = zip(units, sizes).map {
      WeightedUnits.agreement(in: $0, of: $1, weights) * $1 / mean
    }
    chances = units.map { $0.reduce(0) { $0 + $1.count * weighted[$1.category] } / mean }
    raw = agreements.reduce(0, +) / count
    expected = zip(shares, weighted).reduce(0) { $0 + $1.0 * $1.1 }
    small = 1 / all
  }

  private var observed: Double { (1 - small) * raw + small }

  private func value(observed: Double) -> Double { (observed - expected) / (1 - expected) }

  var alpha: Agreement? {
    guard let alpha = defined(value(observed: observed)) else { return nil }
    let uncorrected = value(observed: raw)
    let parts = agreements.indices.map { unit in
      value(observed: agreements[unit] - observed * excess[unit])
        - 2 * (1 - uncorrected) * value(observed: chances[unit] - expected * excess[unit])
    }
    return Agreement(
      value: alpha, standardError: WeightedUnits.standardError(of: parts, around: uncorrected),
      observed: observed, expected: expected)
  }

  /// What irrCAC prints for the same ratings when it gets them as counts (krippen.alpha.dist): its
  /// two functions do not agree.
  var errorOfCounts: Double? {
    guard let alpha else { return nil }
    let parts = agreements.indices.map { unit in
      value(observed: (1 - small) * (agreements[unit] - raw * excess[unit]) + small)
        - (1 - alpha.value) * value(observed: chances[unit] - excess[unit])
    }
    return WeightedUnits.standardError(of: parts, around: alpha.value)
  }
}

extension RatingTable {
  /// The standard error of α with fixed weights as irrCAC reckons it from counts.
  package func krippendorffErrorOfCounts(_ weights: AgreementWeights) -> Double? {
    WeightMatrix(weights, of: categories).flatMap { KrippendorffUnits(self, $0)?.errorOfCounts }
  }
}
