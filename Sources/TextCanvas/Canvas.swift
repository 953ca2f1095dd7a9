/// A screen as a value: a grid of cells and the place of the cursor.
///
/// Screens draw into it, tests read it as text, the terminal shows it. Whatever lies outside the
/// canvas is cut; nothing that is drawn can trap.
package struct Canvas: Hashable, Sendable {
  /// The whole canvas, whatever part is drawn into now.
  package let fullSize: Size

  /// Row after row.
  package private(set) var cells: [Cell]

  /// Where the hardware cursor rests, in the coordinates of the whole canvas; `nil` hides it.
  ///
  /// Screen readers and magnifiers follow it: put it on the selected line. Set it with
  /// ``placeCursor(row:column:)``.
  package private(set) var cursor: Position?

  /// The part that is drawn into, in the coordinates of the whole canvas; not cut to it.
  private var area: Rect

  /// What of ``area`` can be seen.
  private var visible: Rect

  package init(size: Size) {
    fullSize = size
    cells = [Cell](repeating: .blank(.plain), count: size.rows * size.columns)
    area = Rect(size)
    visible = area
  }

  /// The size of the part that is drawn into.
  package var size: Size { area.size }

  /// The part that is drawn into, in its own coordinates.
  package var bounds: Rect { Rect(area.size) }

  /// Draws into a part: `draw` sees row 0, column 0 at the corner of `rect`, and is cut to it.
  package mutating func within<Result>(
    _ rect: Rect, _ draw: (inout Canvas) throws -> Result
  ) rethrows -> Result {
    let outer = (area, visible)
    defer { (area, visible) = outer }
    area = Rect(
      row: area.row + rect.row, column: area.column + rect.column, rows: rect.rows,
      columns: rect.columns)
    visible = visible.intersection(area)
    return try draw(&self)
  }

  /// Puts the cursor on the nearest visible place.
  package mutating func placeCursor(row: Int, column: Int) {
    guard !visible.isEmpty else { return }
    cursor = Position(
      row: min(max(visible.row, area.row + row), visible.endRow - 1),
      column: min(max(visible.column, area.column + column), visible.endColumn - 1))
  }

  package mutating func hideCursor() { cursor = nil }

  /// The visible columns of a row as indices into ``cells``, with the column of the first.
  func span(ofRow row: Int) -> (start: Int, columns: Range<Int>)? {
    let row = area.row + row
    guard row >= visible.row, row < visible.endRow, visible.columns > 0 else { return nil }
    let columns = (visible.column - area.column)..<(visible.endColumn - area.column)
    return (row * fullSize.columns + visible.column, columns)
  }

  /// Hands out the cells of a row for writing; the only door to them.
  mutating func write<Result>(_ body: (inout [Cell]) -> Result) -> Result { body(&cells) }
}
