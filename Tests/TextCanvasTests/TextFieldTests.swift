import TextCanvas
import Testing

@Suite struct `A text field` {
  @Test func `types at the cursor`() {
    var field = TextField("raisn")
    _ = field.handle(.left)
    #expect(field.handle(.character("o")) == .changed)
    #expect(field.text == "raison")
    #expect(field.cursor == 5)
  }

  @Test func `knows the keys of the shell`() {
    var field = TextField("one two three")
    _ = field.handle(.control("w"))
    #expect(field.text == "one two ")
    _ = field.handle(.control("a"))
    _ = field.handle(.alt("d"))
    #expect(field.text == " two ")
    _ = field.handle(.control("y"))
    #expect(field.text == "one two ")
    _ = field.handle(.alt("f"))
    _ = field.handle(.control("k"))
    #expect(field.text == "one two")
    _ = field.handle(.alt("b"))
    _ = field.handle(.control("u"))
    #expect(field.text == "two")
    _ = field.handle(.control("f"))
    _ = field.handle(.control("d"))
    #expect(field.text == "to")
  }

  @Test func `leaves to the screen what it has no use for`() {
    var field = TextField("x")
    #expect(field.handle(.enter) == .ignored)
    #expect(field.handle(.escape) == .ignored)
    #expect(field.handle(.up) == .ignored)
    #expect(field.handle(.control("s")) == .ignored)
  }

  @Test func `a paste runs no commands and brings no controls`() {
    var line = TextField()
    _ = line.handle(.paste("a\u{1b}[2Jb\r\nc\td"))
    #expect(line.text == "a[2Jb c d")
    var page = TextField(lines: .multiple)
    _ = page.handle(.paste("a\r\nb"))
    #expect(page.text == "a\nb")
  }

  @Test func `refuses what would be too long`() {
    var field = TextField("éé", byteLimit: 5)
    #expect(field.handle(.character("é")) == .full)
    #expect(field.handle(.character("e")) == .changed)
    #expect(field.text == "éée")
  }

  @Test func `an accent that arrives alone joins its letter`() {
    var field = TextField("e")
    _ = field.handle(.character("\u{301}"))
    #expect(field.text == "é")
    _ = field.handle(.backspace)
    #expect(field.isEmpty)
  }

  @Test func `one line follows the cursor`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    TextField("0123456789").draw(in: &canvas, canvas.bounds)
    #expect(canvas.text == "56789")
    #expect(canvas.cursor == Position(row: 0, column: 5))
  }

  @Test func `several lines are broken between words`() {
    var field = TextField("the quick brown fox\njumps", lines: .multiple)
    var canvas = Canvas(size: Size(columns: 10, rows: 3))
    field.draw(in: &canvas, canvas.bounds)
    #expect(canvas.text == "the quick\nbrown fox\njumps")
    #expect(canvas.cursor == Position(row: 2, column: 5))
    _ = field.handle(.up, columns: 10)
    _ = field.handle(.up, columns: 10)
    field.draw(in: &canvas, canvas.bounds)
    #expect(canvas.cursor == Position(row: 0, column: 5))
  }

  @Test func `a line end puts the cursor on the next line`() {
    let layout = TextFieldLayout(TextField("ab\n", lines: .multiple), columns: 10)
    #expect(layout.lines == ["ab", ""])
    #expect(layout.cursor == Position(row: 1, column: 0))
  }

  @Test func `any keys at any width leave the cursor on the canvas`() {
    var random = Random(state: 3)
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .backspace, .delete, .enter, .control("w"),
      .control("k"), .control("y"), .alt("b"), .character("作"), .character("a"),
      .character(" "), .character("\u{301}"), .paste("a\nb\u{1b} c"),
    ]
    for lines in [TextField.Lines.single, .multiple] {
      var field = TextField(lines: lines, byteLimit: 200)
      for _ in 0..<3_000 {
        let columns = 1 + random.next(below: 12)
        _ = field.handle(keys[random.next(below: keys.count)], columns: columns)
        var canvas = Canvas(size: Size(columns: columns, rows: 3))
        field.draw(in: &canvas, canvas.bounds)
        #expect(canvas.cursor.map { $0.row < 3 && $0.column < columns } == true)
        #expect(field.cursor <= field.text.count && field.text.utf8.count <= 200)
      }
    }
  }
}

@Suite struct `A key's name` {
  @Test(arguments: [
    (Key.control("s"), "Ctrl-S"), (.enter, "Enter"), (.pageDown, "PgDn"), (.character("j"), "j"),
    (.character("J"), "J"), (.character(" "), "Space"), (.function(5), "F5"),
    (.alt("b"), "Alt-b"), (.backTab, "Shift-Tab"), (.control(" "), "Ctrl-Space"),
    (.character("-"), "-"), (.character("é"), "é"), (.controlLeft, "Ctrl-Left"),
  ])
  func `is read back as the key`(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "Ctrl-", "Hyper-x", "F99", "Ctrl-abc"])
  func `that no key has is refused`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
