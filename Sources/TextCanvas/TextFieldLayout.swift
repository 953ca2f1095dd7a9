/// Where each character of a field is drawn when its lines are broken at `columns`.
///
/// Lines are broken after spaces, but no space is left out: the cursor can be on each of them.
package struct TextFieldLayout {
  /// The drawn lines.
  package private(set) var lines: [SafeText] = []

  /// Where the cursor is drawn, in lines and columns of the whole text.
  package private(set) var cursor = Position(row: 0, column: 0)

  /// The place of each character, and of the end.
  private var places: [Position] = []

  package init(_ field: TextField, columns: Int) {
    let width = max(2, columns)
    let widths = field.characters.map(Self.columns)
    for line in Self.lineRanges(field.characters, widths, width: width) {
      var column = 0
      for index in line {
        places.append(Position(row: lines.count, column: column))
        column += widths[index] ?? 0
      }
      lines.append(SafeText(String(field.characters[line].filter { $0 != "\n" })))
    }
    let end = Self.end(of: widths, lines: lines, width: width)
    places.append(end)
    if end.row == lines.count { lines.append(.empty) }
    cursor = places[field.cursor]
  }

  /// The columns of a character; none for a line end.
  private static func columns(of character: Character) -> Int? {
    if character == "\n" { return nil }
    return character.isASCII ? 1 : SafeText(String(character)).columns
  }

  /// The character that lies so many lines below (above) that at `index`, in the same column.
  func place(lines count: Int, from index: Int) -> Int {
    let wanted = Position(row: places[index].row + count, column: places[index].column)
    if wanted.row < 0 { return 0 }
    if wanted.row >= lines.count { return places.count - 1 }
    return places.lastIndex { $0.row == wanted.row && $0.column <= wanted.column } ?? index
  }

  /// The cursor behind the last character: on a new line after a line end or a full line.
  private static func end(of widths: [Int?], lines: [SafeText], width: Int) -> Position {
    guard let lastLine = lines.last else { return Position(row: 0, column: 0) }
    let endsLine = widths.last.map { $0 == nil } ?? false
    return endsLine || lastLine.columns >= width
      ? Position(row: lines.count, column: 0)
      : Position(row: lines.count - 1, column: lastLine.columns)
  }

  /// The characters of each line; a line end belongs to the line that it ends.
  private static func lineRanges(
    _ characters: [Character], _ widths: [Int?], width: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < widths.count {
      let end = lineEnd(characters, widths, from: start, width: width)
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private static func lineEnd(
    _ characters: [Character], _ widths: [Int?], from start: Int, width: Int
  ) -> Int {
    var columns = 0
    var afterSpace: Int?
    for index in start..<widths.count {
      guard let added = widths[index] else { return index + 1 }
      columns += added
      if columns > width { return afterSpace ?? max(index, start + 1) }
      if characters[index] == " " { afterSpace = index + 1 }
    }
    return widths.count
  }
}

extension TextField {
  /// Draws the part of the text around the cursor into `rect` and places the cursor there.
  ///
  /// Without focus the canvas' cursor stays where it is.
  package func draw(
    in canvas: inout Canvas, _ rect: Rect, style: Style = .input, isFocused: Bool = true
  ) {
    canvas.fill(rect, style: style)
    canvas.within(rect) { canvas in
      switch lines {
      case .single: drawLine(in: &canvas, style: style, isFocused: isFocused)
      case .multiple: drawLines(in: &canvas, style: style, isFocused: isFocused)
      }
    }
  }

  private func drawLine(in canvas: inout Canvas, style: Style, isFocused: Bool) {
    let before = SafeText(String(characters[..<cursor]))
    let shift = max(0, before.columns - canvas.size.columns + 1)
    canvas.text(SafeText(text), row: 0, column: -shift, style: style)
    if isFocused { canvas.placeCursor(row: 0, column: before.columns - shift) }
  }

  private func drawLines(in canvas: inout Canvas, style: Style, isFocused: Bool) {
    let layout = TextFieldLayout(self, columns: canvas.size.columns)
    let first = max(0, layout.cursor.row - canvas.size.rows + 1)
    for (row, line) in layout.lines.dropFirst(first).prefix(canvas.size.rows).enumerated() {
      canvas.text(line, row: row, column: 0, style: style)
    }
    if isFocused {
      canvas.placeCursor(row: layout.cursor.row - first, column: layout.cursor.column)
    }
  }
}
