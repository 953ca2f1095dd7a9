package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The form of an act, made from its parameters: fields, a summary of what follows, two buttons.
package struct FormScreen: Hashable, Sendable {
  package let subject: FormSubject
  /// The case of an act on a case.
  package let file: CaseFile?
  private(set) var fields: [FormField]
  /// The fields, then Confirm, then Cancel.
  package private(set) var focus: Int
  package private(set) var problem: String?
  var top = 0
  /// What the act is about: the text that is voted on, the sheet that is handed in.
  let summary: [StyledLine]
  var size = Size(columns: 80, rows: 24)

  /// `preset` is what is known already; text that was typed for the same line before comes first.
  package init(
    act: Act, file: CaseFile, session: Session, texts: any Texts, preset: ActArguments? = nil
  ) {
    subject = .act(act)
    self.file = file
    let defaults =
      preset ?? FormDefaults(act: act, file: file, session: session, texts: texts).arguments
    let typed = file.forms[act].flatMap { kept in
      Self.subjects.allSatisfy { preset == nil || kept[$0] == defaults[$0] } ? kept : nil
    }
    let kept = typed ?? defaults
    let asked = act.parameters.filter(\.isTyped)
    fields = (asked + [.happenedOn]).map { parameter in
      FormField(
        parameter: parameter, value: kept[parameter.name],
        choices: FormDefaults(act: act, file: file, session: session, texts: texts).choices(
          for: parameter, texts))
    }
    focus =
      asked.isEmpty ? fields.count : Self.start(of: act, values: fields, isPreset: preset != nil)
    summary = FormSummary(act: act, file: file, texts: texts, today: session.today).lines
  }

  /// The form of an act on the group, as the page that it is opened from fills it.
  package init(act: GroupAct, page: any GroupPage, texts: any Texts) {
    subject = .group(act)
    file = nil
    let typed = page.desk.forms[act].flatMap { page.keeps($0, for: act) ? $0 : nil }
    let values = typed ?? page.arguments(for: act)
    let asked = act.parameters.filter(\.isTyped)
    fields = (asked + [.happenedOn]).map { parameter in
      FormField(
        parameter: parameter, value: values[parameter.name],
        choices: page.choices(for: parameter, of: act, texts))
    }
    focus = asked.isEmpty ? fields.count : 0
    summary = page.summary(of: act, texts)
  }

  /// The form that gives one member a duty in several cases.
  package init(
    assigning cases: [CaseID], members: [Member], typed: ActArguments?, texts: any Texts
  ) {
    subject = .assignment(cases)
    file = nil
    fields = (Act.assign.parameters + [.happenedOn]).map { parameter in
      FormField(
        parameter: parameter, value: typed?[parameter.name] ?? "",
        choices: AssignmentChoices(members: members, texts: texts).choices(for: parameter))
    }
    focus = 0
    let numbers = cases.map(\.description).joined(separator: ", ")
    summary = [
      StyledLine(SafeText(texts.labelled(texts.word(.marked), "\(cases.count)"))),
      StyledLine(SafeText(numbers), style: .muted),
    ]
  }

  /// Where a form begins: behind the gate or letter that it was opened for, and behind the answer
  /// that a key gave, so that what is typed goes into the text and does not change the gate.
  private static func start(of act: Act, values: [FormField], isPreset: Bool) -> Int {
    let given =
      act == .gate ? ["gate"] + (isPreset ? ["answer"] : []) : act == .letter ? ["kind"] : []
    return values.firstIndex { !given.contains($0.parameter.name) || $0.value.isEmpty } ?? 0
  }

  package var act: Act? { if case .act(let act) = subject { act } else { nil } }
  /// What a form is about: typed text of another gate, point or letter is left alone.
  private static let subjects = ["gate", "number", "draft", "criterion", "kind"]

  package var arguments: ActArguments {
    let typed = fields.filter { $0.parameter != .happenedOn && !$0.value.isEmpty }
    var arguments = ActArguments(
      Dictionary(uniqueKeysWithValues: typed.map { ($0.parameter.name, $0.value) }))
    // A ballot is about the text that the form was opened on, whatever is put to the vote since.
    if act == .vote { arguments["text"] = file?.view.content.openVote?.digest ?? "" }
    return arguments
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
    var mistakes = arguments.mistakes(for: subject.parameters)
    if !dayText.isBlank, happenedOn == nil {
      mistakes.append(
        ArgumentMistake(name: ActParameter.happenedOn.name, value: dayText, fact: .notADay))
    }
    guard let first = mistakes.first else { return .confirmed }
    problem = texts.sentence(for: named(first, texts))
    focus = fields.firstIndex { $0.parameter.name == first.name } ?? focus
    return .stays
  }

  /// The mistake with the name that the form shows, where the command line has its key.
  private func named(_ mistake: ArgumentMistake, _ texts: any Texts) -> ArgumentMistake {
    let parameter = subject.parameters.first { $0.name == mistake.name }
    let label = parameter.map { subject.label($0, texts) } ?? mistake.name
    return ArgumentMistake(name: label, value: mistake.value, fact: mistake.fact)
  }

  package mutating func edited(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].replace(text)
  }

  package mutating func refused(_ sentence: String) { problem = sentence }
}
