import ReviewDomain
import ReviewTexts
import TextCanvas

/// What each command does, wherever it was chosen.
extension Desk {
  mutating func run(_ command: DeskCommand, key: Key) -> [Effect] {
    switch command {
    case .act(let act): return begin(act)
    case .groupAct(let act): return begin(act)
    case .nextStep: return beginNextStep()
    case .help, .menu, .palette, .goTo, .sort, .actAs, .language, .export, .recommend,
      .exportRegister, .agendaCommand(.propose):
      return openMenu(for: command)
    case .writeForm, .readForm: return ask(command)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .reload: return [.reload]
    case .quit: return [.quit]
    case .queue, .agenda, .register, .followUp, .members: return go(to: DeskTab(command))
    case .nextTab: return go(to: tab?.next(1))
    case .previousTab: return go(to: tab?.next(-1))
    case .back: return goBack()
    case .nextCase, .previousCase: return stepCase(command == .nextCase ? 1 : -1)
    default:
      if let act = page?.act(for: command) { return begin(act) }
      if page != nil { return runOnScreen(command, key: key) }
      return screens.isEmpty ? runInQueue(command) : runInCase(command, key: key)
    }
  }

  /// To a tab; what was open in another one is closed.
  private mutating func go(to tab: DeskTab?) -> [Effect] {
    guard let tab else { return [] }
    if page?.hasUnrecorded == true, tab != self.tab {
      return [.bell, .notice(texts.recordAgendaFirst)]
    }
    if tab != self.tab { screens = [] }
    return tab == .queue ? queue.start() : [.openPage(tab)]
  }

  private mutating func goBack() -> [Effect] {
    if case .group(var screen) = screens.last, screen.change({ $0.goBack() }) {
      screens[screens.count - 1] = .group(screen)
      return []
    }
    if case .deliberation(var screen) = screens.last, screen.closeReasons() {
      screens[screens.count - 1] = .deliberation(screen)
    } else if !screens.isEmpty {
      screens.removeLast()
    }
    // The queue shows how far one's own sheet is; a page what was done in the case.
    if case .group(let screen) = screens.last { return screen.page.reload }
    return screens.isEmpty ? queue.start() : []
  }

  private mutating func stepCase(_ step: Int) -> [Effect] {
    guard queue.canStep(step) else { return [.bell] }
    let effects = queue.step(step)
    guard queue.selectedCase != nil else {
      isStepping = true
      return effects
    }
    return effects + openSelected()
  }

  mutating func openSelected() -> [Effect] {
    guard let id = queue.selectedCase, id != file?.id else { return [] }
    screens = []
    return [.openCase(id)]
  }

  private mutating func runInQueue(_ command: DeskCommand) -> [Effect] {
    if let move = ListMove(command) { return queue.move(move) }
    switch command {
    case .open: return queue.selectedCase.map { [.openCase($0)] } ?? []
    case .filter:
      queue.beginFilter()
      return []
    case .mark: return queue.toggleMark()
    case .markAll: return [.markAll]
    case .tagCases: return queue.beginTag()
    case .assignCases: return beginAssignment()
    case .agendaCommand(.schedule): return schedule()
    default: return [.notice(texts.notHere(texts.title(command)))]
    }
  }

  private mutating func runInCase(_ command: DeskCommand, key: Key) -> [Effect] {
    switch command {
    case .deliberation: return showDeliberation()
    case .dossier: return showDossier()
    case .history: return showHistory()
    case .period: return showPeriod()
    case .thenAndNow: return showThenAndNow()
    case .gates: return showItems(.gates)
    case .applicant: return showItems(.applicant)
    case .changes: return showChanges()
    case .letters: return showLetters()
    case .report:
      guard let file else { return [] }
      return [.loadReport(file.id, reportLanguage(of: file))]
    default: return runOnScreen(command, key: key)
    }
  }

  private mutating func runOnScreen(_ command: DeskCommand, key: Key) -> [Effect] {
    let last = screens.count - 1
    switch screens[last] {
    case .reviewCase(var screen):
      let effects = screen.perform(command, key: key, texts: texts)
      screens[last] = .reviewCase(screen)
      return effects + markSeen()
    case .deliberation(var screen):
      let effects = screen.perform(command)
      screens[last] = .deliberation(screen)
      return effects
    case .reader(var screen):
      screen.perform(command, texts: texts)
      screens[last] = .reader(screen)
    case .group(var screen):
      if let refusal = refusal(of: command) { return [.bell, .notice(refusal)] }
      let effects = screen.change { $0.perform(command) }
      screens[last] = .group(screen)
      return effects
    case .items(var screen): return run(command, on: &screen)
    case .form: break
    }
    return []
  }

  private mutating func run(_ command: DeskCommand, on screen: inout ItemScreen) -> [Effect] {
    switch command {
    case .open: return openItem()
    case .gateYes: return answerGate(.yes)
    case .gateNo: return answerGate(.no)
    case .gateNotApplicable: return answerGate(.notApplicable)
    default:
      screen.perform(command)
      screens[screens.count - 1] = .items(screen)
      return []
    }
  }

  /// The file's language, which is the language of letters and decisions.
  private func reportLanguage(of file: CaseFile) -> Language { file.view.content.request.language }

  private mutating func showDeliberation() -> [Effect] {
    guard let file else { return [] }
    keepDossierOnly()
    push(.deliberation(DeliberationScreen(file: file)))
    return []
  }

  private mutating func showDossier() -> [Effect] {
    keepDossierOnly()
    return []
  }

  private mutating func showHistory() -> [Effect] {
    guard let file else { return [] }
    push(.reader(ReaderScreen(file: file, subject: .history)))
    return []
  }

  private mutating func showPeriod() -> [Effect] {
    guard let file else { return [] }
    guard file.clock != nil else { return [.notice(texts.noPeriodRuns)] }
    if case .reader(let screen) = screens.last, screen.subject == .period { return [] }
    push(.reader(ReaderScreen(file: file, subject: .period)))
    return []
  }

  private mutating func showThenAndNow() -> [Effect] {
    guard let file else { return [] }
    guard file.thenAndNow != nil else {
      return [.bell, .notice(texts.word(FollowUpWord.noComparison))]
    }
    if case .reader(let screen) = screens.last, screen.subject == .thenAndNow { return [] }
    push(.reader(ReaderScreen(file: file, subject: .thenAndNow)))
    return []
  }

  // MARK: - Acts

  /// Opens the act's form, or says why it may not be begun.
  mutating func begin(_ act: Act) -> [Effect] { begin(act, with: preset(for: act)) }

  /// The same with a form that is filled in already.
  mutating func begin(_ act: Act, with arguments: ActArguments?) -> [Effect] {
    guard let file else { return beginOnPage(act) }
    if let refusal = file.refusals[act] { return [.bell, .notice(texts.sentence(for: refusal))] }
    if act == .score { return fillInSheet() }
    push(
      .form(
        FormScreen(act: act, file: file, session: session, texts: texts, preset: arguments)))
    return []
  }

  /// Opens the form of an act on the group, or says why it may not be begun.
  private mutating func begin(_ act: GroupAct) -> [Effect] {
    guard let page else { return [.notice(texts.notHere(texts.title(act)))] }
    if let refusal = page.desk.refusals[act] {
      return [.bell, .notice(texts.sentence(for: refusal))]
    }
    push(.form(FormScreen(act: act, page: page, texts: texts)))
    return []
  }

  private mutating func fillInSheet() -> [Effect] {
    keepDossierOnly()
    guard case .reviewCase(var screen) = screens.last else { return [] }
    screen.fillIn()
    screens[caseBase] = .reviewCase(screen)
    return []
  }

  /// The viewer's own step; a sheet that is not complete is filled in before it is handed in.
  private mutating func beginNextStep() -> [Effect] {
    guard let file else { return [] }
    guard let own = file.ownStep else {
      guard let next = file.nextStep else { return [] }
      let waits = texts.waits(for: next, in: file.view.content)
      let why = file.refusals[next.act].map { " " + texts.sentence(for: $0) } ?? ""
      return [.bell, .notice(waits + "." + why)]
    }
    let isOpen = own.act == .submitScores && !file.draft.unanswered(of: file.sheetCriteria).isEmpty
    return begin(isOpen ? .score : own.act)
  }
}
