import ReviewDomain
package import ReviewTexts
package import TextCanvas

extension AgendaScreen {
  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    paperLanguage = texts.language
    let words = AgendaWords(plan: plan, texts: texts)
    let inside = canvas.box(
      canvas.bounds, title: SafeText(arrows(words.heading)), style: .accent)
    let foot = footLines(words, width: inside.columns - 2)
    let height = min(foot.count + 1, max(4, inside.rows / 2))
    let (top, bottom) = inside.splitRows(inside.rows - height)
    canvas.within(top) { drawList(in: &$0, words) }
    canvas.within(bottom) { drawFoot(foot, in: &$0) }
  }

  /// Which meetings lie beside the one that is shown.
  private func arrows(_ heading: String) -> String {
    guard let place = file.plans.firstIndex(where: { $0.meeting.day == day }) else {
      return heading
    }
    return (place > 0 ? "‹ " : "") + heading + (place + 1 < file.plans.count ? " ›" : "")
  }

  // MARK: - List

  private struct Column {
    let title: String
    let width: Int
    var fit = Canvas.Fit.ellipsis
  }

  private func columns(_ width: Int, _ texts: any Texts) -> [Column] {
    let fixed = [
      Column(title: texts.word(AgendaWord.start), width: 6),
      Column(title: texts.word(AgendaWord.minutes), width: 6, fit: .right),
      Column(title: texts.word(AgendaWord.disagreement), width: 8, fit: .right),
      Column(title: texts.word(DeskWord.period), width: 9, fit: .right),
      Column(title: texts.word(AgendaWord.leaving), width: 8, fit: .right),
      Column(title: texts.word(AgendaWord.quorum), width: 10, fit: .right),
    ]
    let free = max(12, width - 6 - fixed.reduce(0) { $0 + $1.width })
    return [Column(title: texts.word(DeskWord.application), width: free)] + fixed
  }

  /// Rows of the list: the name of a block above its first line.
  private enum Row: Hashable {
    case block(AgendaBlock)
    case line(Int)
  }

  private var rows: [Row] {
    var rows: [Row] = []
    var block: AgendaBlock?
    for (place, line) in lines.enumerated() {
      let own: AgendaBlock = line.isConsent ? .consent : .debate
      if own != block, lines.contains(where: \.isConsent) { rows.append(.block(own)) }
      block = own
      rows.append(.line(place))
    }
    return rows
  }

  private mutating func drawList(in canvas: inout Canvas, _ words: AgendaWords) {
    let texts = words.texts
    guard !lines.isEmpty else {
      let sentence = texts.word(meeting == nil ? AgendaWord.noMeeting : .noItems)
      for (row, line) in Wrap.lines(of: sentence, width: canvas.size.columns - 4).enumerated() {
        canvas.text(line, row: row + 1, column: 2, style: .muted)
      }
      return
    }
    let columns = columns(canvas.size.columns, texts)
    draw(columns.map(\.title), columns, row: 0, style: .heading, in: &canvas)
    let rows = rows
    var shown = ListState(count: rows.count)
    shown.select(rows.firstIndex(of: .line(list.selected)) ?? 0)
    for (place, index) in shown.visible(height: canvas.size.rows - 1).enumerated() {
      draw(rows[index], columns, row: place + 1, in: &canvas, words)
    }
  }

  private func draw(
    _ row: Row, _ columns: [Column], row place: Int, in canvas: inout Canvas, _ words: AgendaWords
  ) {
    switch row {
    case .block(let block):
      let name = SafeText(words.texts.term(block))
      canvas.hline(row: place, column: 2, columns: canvas.size.columns - 4)
      canvas.text(" " + name + " ", row: place, column: 5, style: .heading)
    case .line(let index):
      let line = lines[index]
      draw(cells(of: index, words), columns, row: place, style: style(of: line), in: &canvas)
      canvas.text(
        SafeText("\(index + 1)"), row: place, column: 2, style: .muted, width: 2, fit: .right)
      if index == list.selected { drawSelection(row: place, in: &canvas) }
    }
  }

  private func drawSelection(row: Int, in canvas: inout Canvas) {
    canvas.text(">", row: row, column: 0)
    canvas.restyle(Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    canvas.placeCursor(row: row, column: 0)
  }

  private func draw(
    _ cells: [String], _ columns: [Column], row: Int, style: Style, in canvas: inout Canvas
  ) {
    var place = 5
    for (cell, column) in zip(cells, columns) {
      let text = SafeText(cell).prefix(columns: column.width - 1)
      canvas.text(
        column.fit == .right ? text : SafeText(cell), row: row, column: place, style: style,
        width: column.width - 1, fit: column.fit)
      place += column.width
    }
  }

  private func style(of line: AgendaPlan.Line) -> Style { line.isReached ? .muted : .plain }

  private func cells(of index: Int, _ words: AgendaWords) -> [String] {
    let line = lines[index]
    let facts = line.caseID.flatMap { plan?.cases[$0] }
    let start = schedule.map { $0.starts[index].description } ?? ""
    let minutes = line.minutes > 0 ? "\(line.minutes)" : "(\(minutes[index]))"
    let days = facts?.daysLeft.map { words.texts.daysShort($0, facts?.dayCount ?? .calendarDays) }
    let leaving = plan.map { Set(facts?.leaving ?? []).subtracting($0.excused).count } ?? 0
    return [
      mark(of: line) + words.title(of: line.subject), start, minutes,
      facts?.disagreement.map(Self.index) ?? "", days ?? "", leaving == 0 ? "" : "\(leaving)",
      line.caseID.map { words.quorum(of: $0).text } ?? "",
    ]
  }

  /// What became of the item, in one sign: `>` in hand, `=` dealt with, `!` pulled.
  private func mark(of line: AgendaPlan.Line) -> String {
    guard let item = meeting?[line.subject] else { return "" }
    if item.isInHand { return "» " }
    if item.isReached { return "✓ " }
    return item.pulledBy == nil ? "" : "! "
  }

  /// `1.4`, and a mark where the group is divided.
  private static func index(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)" + (value > 1 ? " ≠" : "  ")
  }

  // MARK: - Foot

  private func drawFoot(_ lines: [StyledLine], in canvas: inout Canvas) {
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    for (row, line) in lines.prefix(canvas.size.rows - 1).enumerated() {
      canvas.text(
        line.text, row: row + 1, column: 1, style: line.style, width: canvas.size.columns - 2,
        fit: .ellipsis)
    }
  }

  /// What is not recorded, the selected item, the meeting's time, who comes and what hangs on it.
  private func footLines(_ words: AgendaWords, width: Int) -> [StyledLine] {
    guard meeting != nil else { return [] }
    let changed =
      hasUnrecorded ? [words.line(words.texts.word(AgendaWord.changed), .warning)] : []
    let item = selected.map { AgendaItemWords(screen: self, line: $0, words: words).lines } ?? []
    let time = summary(words).map { [words.line($0, .accent)] } ?? []
    let all = changed + item + time + (words.attendance.map { [$0] } ?? []) + words.forecast
    return all.flatMap { line in
      Wrap.lines(line.text, width: width).prefix(2).map { StyledLine($0, style: line.style) }
    }
  }

  /// `12 items, 195 min, ends at 17:10, 10 min over · 4 departures`.
  private func summary(_ words: AgendaWords) -> String? {
    guard let plan, !lines.isEmpty else { return nil }
    let texts = words.texts
    var parts = [texts.minutes(minutes.reduce(0, +))]
    if let schedule {
      let excess = meeting?.ends.map { schedule.excess(beyond: $0) }
      parts.append(texts.ends(at: schedule.end, excess: excess))
    }
    parts.append(texts.departures(plan.entries(of: lines).departures()))
    return parts.joined(separator: " · ")
  }
}

/// What the foot says of the selected item.
struct AgendaItemWords {
  let screen: AgendaScreen
  let line: AgendaPlan.Line
  let words: AgendaWords

  private var texts: any Texts { words.texts }
  private var facts: AgendaFile.CaseFacts? { line.caseID.flatMap { screen.plan?.cases[$0] } }

  var lines: [StyledLine] {
    guard let facts else { return [] }
    let state = facts.ending.map { texts.term($0) } ?? texts.term(facts.stage)
    let head = words.line(words.title(of: line.subject) + " — " + facts.careProcess + " · " + state)
    return [head] + changes + undeclared(facts) + consent(facts)
  }

  private var changes: [StyledLine] {
    guard let change = screen.roomChanges[line.subject], !change.isNone else { return [] }
    let parts = [(AgendaWord.leave, change.leave), (.back, change.back)].filter { !$0.1.isEmpty }
      .map { texts.labelled(texts.word($0.0), texts.named($0.1)) }
    return [words.line(parts.joined(separator: " · "))]
  }

  private func undeclared(_ facts: AgendaFile.CaseFacts) -> [StyledLine] {
    let excused = screen.plan?.excused ?? []
    let members = facts.undeclared.filter { !excused.contains($0) }
    return members.isEmpty ? [] : [words.line(texts.notDeclared(members), .warning)]
  }

  private func consent(_ facts: AgendaFile.CaseFacts) -> [StyledLine] {
    let item = screen.meeting?[line.subject]
    if let by = item?.pulledBy {
      let reason = item.map { $0.pullReason.isBlank ? "" : " — " + $0.pullReason } ?? ""
      return [words.line(texts.labelled(texts.word(.pulledBy), texts.named(by)) + reason)]
    }
    if let leftOut = item?.leftOut {
      return [words.line(texts.labelled(texts.word(.notWithOthers), texts.term(leftOut)), .warning)]
    }
    guard !line.isReached else { return [] }
    guard let consent = facts.consent else {
      return [words.line(texts.word(.closedToYou), .muted)]
    }
    if consent.qualifies { return [words.line(texts.word(.canConsent), .good)] }
    let why = consent.obstacles.map(texts.words).joined(separator: "; ")
    let isWrong = line.isConsent
    return [words.line(texts.labelled(texts.word(.noConsent), why), isWrong ? .warning : .muted)]
  }
}
