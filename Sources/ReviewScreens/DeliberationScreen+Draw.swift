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
        draw(summary, title: texts.word(.deliberation), in: &canvas)
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
    let matrix = matrix(columns: canvas.size.columns, texts: texts)
    drawHead(of: matrix, in: &canvas, session: session, texts: texts)
    let criteria = criteria
    for (line, index) in list.visible(height: canvas.size.rows - 1).enumerated() {
      draw(
        criteria[index], row: line + 1, isSelected: index == list.selected, matrix, in: &canvas,
        texts: texts)
    }
  }

  /// Where the columns lie: names take what members, median and spread leave.
  private struct Matrix {
    let members: ArraySlice<SubmittedSheet>
    let name: Int
    let mark: SafeText
    let isCut: Bool

    /// The first member's column.
    var start: Int { 6 + name }
    var median: Int { start + members.count * 3 + 1 }
    var spread: Int { median + 8 }
  }

  /// The word beside the mark of a division is left out before members are.
  private func matrix(columns: Int, texts: any Texts) -> Matrix {
    let word = SafeText("≠ " + texts.word(.divided))
    let fixed = 6 + 1 + 8 + 2 * criteriaSet.scale.levels.count + 6
    let all = submitted.dropFirst(firstMember)
    let isRoomy = columns - fixed - word.columns - all.count * 3 >= 30
    let mark = isRoomy ? word : "≠"
    let members = all.prefix(max(1, (columns - fixed - mark.columns - 18) / 3))
    let name = max(8, columns - fixed - mark.columns - members.count * 3)
    return Matrix(members: members, name: name, mark: mark, isCut: members.count < all.count)
  }

  private func drawHead(
    of matrix: Matrix, in canvas: inout Canvas, session: Session, texts: any Texts
  ) {
    canvas.text(
      SafeText(roundTitle(texts)), row: 0, column: 2, style: .heading, width: matrix.name + 2,
      fit: .ellipsis)
    var column = matrix.start
    if firstMember > 0 { canvas.text("‹", row: 0, column: column - 1, style: .accent) }
    for sheet in matrix.members {
      let name = session.members.first { $0.id == sheet.member }?.name ?? sheet.member.rawValue
      canvas.text(SafeText(Self.initials(of: name)), row: 0, column: column, style: .heading)
      column += 3
    }
    if matrix.isCut { canvas.text("›", row: 0, column: column - 1, style: .accent) }
    canvas.text(
      SafeText(texts.word(DeskWord.median)), row: 0, column: matrix.median, style: .heading, width: 8,
      fit: .ellipsis)
    let levels = criteriaSet.scale.levels.map { " \($0)" }.joined()
    canvas.text(SafeText(levels + "  - ?"), row: 0, column: matrix.spread, style: .heading)
  }

  static func initials(of name: String) -> String {
    let words = name.split(separator: " ")
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
    return String(letters).uppercased()
  }

  private func draw(
    _ criterion: Criterion, row: Int, isSelected: Bool, _ matrix: Matrix, in canvas: inout Canvas,
    texts: any Texts
  ) {
    canvas.text(isSelected ? ">" : " ", row: row, column: 0)
    canvas.text(SafeText(criterion.id.rawValue), row: row, column: 2, style: .key, width: 3)
    canvas.text(
      SafeText(criterion.names.name(in: texts.language)), row: row, column: 5, width: matrix.name,
      fit: .ellipsis)
    var column = matrix.start
    for sheet in matrix.members {
      canvas.text(
        SafeText(mark(of: sheet, on: criterion)), row: row, column: column, width: 2, fit: .right)
      column += 3
    }
    drawSpread(of: criterion, row: row, matrix, in: &canvas)
    guard isSelected else { return }
    canvas.restyle(Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    canvas.placeCursor(row: row, column: 0)
  }

  /// The score; `…` for words without one, `·` for nothing.
  private func mark(of sheet: SubmittedSheet, on criterion: Criterion) -> String {
    guard let entry = sheet.content?[criterion.id], !entry.isEmpty else { return "·" }
    let arrow = change(of: sheet.member, on: criterion.id)?.arrow ?? ""
    return (entry.score?.description ?? "…") + arrow
  }

  private func drawSpread(
    of criterion: Criterion, row: Int, _ matrix: Matrix, in canvas: inout Canvas
  ) {
    guard criterion.kind == .scored, let round else { return }
    let spread = round.spread(of: criterion.id, scale: criteriaSet.scale)
    let median = spread.median.map { $0 == $1 ? "\($0)" : "\($0)–\($1)" } ?? "–"
    canvas.text(SafeText(median), row: row, column: matrix.median, width: 6, fit: .right)
    let counts = spread.counts.map { score, count in
      let text = count == 0 ? "·" : "\(count)"
      return (score == .notApplicable ? " " : "")
        + String(repeating: " ", count: max(0, 2 - text.count)) + text
    }
    let used = canvas.text(SafeText(counts.joined()), row: row, column: matrix.spread)
    if spread.isDivided {
      canvas.text(matrix.mark, row: row, column: matrix.spread + used + 1, style: .warning)
    }
  }
}
