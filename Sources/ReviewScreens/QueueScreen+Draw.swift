import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// A column of the queue: a fixed width, dropped from the right of its rank when room is short.
private struct QueueColumn {
  let title: DeskWord
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
    let page = list.visible(height: max(1, canvas.size.rows - 2))
    guard !page.isEmpty else {
      canvas.text(SafeText(emptyNotice(texts)), row: 3, column: 2, style: .muted)
      return
    }
    for (line, index) in page.enumerated() {
      guard let row = row(at: index) else { continue }
      draw(row, line: line + 2, isSelected: index == list.selected, columns, &canvas, texts)
    }
  }

  private func emptyNotice(_ texts: any Texts) -> String {
    finding == nil ? "" : texts.word(.noMatch)
  }

  private func drawQuery(in canvas: inout Canvas, texts: any Texts) {
    let width = canvas.size.columns
    let total = finding.map { texts.position($0.total, of: $0.all) } ?? ""
    canvas.text(SafeText(total), row: 0, column: width - 20, style: .muted, width: 19, fit: .right)
    let label = SafeText(texts.word(.filterPrompt) + " ")
    canvas.text(label, row: 0, column: 1, style: prompt == nil ? .muted : .heading)
    let rect = Rect(row: 0, column: 1 + label.columns, rows: 1, columns: width - 22 - label.columns)
    if let prompt {
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
        SafeText(texts.word(shown.title)), row: 1, column: column, style: .heading,
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
    guard isSelected else { return }
    canvas.text(">", row: line, column: 0)
    canvas.restyle(Rect(row: line, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    if prompt == nil { canvas.placeCursor(row: line, column: 0) }
  }

  /// Application and care process take what the fixed columns leave, with the applicant from some
  /// 130 columns on.
  private func columns(for width: Int) -> [QueueColumn] {
    let number = numberWidth
    let fixed = 2 + (number + 1) + 14 + 8 + 10 + 6
    let free = max(20, width - fixed)
    let wantsApplicant = free >= 75
    let application = wantsApplicant ? free * 2 / 5 : free * 3 / 5
    let process = wantsApplicant ? free * 3 / 10 : free - application
    var columns = [
      QueueColumn(title: .number, width: number, fit: .pad) { row, _ in row.id.description },
      QueueColumn(title: .application, width: application - 1, fit: .ellipsis) { row, _ in
        row.application
      },
      QueueColumn(title: .careProcess, width: process - 1, fit: .ellipsis) { row, _ in
        row.careProcess
      },
    ]
    if wantsApplicant {
      columns.append(
        QueueColumn(title: .applicant, width: free - application - process - 1, fit: .ellipsis) {
          row, _ in row.applicant
        })
    }
    return columns + [
      QueueColumn(title: .stage, width: 13, fit: .ellipsis, text: Self.stage),
      QueueColumn(title: .period, width: 7, fit: .right, text: Self.period),
      QueueColumn(title: .mine, width: 9, fit: .right, text: Self.mine),
      QueueColumn(title: .group, width: 6, fit: .right) { row, _ in row.group?.text ?? "" },
    ]
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
