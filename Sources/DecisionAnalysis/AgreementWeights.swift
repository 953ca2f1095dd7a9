/// How much two categories agree, from 0 to 1: the weights of AC2 and its relatives.
package enum AgreementWeights: String, Hashable, Sendable, CaseIterable {
  /// Only the same category agrees: AC2 with these is AC1.
  case identity
  /// Less with the distance.
  case linear
  /// Less with its square: near misses count little.
  case quadratic
  /// Less with the number of pairs of categories between them; the places count, not the values.
  case ordinal

  func weight(_ one: Int, _ other: Int, of categories: [Double]) -> Double {
    if one == other { return 1 }
    // Halves, since the width of the scale may be too large for a number.
    let width = categories[categories.count - 1] / 2 - categories[0] / 2
    let share = (categories[one] / 2 - categories[other] / 2).magnitude / width
    switch self {
    case .identity: return 0
    case .linear: return 1 - share
    case .quadratic: return 1 - share * share
    case .ordinal: return 1 - Self.pairs(abs(one - other) + 1) / Self.pairs(categories.count)
    }
  }

  private static func pairs(_ count: Int) -> Double { Double(count * (count - 1)) / 2 }
}

/// The weights between all categories of a table.
struct WeightMatrix {
  private let rows: [[Double]]

  /// `nil` for a scale of one category, on which nobody can disagree, and for what is no scale.
  init?(_ weights: AgreementWeights, of categories: [Double]) {
    guard (2...RatingTable.mostCategories).contains(categories.count) else { return nil }
    rows = categories.indices.map { one in
      categories.indices.map { weights.weight(one, $0, of: categories) }
    }
  }

  var categoryCount: Double { Double(rows.count) }
  var total: Double { rows.joined().reduce(0, +) }

  subscript(one: Int, other: Int) -> Double { rows[one][other] }

  /// For each category the weighted sum of `shares`.
  func times(_ shares: [Double]) -> [Double] {
    rows.map { row in zip(row, shares).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
