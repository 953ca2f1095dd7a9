import ReviewDomain
import ReviewTexts
import TextCanvas

// What stands below the matrix: the reasons for one criterion, or how far the case has come.

extension DeliberationScreen {
  mutating func drawReasons(in canvas: inout Canvas, session: Session, texts: any Texts) {
    guard let criterion = selected else { return }
    let width = canvas.size.columns - 4
    var lines: [StyledLine] = []
    for sheet in submitted {
      guard let entry = sheet.content?[criterion.id], !entry.isEmpty else { continue }
      let member = session.members.first { $0.id == sheet.member }
      let who =
        (member?.name ?? sheet.member.rawValue) + " · "
        + ((sheet.capacity ?? member?.role).map { texts.term($0) } ?? "")
        + support(of: entry, texts)
      lines.append(StyledLine(SafeText(mark(of: entry, by: sheet) + who), style: .heading))
      let reason = entry.reason.isBlank ? "(" + texts.word(.notGiven) + ")" : entry.reason
      lines += Wrap.lines(of: reason, width: width - 4).map { StyledLine($0, indent: 4) }
      if !entry.pins.isEmpty {
        let pins = texts.labelled(texts.pinsWord, Pin.line(entry.pins))
        lines += Wrap.lines(of: pins, width: width - 4)
          .map { StyledLine($0, indent: 4, style: .accent) }
      }
    }
    for comment in file.view.content.comments where comment.criterion == criterion.id {
      lines += commentLines(comment, session: session, width: width, texts: texts)
    }
    reasonsTop = min(reasonsTop, max(0, lines.count - canvas.size.rows + 1))
    let name = criterion.id.rawValue + " · " + criterion.names.name(in: texts.language)
    draw(Array(lines.dropFirst(reasonsTop)), title: name, in: &canvas)
  }

  /// `[2] `, and in a later round `[2] (1 → 2) `.
  private func mark(of entry: CriterionScore, by sheet: SubmittedSheet) -> String {
    let change = change(of: sheet.member, on: entry.criterion).map { "(\($0.text)) " } ?? ""
    return "[\(entry.score?.description ?? " ")] " + change
  }

  private func support(of entry: CriterionScore, _ texts: any Texts) -> String {
    entry.confidence.map { " · " + texts.term($0) } ?? ""
  }

  private func commentLines(
    _ comment: Comment, session: Session, width: Int, texts: any Texts
  ) -> [StyledLine] {
    let who = session.members.first { $0.id == comment.member }?.name ?? comment.member.rawValue
    let head = StyledLine(SafeText("» " + who + " · " + texts.date(comment.day)), style: .accent)
    return [head] + Wrap.lines(of: comment.text, width: width - 4).map { StyledLine($0, indent: 4) }
  }

  func draw(_ lines: [StyledLine], title: String, in canvas: inout Canvas) {
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    canvas.text(SafeText(" " + title + " "), row: 0, column: 1, style: .heading)
    for (row, line) in lines.prefix(canvas.size.rows - 1).enumerated() {
      canvas.text(line.text, row: row + 1, column: 1 + line.indent, style: line.style)
    }
  }

  /// Proposal, vote, conclusion, decision and general comments, as far as there are any.
  func summaryLines(session: Session, texts: any Texts, width: Int) -> [StyledLine] {
    let content = file.view.content
    var lines: [StyledLine] = []
    if let decision = content.decisions.last {
      let text =
        texts.term(decision.outcome) + " · " + texts.term(decision.authority) + " · "
        + texts.date(decision.decidedOn) + (decision.level.map { " · " + texts.term($0) } ?? "")
      lines += fact(.decision, text, width, texts)
      lines += groundLines(of: decision, texts: texts, width: width)
    }
    if let conclusion = content.conclusion {
      lines += fact(.conclusion, texts.term(conclusion.conclusion), width, texts)
    }
    lines += panelLines(session: session, texts: texts, width: width)
    if let proposal = content.proposal {
      lines += fact(
        .proposal, texts.summary(of: proposal, else: content.request.language), width, texts)
    }
    if let round = file.view.content.round, round.state != .revealed, isRevealed {
      lines.append(StyledLine(SafeText(texts.roundOpenNow(round.number)), style: .warning))
    }
    if let changes = changeSummary(texts) { lines.append(StyledLine(SafeText(changes))) }
    lines += recommendationLines(texts: texts, width: width)
    for comment in content.comments where comment.criterion == nil {
      lines += commentLines(comment, session: session, width: width, texts: texts)
    }
    if lines.isEmpty { lines = [StyledLine(SafeText(texts.word(.noComments)), style: .muted)] }
    return lines
  }

  /// How many members recommend what, the most frequent first.
  private func recommendationLines(texts: any Texts, width: Int) -> [StyledLine] {
    let given = submitted.compactMap { $0.content?.recommendation }
    let counts = ConclusionKind.allCases
      .map { kind in (kind, given.count { $0 == kind }) }
      .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    guard !counts.isEmpty else { return [] }
    let text = counts.map { texts.term($0) + " \($1)" }.joined(separator: ", ")
    let line = texts.labelled(texts.title(.recommend), text)
    return Wrap.lines(of: line, width: width).map { StyledLine($0) }
  }

  /// The vote, what members keep beside it, the policy's gates and the transmission.
  private func panelLines(session: Session, texts: any Texts, width: Int) -> [StyledLine] {
    VotePanel(file: file, members: session.members, texts: texts).lines.flatMap { line in
      Wrap.lines(of: line.text, width: width).prefix(3)
        .map { StyledLine($0, style: line.isWarning ? .warning : .plain) }
    }
  }

  private func groundLines(of decision: Decision, texts: any Texts, width: Int) -> [StyledLine] {
    let language = file.view.content.request.language
    let repeated = (decision.grounds ?? []).repeated(in: language)
    guard !repeated.isEmpty else { return [] }
    return Wrap.lines(of: texts.sameWords(for: repeated), width: width)
      .map { StyledLine($0, style: .warning) }
  }

  private func fact(_ word: DeskWord, _ text: String, _ width: Int, _ texts: any Texts)
    -> [StyledLine]
  {
    Wrap.lines(of: texts.labelled(texts.word(word), text), width: width).prefix(4)
      .map { StyledLine($0) }
  }
}
