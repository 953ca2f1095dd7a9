package import ReviewDomain
package import TextCanvas

/// A member's score sheet while it is filled in; every change can be undone.
package struct SheetEditor: Hashable, Sendable {
  package private(set) var sheet: ScoreSheet
  package private(set) var criteria: [Criterion]
  package private(set) var list: ListState
  /// The reason that is being typed; `nil` when none is.
  package private(set) var reason: TextField?
  /// The pins that are being typed; `nil` when none are.
  package var pinLine: TextField?
  /// Whether the reason that is being typed has its step of undo.
  private var isReasonNoted = false
  private var undone: [ScoreSheet] = []
  private var done: [ScoreSheet] = []

  package init(sheet: ScoreSheet, criteria: [Criterion]) {
    self.sheet = sheet
    self.criteria = criteria
    list = ListState(count: criteria.count)
  }

  /// Takes in what another window made of the draft; a reason that is being typed shows it.
  package mutating func take(_ merged: ScoreSheet) {
    sheet = merged
    guard let selected, let typed = reason, typed.text != merged[selected.id].reason else { return }
    beginReason()
  }

  /// Takes the case's news in; what is being typed stays.
  package mutating func replace(sheet: ScoreSheet, criteria: [Criterion]) {
    self.criteria = criteria
    list.count = criteria.count
    if reason == nil { self.sheet = sheet }
  }

  package var selected: Criterion? {
    criteria.indices.contains(list.selected) ? criteria[list.selected] : nil
  }

  package var answered: Int { criteria.count - sheet.unanswered(of: criteria).count }

  package mutating func move(_ move: ListMove, page: Int) { list.move(move, page: page) }

  package mutating func visible(height: Int) -> Range<Int> { list.visible(height: height) }

  /// - Returns: whether the sheet changed.
  package mutating func set(_ score: Score?) -> Bool {
    guard let selected, selected.kind == .scored else { return false }
    return change { sheet in
      sheet[selected.id].score = score
      if score == nil { sheet[selected.id].confidence = nil }
    }
  }

  /// One surer, and after the surest none; a score must be there.
  package mutating func changeConfidence() -> Bool {
    guard let selected, sheet[selected.id].score != nil else { return false }
    let next = (sheet[selected.id].confidence?.rawValue ?? 0) + 1
    return change { $0[selected.id].confidence = Confidence(rawValue: next) }
  }

  /// Puts the pin to the selected criterion, or takes it away where it is.
  package mutating func toggle(_ pin: Pin) -> Bool {
    guard let selected else { return false }
    return change { sheet in
      if let place = sheet[selected.id].pins.firstIndex(of: pin) {
        sheet[selected.id].pins.remove(at: place)
      } else {
        sheet[selected.id].pins.append(pin)
      }
    }
  }

  package mutating func setPins(_ pins: [Pin]) -> Bool {
    guard let selected else { return false }
    return change { $0[selected.id].pins = pins }
  }

  package mutating func recommend(_ conclusion: ConclusionKind?) -> Bool {
    change { $0.recommendation = conclusion }
  }

  package mutating func undo() -> Bool {
    guard let last = done.popLast() else { return false }
    undone.append(sheet)
    sheet = last
    return true
  }

  package mutating func redo() -> Bool {
    guard let last = undone.popLast() else { return false }
    done.append(sheet)
    sheet = last
    return true
  }

  private mutating func change(_ edit: (inout ScoreSheet) -> Void) -> Bool {
    var changed = sheet
    edit(&changed)
    guard changed != sheet else { return false }
    done.append(sheet)
    undone = []
    sheet = changed
    return true
  }

  /// Goes to the next criterion without an answer, around the end; `false` when there is none.
  package mutating func goToUnanswered(includingSelected: Bool = false) -> Bool {
    let first = includingSelected ? 0 : 1
    let open = Set(sheet.unanswered(of: criteria))
    let count = max(1, criteria.count)
    let order = (first..<(first + count)).map { (list.selected + $0) % count }
    guard
      let next = order.first(where: {
        criteria.indices.contains($0) && open.contains(criteria[$0].id)
      })
    else { return false }
    list.select(next)
    return true
  }

  // MARK: - Reasons

  package mutating func beginReason() {
    guard let selected else { return }
    isReasonNoted = false
    reason = TextField(sheet[selected.id].reason, lines: .multiple, byteLimit: 16 * 1024)
  }

  package enum ReasonOutcome: Hashable, Sendable { case changed, closed, ignored, tooLong }

  /// One step of undo covers a reason from its opening to its closing.
  package mutating func typeReason(_ key: Key, columns: Int) -> ReasonOutcome {
    guard var field = reason, let selected else { return .ignored }
    if key == .escape || key == .control("s") || key == .tab {
      reason = nil
      return .closed
    }
    let outcome = field.handle(key, columns: columns)
    reason = field
    guard outcome == .changed else { return outcome == .full ? .tooLong : .ignored }
    keep(field.text, of: selected.id)
    return .changed
  }

  /// The whole reason at once, as an editor brings it back.
  package mutating func setReason(_ text: String) -> Bool {
    guard let selected else { return false }
    return change { $0[selected.id].reason = text }
  }

  private mutating func keep(_ text: String, of criterion: CriterionID) {
    if !isReasonNoted { done.append(sheet) }
    isReasonNoted = true
    undone = []
    sheet[criterion].reason = text
  }
}
