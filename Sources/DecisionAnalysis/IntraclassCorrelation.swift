/// The share of the variance that lies between units, not between raters (Shrout and Fleiss 1979).
///
/// Takes values as measurements with equal steps, and needs every rater's value in every unit.
package struct IntraclassCorrelation: Hashable, Sendable {
  /// Mean square between units (BMS).
  package let betweenUnits: Double
  /// Mean square within units (WMS).
  package let withinUnits: Double
  /// Mean square between raters (JMS).
  package let betweenRaters: Double
  /// Mean square of the rest (EMS).
  package let residual: Double
  package let units: Int
  package let raters: Int
}

/// The six forms: `nil` where the denominator is 0.
extension IntraclassCorrelation {
  /// ICC(1,1): each unit has raters of its own; one rater.
  package var oneWaySingle: Double? {
    defined((betweenUnits - withinUnits) / (betweenUnits + (k - 1) * withinUnits))
  }
  /// ICC(2,1): absolute agreement, raters drawn from many; one rater.
  package var agreementSingle: Double? {
    let raterPart = k * (betweenRaters - residual) / Double(units)
    return defined((betweenUnits - residual) / (betweenUnits + (k - 1) * residual + raterPart))
  }
  /// ICC(3,1): consistency, only these raters; one rater.
  package var consistencySingle: Double? {
    defined((betweenUnits - residual) / (betweenUnits + (k - 1) * residual))
  }
  /// ICC(1,k): each unit has raters of its own; their mean.
  package var oneWayMean: Double? { defined((betweenUnits - withinUnits) / betweenUnits) }
  /// ICC(2,k): absolute agreement; the mean of the raters.
  package var agreementMean: Double? {
    let raterPart = (betweenRaters - residual) / Double(units)
    return defined((betweenUnits - residual) / (betweenUnits + raterPart))
  }
  /// ICC(3,k): consistency; the mean of the raters; Cronbach's α.
  package var consistencyMean: Double? { defined((betweenUnits - residual) / betweenUnits) }

  private var k: Double { Double(raters) }
}

extension RatingTable {
  /// Intraclass correlation; `nil` where a value is missing, for one unit or one rater, and where
  /// all values are the same.
  package var intraclass: IntraclassCorrelation? {
    guard !isWithoutVariation, let rows = completeRows, rows.count > 1, rows[0].count > 1 else {
      return nil
    }
    return IntraclassCorrelation(rows)
  }
}

extension IntraclassCorrelation {
  /// `nil` where values are too large for their squares.
  fileprivate init?(_ rows: [[Double]]) {
    let (n, k) = (Double(rows.count), Double(rows[0].count))
    let means = rows.map { $0.reduce(0, +) / k }
    let columns = rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } / n }
    let mean = means.reduce(0, +) / n
    func squares(_ values: [Double]) -> Double {
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    let total = rows.reduce(0) { $0 + squares($1) }
    // What is left of nothing after rounding is nothing.
    func cleaned(_ sum: Double) -> Double { sum < total * 1e-13 ? 0 : sum }
    let between = cleaned(k * squares(means))
    let judges = cleaned(n * squares(columns))
    guard total.isFinite else { return nil }
    units = rows.count
    raters = rows[0].count
    betweenUnits = between / (n - 1)
    withinUnits = cleaned(total - between) / (n * (k - 1))
    betweenRaters = judges / (k - 1)
    residual = cleaned(total - between - judges) / ((n - 1) * (k - 1))
  }
}
