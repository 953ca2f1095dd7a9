import ReviewDomain
import ReviewTexts
import TextCanvas

/// The reasons for one criterion side by side, what the group settled on, and the thread.
extension DeliberationScreen {
  mutating func drawReasons(in canvas: inout Canvas, session: Session, texts: any Texts) {
    guard let row else { return }
    let width = canvas.size.columns - 2
    let rows =
      settledLines(of: row, width: width, texts: texts).map { PaneRow($0) }
      + reasonRows(of: row, session: session, width: width, texts: texts)
      + threadLines(on: row.criterion.id, session: session, width: width, texts: texts)
      .map { PaneRow($0) } + wholeCase(session: session, width: width, texts: texts)
    reasonsTop = min(reasonsTop, max(0, rows.count - canvas.size.rows + 1))
    let name = row.criterion.id.rawValue + " · " + row.criterion.names.name(in: texts.language)
    draw(Array(rows.dropFirst(reasonsTop)), title: name, in: &canvas)
    drawMore(rows.count - reasonsTop - canvas.size.rows + 1, in: &canvas)
  }

  /// The thread on the whole case, which the summary has no room for on a small screen.
  private func wholeCase(session: Session, width: Int, texts: any Texts) -> [PaneRow] {
    let lines = threadLines(on: nil, session: session, width: width, texts: texts)
    guard !lines.isEmpty else { return [] }
    let heading = StyledLine(SafeText(texts.word(.comments)), style: .heading)
    return ([heading] + lines).map { PaneRow($0) }
  }

  /// How many rows lie below, at the end of the title line.
  private func drawMore(_ count: Int, in canvas: inout Canvas) {
    guard count > 0 else { return }
    let text = SafeText(" ↓ \(count) · PgDn ")
    canvas.text(text, row: 0, column: canvas.size.columns - text.columns - 1, style: .key)
  }

  private func settledLines(
    of row: DeliberationFigures.Row, width: Int, texts: any Texts
  ) -> [StyledLine] {
    guard let settled = row.consensus else { return [] }
    let value = settled.value.map { "\($0)" } ?? "–"
    let words =
      settled.texts.isEmpty
      ? ""
      : " — " + texts.version(of: settled.texts, else: file.view.content.request.language)
    let line = texts.labelled(texts.word(.consensus), value + words)
    let by = texts.settledBy(texts.named(settled.member), on: settled.day)
    return Wrap.lines(of: line, width: width).map { StyledLine($0, style: .good) }
      + [StyledLine(SafeText(by), indent: 2, style: .muted)]
  }

  /// From the lowest score to the highest, then those without a level: the two ends face each other.
  private func reasonRows(
    of row: DeliberationFigures.Row, session: Session, width: Int, texts: any Texts
  ) -> [PaneRow] {
    let count = width >= 116 ? 3 : width >= 96 ? 2 : 1
    let column = (width + 2) / count
    let said = zip(figures.sheets, row.cells).compactMap { sheet, cell in
      cell.entry.map { (sheet, cell, $0) }
    }
    let blocks = said.enumerated()
      .sorted { ($0.element.2.score.place, $0.offset) < ($1.element.2.score.place, $1.offset) }
      .map { _, said in
        block(said.0, said.1, said.2, width: column - 2, session: session, texts: texts)
      }
    return PaneRow.columns(blocks, count, width: column)
  }

  private func block(
    _ sheet: SubmittedSheet, _ cell: DeliberationFigures.Cell, _ entry: CriterionScore, width: Int,
    session: Session, texts: any Texts
  ) -> [StyledLine] {
    let member = session.members.first { $0.id == sheet.member }
    let change = cell.change.map { "(\($0.text)) " } ?? ""
    let role = (sheet.capacity ?? member?.role).map { " · " + texts.term($0) } ?? ""
    let sure = entry.confidence.map { " · " + texts.term($0) } ?? ""
    let head =
      "[\(entry.score?.description ?? " ")] " + change + (member?.name ?? sheet.member.rawValue)
      + role + sure
    let reason = entry.reason.isBlank ? "(" + texts.word(.notGiven) + ")" : entry.reason
    let pins =
      entry.pins.isEmpty
      ? []
      : Wrap.lines(of: texts.labelled(texts.pinsWord, Pin.line(entry.pins)), width: width - 4)
        .map { StyledLine($0, indent: 4, style: .accent) }
    return [StyledLine(SafeText(head).shortened(to: width), style: .heading)]
      + Wrap.lines(of: reason, width: width - 4).map { StyledLine($0, indent: 4) } + pins
  }

  /// The comments on a criterion or on the whole case, replies set in under what they answer.
  func threadLines(
    on criterion: CriterionID?, session: Session, width: Int, texts: any Texts
  ) -> [StyledLine] {
    file.view.content.thread(on: criterion).flatMap { threaded -> [StyledLine] in
      let comment = threaded.comment
      let indent = 2 * min(threaded.depth, 4)
      let reply = comment.replyTo.map { " → \($0)" } ?? ""
      let audience = comment.audience == .applicant
      let head =
        "» \(comment.number)\(reply) · " + texts.named(comment.member) + " · "
        + texts.date(comment.day)
        + (audience ? " · " + texts.toApplicant(sentOn: comment.sentOn) : "")
      return [
        StyledLine(
          SafeText(head).shortened(to: width - indent), indent: indent,
          style: audience ? .warning : .accent)
      ]
        + Wrap.lines(of: comment.text, width: width - 4 - indent)
        .map { StyledLine($0, indent: 4 + indent) }
    }
  }
}

extension Score? {
  /// Levels from the lowest on, then `-`, `?` and words without a score.
  fileprivate var place: Int {
    switch self {
    case .level(let level): level
    case .notApplicable: 1_000
    case .cannotJudge: 1_001
    case nil: 1_002
    }
  }
}
