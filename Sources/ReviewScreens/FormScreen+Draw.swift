import ReviewDomain
package import ReviewTexts
package import TextCanvas

extension FormScreen {
  package mutating func draw(in canvas: inout Canvas, texts: any Texts) {
    let inside = canvas.box(canvas.bounds, title: SafeText(subject.title(texts)), style: .accent)
    canvas.within(inside) { canvas in
      let height = canvas.size.rows - Self.footRows
      let intro = introduction(width: canvas.size.columns - 2, texts: texts)
      let (blocks, focusRows) = layout(
        below: intro.count + 1, width: canvas.size.columns, height: height)
      if focusRows.lowerBound < top { top = focusRows.lowerBound }
      if focusRows.upperBound > top + height {
        top = min(focusRows.lowerBound, focusRows.upperBound - height)
      }
      canvas.within(Rect(row: 0, column: 0, rows: height, columns: canvas.size.columns)) { canvas in
        for (row, line) in intro.enumerated() {
          canvas.text(line.text, row: row - top, column: 1 + line.indent, style: line.style)
        }
        for block in blocks { draw(block, in: &canvas, texts: texts) }
      }
      let end = blocks.last.map { $0.row + $0.rows } ?? 0
      drawFoot(in: &canvas, hasMore: (top > 0, end > top + height), texts)
    }
  }

  private struct Block {
    let place: Int
    let row: Int
    let rows: Int
  }

  /// What the act does, and what it is about.
  private func introduction(width: Int, texts: any Texts) -> [StyledLine] {
    let help = Wrap.lines(of: subject.help(texts), width: width).map {
      StyledLine($0, style: .muted)
    }
    let about = summary.flatMap { line in
      Wrap.lines(line.text, width: width).map { StyledLine($0, style: line.style) }
    }
    return about.isEmpty ? help : help + [StyledLine("")] + about
  }

  /// Where each field lies, in rows of the whole form, and the rows to show: those of the field
  /// with the focus, from the top where that fits.
  private func layout(below first: Int, width: Int, height: Int) -> ([Block], Range<Int>) {
    var row = first
    var blocks: [Block] = []
    for (place, field) in fields.enumerated() {
      let rows = 1 + field.rows(isFocused: place == focus, columns: width - 6)
      blocks.append(Block(place: place, row: row, rows: rows))
      row += rows + 1
    }
    blocks.append(Block(place: confirmPlace, row: row, rows: 1))
    let focused = blocks[min(focus, confirmPlace)]
    let end = focused.row + focused.rows
    return (blocks, (focus == 0 && end <= height ? 0 : focused.row)..<end)
  }

  private func draw(_ block: Block, in canvas: inout Canvas, texts: any Texts) {
    guard fields.indices.contains(block.place) else {
      drawButtons(row: block.row - top, in: &canvas, texts: texts)
      return
    }
    let rect = Rect(
      row: block.row - top, column: 1, rows: block.rows, columns: canvas.size.columns - 2)
    canvas.within(rect) { canvas in
      fields[block.place].draw(
        in: &canvas, isFocused: block.place == focus, subject: subject, texts: texts)
    }
  }

  private func drawButtons(row: Int, in canvas: inout Canvas, texts: any Texts) {
    var column = 2
    for (place, word) in [(confirmPlace, DeskWord.confirm), (cancelPlace, .cancel)] {
      let isFocused = focus == place
      let label = SafeText("[ " + texts.word(word) + " ]")
      canvas.text(label, row: row, column: column, style: isFocused ? .selected : .plain)
      if isFocused { canvas.placeCursor(row: row, column: column + 2) }
      column += label.columns + 3
    }
  }

  /// What is wrong, or what the field asks for; the line above tells whether there is more.
  private func drawFoot(
    in canvas: inout Canvas, hasMore: (above: Bool, below: Bool), _ texts: any Texts
  ) {
    let size = canvas.size
    let hint = fields.indices.contains(focus) ? subject.hint(fields[focus].parameter, texts) : ""
    let lines = Wrap.lines(of: problem ?? hint, width: size.columns - 2).prefix(Self.mostFootLines)
    let first = size.rows - max(Self.footRows, lines.count + 1)
    canvas.fill(
      Rect(row: first, column: 0, rows: size.rows - first, columns: size.columns))
    canvas.hline(row: first, column: 0, columns: size.columns)
    let arrows = (hasMore.above ? "↑" : "") + (hasMore.below ? "↓" : "")
    if !arrows.isEmpty {
      canvas.text(
        SafeText(" " + arrows + " "), row: first, column: size.columns - 6, style: .accent)
    }
    for (row, line) in lines.enumerated() {
      canvas.text(
        line, row: first + 1 + row, column: 1, style: problem == nil ? .muted : .danger)
    }
  }

  private static let footRows = 3
  /// A refusal with its remedy may cover the last lines of the fields.
  private static let mostFootLines = 4

  /// The keys that work now, for the hint bar.
  func hints(_ texts: any Texts) -> [(key: String, text: String)] {
    let isText = fields.indices.contains(focus) && fields[focus].isText
    return [("Tab", "↓"), ("Ctrl-S", texts.hint(.confirm))]
      + (isText ? [("Ctrl-X", texts.hint(.editor))] : [])
      + [("Esc", texts.word(.cancel).lowercased())]
  }
}
