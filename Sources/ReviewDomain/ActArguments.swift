/// What a person typed for an act, by the parameters' names: from a form or from `key=value`.
package struct ActArguments: Hashable, Sendable {
  package var values: [String: String]

  package init(_ values: [String: String] = [:]) { self.values = values }

  package subscript(name: String) -> String {
    get { values[name] ?? "" }
    set { values[name] = newValue.isEmpty ? nil : newValue }
  }

  /// All mistakes at once, in the order of the form; keys that the act does not know first.
  package func mistakes(for act: Act) -> [ArgumentMistake] { mistakes(for: act.parameters) }

  package func mistakes(for parameters: [ActParameter]) -> [ArgumentMistake] {
    let known = parameters.map(\.name)
    let unknown = values.keys.sorted().filter { !known.contains($0) }
    return unknown.map { ArgumentMistake(name: $0, value: self[$0], fact: .unknown(known)) }
      + parameters.compactMap(mistake)
  }

  private func mistake(in parameter: ActParameter) -> ArgumentMistake? {
    let value = self[parameter.name]
    if value.isBlank {
      return parameter.isRequired
        ? ArgumentMistake(name: parameter.name, value: "", fact: .missing) : nil
    }
    return fact(against: parameter.kind, value: value).map {
      ArgumentMistake(name: parameter.name, value: value, fact: $0)
    }
  }

  private func fact(against kind: ActParameter.Kind, value: String) -> ArgumentMistake.Fact? {
    switch kind {
    case .choice(let words): words.contains(value) ? nil : .notOneOf(words)
    case .choices(let words): value.words.allSatisfy(words.contains) ? nil : .notOneOf(words)
    case .day: Day(value) == nil ? .notADay : nil
    case .number: Int(value) == nil ? .notANumber : nil
    case .openQuestions:
      value.lines.firstIndex { OpenQuestion(line: $0) == nil }.map { .notAQuestion(line: $0 + 1) }
    case .tariff:
      value.lines.firstIndex { TariffLine(line: $0) == nil }.map { .notATariff(line: $0 + 1) }
    case .tag: CaseTag(value) == nil ? .notATag : nil
    case .caseNumber: CaseID(value.trimmed) == nil ? .notACase : nil
    case .time: ClockTime(value) == nil ? .notATime : nil
    case .agendaItem: AgendaSubject(value) == nil ? .notAnItem(value.trimmed) : nil
    case .agenda: value.words.first { AgendaLine($0) == nil }.map { .notAnItem($0) }
    case .grounds: CriterionGround.blocks(in: value) == nil ? .notGrounds : nil
    case .registerDate: RegisterDate(value.trimmed) == nil && value.trimmed != Self.empty ? .notARegisterDate : nil
    case .webAddresses:
      value.trimmed == Self.empty
        ? nil
        : value.lines.firstIndex { WebAddress($0.trimmed) == nil }.map {
          .notAWebAddress(line: $0 + 1)
        }
    case .careProcess, .processCriteria, .line, .text, .gates, .gate, .criterion, .criteria, .member, .members, .policyGate: nil
    }
  }
}

/// A value that an act cannot take; ReviewTexts says it in words.
package struct ArgumentMistake: Error, Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    case missing
    case unknown([String])
    case notOneOf([String])
    case notADay
    case notANumber
    case notAQuestion(line: Int)
    case notATariff(line: Int)
    case notATag
    case notACase
    case notATime
    case notAnItem(String)
    case notGrounds
    case notARegisterDate
    /// No address of a page on the web, or one that a browser would run.
    case notAWebAddress(line: Int)
  }

  package let name: String
  package let value: String
  package let fact: Fact

  package init(name: String, value: String, fact: Fact) {
    self.name = name
    self.value = value
    self.fact = fact
  }
}

extension String {
  /// Split at spaces and commas.
  package var words: [String] {
    split { $0.isWhitespace || $0 == "," }.map(String.init)
  }

  /// Lines that hold something.
  package var lines: [String] {
    split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isBlank }
  }

  /// Without white space at either end.
  package var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    return String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Split at semicolons; `\;` is one that belongs to its field, `\\` a backslash.
  fileprivate var fields: [String] {
    var fields = [""]
    var isEscaped = false
    for character in self {
      switch character {
      case ";" where isEscaped, "\\" where isEscaped:
        fields[fields.count - 1].removeLast()
        fields[fields.count - 1].append(character)
        isEscaped = false
      case ";": fields.append("")
      default:
        fields[fields.count - 1].append(character)
        isEscaped = character == "\\"
      }
    }
    return fields.map(\.trimmed)
  }

  /// What ``fields`` reads as this one field; line ends become spaces.
  fileprivate var field: String {
    reduce(into: "") { field, character in
      if character == ";" || character == "\\" { field.append("\\") }
      field.append(character.isNewline ? " " : character)
    }
  }
}

extension OpenQuestion {
  /// Reads `outcome; comparator; threshold; source; responsible; due day`; the day may be left out.
  package init?(line: String) {
    let fields = line.fields
    guard (5...6).contains(fields.count), !fields[0].isEmpty else { return nil }
    let due = fields.count == 6 && !fields[5].isEmpty ? Day(fields[5]) : nil
    guard due != nil || fields.count == 5 || fields[5].isEmpty else { return nil }
    self.init(
      outcome: fields[0], comparator: fields[1], threshold: fields[2], source: fields[3],
      responsible: fields[4], due: due)
  }

  /// The form that ``init(line:)`` reads.
  package var line: String {
    [outcome, comparator, threshold, source, responsible, due?.description ?? ""]
      .map(\.field).joined(separator: "; ")
  }
}

extension TariffLine {
  /// Reads `name; amount; unit; co-payment; code`; the last two may be left out.
  package init?(line: String) {
    let fields = line.fields
    guard (3...5).contains(fields.count), !fields[0].isEmpty, let amount = Amount(fields[1]) else {
      return nil
    }
    let coPayment = fields.count > 3 && !fields[3].isEmpty ? Amount(fields[3]) : nil
    guard coPayment != nil || fields.count < 4 || fields[3].isEmpty else { return nil }
    self.init(
      name: fields[0], amount: amount, unit: fields[2], coPayment: coPayment,
      code: fields.count > 4 && !fields[4].isEmpty ? fields[4] : nil)
  }

  /// The form that ``init(line:)`` reads.
  package var line: String {
    [name, amount.description, unit, coPayment?.description ?? "", code ?? ""]
      .map(\.field).joined(separator: "; ")
  }
}
