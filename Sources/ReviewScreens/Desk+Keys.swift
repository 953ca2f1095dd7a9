import ReviewDomain
import ReviewTexts
import TextCanvas

/// From a key to what it does: a menu first, then text that is being typed, then the key table.
extension Desk {
  mutating func press(_ key: Key) -> [Effect] {
    if key == .control("c") { return interrupt() }
    interrupted = false
    pendingAct = nil
    if menu != nil { return pressInMenu(key) }
    notice = nil
    if prompt != nil { return pressInPrompt(key) }
    if case .form = screens.last { return pressInForm(key) }
    if screens.isEmpty, queue.tagPrompt != nil { return queue.typeTag(key) }
    if screens.isEmpty, queue.prompt != nil {
      guard queue.asksForWords(key) else { return queue.typeFilter(key) }
      menu = queryMenu
      return []
    }
    if case .reviewCase(var screen) = screens.last, screen.isTyping {
      let effects = screen.typeReason(key, texts: texts)
      screens[screens.count - 1] = .reviewCase(screen)
      return effects
    }
    if case .group(var screen) = screens.last, screen.page.isTyping {
      let effects = screen.change { $0.type(key) }
      screens[screens.count - 1] = .group(screen)
      return effects
    }
    return pressCommand(key)
  }

  private mutating func pressCommand(_ key: Key) -> [Effect] {
    if case .paste = key { return [.bell, .notice(texts.pasteIgnored)] }
    guard let scope, let command = Bindings.command(for: key, in: scope) else {
      if screens.isEmpty, key == .escape { return dropMarksOrFilter() }
      return [.notice(texts.unknownKey(key.name))]
    }
    return run(command, key: key)
  }

  private mutating func dropMarksOrFilter() -> [Effect] {
    guard queue.marked.isEmpty else {
      queue.dropMarks()
      return []
    }
    return queue.dropFilter() ?? []
  }

  /// Ctrl-C closes what is open over the screen; a second one in a row leaves.
  ///
  /// Nothing is lost by it: drafts and forms are kept at every key.
  private mutating func interrupt() -> [Effect] {
    if menu != nil {
      menu = nil
      return []
    }
    if prompt != nil {
      prompt = nil
      return []
    }
    if interrupted { return [.quit] }
    interrupted = true
    return [.notice(texts.pressAgainToQuit)]
  }

  private mutating func pressInForm(_ key: Key) -> [Effect] {
    guard case .form(var form) = screens.last else { return [] }
    let outcome = form.handle(key, texts: texts)
    screens[screens.count - 1] = .form(form)
    switch outcome {
    case .stays: return []
    case .changed: return keep(form)
    case .confirmed:
      return confirm(form)
    case .editor(let text): return [.editText(text)]
    case .cancelled:
      screens.removeLast()
      return returnToPage() ?? []
    }
  }

  /// The page that a form of the group was opened from.
  private var underlyingTab: DeskTab {
    for case .group(let screen) in screens.reversed() { return screen.page.tab }
    return .members
  }

  private func confirm(_ form: FormScreen) -> [Effect] {
    switch form.subject {
    case .group(let act):
      return [
        .performGroup(act, form.arguments, on: form.happenedOn, from: underlyingTab)
      ]
    case .assignment(let cases):
      return [.planAssignment(cases, form.arguments, on: form.happenedOn)]
    case .act(let act):
      guard let file = form.file else { return [] }
      return [.perform(act, file.id, form.arguments, on: form.happenedOn)]
    }
  }

  private mutating func pressInMenu(_ key: Key) -> [Effect] {
    guard var menu else { return [] }
    let outcome = menu.handle(key)
    self.menu = menu
    switch outcome {
    case .stays: return []
    case .cancelled:
      self.menu = nil
      return []
    case .chosen(let item):
      if let refusal = item.refusal { return refuse(refusal) }
      if item.choice == .previewLine { return [] }
      self.menu = nil
      return choose(item.choice)
    }
  }

  /// A line that is off says why, and the menu stays.
  private func refuse(_ sentence: String) -> [Effect] { [.bell, .notice(sentence)] }

  private mutating func choose(_ choice: MenuChoice) -> [Effect] {
    switch choice {
    // The line stands for several keys; whoever chooses it is brought to where they work.
    case .command(.score): return begin(.score)
    case .command(let command): return run(command, key: .enter)
    case .sort(let key): return queue.sort(by: key)
    case .queryWord(let words): return queue.type(words)
    case .member(let id): return [.actAs(MemberID(id))]
    case .language(let code): return Language(rawValue: code).map { [.useLanguage($0)] } ?? []
    case .export(let format): return export(format)
    case .exportRegister(let word):
      return RegisterFormat(rawValue: word).map { [.exportRegister($0, session.language)] } ?? []
    case .letter(let kind): return loadLetter(kind)
    case .recordAssignment: return recordAssignment()
    case .recommend(let word): return recommend(ConclusionKind(rawValue: word))
    case .order(let preference): return arrange(preference)
    case .previewLine, .none: return []
    }
  }

  private func export(_ format: ExportFormat) -> [Effect] {
    if case .group(.paper(let screen)) = screens.last {
      let paper = screen.file
      return [.exportPaper(paper.kind, paper.day, paper.language, format)]
    }
    guard case .reader(let reader) = screens.last else { return [] }
    if case .letter(let preview) = reader.subject {
      return [.exportLetter(preview.caseID, preview.kind, preview.language, format)]
    }
    guard case .report(let preview) = reader.subject else { return [] }
    return [.exportReport(preview.caseID, preview.language, format)]
  }

  private mutating func recommend(_ conclusion: ConclusionKind?) -> [Effect] {
    guard case .reviewCase(var screen) = screens.last else { return [] }
    let effects = screen.recommend(conclusion)
    screens[screens.count - 1] = .reviewCase(screen)
    return effects
  }
}
