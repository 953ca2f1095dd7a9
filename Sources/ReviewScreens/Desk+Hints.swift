import ReviewDomain
import ReviewTexts
import TextCanvas

/// The keys at the foot of the screen: what is pressed most, the rest is behind help.
extension Desk {
  /// Help ends the last line; the line above takes more keys until a message needs it.
  func drawHints(in canvas: inout Canvas) {
    let row = canvas.size.rows - 1
    let late = drawLate(row: row, in: &canvas)
    let room = canvas.size.columns - 2
    guard let scope, modeHints == nil else {
      let runs = (modeHints ?? []).flatMap { hint($0.text, key: $0.key) }
      canvas.text(runs, row: row, column: 1)
      return
    }
    let help = hint(texts.hint(.help), key: "?")
    var waiting = hinted(in: scope).map { binding in
      hint(texts.hint(binding.command), key: keyName(of: binding, in: file))
    }
    let last = Self.taken(from: &waiting, room: room - width(of: help) - late)
    let more = Self.taken(from: &waiting, room: room)
    canvas.text(more, row: row - 1, column: 1)
    canvas.text(last + help, row: row, column: 1)
  }

  /// At the right end of the queue's last line: how many cases are late, or will be this week.
  ///
  /// - Returns: The columns that it takes; none when there is nothing to say.
  private func drawLate(row: Int, in canvas: inout Canvas) -> Int {
    guard screens.isEmpty, modeHints == nil, let finding = queue.finding,
      finding.late + finding.thisWeek > 0
    else { return 0 }
    let text = SafeText(texts.late(finding.late, thisWeek: finding.thisWeek))
    canvas.text(
      text, row: row, column: canvas.size.columns - text.columns - 1,
      style: finding.late > 0 ? .warning : .muted)
    return text.columns + 2
  }

  /// While something is typed or chosen the keys of the screen below mean nothing.
  private var modeHints: [(key: String, text: String)]? {
    let choosing = [("↑↓", ""), ("Enter", texts.hint(.confirm)), ("Esc", texts.hint(.back))]
    if menu != nil { return choosing }
    if prompt != nil { return [("Enter", texts.hint(.confirm)), ("Esc", texts.hint(.back))] }
    switch screens.last {
    case nil:
      if queue.tagPrompt != nil { return Array(choosing.dropFirst()) }
      return queue.prompt == nil ? nil : choosing + [("?", texts.hint(.help))]
    case .form(let form): return form.hints(texts)
    case .reviewCase(let screen) where screen.isTyping:
      return [("Esc", texts.hint(.back)), ("Ctrl-X", texts.hint(.editor))]
    case .group(let screen) where screen.page.isTyping: return choosing
    default: return nil
    }
  }

  private typealias Runs = [(SafeText, Style)]

  /// As many as fit, in their order; what is too wide waits.
  private static func taken(from waiting: inout [Runs], room: Int) -> Runs {
    var room = room
    var taken: Runs = []
    waiting.removeAll { runs in
      let width = runs.reduce(0) { $0 + $1.0.columns }
      guard width <= room else { return false }
      room -= width
      taken += runs
      return true
    }
    return taken
  }

  private func hinted(in scope: Scope) -> [Binding] {
    Bindings.bindings(in: scope)
      .filter { $0.hint != nil && $0.command != .help && !isOff($0.command) }
      .sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
  }

  private func isOff(_ command: DeskCommand) -> Bool {
    switch command {
    case .act(.declare) where hasDeclared: true
    case .act(let act): file.map { $0.refusals[act] != nil } ?? (page?.refusal(of: act) != nil)
    case .thenAndNow: file?.thenAndNow == nil
    case .groupAct(let act): isOff(act)
    case .agendaCommand: refusal(of: command) != nil
    case .assignCases: assignmentRefusal != nil
    case .score, .notApplicable, .cannotJudge, .reason, .nextUnscored, .recommend, .undo,
      .confidence, .pin, .pins, .goToPin:
      file?.refusals[.score] != nil
    case .nextStep: file?.ownStep == nil
    case .earlierRound: !hasRound(-1)
    case .laterRound: !hasRound(1)
    case .reasons: deliberation?.isRevealed != true
    default: false
    }
  }

  private func isOff(_ act: GroupAct) -> Bool {
    guard let page else { return true }
    return page.desk.refusals[act] != nil
  }

  private var deliberation: DeliberationScreen? {
    if case .deliberation(let screen) = screens.last { screen } else { nil }
  }

  private func hasRound(_ step: Int) -> Bool {
    guard var screen = deliberation else { return false }
    return screen.showRound(step)
  }

  var hasDeclared: Bool {
    file.map { $0.view.content.interests[$0.view.viewer] != nil } ?? false
  }

  private func hint(_ text: String, key: String) -> Runs {
    [(SafeText(key), .key), (SafeText(text.isEmpty ? "  " : " " + text + "  "), .hint)]
  }

  private func width(of runs: Runs) -> Int { runs.reduce(0) { $0 + $1.0.columns } }
}

/// A binding's first key as hint bar and help show it: arrows as arrows, the levels as a range.
func keyName(of binding: Binding, in file: CaseFile?) -> String {
  if binding.command == .score {
    let levels = file?.criteria.scale.levels ?? []
    return "\(levels.min() ?? 0)-\(levels.max() ?? 3)"
  }
  switch binding.keys.first {
  case .left: return "←"
  case .right: return "→"
  case .up: return "↑"
  case .down: return "↓"
  case let key: return key?.name ?? ""
  }
}
