import ReviewDomain
package import ReviewTexts
package import TextCanvas

extension RegisterScreen {
  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let inside = canvas.box(canvas.bounds, title: SafeText(title(texts)), style: .accent)
    guard !file.register.isEmpty || !file.differences.isEmpty else {
      canvas.within(inside) { canvas in
        for (row, line) in Wrap.lines(
          of: texts.registerWord(.empty), width: canvas.size.columns - 2
        ).enumerated() {
          canvas.text(line, row: row, column: 1, style: .muted)
        }
      }
      return
    }
    let heads = headLines(texts)
    let (top, body) = inside.splitRows(heads.count)
    canvas.within(top) { canvas in
      for (row, line) in heads.enumerated() {
        canvas.text(
          line.text, row: row, column: 1, style: line.style, width: canvas.size.columns - 2,
          fit: .ellipsis)
      }
    }
    drawPrompt(in: &canvas, top, texts)
    canvas.within(body) { drawView(in: &$0, texts) }
  }

  private func title(_ texts: any Texts) -> String {
    let name: String =
      switch view {
      case .processes: texts.registerWord(.careProcesses)
      case .apps: scopeProcess == nil ? texts.registerWord(.allApplications) : texts.registerWord(.applications) + " · " + processName(texts)
      case .history:
        scopeProcess == nil
          ? texts.registerWord(.generalHistory)
          : texts.registerWord(.history) + " · " + processName(texts)
      case .differences: texts.registerWord(.differencesTitle)
      }
    let day = file.register.changedOn.map { " · " + texts.registerAsOf($0) } ?? ""
    return name + day
  }

  private func processName(_ texts: any Texts) -> String {
    process?.names.name(in: texts.language) ?? ""
  }

  /// What differs from the decisions stands above everything, with the key that shows it.
  private func headLines(_ texts: any Texts) -> [StyledLine] {
    var lines: [StyledLine] = []
    if view != .differences, !file.differences.isEmpty {
      let key = Bindings.key(of: .registerDifferences, in: .register)?.name ?? ""
      lines.append(
        StyledLine(
          SafeText("! " + texts.differences(file.differences.count) + " (" + key + ")"),
          style: .warning))
    }
    if prompt != nil || !filter.isEmpty {
      lines.append(StyledLine(SafeText("/ " + filter), style: .input))
    }
    return lines
  }

  private func drawPrompt(in canvas: inout Canvas, _ head: Rect, _ texts: any Texts) {
    guard let prompt, head.rows > 0 else { return }
    let row = head.row + head.rows - 1
    prompt.draw(
      in: &canvas, Rect(row: row, column: head.column + 3, rows: 1, columns: head.columns - 4),
      style: .input, isFocused: true)
    guard prompt.isEmpty else { return }
    canvas.text(
      SafeText(texts.registerWord(.typeToFind)), row: row, column: head.column + 4, style: .muted,
      width: head.columns - 5, fit: .ellipsis)
  }

  private mutating func drawView(in canvas: inout Canvas, _ texts: any Texts) {
    switch view {
    case .processes: drawProcesses(in: &canvas, texts)
    case .apps: drawApps(in: &canvas, texts)
    case .history: drawHistory(in: &canvas, texts)
    case .differences: drawDifferences(in: &canvas, texts)
    }
  }

  // MARK: - Care processes

  private mutating func drawProcesses(in canvas: inout Canvas, _ texts: any Texts) {
    let width = max(24, min(44, canvas.size.columns * 2 / 5))
    let (left, right) = canvas.bounds.splitColumns(width)
    let processes = processes
    let shown = processList.visible(height: canvas.size.rows / 2)
    canvas.within(left) { canvas in
      if processes.isEmpty {
        canvas.text(SafeText(texts.word(.noMatch)), row: 0, column: 1, style: .muted)
      }
      for (line, index) in shown.enumerated() {
        draw(
          processes[index], row: line * 2, isSelected: index == processList.selected, in: &canvas,
          texts)
      }
    }
    canvas.vline(row: 0, column: width, rows: canvas.size.rows)
    guard let process else { return }
    let detail = RegisterDetail(file: file, texts: texts, width: right.columns - 3)
    let body = Rect(
      row: right.row, column: right.column + 2, rows: right.rows, columns: right.columns - 2)
    drawLines(detail.lines(of: process), in: &canvas, body, texts)
  }

  /// Two rows: the name, and under it the level and how many applications; what is over says so.
  private func draw(
    _ process: RegisteredProcess, row: Int, isSelected: Bool, in canvas: inout Canvas,
    _ texts: any Texts
  ) {
    let width = canvas.size.columns
    let style: Style = process.hasEnded ? .muted : .plain
    canvas.text(
      SafeText(process.names.name(in: texts.language)), row: row, column: 2, style: style,
      width: width - 3, fit: .ellipsis)
    let count = file.register.listings(in: process.id).count
    let state =
      process.hasEnded
      ? texts.registerWord(.noLongerApplicable)
      : process.level.map { texts.term($0) } ?? texts.registerWord(.noLevel)
    let apps = process.hasEnded ? "" : " · " + texts.registerWord(.apps) + " \(count)"
    canvas.text(
      SafeText(state + apps), row: row + 1, column: 4,
      style: .muted, width: width - 5, fit: .ellipsis)
    guard isSelected else { return }
    canvas.text(">", row: row, column: 0)
    canvas.restyle(Rect(row: row, column: 0, rows: 2, columns: width)) { _ in .selected }
    canvas.placeCursor(row: row, column: 0)
  }

  /// What does not fit is behind Space, and is said to be there.
  private mutating func drawLines(
    _ lines: [StyledLine], in canvas: inout Canvas, _ area: Rect, _ texts: any Texts
  ) {
    top = max(0, min(top, lines.count - area.rows))
    let rest = lines.count - top - area.rows
    let shown = lines.dropFirst(top).prefix(area.rows)
    canvas.within(area) { canvas in
      for (row, line) in shown.enumerated() {
        canvas.text(line.text, row: row, column: line.indent, style: line.style)
      }
      guard rest > 0 else { return }
      let more = SafeText(" ▼ \(rest)")
      canvas.text(
        more, row: area.rows - 1, column: canvas.size.columns - more.columns - 1, style: .hint)
    }
  }

  private mutating func drawHistory(in canvas: inout Canvas, _ texts: any Texts) {
    let detail = RegisterDetail(file: file, texts: texts, width: canvas.size.columns - 3)
    let lines = detail.history(of: scopeProcess)
    let area = Rect(
      row: 0, column: 1, rows: canvas.size.rows, columns: canvas.size.columns - 1)
    drawLines(lines, in: &canvas, area, texts)
  }

  // MARK: - Applications

  private static let footRows = 8

  private mutating func drawApps(in canvas: inout Canvas, _ texts: any Texts) {
    let (upper, lower) = canvas.bounds.splitRows(max(4, canvas.size.rows - Self.footRows))
    let apps = apps
    let columns = AppColumns(width: canvas.size.columns, hasProcess: scopeProcess == nil)
    let shown = appList.visible(height: upper.rows - 1)
    canvas.within(upper) { canvas in
      columns.drawHead(in: &canvas, texts)
      if apps.isEmpty {
        canvas.text(
          SafeText(texts.registerWord(.noApplications)), row: 1, column: 2, style: .muted)
      }
      for (line, index) in shown.enumerated() {
        columns.draw(
          apps[index], row: line + 1, isSelected: index == appList.selected, of: file, in: &canvas,
          texts)
      }
    }
    canvas.within(lower) { canvas in
      canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
      guard apps.indices.contains(appList.selected) else { return }
      let detail = RegisterDetail(file: file, texts: texts, width: canvas.size.columns - 3)
      for (row, line) in detail.lines(of: apps[appList.selected]).filter({ !$0.text.isEmpty })
        .prefix(canvas.size.rows - 1).enumerated()
      {
        canvas.text(line.text, row: row + 1, column: 1 + line.indent, style: line.style)
      }
    }
  }

  // MARK: - Differences

  private mutating func drawDifferences(in canvas: inout Canvas, _ texts: any Texts) {
    let (upper, lower) = canvas.bounds.splitRows(max(3, canvas.size.rows - 6))
    let shown = differenceList.visible(height: upper.rows)
    canvas.within(upper) { canvas in
      for (row, index) in shown.enumerated() {
        let difference = file.differences[index]
        canvas.text(
          SafeText(texts.sentence(for: difference)), row: row, column: 2,
          width: canvas.size.columns - 3, fit: .ellipsis)
        guard index == differenceList.selected else { continue }
        canvas.text(">", row: row, column: 0)
        canvas.restyle(Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
          .selected
        }
        canvas.placeCursor(row: row, column: 0)
      }
    }
    canvas.within(lower) { canvas in
      canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
      guard let difference else { return }
      let lines = Wrap.lines(
        of: texts.sentence(for: difference), width: canvas.size.columns - 3)
      for (row, line) in lines.prefix(3).enumerated() {
        canvas.text(line, row: row + 1, column: 1)
      }
      canvas.text(
        SafeText("Enter: " + texts.title(difference.act)), row: canvas.size.rows - 1, column: 1,
        style: .hint)
    }
  }
}

/// The columns of the list of applications.
private struct AppColumns {
  let width: Int
  /// Whether the list is of more than one care process.
  let hasProcess: Bool

  private var isWide: Bool { width >= 110 }
  private var level: Int { 11 }
  private var day: Int { 11 }
  private var route: Int { isWide ? 22 : 0 }
  private var free: Int { width - 3 - level - 2 * day - route }
  private var product: Int { hasProcess ? min(24, free * 2 / 5) : free }

  private func places() -> [(start: Int, width: Int)] {
    var start = 2
    return [product, hasProcess ? free - product : 0, level, day, day, route].map { width in
      defer { start += width }
      return (start, width)
    }
  }

  func drawHead(in canvas: inout Canvas, _ texts: any Texts) {
    let words: [RegisterWord] = [
      .application, .careProcess, .level, .sinceShort, .untilShort, .route,
    ]
    for (word, place) in zip(words, places()) where place.width > 0 {
      canvas.text(
        SafeText(texts.registerWord(word)), row: 0, column: place.start, style: .heading,
        width: place.width - 1, fit: .ellipsis)
    }
  }

  /// An entry that is over says so where its level stands.
  func draw(
    _ listing: Register.Listing, row: Int, isSelected: Bool, of file: RegisterFile,
    in canvas: inout Canvas, _ texts: any Texts
  ) {
    let app = listing.app
    let isOver = RegisterDetail(file: file, texts: texts, width: 40).isOver(listing)
    let level =
      app.level.map { texts.term($0) }
      ?? texts.registerWord(app.isOpinion ? .opinion : .noLevel)
    let process = file.register[app.process]?.names.name(in: texts.language)
    let values = [
      app.product, process ?? app.process.rawValue, isOver ? texts.registerWord(.over) : level,
      app.from.map { texts.date($0) } ?? "–", listing.lastDay.map { texts.date($0) } ?? "–",
      app.route.map { texts.term($0) } ?? "–",
    ]
    for (value, place) in zip(values, places()) where place.width > 0 {
      canvas.text(
        SafeText(value), row: row, column: place.start, style: isOver ? .muted : .plain,
        width: place.width - 1, fit: .ellipsis)
    }
    guard isSelected else { return }
    canvas.text(">", row: row, column: 0)
    canvas.restyle(Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    canvas.placeCursor(row: row, column: 0)
  }
}
