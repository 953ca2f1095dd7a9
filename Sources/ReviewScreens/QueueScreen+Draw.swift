import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// A column of the queue: a fixed width, dropped from the right of its rank when room is short.
private struct QueueColumn {
  let title: DeskWord?
  var head = ""
  let width: Int
  let fit: Canvas.Fit
  let text: (QueueLine, any Texts) -> String
}

extension QueueScreen {
  /// Draws the filter line, the head and the rows into the body of the desk.
  package mutating func draw(in canvas: inout Canvas, texts: any Texts) {
    drawQuery(in: &canvas, texts: texts)
    let columns = columns(for: canvas.size.columns)
    drawHead(in: &canvas, columns: columns, texts: texts)
    let page = visibleCases(rows: max(1, canvas.size.rows - 2))
    guard !page.isEmpty else {
      drawCaret(in: &canvas, texts: texts)
      canvas.text(SafeText(emptyNotice(texts)), row: 3, column: 2, style: .muted)
      return
    }
    var line = 2
    for index in page {
      if let heading = heading(above: index, isFirst: index == page.lowerBound) {
        let title = SafeText(heading.text)
        canvas.text(
          title, row: line, column: 1, style: .heading, width: canvas.size.columns - 2,
          fit: .ellipsis)
        line += 1
      }
      if let row = row(at: index) {
        draw(row, line: line, isSelected: index == list.selected, columns, &canvas, texts)
      }
      line += 1
    }
  }

  /// The cases on the page: a heading takes the line of one.
  private mutating func visibleCases(rows: Int) -> Range<Int> {
    var headings = 0
    while headings < rows {
      let page = list.visible(height: rows - headings)
      let needed = page.count { heading(above: $0, isFirst: $0 == page.lowerBound) != nil }
      if page.count + needed <= rows { return page }
      headings += 1
    }
    return list.visible(height: 1)
  }

  /// The first line of the page says under which heading it stands.
  private func heading(above index: Int, isFirst: Bool) -> QueueHeading? {
    guard let headings = finding?.headings, !headings.isEmpty else { return nil }
    return isFirst
      ? headings.last { $0.first <= index } : headings.last { $0.first == index }
  }

  /// Marks what is not understood, where the typed line is all in sight.
  private func drawCaret(in canvas: inout Canvas, texts: any Texts) {
    guard let problem = finding?.problem, finding?.query == query else { return }
    let label = SafeText(texts.word(.filterPrompt) + " ").columns
    let characters = Array(query)
    let start = min(problem.offset, characters.count)
    let end = min(start + problem.length, characters.count)
    guard SafeText(query).columns < canvas.size.columns - 22 - label else { return }
    let before = SafeText(String(characters[..<start])).columns
    let under = max(1, SafeText(String(characters[start..<end])).columns)
    canvas.fill(Rect(row: 1, column: 0, rows: 1, columns: canvas.size.columns))
    canvas.text(
      SafeText(String(repeating: "^", count: under)), row: 1, column: 1 + label + before,
      style: .warning)
  }

  private func emptyNotice(_ texts: any Texts) -> String {
    finding == nil ? "" : texts.word(.noMatch)
  }

  private func drawQuery(in canvas: inout Canvas, texts: any Texts) {
    let width = canvas.size.columns
    let found = finding.map { texts.position($0.total, of: $0.all) } ?? ""
    let total = marks.isEmpty ? found : texts.labelled(texts.word(.marked), "\(marks.count)")
    canvas.text(SafeText(total), row: 0, column: width - 20, style: .muted, width: 19, fit: .right)
    let isTagging = tagPrompt != nil
    let label = SafeText((isTagging ? texts.word(.tagPrompt) : texts.word(.filterPrompt)) + " ")
    canvas.text(label, row: 0, column: 1, style: prompt == nil && !isTagging ? .muted : .heading)
    let rect = Rect(row: 0, column: 1 + label.columns, rows: 1, columns: width - 22 - label.columns)
    if let prompt = tagPrompt ?? prompt {
      prompt.draw(in: &canvas, rect)
    } else {
      let shown = query.isEmpty ? "in:open" : query
      canvas.text(SafeText(shown), row: 0, column: rect.column, width: rect.columns, fit: .ellipsis)
    }
  }

  private func drawHead(in canvas: inout Canvas, columns: [QueueColumn], texts: any Texts) {
    var column = 2
    for shown in columns {
      canvas.text(
        SafeText(shown.title.map { texts.word($0) } ?? shown.head), row: 1, column: column,
        style: .heading,
        width: shown.width, fit: shown.fit)
      column += shown.width + 1
    }
  }

  private func draw(
    _ row: QueueLine, line: Int, isSelected: Bool, _ columns: [QueueColumn],
    _ canvas: inout Canvas, _ texts: any Texts
  ) {
    let isLate = (row.daysLeft ?? 0) < 0
    var column = 2
    for shown in columns {
      let style: Style = shown.title == .period && isLate ? .warning : .plain
      canvas.text(
        SafeText(shown.text(row, texts)), row: line, column: column, style: style,
        width: shown.width, fit: shown.fit)
      column += shown.width + 1
    }
    if isMarked(row.id) { canvas.text("*", row: line, column: 1, style: .accent) }
    guard isSelected else { return }
    canvas.text(">", row: line, column: 0)
    canvas.restyle(Rect(row: line, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    if prompt == nil, tagPrompt == nil { canvas.placeCursor(row: line, column: 0) }
  }

  /// Application and care process take what the fixed columns leave, with the applicant from some
  /// 130 columns on.
  private func columns(for width: Int) -> [QueueColumn] {
    let number = numberWidth
    let last = lastColumns(for: width - number)
    let fixed = 2 + (number + 1) + last.reduce(0) { $0 + $1.width + 1 } - 1
    let free = max(20, width - fixed)
    let wantsApplicant = free >= 75
    let application = wantsApplicant ? free * 2 / 5 : free * 3 / 5
    let process = wantsApplicant ? free * 3 / 10 : free - application
    var columns = [
      QueueColumn(title: .number, width: number, fit: .pad) { row, _ in row.id.description },
      QueueColumn(title: .application, width: application - 1, fit: .ellipsis) { row, _ in
        (row.isChanged ? "± " : "") + ([row.application] + row.tags).joined(separator: " ")
      },
      QueueColumn(title: .careProcess, width: process - 1, fit: .ellipsis) { row, _ in
        row.careProcess
      },
    ]
    if wantsApplicant, finding?.hidden.contains(.applicant) != true {
      columns.append(
        QueueColumn(title: .applicant, width: free - application - process - 1, fit: .ellipsis) {
          row, _ in row.applicant
        })
    }
    return columns + last
  }

  /// The columns of a fixed width: the usual ones, less what the query hides, and what it asks for
  /// as far as the names keep some 30 columns.
  private func lastColumns(for width: Int) -> [QueueColumn] {
    let usual = [
      QueueColumn(title: .stage, width: 13, fit: .ellipsis, text: Self.stage),
      QueueColumn(title: .period, width: 7, fit: .right, text: Self.period),
      QueueColumn(title: .mine, width: 9, fit: .right, text: Self.mine),
      QueueColumn(title: .group, width: 6, fit: .right) { row, _ in row.group?.text ?? "" },
    ].filter { column in column.title.map { finding?.hidden.contains($0) != true } ?? true }
    var room = width - 33 - usual.reduce(0) { $0 + $1.width + 1 }
    let asked = (finding?.extras ?? []).enumerated().compactMap { index, head -> QueueColumn? in
      let width = max(10, min(16, SafeText(head).columns))
      guard room > width else { return nil }
      room -= width + 1
      return QueueColumn(title: nil, head: head, width: width, fit: .ellipsis) { row, _ in
        row.extras.indices.contains(index) ? row.extras[index] : ""
      }
    }
    return asked + usual
  }

  private static func stage(_ row: QueueLine, _ texts: any Texts) -> String {
    row.ending.map { texts.term($0) } ?? texts.term(row.stage)
  }

  private static func period(_ row: QueueLine, _ texts: any Texts) -> String {
    row.isSuspended ? "||" : row.daysLeft.map { texts.daysShort($0, row.dayCount) } ?? ""
  }

  private static func mine(_ row: QueueLine, _ texts: any Texts) -> String {
    switch row.mine {
    case .none: ""
    case .undeclared: texts.word(.undeclared)
    case .conflict: texts.word(.conflictDeclared)
    case .recused: texts.word(.recused)
    case .progress(let progress): progress.text
    case .submitted: texts.word(.submitted)
    }
  }
}
