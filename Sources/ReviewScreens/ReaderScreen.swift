package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The report's preview, a case's history or its indicative period: lines to scroll through.
package struct ReaderScreen: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case report(ReportPreview)
    case letter(LetterPreview)
    case history
    case period
    /// Scores and evidence beside those of the re-evaluation.
    case thenAndNow
    /// The figures of a criterion in a round, and of its case.
    case figures(CriterionID, round: Int)
  }

  package internal(set) var file: CaseFile
  package private(set) var subject: Subject
  package private(set) var top = 0
  var size = Size(columns: 80, rows: 24)

  package init(file: CaseFile, subject: Subject) {
    self.file = file
    self.subject = subject
  }

  package mutating func replace(_ file: CaseFile) { self.file = file }
  package mutating func show(_ preview: ReportPreview) { subject = .report(preview) }

  package var scope: Scope {
    switch subject {
    case .report: .report
    case .letter: .letter
    case .history, .period, .thenAndNow, .figures: .history
    }
  }

  package mutating func perform(_ command: DeskCommand, texts: any Texts) {
    guard let move = ListMove(command) else { return }
    let page = max(1, size.rows - 6)
    let bottom = max(0, lines(texts: texts, width: size.columns - 2).count - page)
    top = min(top, bottom)
    switch move {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page - 1
    case .pageDown: top += page - 1
    case .first: top = 0
    case .last: top = bottom
    }
    top = max(0, min(top, bottom))
  }

  func lines(texts: any Texts, width: Int) -> [StyledLine] {
    switch subject {
    case .report(let preview): preview.lines.map { StyledLine(SafeText($0)) }
    case .letter(let preview): preview.lines.map { StyledLine(SafeText($0)) }
    case .history: file.history.reversed().flatMap { Self.lines(of: $0, width: width, texts) }
    case .figures(let criterion, let round):
      FigureExplanation(
        file: file, round: round, criterion: criterion, texts: texts, width: width)?.lines ?? []
    case .period: file.clock.map { Self.lines(of: $0, width: width, texts) } ?? []
    case .thenAndNow: file.thenAndNow.map { lines(of: $0, width: width, texts) } ?? []
    }
  }

  /// Each figure, and under it how it came about.
  private static func lines(of clock: CaseClock, width: Int, _ texts: any Texts) -> [StyledLine] {
    let lines = texts.lines(of: clock)
    let label = lines.map { SafeText($0.label).columns }.max() ?? 0
    return lines.flatMap { line in
      let pad = String(repeating: " ", count: label - SafeText(line.label).columns + 2)
      let value = Wrap.lines(of: line.value, width: max(10, width - label - 4))
      let head = SafeText(line.label + pad) + (value.first ?? "")
      return [StyledLine(head, indent: 1, style: .heading)]
        + value.dropFirst().map { StyledLine($0, indent: label + 3, style: .heading) }
        + Wrap.lines(of: line.explanation, width: width - 4).map {
          StyledLine($0, indent: 3, style: .muted)
        }
    }
  }

  private static func lines(of item: HistoryItem, width: Int, _ texts: any Texts) -> [StyledLine] {
    let entered = item.enteredOn.isEmpty ? "" : "  (\(item.enteredOn))"
    let head = "\(item.entry). " + texts.date(item.happenedOn) + "  " + item.actor + entered
    let line = SafeText(head + "  " + item.text)
    if line.columns <= width { return [StyledLine(line)] }
    return [StyledLine(SafeText(head))]
      + Wrap.lines(of: item.text, width: width - 4).map { StyledLine($0, indent: 4) }
  }

  package func draw(in canvas: inout Canvas, texts: any Texts) {
    let inside = canvas.box(canvas.bounds, title: SafeText(title(texts)), style: .accent)
    canvas.within(inside) { canvas in
      let lines = lines(texts: texts, width: canvas.size.columns)
      if lines.isEmpty { canvas.text(SafeText(texts.word(.nothingToShow)), row: 0, column: 1) }
      let first = min(top, max(0, lines.count - canvas.size.rows))
      for (row, line) in lines.dropFirst(first).prefix(canvas.size.rows).enumerated() {
        canvas.text(line.text, row: row, column: line.indent, style: line.style)
      }
      canvas.placeCursor(row: 0, column: 0)
    }
    drawMore(inside.rows, in: &canvas, texts: texts)
  }

  /// Under figures, that there is more and how to see it.
  private func drawMore(_ rows: Int, in canvas: inout Canvas, texts: any Texts) {
    guard case .figures = subject else { return }
    let more = lines(texts: texts, width: canvas.size.columns - 2).count - top - rows
    guard more > 0 else { return }
    let text = SafeText(" ↓ \(more) · PgDn ")
    canvas.text(
      text, row: canvas.size.rows - 1, column: canvas.size.columns - text.columns - 2, style: .key)
  }

  private func title(_ texts: any Texts) -> String {
    switch subject {
    case .report(let preview):
      texts.word(.report) + " · " + preview.language.rawValue + " · "
        + texts.reportMissing(preview.missing)
    case .letter(let preview):
      texts.term(preview.kind) + " · " + preview.language.rawValue
    case .history: texts.word(.history)
    case .thenAndNow:
      texts.title(.thenAndNow)
        + (file.thenAndNow.map { " · \($0.original) → \($0.reevaluation)" } ?? "")
    case .figures(let criterion, let round):
      texts.word(.figures) + " · " + criterion.rawValue + " · " + texts.round(round)
    case .period:
      texts.title(.period) + (file.clock.map { " · " + texts.term($0.period.kind) } ?? "")
    }
  }
}
