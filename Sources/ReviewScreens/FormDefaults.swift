import ReviewDomain
import ReviewTexts

/// What a form is filled with when it opens, and what can be chosen in it.
struct FormDefaults {
  let act: Act
  let file: CaseFile
  let session: Session

  var arguments: ActArguments {
    switch act {
    case .gate:
      return ActArguments(["gate": firstOpenGate ?? ""])
    case .propose: return proposal
    case .decide: return decision
    case .milestone:
      let next = file.view.content.milestones.first { $0.outcome == nil }
      return ActArguments(["number": next.map { String($0.number) } ?? ""])
    case .end:
      return ActArguments(
        ["ending": file.view.content.decisions.last?.outcome == .negative ? "refused" : ""])
    default: return ActArguments()
    }
  }

  private var firstOpenGate: String? {
    file.criteria.gates.first { file.view.content.gates[$0.id] == nil }?.id.rawValue
  }

  /// The proposal as it stands, else the applicant's own open questions.
  private var proposal: ActArguments {
    var arguments = ActArguments()
    let questions = file.view.content.request.openQuestions
    guard let current = file.view.content.proposal else {
      if file.view.content.request.requested == .temporary {
        arguments["questions"] = questions.map(\.line).joined(separator: "\n")
      }
      return arguments
    }
    arguments["conclusion"] = current.conclusion.rawValue
    for language in Language.national {
      arguments["reasons." + language.rawValue] = current.reasons[language] ?? ""
      arguments["conditions." + language.rawValue] = current.conditions[language] ?? ""
    }
    arguments["until"] = current.until?.description ?? ""
    arguments["at-end"] = current.atEnd?.rawValue ?? ""
    arguments["questions"] = current.openQuestions.map(\.line).joined(separator: "\n")
    return arguments
  }

  private var decision: ActArguments {
    var arguments = ActArguments()
    guard let conclusion = file.view.content.conclusion else { return arguments }
    arguments["outcome"] = conclusion.conclusion.rawValue
    arguments["until"] = conclusion.until?.description ?? ""
    switch conclusion.conclusion {
    case .temporary: arguments["level"] = Decision.Level.m3Light.rawValue
    case .definitive: arguments["level"] = Decision.Level.m3Plus.rawValue
    case .negative: break
    }
    if conclusion.conclusion != .negative {
      arguments["tariff"] = file.view.content.request.tariff.map(\.line).joined(separator: "\n")
    }
    return arguments
  }

  func choices(for parameter: ActParameter, _ texts: any Texts) -> [FormField.Choice] {
    switch parameter.kind {
    case .choice(let words), .choices(let words):
      (parameter.isRequired || isSet(parameter) ? [] : [FormField.Choice(value: "", label: "–")])
        + words.map { word in
          FormField.Choice(value: word, label: texts.word(word, of: parameter, act: act))
        }
    case .member:
      (parameter.isRequired ? [] : [FormField.Choice(value: "", label: "–")]) + members
    case .members: members
    case .policyGate: gates(texts)
    case .gate: criteria(file.criteria.gates, texts)
    case .criterion:
      [FormField.Choice(value: "", label: "–")] + criteria(file.scoredCriteria, texts)
    default: []
    }
  }

  private var members: [FormField.Choice] {
    session.members.filter(\.isActive).map {
      FormField.Choice(value: $0.id.rawValue, label: $0.name)
    }
  }

  /// Those that hold the case up, with how they stand.
  private func gates(_ texts: any Texts) -> [FormField.Choice] {
    file.gates.filter(\.isBlocking).map { state in
      FormField.Choice(
        value: state.gate.name.rawValue,
        label: texts.name(of: state.gate) + " · " + texts.term(state.status))
    }
  }

  private func isSet(_ parameter: ActParameter) -> Bool {
    parameter.kind.isSet
  }

  private func criteria(_ list: [Criterion], _ texts: any Texts) -> [FormField.Choice] {
    list.map { criterion in
      FormField.Choice(
        value: criterion.id.rawValue,
        label: criterion.id.rawValue + " " + criterion.names.name(in: texts.language))
    }
  }
}
