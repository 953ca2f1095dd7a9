import TextCanvas

/// Rows in columns: the first one begins at the left, figures end at the right.
struct TextTable {
  private let rows: [[SafeText]]

  /// The first column is cut at so many columns of the terminal.
  private static let widestName = 34

  init(_ rows: [[String]]) {
    self.rows = rows.map { row in
      row.enumerated().map { place, cell in
        place == 0 ? SafeText(cell).shortened(to: Self.widestName) : SafeText(cell)
      }
    }
  }

  var lines: [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { place, cell in
        let gap = String(repeating: " ", count: max(0, cell.1 - cell.0.columns))
        return place == 0 ? cell.0.string + gap : gap + cell.0.string
      }.joined(separator: "  ")
    }
  }
}
