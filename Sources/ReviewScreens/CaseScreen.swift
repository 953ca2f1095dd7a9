package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The dossier beside the viewer's own score sheet.
package struct CaseScreen: Hashable, Sendable {
  package enum Pane: Hashable, Sendable { case dossier, sheet }

  package internal(set) var file: CaseFile
  package internal(set) var pane: Pane
  package internal(set) var reader: DossierReader
  package internal(set) var editor: SheetEditor
  /// The pin that was shown last, among those of the selected criterion.
  var shownPin: Pin?
  var size = Size(columns: 80, rows: 24)

  package init(file: CaseFile, texts: any Texts) {
    self.file = file
    reader = DossierReader(sections: Self.sections(of: file, texts))
    editor = SheetEditor(sheet: file.draft, criteria: file.sheetCriteria)
    pane = .dossier
  }

  package mutating func replace(_ file: CaseFile, texts: any Texts) {
    // While a reason is typed the draft stays what it was typed into: saving merges the news.
    let base = self.file.draft
    self.file = file
    if isTyping { self.file.draft = base }
    reader.replace(Self.sections(of: file, texts))
    editor.replace(sheet: self.file.draft, criteria: file.sheetCriteria)
  }

  /// Shows what another window made of the draft.
  package mutating func take(_ merged: ScoreSheet) {
    file.draft = merged
    editor.take(merged)
  }

  private static func sections(of file: CaseFile, _ texts: any Texts) -> [NarrativeSection] {
    guard file.view.dossierClosed == nil else { return [] }
    return FollowUpPages(file: file, texts: texts).sections
      + DossierPages(
        request: file.view.content.request, careProcess: file.careProcess, texts: texts,
        parts: CaseParts(file.view.content, texts: texts).rows, advice: file.advice
      ).sections(narrative: file.sections) + checkpoints(of: file, texts)
      + MeetingPages(file: file, texts: texts).sections
      + ChangePages(file: file, texts: texts).sections
  }

  /// How the policy's gates stand, after the dossier.
  private static func checkpoints(of file: CaseFile, _ texts: any Texts) -> [NarrativeSection] {
    guard !file.gates.isEmpty else { return [] }
    let items = file.gates.map { state in
      NarrativeBlock.item(
        depth: 0, marker: "-",
        text: texts.name(of: state.gate) + " — " + texts.words(for: state) { $0.rawValue })
    }
    return [NarrativeSection(title: texts.word(VoteWord.gates), blocks: items)]
  }

  /// Goes to the page of changes; `false` where nothing changed.
  mutating func showChanges() -> Bool {
    guard !file.changes.isEmpty else { return false }
    pane = .dossier
    return reader.show(reader.sections.count - file.changes.count)
  }

  var showsChanges: Bool {
    !file.changes.isEmpty && reader.section >= reader.sections.count - file.changes.count
  }

  package var scope: Scope { pane == .dossier ? .dossier : .sheet }
  package var isTyping: Bool { editor.reason != nil || editor.pinLine != nil }

  /// Whether the sheet may be filled in now, or why not.
  package var scoringRefusal: Refusal? { file.refusals[.score] }

  /// Whether the viewer's role fills in score sheets at all.
  package var hasSheet: Bool {
    if case .roleMayNot = scoringRefusal { false } else { true }
  }

  // MARK: - What a person did

  package mutating func perform(_ command: DeskCommand, key: Key, texts: any Texts) -> [Effect] {
    switch command {
    case .otherPane:
      guard hasSheet else { return scoringRefusal.map { refuse(texts.sentence(for: $0)) } ?? [] }
      pane = pane == .dossier ? .sheet : .dossier
    case .nextSection: reader.moveSection(1)
    case .previousSection: reader.moveSection(-1)
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
    case .goToPin: return goToPin(texts: texts)
    default: return edit(command, key: key, texts: texts)
    }
    return []
  }

  /// To the first criterion that still has no answer.
  package mutating func fillIn() {
    let isComing = pane == .dossier
    pane = .sheet
    _ = editor.goToUnanswered(includingSelected: isComing)
  }

  private mutating func move(_ command: DeskCommand) {
    guard let move = ListMove(command) else { return }
    let isPaging = move == .pageUp || move == .pageDown
    if pane == .sheet, !isPaging {
      editor.move(move, page: 10)
    } else {
      reader.scroll(move, page: layout.reader.rows, width: layout.reader.columns)
    }
  }

  private mutating func edit(_ command: DeskCommand, key: Key, texts: any Texts) -> [Effect] {
    if let refusal = scoringRefusal { return refuse(texts.sentence(for: refusal)) }
    switch command {
    case .score: return score(key, texts: texts)
    case .notApplicable: return kept(editor.set(.notApplicable))
    case .cannotJudge: return kept(editor.set(.cannotJudge))
    case .clearScore: return kept(editor.set(nil))
    case .reason: editor.beginReason()
    case .confidence: return kept(editor.changeConfidence())
    case .pin: return pinHere(texts: texts)
    case .pins: editor.beginPins()
    case .nextUnscored: _ = editor.goToUnanswered()
    case .undo:
      return editor.undo() ? kept(true) : refuse(texts.nothingToUndo)
    case .redo: return kept(editor.redo())
    default: break
    }
    return []
  }

  func refuse(_ sentence: String) -> [Effect] { [.bell, .notice(sentence)] }

  private mutating func score(_ key: Key, texts: any Texts) -> [Effect] {
    guard let level = scoredLevel(of: key), let criterion = editor.selected else { return [] }
    let score = Score.level(level)
    guard criterion.kind == .scored, file.criteria.scale.allows(score) else {
      return refuse(texts.sentence(for: .scoreNotOnScale(criterion.id, score)))
    }
    return kept(editor.set(score))
  }

  package mutating func recommend(_ conclusion: ConclusionKind?) -> [Effect] {
    kept(editor.recommend(conclusion))
  }

  package mutating func typeReason(_ key: Key, texts: any Texts) -> [Effect] {
    if editor.pinLine != nil { return typePins(key, texts: texts) }
    if key == .control("x"), let reason = editor.reason { return [.editText(reason.text)] }
    switch editor.typeReason(key, columns: layout.sheet.columns - 2) {
    case .changed: return kept(true)
    case .tooLong: return refuse(texts.textTooLong)
    case .closed, .ignored: return []
    }
  }

  package mutating func edited(_ text: String) -> [Effect] {
    let effects = kept(editor.setReason(text))
    if editor.reason != nil { editor.beginReason() }
    return effects
  }

  mutating func kept(_ changed: Bool) -> [Effect] {
    guard changed, let round = file.view.content.round else { return [] }
    let base = file.draft
    file.draft = editor.sheet
    return [.saveDraft(file.id, round: round.number, editor.sheet, base: base)]
  }

  // MARK: - Layout

  /// Two panes from 100 columns on; below, the pane that has the focus.
  var layout: (reader: Rect, sheet: Rect, isSplit: Bool) {
    let body = Rect(row: 0, column: 0, rows: max(1, size.rows - 4), columns: size.columns)
    guard size.columns >= 100, hasSheet else {
      return (body.inset(), body.inset(), false)
    }
    let left = body.splitColumns((size.columns * 54) / 100)
    return (left.left.inset(), left.right.inset(), true)
  }

  mutating func showVisibleCriteria(height: Int) -> Range<Int> { editor.visible(height: height) }
}

extension ListMove {
  init?(_ command: DeskCommand) {
    switch command {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .first: self = .first
    case .last: self = .last
    default: return nil
    }
  }
}
