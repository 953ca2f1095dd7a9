package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The gates, or what passes between the group and the applicant: a list, and all of one line.
package struct ItemScreen: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case gates, applicant }

  /// What a line stands for.
  package enum Item: Hashable, Sendable {
    case gate(Criterion)
    /// A question that `?` marks suggest.
    case proposal(QuestionProposal, Criterion)
    case point(ApplicantPoint)
    case explanation(WrittenExplanation)
    case hearing(Hearing)
    case letter(Int, Letter)
  }

  package let kind: Kind
  package internal(set) var file: CaseFile
  package private(set) var list = ListState()
  private var top = 0
  var size = Size(columns: 80, rows: 24)

  package init(kind: Kind, file: CaseFile) {
    self.kind = kind
    self.file = file
    list.count = items.count
    if kind == .gates { goToUnanswered() }
  }

  package var scope: Scope { kind == .gates ? .gates : .applicant }

  package mutating func replace(_ file: CaseFile) {
    let before = selected
    self.file = file
    list.count = items.count
    // An answer was given: the next gate that has none comes up.
    if kind == .gates, selected != before || isAnswered(before) { goToUnanswered() }
  }

  private func isAnswered(_ item: Item?) -> Bool {
    guard case .gate(let gate) = item else { return false }
    return file.view.content.gates[gate.id] != nil
  }

  private mutating func goToUnanswered() {
    let gates = file.criteria.gates
    if let open = gates.firstIndex(where: { file.view.content.gates[$0.id] == nil }) {
      list.select(open)
    }
    top = 0
  }

  package var items: [Item] {
    switch kind {
    case .gates: return file.criteria.gates.map(Item.gate)
    case .applicant: return applicantItems
    }
  }

  /// Suggestions first, then drafts, numbered points, and what was received or sent as a whole.
  private var applicantItems: [Item] {
    let content = file.view.content
    guard file.view.dossierClosed == nil else { return [] }
    let criteria = file.sheetCriteria
    let proposals = content.questionProposals(for: criteria).compactMap { proposal in
      file.criteria[proposal.criterion].map { Item.proposal(proposal, $0) }
    }
    return proposals + content.questionDrafts.map(Item.point)
      + content.numberedPoints.sorted { ($0.number ?? 0) < ($1.number ?? 0) }.map(Item.point)
      + content.explanations.map(Item.explanation) + content.hearings.map(Item.hearing)
      + content.letters.enumerated().map { Item.letter($0 + 1, $1) }
  }

  package var selected: Item? {
    let items = items
    return items.indices.contains(list.selected) ? items[list.selected] : nil
  }

  package mutating func perform(_ command: DeskCommand) {
    guard let move = ListMove(command) else { return }
    switch move {
    case .pageDown: top += max(1, size.rows / 3)
    case .pageUp: top = max(0, top - max(1, size.rows / 3))
    default:
      list.move(move, page: 10)
      top = 0
    }
  }

  // MARK: - Drawing

  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let words = ItemWords(file: file, today: session.today, texts: texts)
    let items = items
    let title = kind == .gates ? texts.word(DeskWord.gates) : words.applicantTitle
    let inside = canvas.box(canvas.bounds, title: SafeText(title), style: .accent)
    guard !items.isEmpty else {
      canvas.text(
        SafeText(texts.word(.nothingToShow)), row: inside.row, column: inside.column + 1)
      return
    }
    let upper = min(items.count, max(4, inside.rows * 2 / 5))
    let (above, below) = inside.splitRows(upper)
    canvas.within(above) { canvas in
      for (row, index) in list.visible(height: canvas.size.rows).enumerated() {
        draw(items[index], words, row: row, isSelected: index == list.selected, in: &canvas)
      }
    }
    canvas.within(below) { drawDetail(words, in: &$0) }
  }

  private func draw(
    _ item: Item, _ words: ItemWords, row: Int, isSelected: Bool, in canvas: inout Canvas
  ) {
    let width = canvas.size.columns
    let line = words.line(of: item)
    canvas.text(isSelected ? ">" : " ", row: row, column: 0, style: .accent)
    canvas.text(SafeText(line.id), row: row, column: 2, style: .key, width: 4, fit: .ellipsis)
    canvas.text(
      SafeText(line.state), row: row, column: 7, style: line.style, width: 16, fit: .ellipsis)
    canvas.text(
      SafeText(line.text), row: row, column: 24, style: isSelected ? .plain.bold : .plain,
      width: max(0, width - 25), fit: .ellipsis)
    if isSelected { canvas.placeCursor(row: row, column: 0) }
  }

  private mutating func drawDetail(_ words: ItemWords, in canvas: inout Canvas) {
    guard let selected else { return }
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    let lines = words.detail(of: selected, width: canvas.size.columns - 2)
    let room = canvas.size.rows - 1
    top = min(top, max(0, lines.count - room))
    for (row, line) in lines.dropFirst(top).prefix(room).enumerated() {
      canvas.text(line.text, row: row + 1, column: 1 + line.indent, style: line.style)
    }
    if lines.count > top + room {
      canvas.text(" ↓ ", row: 0, column: canvas.size.columns - 5, style: .accent)
    }
  }
}
