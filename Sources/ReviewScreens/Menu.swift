package import ReviewDomain
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
  package private(set) var items: [Item]
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

  /// Says anew of each command why it is off: what was recorded meanwhile may allow or forbid it.
  mutating func refresh(_ refusal: (DeskCommand) -> String?) {
    items = items.map { item in
      guard case .command(let command) = item.choice else { return item }
      return Item(
        title: item.title, key: item.key, detail: item.detail, refusal: refusal(command),
        choice: item.choice)
    }
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
    let found = items.indices.filter { index in
      let item = items[index]
      let text = (item.title + " " + item.key + " " + item.detail).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    // Who types a name means the line of that name, not one whose help mentions it.
    let named = found.filter { index in
      let title = items[index].title.lowercased()
      return words.allSatisfy { title.contains($0) }
    }
    shown = named + found.filter { !named.contains($0) }
    list = ListState(count: shown.count)
  }
}

/// What a menu's line stands for.
package enum MenuChoice: Hashable, Sendable {
  case command(DeskCommand)
  case sort(String)
  case queryWord(String)
  case member(String)
  case language(String)
  case export(ExportFormat)
  case exportRegister(String)
  case letter(Letter.Kind)
  case recommend(String)
  case recordAssignment
  case order(AgendaOrder.Preference)
  /// A line that is read; choosing it does nothing.
  case previewLine
  case none
}

extension Menu {
  /// The lines at the foot that tell all of the selected line, or why it is off.
  private static let footRows = 3

  /// Draws the menu over what is there, as wide as it needs.
  package mutating func draw(in canvas: inout Canvas, texts: any Texts) {
    let size = canvas.size
    let hasFoot = items.contains { !$0.detail.isEmpty || $0.refusal != nil }
    let foot = hasFoot && size.rows >= 14 ? Self.footRows + 1 : 0
    let width = min(size.columns - 2, max(46, min(96, size.columns - 8)))
    let height = min(size.rows - 2, max(6, items.count + 3 + foot))
    let frame = Rect(
      row: max(0, (size.rows - height) / 2), column: max(0, (size.columns - width) / 2),
      rows: height, columns: width)
    canvas.fill(frame)
    let inside = canvas.box(frame, title: SafeText(title), style: .accent, titleStyle: .title)
    let (top, bottom) = inside.splitRows(inside.rows - foot)
    canvas.within(top) { canvas in drawLines(in: &canvas, texts: texts) }
    canvas.within(bottom) { canvas in drawFoot(in: &canvas) }
  }

  private mutating func drawLines(in canvas: inout Canvas, texts: any Texts) {
    let size = canvas.size
    let prompt = filter.isEmpty ? texts.word(.typeToFilter) : filter.text
    canvas.text(
      SafeText("/ " + prompt), row: 0, column: 1, style: filter.isEmpty ? .muted : .input)
    if shown.isEmpty {
      canvas.text(SafeText(texts.word(.nothingToShow)), row: 1, column: 2, style: .muted)
    }
    for (row, index) in list.visible(height: size.rows - 1).enumerated() {
      draw(items[shown[index]], row: row + 1, isSelected: index == list.selected, in: &canvas)
    }
  }

  private func draw(_ item: Item, row: Int, isSelected: Bool, in canvas: inout Canvas) {
    let width = canvas.size.columns
    let titleWidth = min(30, max(25, width / 3))
    let style: Style = item.refusal == nil ? .plain : .muted
    canvas.text(isSelected ? ">" : " ", row: row, column: 0, style: .accent)
    canvas.text(
      SafeText(item.title), row: row, column: 2, style: style, width: titleWidth, fit: .ellipsis)
    let key = SafeText(item.key)
    let keyWidth = max(7, key.columns)
    canvas.text(key, row: row, column: 3 + titleWidth, style: .key, width: keyWidth, fit: .pad)
    let detail = 4 + titleWidth + keyWidth
    canvas.text(
      SafeText((item.refusal == nil ? "" : "– ") + (item.refusal ?? item.detail)), row: row,
      column: detail, style: style, width: max(0, width - detail - 1), fit: .ellipsis)
    guard isSelected else { return }
    canvas.restyle(Rect(row: row, column: 0, rows: 1, columns: width)) { _ in .selected }
    canvas.placeCursor(row: row, column: 0)
  }

  private func drawFoot(in canvas: inout Canvas) {
    guard !canvas.bounds.isEmpty, shown.indices.contains(list.selected) else { return }
    let item = items[shown[list.selected]]
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    let lines = Wrap.lines(of: item.refusal ?? item.detail, width: canvas.size.columns - 2)
    for (row, line) in lines.prefix(Self.footRows).enumerated() {
      canvas.text(line, row: row + 1, column: 1, style: item.refusal == nil ? .plain : .warning)
    }
  }
}
