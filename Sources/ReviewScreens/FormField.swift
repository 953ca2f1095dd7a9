import ReviewDomain
import ReviewTexts
import TextCanvas

/// One field of an act's form.
package struct FormField: Hashable, Sendable {
  package struct Choice: Hashable, Sendable {
    package let value: String
    package let label: String
  }

  let parameter: ActParameter
  let choices: [Choice]
  private var field: TextField
  /// The chosen word, or the marked one of several.
  private var chosen: Int?
  private var marked: Set<String> = []

  init(
    parameter: ActParameter, value: String, choices: [Choice]
  ) {
    self.parameter = parameter
    self.choices = choices
    field = TextField(
      value, lines: Self.isMultiline(parameter.kind) ? .multiple : .single, byteLimit: 32 * 1024)
    chosen = choices.firstIndex { $0.value == value }
    if parameter.kind.isSet {
      marked = Set(value.words)
      chosen = 0
    }
  }

  private static func isMultiline(_ kind: ActParameter.Kind) -> Bool {
    switch kind {
    case .text, .openQuestions, .tariff, .grounds, .webAddresses: true
    default: false
    }
  }

  /// Whether text is typed into it; otherwise a word is chosen.
  var isText: Bool { choices.isEmpty }
  private var isSet: Bool { parameter.kind.isSet }

  var value: String {
    if isSet { return choices.map(\.value).filter(marked.contains).joined(separator: " ") }
    if !isText { return chosen.map { choices[$0].value } ?? "" }
    return field.text
  }

  mutating func replace(_ text: String) { field.replace(with: text) }

  enum Outcome: Hashable { case changed, stays, next, previous, tooLong }

  mutating func handle(_ key: Key, columns: Int) -> Outcome {
    isText ? type(key, columns: columns) : choose(key)
  }

  private mutating func type(_ key: Key, columns: Int) -> Outcome {
    if field.lines == .single {
      if key == .enter || key == .down { return .next }
      if key == .up { return .previous }
    }
    let place = field.cursor
    switch field.handle(key, columns: columns) {
    case .changed: return .changed
    case .full: return .tooLong
    case .moved where field.cursor == place && key == .up: return .previous
    case .moved where field.cursor == place && key == .down: return .next
    case .moved: return .stays
    case .ignored: return key == .up ? .previous : key == .down ? .next : .stays
    }
  }

  private mutating func choose(_ key: Key) -> Outcome {
    switch key {
    case .up: return .previous
    case .down: return .next
    case .enter where !isSet: return .next
    case .left: return step(-1)
    case .right: return step(1)
    case .character(" ") where !isSet: return step(1)
    case .character(" "), .enter: return toggle()
    case .character("*") where isSet: return toggleAll()
    case .character(let letter): return jump(to: letter)
    default: return .stays
    }
  }

  private mutating func step(_ step: Int) -> Outcome {
    guard !choices.isEmpty else { return .stays }
    chosen = ((chosen ?? (step > 0 ? -1 : choices.count)) + step + choices.count) % choices.count
    return isSet ? .stays : .changed
  }

  private mutating func toggle() -> Outcome {
    guard let chosen, choices.indices.contains(chosen) else { return .stays }
    marked.formSymmetricDifference([choices[chosen].value])
    return .changed
  }

  /// All of them, or none where all were.
  private mutating func toggleAll() -> Outcome {
    let all = Set(choices.map(\.value))
    marked = marked == all ? [] : all
    return .changed
  }

  /// The next choice whose label begins with the letter.
  private mutating func jump(to letter: Character) -> Outcome {
    let wanted = letter.lowercased()
    let start = (chosen ?? -1) + 1
    let order = choices.indices.map { (start + $0) % choices.count }
    guard let found = order.first(where: { choices[$0].label.lowercased().hasPrefix(wanted) })
    else { return .stays }
    chosen = found
    return .changed
  }

  // MARK: - Drawing

  /// The rows that the value takes below its label.
  func rows(isFocused: Bool, columns: Int) -> Int {
    if isSet, !isText { return min(8, lines(columns: columns).count) }
    guard isText, field.lines == .multiple else { return 1 }
    let lines = TextFieldLayout(field, columns: columns).lines.count
    return isFocused ? min(8, max(4, lines)) : min(4, max(1, lines))
  }

  func draw(in canvas: inout Canvas, isFocused: Bool, subject: FormSubject, texts: any Texts) {
    let mark = parameter.isRequired ? " (" + texts.word(.required) + ")" : ""
    let label =
      parameter == .happenedOn ? texts.word(.happenedOn) : subject.label(parameter, texts)
    canvas.text(
      SafeText((isFocused ? "> " : "  ") + label + mark), row: 0, column: 0,
      style: isFocused ? .heading : .plain)
    let rect = Rect(
      row: 1, column: 4, rows: canvas.size.rows - 1, columns: canvas.size.columns - 4)
    if isText {
      field.draw(in: &canvas, rect, style: .input, isFocused: isFocused)
    } else {
      drawChoices(in: &canvas, rect, isFocused: isFocused, texts: texts)
    }
  }

  /// The choices in a row; as many as fit around the chosen one.
  private func drawChoices(
    in canvas: inout Canvas, _ rect: Rect, isFocused: Bool, texts: any Texts
  ) {
    if isSet { return drawSet(in: &canvas, rect, isFocused: isFocused) }
    let labels = choices.map { SafeText($0.label) }
    let first = firstShown(labels, columns: rect.columns)
    canvas.within(rect) { canvas in
      var column = 0
      for (index, label) in labels.enumerated().dropFirst(first) {
        let isChosen = index == chosen
        let style: Style = isChosen ? (isFocused ? .selected : .accent.bold) : .plain
        let shown = isChosen ? "[" + label + "]" : " " + label + " "
        canvas.text(shown, row: 0, column: column, style: style)
        if isChosen, isFocused { canvas.placeCursor(row: 0, column: column) }
        column += shown.columns + 1
      }
      if isFocused, chosen == nil {
        canvas.placeCursor(row: 0, column: 0)
        canvas.text(SafeText(texts.word(.choose)), row: 0, column: column + 1, style: .hint)
      }
    }
  }

  private func label(ofMarked choice: Choice) -> SafeText {
    SafeText((marked.contains(choice.value) ? "[x] " : "[ ] ") + choice.label)
  }

  /// The choices of a set in lines, all of them to be seen.
  private func lines(columns: Int) -> [[Int]] {
    var lines: [[Int]] = [[]]
    var used = 0
    for (index, choice) in choices.enumerated() {
      let width = label(ofMarked: choice).columns + 2
      if used + width > columns, used > 0 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(index)
      used += width
    }
    return lines
  }

  private func drawSet(in canvas: inout Canvas, _ rect: Rect, isFocused: Bool) {
    let lines = lines(columns: rect.columns)
    let current = lines.firstIndex { $0.contains(chosen ?? 0) } ?? 0
    let first = max(0, min(current - rect.rows / 2, lines.count - rect.rows))
    canvas.within(rect) { canvas in
      for (row, line) in lines.dropFirst(first).enumerated() {
        var column = 0
        for index in line {
          let label = label(ofMarked: choices[index])
          let isHere = isFocused && index == chosen
          canvas.text(label, row: row, column: column, style: isHere ? .selected : .plain)
          if isHere { canvas.placeCursor(row: row, column: column) }
          column += label.columns + 2
        }
      }
    }
  }

  private func firstShown(_ labels: [SafeText], columns: Int) -> Int {
    guard let chosen else { return 0 }
    var used = 0
    var first = chosen
    while first >= 0 {
      used += labels[first].columns + 3
      if used > columns { return min(chosen, first + 1) }
      first -= 1
    }
    return 0
  }
}
