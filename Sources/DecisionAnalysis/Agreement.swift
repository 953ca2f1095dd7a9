/// Agreement beyond what chance would give.
package struct Agreement: Hashable, Sendable {
  /// (observed - expected) / (1 - expected).
  package let value: Double
  /// `nil` where it is not known: for one unit, and for Conger's κ.
  package let standardError: Double?
  /// The weighted share of pairs that agree, over all units with two values or more.
  package let observed: Double
  /// The same if raters gave their values by chance.
  package let expected: Double
}

/// What is taken for chance.
package enum ChanceModel: String, Hashable, Sendable, CaseIterable {
  /// Gwet 2008: raters guess in hard units only. AC1 with identity weights, AC2 with others.
  case gwet
  /// All raters draw from what was given overall; for two raters Scott's π.
  case fleiss
  /// Every category is as likely.
  case brennanPrediger
  /// Every rater draws from their own values; for two raters Cohen's κ.
  case conger
  /// As Fleiss, corrected for few values: Krippendorff's α with these weights.
  case krippendorff
}

extension RatingTable {
  /// Gwet's coefficient: AC1 with identity weights, AC2 with others.
  ///
  /// Returns `nil` for a scale of one category or without a unit that two raters scored.
  package func gwet(_ weights: AgreementWeights) -> Agreement? { agreement(.gwet, weights) }

  /// Agreement of any number of raters, corrected for chance as `model` has it.
  ///
  /// Returns `nil` for a scale of one category, without a unit that two raters scored, and where
  /// chance alone would make everybody agree.
  package func agreement(_ model: ChanceModel, _ weights: AgreementWeights) -> Agreement? {
    guard let matrix = WeightMatrix(weights, of: categories),
      let units = WeightedUnits(self, matrix)
    else { return nil }
    switch model {
    case .gwet: return units.gwet
    case .fleiss: return units.fleiss
    case .brennanPrediger: return units.brennanPrediger
    case .conger: return units.conger(chance: chanceOfRaters(matrix))
    case .krippendorff: return KrippendorffUnits(self, matrix)?.alpha
    }
  }

  /// How often two different raters would agree if each drew from their own values.
  private func chanceOfRaters(_ weights: WeightMatrix) -> Double? {
    guard raterCount > 1 else { return nil }
    let count = Double(raterCount)
    var all = Array(repeating: 0.0, count: categories.count)
    var own = 0.0
    for shares in sharesOfRaters {
      for (category, share) in shares { all[category] += share }
      own += shares.reduce(0) { sum, one in
        shares.reduce(sum) { $0 + one.value * $1.value * weights[one.key, $1.key] }
      }
    }
    let together = zip(all, weights.times(all)).reduce(0) { $0 + $1.0 * $1.1 }
    return (together - own) / (count * (count - 1))
  }

  /// The categories that each rater gave, with their shares.
  private var sharesOfRaters: [[Int: Double]] {
    var counts: [Int: [Int: Double]] = [:]
    for mark in units.joined() { counts[mark.rater, default: [:]][mark.category, default: 0] += 1 }
    return raters.map { rater in
      let own = counts[rater] ?? [:]
      let all = own.values.reduce(0, +)
      return own.mapValues { $0 / all }
    }
  }
}
