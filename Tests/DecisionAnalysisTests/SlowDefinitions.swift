@testable import DecisionAnalysis

/// The definitions, word for word: pairs are counted one by one.
///
/// Nothing is shared with the program. Rows are units, columns are raters.
struct SlowDefinitions {
  let rows: [[Double?]]
  let categories: [Double]

  private var values: [[Double]] { rows.map { $0.compactMap(\.self) } }

  // MARK: - Krippendorff

  /// From the matrix of coincidences.
  func alpha(_ metric: AgreementMetric) -> Double? {
    let units = values.filter { $0.count > 1 }
    guard units.count > 1 else { return nil }
    let used = Set(units.joined()).sorted()
    var coincidences = used.map { _ in used.map { _ in 0.0 } }
    for unit in units {
      for one in unit.indices {
        for other in unit.indices where other != one {
          guard let row = used.firstIndex(of: unit[one]),
            let column = used.firstIndex(of: unit[other])
          else { continue }
          coincidences[row][column] += 1 / Double(unit.count - 1)
        }
      }
    }
    let given = coincidences.map { $0.reduce(0, +) }
    let all = given.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for row in used.indices {
      for column in used.indices {
        let distance = squared(metric, row, column, used, given)
        observed += coincidences[row][column] * distance / all
        expected += given[row] * given[column] * distance / (all * (all - 1))
      }
    }
    return expected > 0 ? 1 - observed / expected : nil
  }

  private func squared(
    _ metric: AgreementMetric, _ one: Int, _ other: Int, _ used: [Double], _ given: [Double]
  ) -> Double {
    let (c, k) = (used[one], used[other])
    switch metric {
    case .nominal: return one == other ? 0 : 1
    case .ordinal:
      let between = given[min(one, other)...max(one, other)].reduce(0, +)
      let distance = between - (given[one] + given[other]) / 2
      return distance * distance
    case .interval: return (c - k) * (c - k)
    case .ratio: return c + k == 0 ? 0 : (c - k) * (c - k) / ((c + k) * (c + k))
    }
  }

  // MARK: - Gwet and relatives

  private func weight(_ weights: AgreementWeights, _ one: Int, _ other: Int) -> Double {
    let q = Double(categories.count)
    let steps = Double(abs(one - other))
    switch weights {
    case .identity: return one == other ? 1 : 0
    case .linear: return 1 - steps / (q - 1)
    case .quadratic: return 1 - steps * steps / ((q - 1) * (q - 1))
    case .ordinal: return one == other ? 1 : 1 - (steps + 1) * steps / (q * (q - 1))
    }
  }

  private func place(_ value: Double) -> Int { categories.firstIndex(of: value) ?? 0 }

  /// The mean over the units of the mean over all pairs of their raters.
  private func observed(_ weights: AgreementWeights) -> Double {
    let units = values.filter { $0.count > 1 }
    return units.reduce(0) { sum, unit in
      var agreement = 0.0
      for one in unit.indices {
        for other in unit.indices where other != one {
          agreement += weight(weights, place(unit[one]), place(unit[other]))
        }
      }
      return sum + agreement / Double(unit.count * (unit.count - 1))
    } / Double(units.count)
  }

  /// The share of each category in a unit, averaged over the units that have a value.
  private var shares: [Double] {
    let units = values.filter { !$0.isEmpty }
    return categories.map { category in
      units.reduce(0) { $0 + Double($1.count { $0 == category }) / Double($1.count) }
        / Double(units.count)
    }
  }

  func gwet(_ weights: AgreementWeights) -> Double {
    let places = categories.indices
    let q = Double(categories.count)
    let total = places.reduce(0) { sum, one in
      places.reduce(sum) { $0 + weight(weights, one, $1) }
    }
    let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
    let expected = total / (q * (q - 1)) * spread
    return (observed(weights) - expected) / (1 - expected)
  }

  func fleiss(_ weights: AgreementWeights) -> Double {
    let expected = categories.indices.reduce(0) { sum, one in
      categories.indices.reduce(sum) { $0 + shares[one] * shares[$1] * weight(weights, one, $1) }
    }
    return (observed(weights) - expected) / (1 - expected)
  }

  /// The mean over all pairs of raters of what two of them would agree by chance.
  func conger(_ weights: AgreementWeights) -> Double {
    let raters = (rows.first ?? []).indices.map { rater in rows.compactMap { $0[rater] } }
      .filter { !$0.isEmpty }
    var expected = 0.0
    for one in raters.indices {
      for other in raters.indices where other != one {
        let pairs = raters[one].flatMap { value in
          raters[other].map { weight(weights, place(value), place($0)) }
        }
        expected += pairs.reduce(0, +) / Double(pairs.count)
      }
    }
    expected /= Double(raters.count * (raters.count - 1))
    return (observed(weights) - expected) / (1 - expected)
  }

  // MARK: - Complete tables

  /// ICC(2,1) from the sums of squares, each value's parts taken one by one.
  var absoluteAgreement: Double {
    let values = self.values
    let (n, k) = (Double(values.count), Double(values[0].count))
    let mean = values.joined().reduce(0, +) / (n * k)
    let rows = values.map { $0.reduce(0, +) / k }
    let columns = values[0].indices.map { column in values.reduce(0) { $0 + $1[column] } / n }
    var (units, judges, rest) = (0.0, 0.0, 0.0)
    for (unit, row) in values.enumerated() {
      for (rater, value) in row.enumerated() {
        units += (rows[unit] - mean) * (rows[unit] - mean)
        judges += (columns[rater] - mean) * (columns[rater] - mean)
        let residual = value - rows[unit] - columns[rater] + mean
        rest += residual * residual
      }
    }
    let bms = units / (n - 1)
    let jms = judges / (k - 1)
    let ems = rest / ((n - 1) * (k - 1))
    return (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n)
  }

  /// Kendall's W by the mean of Spearman's correlations over all pairs of raters.
  var concordance: Double {
    let values = self.values
    let ranks = values[0].indices.map { rater in
      values.map { row in
        let below = Double(values.count { $0[rater] < row[rater] })
        let same = Double(values.count { $0[rater] == row[rater] })
        return below + (same + 1) / 2
      }
    }
    let middle = Double(values.count + 1) / 2
    func products(_ one: [Double], _ other: [Double]) -> Double {
      zip(one, other).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
    }
    let m = Double(ranks.count)
    let sums = values.indices.map { unit in ranks.reduce(0) { $0 + $1[unit] } - m * middle }
    let between = sums.reduce(0) { $0 + $1 * $1 }
    let own = ranks.reduce(0) { $0 + products($1, $1) }
    return between / (m * own)
  }
}
