@testable import DecisionAnalysis

extension RatingTable {
  /// A line a rater, a word a unit, `.` for missing; the scale is what was given.
  init(raters text: String) {
    let columns = text.split(separator: "\n").map { line in
      line.split(separator: " ").map { Double($0) }
    }
    let rows = (columns.first ?? []).indices.map { unit in columns.map { $0[unit] } }
    self.init(values: rows, categories: [])
  }

  /// A word a unit, a character a rater; `.` is missing.
  init(rows text: String, categories: ClosedRange<Int>? = nil) {
    let rows = text.split { $0.isWhitespace }.map { word in
      word.map { $0.wholeNumberValue.map(Double.init) }
    }
    self.init(values: rows, categories: categories.map { $0.map(Double.init) } ?? [])
  }

  /// How often the first of two raters gave the row's category and the second the column's.
  init(crosses counts: [[Int]]) {
    let rows = counts.enumerated().flatMap { one, row in
      row.enumerated().flatMap { other, count in
        Array(repeating: [Double(one), Double(other)], count: count)
      }
    }
    self.init(values: rows, categories: counts.indices.map(Double.init))
  }
}

extension Double {
  func isNear(_ value: Double, _ tolerance: Double = 1e-6) -> Bool {
    (self - value).magnitude <= tolerance
  }
}

extension Double? {
  func isNear(_ value: Double, _ tolerance: Double = 1e-6) -> Bool {
    self?.isNear(value, tolerance) ?? false
  }
}

/// For chains of optionals.
func isNear(_ found: Double?, _ value: Double, _ tolerance: Double = 1e-6) -> Bool {
  found?.isNear(value, tolerance) ?? false
}
