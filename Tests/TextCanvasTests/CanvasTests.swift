import TextCanvas
import Testing

@Suite struct `A canvas` {
  @Test func `a frame with a title and text in it`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 4))
    let inside = canvas.box(canvas.bounds, title: "Queue")
    canvas.within(inside) { canvas in
      canvas.text("2026-014", row: 0, column: 0, style: .key)
      canvas.text("12 d", row: 0, column: 10, style: .warning.bold, width: 8, fit: .right)
    }
    #expect(
      canvas.text == """
        ┌─ Queue ──────────┐
        │2026-014      12 d│
        │                  │
        └──────────────────┘
        """)
    #expect(
      canvas.styles == """
        bbhhhhhhhbbbbbbbbbbb
        bkkkkkkkk  WWWWWWWWb
        b                  b
        bbbbbbbbbbbbbbbbbbbb
        """)
  }

  @Test func `the ASCII twin of a frame`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 3))
    canvas.box(canvas.bounds, lines: .ascii)
    #expect(canvas.text == "+--+\n|  |\n+--+")
  }

  @Test func `a wide character never straddles the edge`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    #expect(canvas.text("ab作", row: 0, column: 0) == 4)
    #expect(canvas.text == "ab")
    canvas.text("作作", row: 0, column: -1)
    #expect(canvas.text == " 作")
  }

  @Test func `half of a wide character does not survive the other half`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.text("作作", row: 0, column: 0)
    canvas.text("x", row: 0, column: 1)
    #expect(canvas.text == " x作")
    canvas.text("y", row: 0, column: 2)
    #expect(canvas.text == " xy")
  }

  @Test func `marks share the cell of their letter`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.text("x\u{316}y", row: 0, column: 0)
    #expect(canvas.text == "x\u{316}y")
    #expect(canvas.cells[0].scalars.count == 2)
  }

  @Test func `the mark of a character that was cut is cut too`() {
    var canvas = Canvas(size: Size(columns: 1, rows: 1))
    canvas.text("作\u{316}", row: 0, column: 0)
    #expect(canvas.text.isEmpty)
  }

  @Test func `what lies outside is cut`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 2))
    canvas.text("abcdefgh", row: 0, column: -2)
    canvas.text("xyz", row: 7, column: 0)
    canvas.within(Rect(row: 1, column: 3, rows: 9, columns: 9)) { canvas in
      canvas.text("12345", row: 0, column: -1)
      canvas.fill(Rect(row: 4, column: 4, rows: 3, columns: 3), with: "#")
    }
    #expect(canvas.text == "cdefg\n   23")
  }

  @Test func `fields are cut, filled and aligned`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 4))
    for row in 0..<4 { canvas.text("############", row: row, column: 0) }
    canvas.text("abc", row: 0, column: 1, width: 5, fit: .pad)
    canvas.text("abc", row: 1, column: 1, width: 5, fit: .right)
    canvas.text("abc", row: 2, column: 1, width: 5, fit: .center)
    canvas.text("abcdefgh", row: 3, column: 1, width: 5, fit: .ellipsis)
    #expect(canvas.text == "#abc  ######\n#  abc######\n# abc ######\n#abcd…######")
  }

  @Test func `the cursor stays in the part that is drawn`() {
    var canvas = Canvas(size: Size(columns: 10, rows: 5))
    canvas.within(Rect(row: 1, column: 2, rows: 2, columns: 3)) { canvas in
      canvas.placeCursor(row: 9, column: 9)
    }
    #expect(canvas.cursor == Position(row: 2, column: 4))
  }

  @Test func `any text anywhere leaves whole rows without controls`() {
    var random = Random(state: 7)
    var canvas = Canvas(size: Size(columns: 23, rows: 5))
    for raw in randomStrings(count: 3_000) {
      canvas.text(
        SafeText(raw), row: random.next(below: 9) - 2, column: random.next(below: 40) - 10,
        width: random.next(below: 3) == 0 ? random.next(below: 30) : nil, fit: .ellipsis)
      #expect(isWhole(canvas))
    }
  }

  /// Widths sum to the columns, each wide character has its second column, nothing steers.
  private func isWhole(_ canvas: Canvas) -> Bool {
    (0..<canvas.fullSize.rows).allSatisfy { row in
      let columns = canvas.fullSize.columns
      let cells = canvas.cells[(row * columns)..<((row + 1) * columns)]
      return cells.reduce(0) { $0 + Int($1.width) } == columns
        && zip(cells, cells.dropFirst()).allSatisfy { ($0.width == 2) == ($1.width == 0) }
        && cells.allSatisfy { $0.scalars.allSatisfy { DisplayWidth.columns(of: $0) != nil } }
    }
  }
}
