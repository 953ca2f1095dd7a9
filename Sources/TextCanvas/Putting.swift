// Putting characters into cells.

extension Canvas {
  /// Draws all of `text` that is visible, and returns its columns.
  @discardableResult
  mutating func put(_ text: SafeText, row: Int, column: Int, style: Style) -> Int {
    let columns = column..<(column + text.columns)
    guard let range = cellRange(row: row, columns: columns) else { return text.columns }
    separateWideCharacters(at: range)
    let hidden = max(0, firstVisibleColumn(row: row) - column)
    if text.isASCII {
      putBytes(text.string, skipping: hidden, into: range, style: style)
    } else {
      putScalars(text.string, skipping: hidden, into: range, style: style)
    }
    return text.columns
  }

  private func firstVisibleColumn(row: Int) -> Int {
    span(ofRow: row)?.columns.lowerBound ?? 0
  }

  private mutating func putBytes(
    _ string: String, skipping hidden: Int, into range: Range<Int>, style: Style
  ) {
    var string = string
    write { cells in
      string.withUTF8 { bytes in
        for offset in 0..<range.count {
          let byte = UInt32(bytes[hidden + offset])
          cells[range.lowerBound + offset] = Cell(byte, width: 1, style: style)
        }
      }
    }
  }

  /// A wide character that only half fits at an edge becomes a blank there.
  private mutating func putScalars(
    _ string: String, skipping hidden: Int, into range: Range<Int>, style: Style
  ) {
    write { cells in
      var index = range.lowerBound - hidden
      for scalar in string.unicodeScalars {
        let width = DisplayWidth.columns(of: scalar) ?? 1
        if width == 0 {
          let last = Self.base(before: index, in: cells, within: range)
          if let last { cells[last].add(mark: scalar) }
          continue
        }
        if index >= range.upperBound { break }
        Self.put(scalar, width: width, at: index, of: &cells, within: range, style: style)
        index += width
      }
    }
  }

  private static func put(
    _ scalar: Unicode.Scalar, width: Int, at index: Int, of cells: inout [Cell],
    within range: Range<Int>, style: Style
  ) {
    if range.contains(index), index + width <= range.upperBound {
      cells[index] = Cell(scalar.value, width: UInt8(width), style: style)
      if width == 2 { cells[index + 1] = .continuation(style) }
    } else {
      for half in index..<(index + width) where range.contains(half) {
        cells[half] = .blank(style)
      }
    }
  }

  /// The cell that a mark belongs to, unless that was cut off.
  private static func base(
    before index: Int, in cells: [Cell], within range: Range<Int>
  ) -> Int? {
    guard index > range.lowerBound, index <= range.upperBound else { return nil }
    if cells[index - 1].width > 0 { return index - 1 }
    return index - 2 >= range.lowerBound ? index - 2 : nil
  }

  /// Before cells in `range` are overwritten: what would remain of a wide character at either
  /// edge becomes a blank.
  mutating func separateWideCharacters(at range: Range<Int>) {
    write { cells in
      if range.lowerBound > 0, cells[range.lowerBound].width == 0 {
        cells[range.lowerBound - 1] = .blank(cells[range.lowerBound - 1].style)
      }
      if range.upperBound < cells.count, cells[range.upperBound].width == 0 {
        cells[range.upperBound] = .blank(cells[range.upperBound].style)
      }
    }
  }
}
