package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// Members × criteria, once revealed: where the group agrees and where it does not.
package struct DeliberationScreen: Hashable, Sendable {
  package private(set) var file: CaseFile
  package private(set) var list = ListState()
  /// The first member column that is shown.
  package private(set) var firstMember = 0
  package private(set) var showsReasons = false
  private var reasonsTop = 0
  var size = Size(columns: 80, rows: 24)

  package init(file: CaseFile) {
    self.file = file
    list.count = criteria.count
  }

  package mutating func replace(_ file: CaseFile) {
    self.file = file
    list.count = criteria.count
  }

  /// Scored criteria, the divided ones first.
  package var criteria: [Criterion] {
    let scored = file.sheetCriteria
    guard let round = file.view.content.round else { return scored }
    let scale = file.criteria.scale
    let divided = Set(scored.filter { round.spread(of: $0.id, scale: scale).isDivided }.map(\.id))
    return scored.filter { divided.contains($0.id) } + scored.filter { !divided.contains($0.id) }
  }

  package var selected: Criterion? {
    let criteria = criteria
    return criteria.indices.contains(list.selected) ? criteria[list.selected] : nil
  }

  package mutating func perform(_ command: DeskCommand) {
    switch command {
    case .reasons: (showsReasons, reasonsTop) = (!showsReasons, 0)
    case .nextSection: firstMember = min(firstMember + 1, max(0, submitted.count - 1))
    case .previousSection: firstMember = max(0, firstMember - 1)
    case .pageDown where showsReasons: reasonsTop += max(1, size.rows / 2)
    case .pageUp where showsReasons: reasonsTop = max(0, reasonsTop - max(1, size.rows / 2))
    default:
      guard let move = ListMove(command) else { return }
      list.move(move, page: max(1, size.rows - 10))
      reasonsTop = 0
    }
  }

  /// Closes the reasons; `false` when they were not open.
  package mutating func closeReasons() -> Bool {
    defer { showsReasons = false }
    return showsReasons
  }

  var submitted: [SubmittedSheet] { file.view.content.round?.sheets.filter(\.isSubmitted) ?? [] }
}

// MARK: - Drawing

extension DeliberationScreen {
  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    guard file.view.dossierClosed == nil, file.view.content.isRevealed else {
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

  private var shownMembers: ArraySlice<SubmittedSheet> {
    submitted.dropFirst(firstMember).prefix(max(1, (size.columns - 57) / 3))
  }

  private mutating func drawMatrix(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let members = shownMembers
    let nameWidth = max(12, canvas.size.columns - members.count * 3 - 41)
    drawHead(in: &canvas, nameWidth: nameWidth, session: session, texts: texts)
    let criteria = criteria
    for (line, index) in list.visible(height: canvas.size.rows - 1).enumerated() {
      draw(
        criteria[index], row: line + 1, isSelected: index == list.selected, nameWidth: nameWidth,
        in: &canvas, texts: texts)
    }
  }

  private func drawHead(
    in canvas: inout Canvas, nameWidth: Int, session: Session, texts: any Texts
  ) {
    var column = 6 + nameWidth
    for sheet in shownMembers {
      let name = session.members.first { $0.id == sheet.member }?.name ?? sheet.member.rawValue
      canvas.text(SafeText(Self.initials(of: name)), row: 0, column: column, style: .heading)
      column += 3
    }
    let hidden = submitted.count - firstMember - shownMembers.count
    if hidden > 0 || firstMember > 0 {
      let left = firstMember > 0 ? "← \(firstMember) " : ""
      canvas.text(
        SafeText(left + (hidden > 0 ? "→ \(hidden)" : "")), row: 0, column: 5, style: .hint)
    }
    canvas.text(
      SafeText(texts.word(.median)), row: 0, column: column + 1, style: .heading, width: 8,
      fit: .ellipsis)
    let levels = file.criteria.scale.levels.map { " \($0)" }.joined()
    canvas.text(SafeText(levels + "  - ?"), row: 0, column: column + 9, style: .heading)
  }

  static func initials(of name: String) -> String {
    let words = name.split(separator: " ")
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
    return String(letters).uppercased()
  }

  private func draw(
    _ criterion: Criterion, row: Int, isSelected: Bool, nameWidth: Int, in canvas: inout Canvas,
    texts: any Texts
  ) {
    canvas.text(isSelected ? ">" : " ", row: row, column: 0)
    canvas.text(SafeText(criterion.id.rawValue), row: row, column: 2, style: .key, width: 3)
    canvas.text(
      SafeText(criterion.names.name(in: texts.language)), row: row, column: 5, width: nameWidth,
      fit: .ellipsis)
    var column = 6 + nameWidth
    for sheet in shownMembers {
      let score = sheet.content?[criterion.id].score?.description ?? "·"
      canvas.text(SafeText(score), row: row, column: column, width: 2, fit: .right)
      column += 3
    }
    drawSpread(of: criterion, row: row, column: column + 1, in: &canvas, texts: texts)
    guard isSelected else { return }
    canvas.restyle(Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    canvas.placeCursor(row: row, column: 0)
  }

  private func drawSpread(
    of criterion: Criterion, row: Int, column: Int, in canvas: inout Canvas, texts: any Texts
  ) {
    guard criterion.kind == .scored, let round = file.view.content.round else { return }
    let spread = round.spread(of: criterion.id, scale: file.criteria.scale)
    let median = spread.median.map { $0 == $1 ? "\($0)" : "\($0)–\($1)" } ?? "–"
    canvas.text(SafeText(median), row: row, column: column, width: 6, fit: .right)
    let counts = spread.counts.map { score, count in
      (score == .notApplicable ? "  " : " ") + (count == 0 ? "·" : "\(count)")
    }
    canvas.text(SafeText(counts.joined()), row: row, column: column + 8)
    if spread.isDivided {
      canvas.text(
        SafeText("≠ " + texts.word(.divided)), row: row, column: column + 22, style: .warning)
    }
  }

  private mutating func drawReasons(in canvas: inout Canvas, session: Session, texts: any Texts) {
    guard let criterion = selected else { return }
    let width = canvas.size.columns - 4
    var lines: [StyledLine] = []
    for sheet in submitted {
      guard let entry = sheet.content?[criterion.id], !entry.isEmpty else { continue }
      let member = session.members.first { $0.id == sheet.member }
      let who =
        (member?.name ?? sheet.member.rawValue) + " · " + (member.map { texts.term($0.role) } ?? "")
      lines.append(
        StyledLine(SafeText("[\(entry.score?.description ?? " ")] " + who), style: .heading))
      let reason = entry.reason.isBlank ? "(" + texts.word(.notGiven) + ")" : entry.reason
      lines += Wrap.lines(of: reason, width: width - 4).map { StyledLine($0, indent: 4) }
    }
    for comment in file.view.content.comments where comment.criterion == criterion.id {
      lines += commentLines(comment, session: session, width: width, texts: texts)
    }
    reasonsTop = min(reasonsTop, max(0, lines.count - canvas.size.rows + 1))
    let name = criterion.id.rawValue + " · " + criterion.names.name(in: texts.language)
    draw(Array(lines.dropFirst(reasonsTop)), title: name, in: &canvas)
  }

  private func commentLines(
    _ comment: Comment, session: Session, width: Int, texts: any Texts
  ) -> [StyledLine] {
    let who = session.members.first { $0.id == comment.member }?.name ?? comment.member.rawValue
    let head = StyledLine(SafeText("» " + who + " · " + texts.date(comment.day)), style: .accent)
    return [head] + Wrap.lines(of: comment.text, width: width - 4).map { StyledLine($0, indent: 4) }
  }

  private func draw(_ lines: [StyledLine], title: String, in canvas: inout Canvas) {
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    canvas.text(SafeText(" " + title + " "), row: 0, column: 1, style: .heading)
    for (row, line) in lines.prefix(canvas.size.rows - 1).enumerated() {
      canvas.text(line.text, row: row + 1, column: 1 + line.indent, style: line.style)
    }
  }

  /// Proposal, vote, conclusion, decision and general comments, as far as there are any.
  private func summaryLines(session: Session, texts: any Texts, width: Int) -> [StyledLine] {
    let content = file.view.content
    var lines: [StyledLine] = []
    if let decision = content.decisions.last {
      let text =
        texts.term(decision.outcome) + " · " + texts.term(decision.authority) + " · "
        + texts.date(decision.decidedOn) + (decision.level.map { " · " + texts.term($0) } ?? "")
      lines += fact(.decision, text, width, texts)
    }
    if let conclusion = content.conclusion {
      lines += fact(.conclusion, texts.term(conclusion.conclusion), width, texts)
    }
    if let vote = content.votes.last { lines += voteLines(vote, texts: texts, width: width) }
    if let proposal = content.proposal {
      lines += fact(.proposal, proposalText(proposal, texts), width, texts)
    }
    for comment in content.comments where comment.criterion == nil {
      lines += commentLines(comment, session: session, width: width, texts: texts)
    }
    if lines.isEmpty { lines = [StyledLine(SafeText(texts.word(.noComments)), style: .muted)] }
    return lines
  }

  private func proposalText(_ proposal: Proposal, _ texts: any Texts) -> String {
    let until = proposal.until.map { " · " + texts.word(.until) + " " + texts.date($0) } ?? ""
    let reasons =
      proposal.reasons[texts.language]
      ?? proposal.reasons.name(in: file.view.content.request.language)
    return texts.term(proposal.conclusion) + until + " — " + reasons
  }

  private func voteLines(_ vote: Vote, texts: any Texts, width: Int) -> [StyledLine] {
    guard !vote.isOpen else {
      let counted = vote.ballots.count { !$0.isAdvisory }
      return fact(.vote, texts.ballotsCast(counted, of: vote.quorum), width, texts)
    }
    let tally = vote.tally
    let counts = [(BallotChoice.yes, tally.yes), (.no, tally.no), (.abstain, tally.abstain)]
      .map { texts.term($0) + " \($1)" }.joined(separator: ", ")
    let outcome = vote.outcome.map { texts.term($0) + " · " } ?? ""
    return fact(.vote, outcome + counts, width, texts)
  }

  private func fact(_ word: DeskWord, _ text: String, _ width: Int, _ texts: any Texts)
    -> [StyledLine]
  {
    Wrap.lines(of: texts.word(word) + ": " + text, width: width).prefix(4).map { StyledLine($0) }
  }
}
