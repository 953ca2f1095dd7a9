extension Canvas {
  /// What happens to text of another width than the field.
  package enum Fit: Sendable {
    /// Cuts what is too long, leaves the rest of the field alone.
    case clip
    /// Cuts, or fills with spaces in the text's style.
    case pad
    /// Like ``pad``, with the spaces before the text: for figures.
    case right
    /// Like ``pad``, with the spaces on both sides.
    case center
    /// Like ``pad``, but a cut ends with `…`.
    case ellipsis
  }

  /// Draws `text` in a field of `width` columns (without one: to the edge).
  ///
  /// - Returns: the columns that were used, those beyond the edge included.
  @discardableResult
  package mutating func text(
    _ text: SafeText, row: Int, column: Int, style: Style = .plain, width: Int? = nil,
    fit: Fit = .clip
  ) -> Int {
    guard let width else { return put(text, row: row, column: column, style: style) }
    let shown = fit == .ellipsis ? text.shortened(to: width) : text.prefix(columns: width)
    guard fit != .clip else { return put(shown, row: row, column: column, style: style) }
    let space = max(0, width - shown.columns)
    let before = fit == .right ? space : fit == .center ? space / 2 : 0
    blank(row: row, column: column, columns: before, style: style)
    put(shown, row: row, column: column + before, style: style)
    blank(
      row: row, column: column + before + shown.columns, columns: space - before, style: style)
    return max(0, width)
  }

  /// Draws pieces of different styles one after the other.
  @discardableResult
  package mutating func text(_ runs: [(SafeText, Style)], row: Int, column: Int) -> Int {
    runs.reduce(0) { $0 + text($1.0, row: row, column: column + $0, style: $1.1) }
  }

  /// Fills `rect` with blanks, or with a character of one column.
  package mutating func fill(_ rect: Rect, with text: SafeText = " ", style: Style = .plain) {
    let cell = Cell(firstOf: text, style: style)
    for row in rect.row..<rect.endRow {
      set(row: row, columns: rect.column..<rect.endColumn, to: cell)
    }
  }

  package mutating func clear() { fill(bounds) }

  /// Gives what is already drawn in `rect` another look; for the selected line.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    for row in rect.row..<rect.endRow {
      guard let range = cellRange(row: row, columns: rect.column..<rect.endColumn) else {
        continue
      }
      write { cells in
        for index in range { cells[index].style = change(cells[index].style) }
      }
    }
  }

  private mutating func blank(row: Int, column: Int, columns: Int, style: Style) {
    guard columns > 0 else { return }
    set(row: row, columns: column..<(column + columns), to: .blank(style))
  }

  private mutating func set(row: Int, columns: Range<Int>, to cell: Cell) {
    guard let range = cellRange(row: row, columns: columns) else { return }
    separateWideCharacters(at: range)
    write { cells in
      for index in range { cells[index] = cell }
    }
  }

  /// The cells of a row's columns, as far as they are visible.
  func cellRange(row: Int, columns: Range<Int>) -> Range<Int>? {
    guard let (start, visible) = span(ofRow: row) else { return nil }
    let shown = columns.clamped(to: visible)
    guard !shown.isEmpty else { return nil }
    let first = start + shown.lowerBound - visible.lowerBound
    return first..<(first + shown.count)
  }
}

extension Cell {
  fileprivate init(firstOf text: SafeText, style: Style) {
    let scalar = text.string.unicodeScalars.first { DisplayWidth.columns(of: $0) == 1 }
    self.init(scalar?.value ?? 0x20, width: 1, style: style)
  }
}
