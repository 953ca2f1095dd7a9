import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The list above, the selected case below.
extension FollowUpScreen {
  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let inside = canvas.box(
      canvas.bounds, title: SafeText(texts.title(DeskCommand.followUp)), style: .accent)
    guard !file.rows.isEmpty else {
      canvas.within(inside) { canvas in
        canvas.text(SafeText(texts.word(.nothingToFollow)), row: 0, column: 1, style: .muted)
        return
      }
      return
    }
    let list = min(lines.count + 1, max(6, inside.rows * 2 / 5))
    let (top, bottom) = inside.splitRows(list)
    canvas.within(top) { drawList(in: &$0, texts: texts) }
    canvas.within(bottom) { drawDetail(in: &$0, texts: texts) }
  }

  // MARK: - List

  private struct Column {
    let title: String
    let width: Int
    let text: (TemporaryReimbursement) -> String
  }

  private mutating func drawList(in canvas: inout Canvas, texts: any Texts) {
    let columns = columns(for: canvas.size.columns, texts)
    var place = 2
    for column in columns {
      canvas.text(
        SafeText(column.title), row: 0, column: place, style: .heading, width: column.width - 1,
        fit: .ellipsis)
      place += column.width
    }
    for (row, line) in visible(height: canvas.size.rows - 1).enumerated() {
      switch line {
      case .heading(let section):
        canvas.text(SafeText(texts.term(section)), row: row + 1, column: 1, style: .accent)
      case .row(let place):
        draw(file.rows[place], columns, row: row + 1, isSelected: place == selected, in: &canvas)
      }
    }
  }

  private func draw(
    _ row: TemporaryReimbursement, _ columns: [Column], row line: Int, isSelected: Bool,
    in canvas: inout Canvas
  ) {
    let style: Style =
      switch row.standing.section {
      case .attention: .warning
      case .running: .plain
      case .ended: .muted
      }
    var place = 2
    for column in columns {
      canvas.text(
        SafeText(column.text(row)), row: line, column: place, style: style,
        width: column.width - 1, fit: .ellipsis)
      place += column.width
    }
    guard isSelected else { return }
    canvas.text(">", row: line, column: 0)
    canvas.restyle(Rect(row: line, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    canvas.placeCursor(row: line, column: 0)
  }

  private func columns(for width: Int, _ texts: any Texts) -> [Column] {
    let isWide = width >= 96
    let marks = min(16, max(11, (file.rows.map { $0.standing.marks.count }.max() ?? 0) + 6))
    let used = 2 + 10 + 21 + marks + (isWide ? 12 : 0)
    let needs = min(26, max(12, (width - used) / 2))
    let columns = [
      Column(title: texts.word(.number), width: 10) { $0.id.description },
      Column(title: texts.word(.application), width: max(12, width - used - needs)) { $0.product },
      Column(title: texts.word(FollowUpWord.ends), width: 21) { Self.end(of: $0, texts) },
      Column(title: texts.word(FollowUpWord.answered), width: marks) { Self.questions(of: $0) },
    ]
    let due = Column(title: texts.word(.nextDue), width: 12) { row in
      row.standing.next?.due.map { texts.date($0) } ?? "–"
    }
    let attention = Column(title: texts.word(.needs), width: needs) { Self.needs(of: $0, texts) }
    return columns + (isWide ? [due] : []) + [attention]
  }

  /// The day, and how far it is or what came of it.
  private static func end(of row: TemporaryReimbursement, _ texts: any Texts) -> String {
    let until = row.standing.until.map { texts.date($0) } ?? "–"
    return switch row.standing.state {
    case .decided: until + " " + texts.term(Stage.decided)
    case .runs(let days): until + " " + texts.daysShort(days, .calendarDays)
    case .over: until + " !"
    case .superseded(let kind): texts.term(kind)
    case .ended(let ending, let day): texts.date(day) + " " + texts.term(ending)
    }
  }

  /// How many are answered, and a sign for each, as in `2/3 +~.` for three of them.
  private static func questions(of row: TemporaryReimbursement) -> String {
    "\(row.standing.answered)/\(row.standing.questions.count) " + row.standing.marks
  }

  /// The most pressing; how many more there are.
  private static func needs(of row: TemporaryReimbursement, _ texts: any Texts) -> String {
    guard let first = row.standing.attention.first else {
      return row.reevaluation.map { "→ \($0)" } ?? ""
    }
    let more = row.standing.attention.count - 1
    return texts.brief(first) + (more > 0 ? " +\(more)" : "")
  }

  // MARK: - Detail

  private func drawDetail(in canvas: inout Canvas, texts: any Texts) {
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    guard let detail, canvas.size.rows > 2 else { return }
    let lines = detailLines(detail, width: canvas.size.columns - 2, texts)
    let room = canvas.size.rows - 2
    let isCut = lines.count > room
    for (row, line) in lines.prefix(isCut ? room - 1 : room).enumerated() {
      canvas.text(line.text, row: row + 1, column: 1 + line.indent, style: line.style)
    }
    if isCut { canvas.text("…", row: room, column: 1, style: .muted) }
    let marks = texts.labelled(texts.word(FollowUpWord.keyToMarks), texts.keyToMarks)
    canvas.text(
      SafeText(marks), row: canvas.size.rows - 1, column: 1, style: .muted,
      width: canvas.size.columns - 2, fit: .ellipsis)
  }

  private func detailLines(
    _ detail: FollowUpDetail, width: Int, _ texts: any Texts
  ) -> [StyledLine] {
    let request = detail.view.content.request
    let head = StyledLine(
      SafeText("\(detail.id) " + request.product.title + " — " + detail.careProcess),
      style: .heading)
    let panel = FollowUpPanel(detail.view, standing: detail.standing, texts: texts)
    let closed = detail.view.dossierClosed.map { texts.sentence(for: $0) }
    let told = panel.lines.flatMap { line -> [StyledLine] in
      let style: Style = line.isWarning ? .warning : line.isDetail ? .muted : .plain
      let indent = line.isDetail ? 5 : 0
      return Wrap.lines(of: line.text, width: width - indent).map {
        StyledLine($0, indent: indent, style: style)
      }
    }
    return [head] + told
      + (closed.map { Wrap.lines(of: $0, width: width).map { StyledLine($0, style: .muted) } } ?? [])
  }
}
