package import ReviewTexts
package import TextCanvas

/// A list from which one line is chosen; typing narrows it.
package struct Menu: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let title: String
    package let key: String
    package let detail: String
    /// Why the line is off; it stays in its place and says so when chosen.
    package let refusal: String?
    package let choice: MenuChoice

    package init(
      title: String, key: String = "", detail: String = "", refusal: String? = nil,
      choice: MenuChoice
    ) {
      self.title = title
      self.key = key
      self.detail = detail
      self.refusal = refusal
      self.choice = choice
    }
  }

  package let title: String
  package let items: [Item]
  package private(set) var filter = TextField()
  package private(set) var shown: [Int]
  package private(set) var list: ListState

  package init(title: String, items: [Item], selected: Int = 0) {
    self.title = title
    self.items = items
    shown = Array(items.indices)
    list = ListState(count: items.count)
    list.select(selected)
  }

  /// What a key made of the menu.
  package enum Outcome: Hashable, Sendable {
    case stays
    case cancelled
    case chosen(Item)
  }

  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .enter: return shown.isEmpty ? .stays : .chosen(items[shown[list.selected]])
    case .up, .control("p"): list.move(.up, page: 1)
    case .down, .control("n"), .tab: list.move(.down, page: 1)
    case .pageUp: list.move(.pageUp, page: 10)
    case .pageDown: list.move(.pageDown, page: 10)
    case .home where filter.isEmpty: list.move(.first, page: 1)
    case .end where filter.isEmpty: list.move(.last, page: 1)
    default: narrow(with: key)
    }
    return .stays
  }

  private mutating func narrow(with key: Key) {
    guard filter.handle(key) == .changed else { return }
    let words = filter.text.lowercased().split(separator: " ")
    shown = items.indices.filter { index in
      let item = items[index]
      let text = (item.title + " " + item.key + " " + item.detail).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    list = ListState(count: shown.count)
  }
}

/// What a menu's line stands for.
package enum MenuChoice: Hashable, Sendable {
  case command(DeskCommand)
  case sort(String)
  case member(String)
  case language(String)
  case export(ExportFormat)
  case recommend(String)
  case none
}

extension Menu {
  /// Draws the menu over what is there, as wide as it needs.
  package mutating func draw(in canvas: inout Canvas, texts: any Texts) {
    let size = canvas.size
    let width = min(size.columns - 2, max(46, min(96, size.columns - 8)))
    let height = min(size.rows - 2, max(6, items.count + 4))
    let frame = Rect(
      row: max(0, (size.rows - height) / 2), column: max(0, (size.columns - width) / 2),
      rows: height, columns: width)
    canvas.fill(frame)
    let inside = canvas.box(frame, title: SafeText(title))
    canvas.within(inside) { canvas in drawLines(in: &canvas, texts: texts) }
  }

  private mutating func drawLines(in canvas: inout Canvas, texts: any Texts) {
    let size = canvas.size
    let prompt = filter.isEmpty ? texts.word(.typeToFilter) : filter.text
    canvas.text(
      SafeText("/ " + prompt), row: 0, column: 1, style: filter.isEmpty ? .muted : .input)
    let titleWidth = min(30, max(18, size.columns / 3))
    for (row, index) in list.visible(height: size.rows - 1).enumerated() {
      let item = items[shown[index]]
      let style: Style = item.refusal == nil ? .plain : .muted
      let isSelected = index == list.selected
      let line = row + 1
      canvas.text(isSelected ? ">" : " ", row: line, column: 0, style: .accent)
      canvas.text(
        SafeText(item.title), row: line, column: 2, style: style, width: titleWidth, fit: .ellipsis)
      canvas.text(
        SafeText(item.key), row: line, column: 3 + titleWidth, style: .key, width: 7, fit: .pad)
      canvas.text(
        SafeText(item.refusal ?? item.detail), row: line, column: 11 + titleWidth, style: style,
        width: max(0, size.columns - titleWidth - 12), fit: .ellipsis)
      guard isSelected else { continue }
      canvas.restyle(Rect(row: line, column: 0, rows: 1, columns: size.columns)) { _ in .selected }
      canvas.placeCursor(row: line, column: 0)
    }
  }
}
