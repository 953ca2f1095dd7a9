package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The form of an act, made from its parameters: fields, a summary of what follows, two buttons.
package struct FormScreen: Hashable, Sendable {
  package let act: Act
  package let file: CaseFile
  private(set) var fields: [FormField]
  /// The fields, then Confirm, then Cancel.
  package private(set) var focus: Int
  package private(set) var problem: String?
  private var top = 0
  var size = Size(columns: 80, rows: 24)

  package init(act: Act, file: CaseFile, session: Session, texts: any Texts) {
    self.act = act
    self.file = file
    let kept = file.forms[act] ?? FormDefaults(act: act, file: file, session: session).arguments
    fields = (act.parameters + [.happenedOn]).map { parameter in
      FormField(
        parameter: parameter, value: kept[parameter.name],
        choices: FormDefaults(act: act, file: file, session: session).choices(
          for: parameter, texts),
        texts: texts, act: act)
    }
    focus = act.parameters.isEmpty ? fields.count : 0
  }

  package var arguments: ActArguments {
    let typed = fields.filter { $0.parameter != .happenedOn && !$0.value.isEmpty }
    return ActArguments(
      Dictionary(uniqueKeysWithValues: typed.map { ($0.parameter.name, $0.value) }))
  }

  /// When it happened, where that was not today.
  package var happenedOn: Day? { dayText.isBlank ? nil : Day(dayText) }
  private var dayText: String { fields.last?.value ?? "" }

  var confirmPlace: Int { fields.count }
  var cancelPlace: Int { fields.count + 1 }

  package enum Outcome: Hashable, Sendable {
    case stays, changed, confirmed, cancelled, editor(String)
  }

  package mutating func handle(_ key: Key, texts: any Texts) -> Outcome {
    problem = nil
    switch key {
    case .control("s"): return confirm(texts: texts)
    case .escape: return .cancelled
    case .tab: return moveFocus(1)
    case .backTab: return moveFocus(-1)
    case .control("x"):
      if fields.indices.contains(focus), fields[focus].isText {
        return .editor(fields[focus].value)
      }
      return .stays
    default: break
    }
    guard fields.indices.contains(focus) else { return handleButton(key, texts: texts) }
    switch fields[focus].handle(key, columns: size.columns - 8) {
    case .changed: return .changed
    case .next: return moveFocus(1)
    case .previous: return moveFocus(-1)
    case .tooLong:
      problem = texts.textTooLong
      return .stays
    case .stays: return .stays
    }
  }

  private mutating func handleButton(_ key: Key, texts: any Texts) -> Outcome {
    switch key {
    case .enter: return focus == confirmPlace ? confirm(texts: texts) : .cancelled
    case .up, .left: return moveFocus(-1)
    case .down, .right: return moveFocus(1)
    default: return .stays
    }
  }

  private mutating func moveFocus(_ step: Int) -> Outcome {
    let places = fields.count + 2
    focus = (focus + step + places) % places
    return .stays
  }

  /// Everything is checked here first; what is wrong gets the focus and a sentence.
  private mutating func confirm(texts: any Texts) -> Outcome {
    var mistakes = arguments.mistakes(for: act)
    if !dayText.isBlank, happenedOn == nil {
      mistakes.append(
        ArgumentMistake(name: ActParameter.happenedOn.name, value: dayText, fact: .notADay))
    }
    guard let first = mistakes.first else { return .confirmed }
    problem = texts.sentence(for: first)
    focus = fields.firstIndex { $0.parameter.name == first.name } ?? focus
    return .stays
  }

  package mutating func edited(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].replace(text)
  }

  package mutating func refused(_ sentence: String) { problem = sentence }
}

// MARK: - Drawing

extension FormScreen {
  package mutating func draw(in canvas: inout Canvas, texts: any Texts) {
    let inside = canvas.box(canvas.bounds, title: SafeText(texts.title(act)), style: .accent)
    canvas.within(inside) { canvas in
      let (blocks, focusRows) = layout(width: canvas.size.columns, texts: texts)
      let height = canvas.size.rows - 4
      if focusRows.lowerBound < top { top = focusRows.lowerBound }
      if focusRows.upperBound > top + height {
        top = min(focusRows.lowerBound, focusRows.upperBound - height)
      }
      canvas.within(Rect(row: 0, column: 0, rows: height, columns: canvas.size.columns)) { canvas in
        for block in blocks { draw(block, in: &canvas, texts: texts) }
      }
      drawFoot(in: &canvas, texts: texts)
    }
  }

  private struct Block {
    let place: Int
    let row: Int
    let rows: Int
  }

  /// Where each field lies, in rows of the whole form, and the rows of the one with the focus.
  private func layout(width: Int, texts: any Texts) -> ([Block], Range<Int>) {
    var row = Wrap.lines(of: texts.help(act), width: width - 2).count + 1
    var blocks: [Block] = []
    for (place, field) in fields.enumerated() {
      let rows = 1 + field.rows(isFocused: place == focus, columns: width - 6)
      blocks.append(Block(place: place, row: row, rows: rows))
      row += rows + 1
    }
    blocks.append(Block(place: confirmPlace, row: row, rows: 1))
    let focused = blocks.first { $0.place == min(focus, confirmPlace) }
    let start = focused?.row ?? 0
    return (blocks, (place0 ? 0 : start)..<(start + (focused?.rows ?? 1) + 1))
  }

  private var place0: Bool { focus == 0 }

  private func draw(_ block: Block, in canvas: inout Canvas, texts: any Texts) {
    if block.place == 0 || (fields.isEmpty && block.place == confirmPlace) {
      let help = Wrap.lines(of: texts.help(act), width: canvas.size.columns - 2)
      for (row, line) in help.enumerated() {
        canvas.text(line, row: row - top, column: 1, style: .muted)
      }
    }
    guard fields.indices.contains(block.place) else {
      drawButtons(row: block.row - top, in: &canvas, texts: texts)
      return
    }
    let rect = Rect(
      row: block.row - top, column: 1, rows: block.rows, columns: canvas.size.columns - 2)
    canvas.within(rect) { canvas in
      fields[block.place].draw(
        in: &canvas, isFocused: block.place == focus, act: act, texts: texts)
    }
  }

  private func drawButtons(row: Int, in canvas: inout Canvas, texts: any Texts) {
    var column = 2
    for (place, word) in [(confirmPlace, DeskWord.confirm), (cancelPlace, .cancel)] {
      let isFocused = focus == place
      let label = SafeText("[ " + texts.word(word) + " ]")
      canvas.text(label, row: row, column: column, style: isFocused ? .selected : .plain)
      if isFocused { canvas.placeCursor(row: row, column: column + 2) }
      column += label.columns + 3
    }
  }

  private func drawFoot(in canvas: inout Canvas, texts: any Texts) {
    let rows = canvas.size.rows
    if let problem {
      for (index, line) in Wrap.lines(of: problem, width: canvas.size.columns - 2).prefix(3)
        .enumerated()
      {
        canvas.text(line, row: rows - 4 + index, column: 1, style: .danger)
      }
    } else if fields.indices.contains(focus) {
      let parameter = fields[focus].parameter
      let hint =
        parameter == .happenedOn ? texts.happenedOnHint : texts.hint(parameter, of: act)
      for (index, line) in Wrap.lines(of: hint, width: canvas.size.columns - 2).prefix(3)
        .enumerated()
      {
        canvas.text(line, row: rows - 4 + index, column: 1, style: .muted)
      }
    }
    let isText = fields.indices.contains(focus) && fields[focus].isText
    let keys =
      [("Tab", "↓"), ("Ctrl-S", texts.word(.confirm))]
      + (isText ? [("Ctrl-X", texts.hint(.editor))] : []) + [("Esc", texts.word(.cancel))]
    let runs = keys.flatMap { [(SafeText($0.0), Style.key), (SafeText(" " + $0.1 + "  "), .hint)] }
    canvas.text(runs, row: rows - 1, column: 1)
  }
}
