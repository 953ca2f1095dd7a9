import ReviewDomain
package import ReviewTexts
package import TextCanvas

extension CaseScreen {
  /// Draws the panes into the body of the desk.
  package mutating func draw(in canvas: inout Canvas, texts: any Texts) {
    let layout = layout
    if layout.isSplit || pane == .dossier {
      drawDossier(in: &canvas, inside: layout.reader, texts: texts)
    }
    if hasSheet, layout.isSplit || pane == .sheet {
      drawSheet(in: &canvas, inside: layout.sheet, texts: texts)
    }
  }

  private func frame(_ inside: Rect) -> Rect { inside.inset(rows: -1, columns: -1) }

  private func drawDossier(in canvas: inout Canvas, inside: Rect, texts: any Texts) {
    let sections = reader.sections
    var title = texts.word(.dossier)
    if sections.indices.contains(reader.section) {
      title += "  \(reader.section + 1)/\(sections.count) " + sections[reader.section].title
    }
    canvas.box(
      frame(inside), title: SafeText(title),
      style: pane == .dossier ? .accent : .border,
      titleStyle: pane == .dossier ? .title : .heading)
    drawPeriod(in: &canvas, inside: inside, texts: texts)
    canvas.within(inside) { canvas in
      if let closed = file.view.dossierClosed {
        drawClosed(closed, in: &canvas, texts: texts)
      } else {
        reader.draw(in: &canvas)
      }
      if pane == .dossier { canvas.placeCursor(row: 0, column: 0) }
    }
  }

  /// What matters most of the indicative period, in the frame: it costs no line.
  private func drawPeriod(in canvas: inout Canvas, inside: Rect, texts: any Texts) {
    guard let clock = file.clock else { return }
    let key = Bindings.key(of: .period, in: scope).map { " (\($0.name))" } ?? ""
    let summary = texts.summary(of: clock, width: inside.columns - 8) + key
    canvas.text(
      SafeText(" " + summary + " "), row: inside.endRow, column: inside.column + 1,
      style: clock.isLate ? .warning : .muted, width: inside.columns - 2, fit: .clip)
  }

  /// The outline that everyone may see, and what opens the rest.
  private func drawClosed(_ refusal: Refusal, in canvas: inout Canvas, texts: any Texts) {
    let request = file.view.content.request
    let rows =
      [
        (texts.word(DeskWord.application), request.product.title),
        (texts.word(DeskWord.applicant), request.applicant.name),
        (texts.word(DeskWord.careProcess), file.careProcess),
        (texts.word(DeskWord.indication), request.indication),
        (texts.word(DeskWord.requested), texts.term(request.requested)),
      ] + CaseParts(file.view.content, texts: texts).rows.map { ($0.label, $0.value) }
    var row = 1
    for (label, value) in rows {
      canvas.text(SafeText(label), row: row, column: 1, style: .muted)
      let lines = Wrap.lines(of: value, width: canvas.size.columns - 22)
      for line in lines {
        canvas.text(line, row: row, column: 21)
        row += 1
      }
    }
    let closed = refusal == .declareFirst ? texts.declareFirst : texts.sentence(for: refusal)
    for sentence in [closed] + file.advice.map({ texts.sentence(for: $0) }) {
      for line in Wrap.lines(of: sentence, width: canvas.size.columns - 2) {
        row += 1
        canvas.text(line, row: row, column: 1, style: .warning)
      }
    }
  }

  // MARK: - The score sheet

  private mutating func drawSheet(in canvas: inout Canvas, inside: Rect, texts: any Texts) {
    let style: Style = pane == .sheet ? .accent : .border
    canvas.box(
      frame(inside), title: SafeText(sheetTitle(texts, room: inside.columns - 5)), style: style,
      titleStyle: pane == .sheet ? .title : .heading)
    canvas.text(
      SafeText(" " + recommendation(texts) + " "), row: inside.endRow, column: inside.column + 1,
      style: style, width: inside.columns - 2, fit: .clip)
    canvas.within(inside) { canvas in
      let detail = detailHeight(of: canvas.size, texts: texts)
      let (top, bottom) = canvas.bounds.splitRows(canvas.size.rows - detail)
      canvas.within(top) { drawCriteria(in: &$0, texts: texts) }
      canvas.within(bottom) { drawDetail(in: &$0, texts: texts) }
    }
  }

  /// What the explanation needs, but five criteria stay in sight.
  private func detailHeight(of size: Size, texts: any Texts) -> Int {
    guard editor.reason == nil else { return min(12, size.rows * 2 / 3) }
    if editor.pinLine != nil { return min(6, size.rows / 2) }
    guard let criterion = editor.selected else { return 0 }
    let lines = explanation(of: criterion, width: size.columns - 1, texts: texts).count
    return max(0, min(lines + 1, size.rows - 5))
  }

  /// The count in words where there is room for them.
  private func sheetTitle(_ texts: any Texts, room: Int) -> String {
    let name = texts.word(.myScoreSheet) + "  "
    guard let round = file.view.content.round else { return name + texts.word(.notSubmitted) }
    let isIn = round.sheet(of: file.view.viewer)?.isSubmitted == true
    let draft = editor.answered == 0 ? DeskWord.notSubmitted : .draftKept
    let state = " · " + texts.word(isIn ? .submitted : draft)
    let progress = Progress(editor.answered, of: editor.criteria.count)
    let full = name + texts.scored(progress.done, of: progress.all) + state
    return SafeText(full).columns <= room ? full : name + progress.text + state
  }

  private func recommendation(_ texts: any Texts) -> String {
    let given = editor.sheet.recommendation.map(texts.term) ?? "–"
    let key = scoringRefusal == nil ? " (w)" : ""
    return texts.labelled(texts.word(.recommendation), given) + key
  }

  private mutating func drawCriteria(in canvas: inout Canvas, texts: any Texts) {
    let focused = pane == .sheet && !isTyping
    for (row, index) in showVisibleCriteria(height: canvas.size.rows).enumerated() {
      let isSelected = index == editor.list.selected
      draw(editor.criteria[index], row: row, isSelected: isSelected, in: &canvas, texts: texts)
      if isSelected, focused { canvas.placeCursor(row: row, column: 0) }
    }
  }

  private func draw(
    _ criterion: Criterion, row: Int, isSelected: Bool, in canvas: inout Canvas, texts: any Texts
  ) {
    let width = canvas.size.columns
    let entry = editor.sheet[criterion.id]
    let levels = file.criteria.scale.levels
    let scaleWidth = criterion.kind == .scored ? levels.count * 3 + 6 : 0
    let reasonWidth = 9  // a space at either side
    let marksWidth = width >= 50 ? 4 : 0
    canvas.text(isSelected ? ">" : " ", row: row, column: 0, style: .accent)
    canvas.text(SafeText(criterion.id.rawValue), row: row, column: 2, style: .key, width: 3)
    canvas.text(
      SafeText(criterion.names.name(in: texts.language)), row: row, column: 5,
      style: isSelected ? .plain.bold : .plain,
      width: max(0, width - scaleWidth - reasonWidth - marksWidth - 6), fit: .ellipsis)
    drawScale(
      entry, of: criterion, row: row, column: width - scaleWidth - reasonWidth - marksWidth,
      &canvas)
    if marksWidth > 0 {
      canvas.text(
        SafeText(marks(of: entry)), row: row, column: width - reasonWidth - marksWidth,
        style: .accent)
    }
    let (mark, style) = reasonMark(entry, of: criterion, texts)
    canvas.text(
      SafeText(mark), row: row, column: width - reasonWidth + 1, style: style,
      width: reasonWidth - 2, fit: .ellipsis)
  }

  private func drawScale(
    _ entry: CriterionScore, of criterion: Criterion, row: Int, column: Int,
    _ canvas: inout Canvas
  ) {
    guard criterion.kind == .scored else { return }
    var place = column
    let scores = file.criteria.scale.levels.map(Score.level) + [.notApplicable, .cannotJudge]
    for score in scores {
      let isGiven = entry.score == score
      canvas.text(
        SafeText(isGiven ? "[\(score)]" : " \(score) "), row: row, column: place,
        style: isGiven ? .accent.bold : .muted)
      place += 3
    }
  }

  private func reasonMark(_ entry: CriterionScore, of criterion: Criterion, _ texts: any Texts)
    -> (String, Style)
  {
    if !entry.reason.isBlank { return (texts.word(.reasonGiven), .good) }
    let isNeeded =
      criterion.kind == .described
      || entry.score.map { file.criteria.scale.reasonRequired.contains($0) } ?? false
    return isNeeded ? (texts.word(.reasonNeeded), .warning) : ("", .plain)
  }

  private func drawDetail(in canvas: inout Canvas, texts: any Texts) {
    guard let criterion = editor.selected else { return }
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    let group = file.criteria.groups.first { $0.id == criterion.group }
    let names = [group?.names, criterion.names].compactMap { $0?.name(in: texts.language) }
    let heading = ([criterion.id.rawValue] + names).joined(separator: " · ")
    let shown = SafeText(heading).shortened(to: canvas.size.columns - 4)
    canvas.text(" " + shown + " ", row: 0, column: 1, style: .heading)
    let area = Rect(
      row: 1, column: 0, rows: canvas.size.rows - 1, columns: canvas.size.columns)
    canvas.within(area) { canvas in
      if let reason = editor.reason {
        reason.draw(in: &canvas, canvas.bounds, isFocused: true)
      } else if let pins = editor.pinLine {
        canvas.text(SafeText(texts.pinsWord), row: 0, column: 0, style: .heading)
        pins.draw(
          in: &canvas, Rect(row: 1, column: 0, rows: 1, columns: canvas.size.columns),
          style: .input, isFocused: true)
      } else {
        drawExplanation(of: criterion, in: &canvas, texts: texts)
      }
    }
  }

  /// Definition, what each level means, and the reason as it stands.
  private func drawExplanation(
    of criterion: Criterion, in canvas: inout Canvas, texts: any Texts
  ) {
    let lines = explanation(of: criterion, width: canvas.size.columns - 1, texts: texts)
    for (row, line) in lines.prefix(canvas.size.rows).enumerated() {
      canvas.text(line.text, row: row, column: line.indent, style: line.style)
    }
  }

  /// The beginning of the reason, what each level means, and the definition.
  private func explanation(of criterion: Criterion, width: Int, texts: any Texts) -> [StyledLine] {
    let reason = editor.sheet[criterion.id].reason
    var lines: [StyledLine] = []
    if !reason.isBlank {
      lines += Wrap.lines(of: reason, width: width).prefix(3).map { StyledLine($0, style: .input) }
    }
    lines += support(of: criterion, width: width, texts: texts)
    lines += before(criterion, width: width, texts: texts)
    for level in file.criteria.scale.levels where criterion.kind == .scored {
      let anchor = criterion.anchors[String(level)]?.name(in: texts.language) ?? ""
      let wrapped = Wrap.lines(of: anchor, width: width - 2)
      lines += wrapped.enumerated().map { index, line in
        StyledLine(index == 0 ? SafeText("\(level) ") + line : line, indent: index == 0 ? 0 : 2)
      }
    }
    return lines
      + Wrap.lines(of: criterion.definitions.name(in: texts.language), width: width)
      .map { StyledLine($0, style: .muted) }
  }
}
