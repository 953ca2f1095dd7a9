/// The characters that frames are drawn with.
///
/// Ordinary characters, not the terminal's own line mode, which PuTTY shows as letters.
package enum LineSet: Sendable {
  case unicode
  /// For fonts and terminals without box characters.
  case ascii

  var horizontal: SafeText { self == .unicode ? "─" : "-" }
  var vertical: SafeText { self == .unicode ? "│" : "|" }
  /// Upper left, upper right, lower left, lower right.
  var corners: [SafeText] { self == .unicode ? ["┌", "┐", "└", "┘"] : ["+", "+", "+", "+"] }
}

extension Canvas {
  package mutating func hline(
    row: Int, column: Int, columns: Int, style: Style = .border, lines: LineSet = .unicode
  ) {
    let rect = Rect(row: row, column: column, rows: 1, columns: columns)
    fill(rect, with: lines.horizontal, style: style)
  }

  package mutating func vline(
    row: Int, column: Int, rows: Int, style: Style = .border, lines: LineSet = .unicode
  ) {
    let rect = Rect(row: row, column: column, rows: rows, columns: 1)
    fill(rect, with: lines.vertical, style: style)
  }

  /// Draws a frame on the edge of `rect`, with `title` in its upper line.
  ///
  /// - Returns: the room inside.
  @discardableResult
  package mutating func box(
    _ rect: Rect, title: SafeText? = nil, style: Style = .border, titleStyle: Style = .heading,
    lines: LineSet = .unicode
  ) -> Rect {
    guard rect.rows > 1, rect.columns > 1 else { return rect.inset() }
    drawEdges(of: rect, style: style, lines: lines)
    drawCorners(of: rect, style: style, lines: lines)
    if let title, rect.columns > 6 {
      let shown = title.shortened(to: rect.columns - 6)
      text(" " + shown + " ", row: rect.row, column: rect.column + 2, style: titleStyle)
    }
    return rect.inset()
  }

  private mutating func drawEdges(of rect: Rect, style: Style, lines: LineSet) {
    for row in [rect.row, rect.endRow - 1] {
      hline(row: row, column: rect.column, columns: rect.columns, style: style, lines: lines)
    }
    for column in [rect.column, rect.endColumn - 1] {
      vline(row: rect.row, column: column, rows: rect.rows, style: style, lines: lines)
    }
  }

  private mutating func drawCorners(of rect: Rect, style: Style, lines: LineSet) {
    let corners = lines.corners
    text(corners[0], row: rect.row, column: rect.column, style: style)
    text(corners[1], row: rect.row, column: rect.endColumn - 1, style: style)
    text(corners[2], row: rect.endRow - 1, column: rect.column, style: style)
    text(corners[3], row: rect.endRow - 1, column: rect.endColumn - 1, style: style)
  }
}
