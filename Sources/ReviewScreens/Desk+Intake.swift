import ReviewDomain
import ReviewTexts
import TextCanvas

/// Gates one key each, points one form each, changes and letters.
extension Desk {
  mutating func showItems(_ kind: ItemScreen.Kind) -> [Effect] {
    guard let file else { return [] }
    keepDossierOnly()
    push(.items(ItemScreen(kind: kind, file: file)))
    return []
  }

  /// The dossier at its page of changes, which has then been seen.
  mutating func showChanges() -> [Effect] {
    keepDossierOnly()
    guard case .reviewCase(var screen) = screens.last else { return [] }
    guard screen.showChanges() else { return [.bell, .notice(texts.nothingChanged)] }
    screens[caseBase] = .reviewCase(screen)
    return markSeen()
  }

  /// Notes that the viewer looked at the last version, once its page of changes is shown.
  mutating func markSeen() -> [Effect] {
    guard case .reviewCase(var screen) = screens.last, screen.showsChanges,
      screen.file.isChangeUnseen
    else { return [] }
    let version = screen.file.view.content.revisions
    screen.file.seenVersion = version
    screens[screens.count - 1] = .reviewCase(screen)
    return [.markSeen(screen.file.id, version: version)]
  }

  /// What a selected line is for: a gate's form, a suggested question, an answer, a reply.
  mutating func openItem() -> [Effect] {
    guard case .items(let screen) = screens.last, let item = screen.selected else { return [] }
    switch item {
    case .gate(let gate):
      let filled = FormDefaults.gate(gate, in: screen.file, today: session.today, texts)
      return begin(.gate, with: filled)
    case .proposal(let proposal, let criterion):
      return begin(.question, with: question(proposal, criterion, in: screen.file))
    case .point(let point): return open(point, in: screen.file)
    case .letter, .explanation, .hearing: return [.bell]
    }
  }

  private func question(
    _ proposal: QuestionProposal, _ criterion: Criterion, in file: CaseFile
  ) -> ActArguments {
    let language = file.view.content.request.language
    let draft = ReviewTexts.texts(in: language).draft(of: proposal, criterion: criterion)
    return ActArguments(["criterion": criterion.id.rawValue, "text." + language.rawValue: draft])
  }

  private mutating func open(_ point: ApplicantPoint, in file: CaseFile) -> [Effect] {
    if point.isDraft { return begin(.question, with: Self.arguments(of: point)) }
    let waits = point.kind == .question && point.answer == nil
    let act: Act = waits && file.refusals[.answer] == nil ? .answer : .reply
    return begin(act, with: preset(for: act))
  }

  private static func arguments(of point: ApplicantPoint) -> ActArguments {
    var arguments = ActArguments(["draft": point.draftLabel])
    arguments["criterion"] = point.criterion?.rawValue ?? ""
    for (language, text) in point.texts.versions { arguments["text." + language.rawValue] = text }
    return arguments
  }

  /// What the selected line already says for an act.
  func preset(for act: Act) -> ActArguments? {
    if act == .letter, case .reader(let reader) = screens.last,
      case .letter(let preview) = reader.subject
    {
      return ActArguments(["kind": preview.kind.rawValue])
    }
    if case .deliberation(let screen) = screens.last { return screen.preset(for: act) }
    guard case .items(let screen) = screens.last, case .point(let point) = screen.selected else {
      return nil
    }
    let number = point.number.map(String.init) ?? ""
    switch act {
    case .answer: return ActArguments(["number": number, "text": point.answer?.text ?? ""])
    case .reply:
      var arguments = ActArguments(["number": number])
      for (language, text) in point.reply.versions { arguments["text." + language.rawValue] = text }
      return arguments
    case .dropQuestion: return ActArguments(["draft": point.isDraft ? point.draftLabel : ""])
    default: return nil
    }
  }

  // MARK: - Gates

  /// Answers the selected gate: yes with what the dossier's fields say, which are on the screen;
  /// no and not applicable, and yes where the fields say nothing, in the form.
  mutating func answerGate(_ verdict: GateAnswer.Verdict) -> [Effect] {
    guard case .items(let screen) = screens.last, case .gate(let gate) = screen.selected else {
      return []
    }
    if let refusal = screen.file.refusals[.gate] {
      return [.bell, .notice(texts.sentence(for: refusal))]
    }
    let readings = (gate.fields ?? []).map { screen.file.view.content.request.reading(of: $0) }
    let evidence = texts.seenEvidence(readings, today: session.today)
    if verdict == .yes, !evidence.isEmpty {
      let arguments = ActArguments([
        "gate": gate.id.rawValue, "answer": verdict.rawValue, "evidence": evidence,
      ])
      return [.perform(.gate, screen.file.id, arguments, on: nil)]
    }
    var arguments = FormDefaults.gate(gate, in: screen.file, today: session.today, texts)
    arguments["answer"] = verdict.rawValue
    return begin(.gate, with: arguments)
  }

  /// After an answer in a form: the form of the next gate that has none.
  mutating func beginNextGate(after act: Act?) {
    guard act == .gate, let file, file.refusals[.gate] == nil else { return }
    if case .items = screens.last { return }
    let open = file.criteria.gates.first { file.view.content.gates[$0.id] == nil }
    guard let open else { return }
    _ = begin(.gate, with: FormDefaults.gate(open, in: file, today: session.today, texts))
  }

  // MARK: - Letters

  /// The preview of the letter that is due; a menu where several are.
  mutating func showLetters() -> [Effect] {
    guard let file else { return [] }
    if let closed = file.view.dossierClosed {
      return [.bell, .notice(texts.sentence(for: closed))]
    }
    let due = file.view.content.dueLetters
    guard let first = due.first else {
      return [.bell, .notice(texts.sentence(for: .noLetterDue))]
    }
    if due.count == 1 { return loadLetter(first) }
    menu = Menu(
      title: texts.label(ActField.kind, of: .letter),
      items: due.map { Menu.Item(title: texts.term($0), choice: .letter($0)) })
    return []
  }

  func loadLetter(_ kind: Letter.Kind) -> [Effect] {
    guard let file else { return [] }
    return [.loadLetter(file.id, kind, file.view.content.request.language)]
  }

  mutating func show(_ preview: LetterPreview) {
    guard let file else { return }
    if case .reader(let reader) = screens.last, reader.scope == .letter { screens.removeLast() }
    push(.reader(ReaderScreen(file: file, subject: .letter(preview))))
    if !preview.missing.isEmpty { notice = preview.missing.joined(separator: " ") }
  }
}
