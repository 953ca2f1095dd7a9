import ReviewDomain
import ReviewTexts

/// What a form is filled with when it opens, and what can be chosen in it.
struct FormDefaults {
  let act: Act
  let file: CaseFile
  let session: Session
  let texts: any Texts

  var arguments: ActArguments {
    switch act {
    case .gate:
      guard let gate = firstOpenGate else { return ActArguments() }
      return Self.gate(gate, in: file, today: session.today, texts)
    case .incomplete:
      return ActArguments(["missing": failedGates.map(\.rawValue).joined(separator: " ")])
    case .complete:
      let missing = file.view.content.missing ?? []
      return ActArguments(["received": missing.map(\.rawValue).joined(separator: " ")])
    case .letter:
      return ActArguments(["kind": file.view.content.dueLetters.first?.rawValue ?? ""])
    case .answer:
      let open = file.view.content.unansweredPoints.first
      return ActArguments(["number": open.map(String.init) ?? ""])
    case .reply:
      let open = file.view.content.unrepliedPoints.first
      return ActArguments(["number": open.map(String.init) ?? ""])
    case .propose: return proposal
    case .override:
      return ActArguments(
        ["gate": file.gates.first(where: \.isBlocking)?.gate.name.rawValue ?? ""])
    case .transmit:
      let documents = file.view.content.documentsToTransmit.map(\.rawValue)
      return ActArguments(["documents": documents.joined(separator: " ")])
    case .minority: return opinion
    case .decide: return decision
    case .milestone, .prolong, .end: return followUp
    default: return ActArguments()
    }
  }

  private var firstOpenGate: Criterion? {
    file.criteria.gates.first { file.view.content.gates[$0.id] == nil }
  }

  private var failedGates: [CriterionID] {
    file.criteria.gates.map(\.id).filter { file.view.content.gates[$0]?.verdict == .no }
  }

  /// A gate with what the dossier's fields say, marked as unchecked; the answer is left open.
  static func gate(
    _ gate: Criterion, in file: CaseFile, today: Day, _ texts: any Texts
  ) -> ActArguments {
    var arguments = ActArguments(["gate": gate.id.rawValue])
    guard file.view.dossierClosed == nil else { return arguments }
    if let known = file.view.content.gates[gate.id] {
      arguments["answer"] = known.verdict.rawValue
      arguments["evidence"] = known.evidence
    } else {
      let readings = (gate.fields ?? []).map { file.view.content.request.reading(of: $0) }
      arguments["evidence"] = texts.evidence(readings, today: today)
    }
    return arguments
  }

  /// The proposal as it stands, else the applicant's own open questions and what the scores leave
  /// open.
  private var proposal: ActArguments {
    var arguments = ActArguments()
    guard let current = file.view.content.proposal else {
      if file.view.content.request.requested == .temporary {
        arguments["questions"] = suggestedQuestions.map(\.line).joined(separator: "\n")
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
    arguments["decisive"] = (current.decisive ?? []).map(\.rawValue).joined(separator: " ")
    return arguments
  }

  private var opinion: ActArguments {
    let own = file.view.content.minorityOpinions.last { $0.member == session.member.id }
    var arguments = ActArguments()
    for language in Language.national {
      arguments["text." + language.rawValue] = own?.text[language] ?? ""
    }
    return arguments
  }

  private var decision: ActArguments {
    if let last = file.view.content.decisions.last { return again(last) }
    var arguments = ActArguments()
    arguments["grounds." + file.view.content.request.language.rawValue] = groundHeads
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

  /// The decisive criteria, each with its place for a reason.
  private var groundHeads: String {
    let decisive = file.view.content.conclusion?.decisiveCriteria(among: file.criteria) ?? []
    return decisive.map { "\($0): " }.joined(separator: "\n")
  }

  /// A decision that supersedes the last one differs from it in little.
  private func again(_ last: Decision) -> ActArguments {
    var arguments = ActArguments([
      "outcome": last.outcome.rawValue, "authority": last.authority.rawValue,
      "vehicle": last.vehicle, "decided-on": last.decidedOn.description,
      "level": last.level?.rawValue ?? "", "from": last.from?.description ?? "",
      "until": last.until?.description ?? "", "notified-on": last.notifiedOn?.description ?? "",
      "tariff": last.tariff.map(\.line).joined(separator: "\n"),
      "care-process": last.careProcess?.rawValue ?? "",
    ])
    for language in Language.national {
      arguments["reasons." + language.rawValue] = last.reasons[language] ?? ""
      arguments["grounds." + language.rawValue] = (last.grounds ?? []).blocks(in: language)
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
