import ReviewDomain
package import ReviewTexts
package import TextCanvas

extension DeliberationScreen {
  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    guard isRevealed else {
      drawHidden(in: &canvas, texts: texts)
      return
    }
    let summary = summaryLines(session: session, texts: texts, width: canvas.size.columns - 2)
    let lower =
      showsReasons ? canvas.size.rows * 3 / 5 : min(summary.count + 1, canvas.size.rows / 2)
    let (top, bottom) = canvas.bounds.splitRows(canvas.size.rows - lower)
    canvas.within(top) { drawMatrix(in: &$0, session: session, texts: texts) }
    canvas.within(bottom) { canvas in
      if showsReasons {
        drawReasons(in: &canvas, session: session, texts: texts)
      } else {
        draw(summary.map { PaneRow($0) }, title: texts.word(.deliberation), in: &canvas)
      }
    }
  }

  private func drawHidden(in canvas: inout Canvas, texts: any Texts) {
    let content = file.view.content
    var sentences = [texts.word(.notRevealed)]
    if let closed = file.view.dossierClosed { sentences = [texts.sentence(for: closed)] }
    if content.rounds.count > 1 { sentences.insert(roundTitle(texts), at: 0) }
    if content.round != nil, !content.isRevealed {
      sentences.append(texts.waitingForOthers(content.submittedSheets, of: file.expectedScorers))
      sentences.append(texts.blindingNotice)
    }
    var row = 1
    for sentence in sentences {
      for line in Wrap.lines(of: sentence, width: canvas.size.columns - 4) {
        canvas.text(line, row: row, column: 2)
        row += 1
      }
      row += 1
    }
  }

  private mutating func drawMatrix(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let layout = MatrixLayout(
      columns(session: session, texts: texts), from: firstColumn,
      levels: figures.scale.levels.count, width: canvas.size.columns,
      words: [texts.word(.disagreement), texts.word(.neighbours)], median: texts.word(.median))
    drawHead(of: layout, in: &canvas, texts: texts)
    for (line, index) in list.visible(height: canvas.size.rows - 1).enumerated() {
      draw(
        figures.rows[index], row: line + 1, isSelected: index == list.selected, layout,
        in: &canvas, texts: texts)
    }
  }

  func columns(session: Session, texts: any Texts) -> MatrixColumns {
    guard isByConstituency else {
      let ids = figures.sheets.map(\.member)
      return .members(ids.map { id in session.members.first { $0.id == id } }, ids: ids)
    }
    return .constituencies(constituencies(session: session, texts: texts))
  }

  func constituencies(session: Session, texts: any Texts) -> [MatrixColumns.Constituency] {
    MatrixColumns.constituencies(
      of: figures.sheets, among: session.members, without: texts.word(.noConstituency))
  }

  private func drawHead(of layout: MatrixLayout, in canvas: inout Canvas, texts: any Texts) {
    canvas.text(
      SafeText(roundTitle(texts)), row: 0, column: 2, style: .heading, width: layout.name + 2,
      fit: .ellipsis)
    if layout.shown.lowerBound > 0 {
      canvas.text("‹", row: 0, column: layout.start - 1, style: .accent)
    }
    for (place, index) in layout.shown.enumerated() {
      canvas.text(
        SafeText(layout.columns.head(index)), row: 0,
        column: layout.start + place * layout.columnWidth, style: .heading,
        width: layout.columnWidth - 1, fit: .right)
    }
    if layout.isCut { canvas.text("›", row: 0, column: layout.median - 1, style: .accent) }
    drawFigureHeads(of: layout, in: &canvas, texts: texts)
  }

  private func drawFigureHeads(
    of layout: MatrixLayout, in canvas: inout Canvas, texts: any Texts
  ) {
    let median = layout.medianWidth > 5 ? texts.word(.median) : texts.word(.medianShort)
    head(median, layout.median, layout.medianWidth, in: &canvas)
    if layout.hasCounts {
      let levels = figures.scale.levels.map { " \($0)" }.joined()
      canvas.text(
        SafeText(levels + "  - ?"), row: 0, column: layout.counts + 1, style: .heading)
    }
    head("DI", layout.index, 6, in: &canvas)
    head(texts.word(.consensusShort), layout.consensus, 6, in: &canvas)
  }

  private func head(_ text: String, _ column: Int, _ width: Int, in canvas: inout Canvas) {
    canvas.text(
      SafeText(text), row: 0, column: column, style: .heading, width: width, fit: .right)
  }

  private func draw(
    _ line: DeliberationFigures.Row, row: Int, isSelected: Bool, _ layout: MatrixLayout,
    in canvas: inout Canvas, texts: any Texts
  ) {
    canvas.text(isSelected ? ">" : " ", row: row, column: 0)
    canvas.text(
      SafeText(line.criterion.id.rawValue), row: row, column: 2, style: .key, width: 3)
    canvas.text(
      SafeText(line.criterion.names.name(in: texts.language)), row: row, column: 5,
      width: layout.name - 1, fit: .ellipsis)
    for (place, index) in layout.shown.enumerated() {
      canvas.text(
        SafeText(cell(index, of: line, in: layout.columns)), row: row,
        column: layout.start + place * layout.columnWidth, width: layout.columnWidth - 1,
        fit: .right)
    }
    drawFigures(of: line, row: row, layout, in: &canvas, texts: texts)
    guard isSelected else { return }
    canvas.restyle(Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    canvas.placeCursor(row: row, column: 0)
  }

  /// A member's score, or a constituency's median and how many gave a level.
  private func cell(
    _ index: Int, of line: DeliberationFigures.Row, in columns: MatrixColumns
  ) -> String {
    guard case .constituencies(let list) = columns else { return line.cells[index].mark }
    guard let tally = line.tally else { return "…" }
    let spread = tally.median(of: Set(list[index].members), on: figures.scale)
    let count = spread.counts.reduce(0) { $0 + ($1.score.level == nil ? 0 : $1.count) }
    return spread.median.map { "\($0.text)×\(count)" } ?? "·"
  }

  private func drawFigures(
    of line: DeliberationFigures.Row, row: Int, _ layout: MatrixLayout, in canvas: inout Canvas,
    texts: any Texts
  ) {
    let settled = line.consensus.map { $0.value?.description ?? "…" } ?? "·"
    canvas.text(SafeText(settled), row: row, column: layout.consensus, width: 5, fit: .right)
    guard let tally = line.tally else { return }
    canvas.text(
      SafeText(tally.spread.median?.text ?? "–"), row: row, column: layout.median,
      width: layout.medianWidth - 1, fit: .right)
    if layout.hasCounts {
      canvas.text(SafeText(Self.counts(of: tally)), row: row, column: layout.counts + 1)
    }
    guard let index = tally.disagreement else { return }
    canvas.text(
      SafeText(texts.decimal(index.value)), row: row, column: layout.index, width: 6, fit: .right)
    if index.isDisagreement {
      let word = texts.word(tally.isBetweenNeighbours ? .neighbours : .disagreement)
      canvas.text(
        SafeText(layout.hasWords ? " ≠ " + word : " ≠"), row: row, column: layout.markColumn,
        style: tally.isBetweenNeighbours ? .accent : .warning)
    }
  }

  /// The histogram as digits: exact, and the same on every terminal.
  private static func counts(of tally: CriterionTally) -> String {
    tally.spread.counts.map { count in
      let text = count.count == 0 ? "·" : "\(count.count)"
      return (count.score == .notApplicable ? " " : "")
        + String(repeating: " ", count: max(0, 2 - text.count)) + text
    }.joined()
  }
}
