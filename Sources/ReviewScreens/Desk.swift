import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The whole desk as a value: a queue, the screens opened from it, a menu over them, a message.
///
/// `update` answers an action with effects and does nothing itself; `draw` shows what is.
package struct Desk: Sendable {
  package enum Screen: Hashable, Sendable {
    case reviewCase(CaseScreen)
    case deliberation(DeliberationScreen)
    case reader(ReaderScreen)
    case items(ItemScreen)
    case form(FormScreen)
    case group(GroupScreen)
  }

  package internal(set) var session: Session
  package internal(set) var texts: any Texts
  package internal(set) var size: Size
  package internal(set) var queue: QueueScreen
  package internal(set) var screens: [Screen] = []
  package internal(set) var menu: Menu?
  package internal(set) var notice: String?
  /// A path that is being asked for.
  package internal(set) var prompt: PathPrompt?
  /// What is typed into the form that assigns several cases, for when it is opened again.
  var typedAssignment: ActArguments?
  var interrupted = false
  /// An act that was chosen on a page of the group; its form opens with the case.
  var pendingAct: PendingAct?
  /// The form that is open was begun on a page of the group: what follows it is that page.
  var returnsToPage = false
  /// J or K went to a case whose row is not here yet; it opens when it comes.
  var isStepping = false

  package init(session: Session, size: Size, query: String = "") {
    self.session = session
    self.size = size
    texts = ReviewTexts.texts(in: session.language, naming: session.members)
    queue = QueueScreen(query: query)
  }

  /// The effects that fill the first screen.
  package mutating func start() -> [Effect] {
    _ = queue.resize(size)
    return queue.start()
  }

  package var scope: Scope? {
    switch screens.last {
    case nil: .queue
    case .reviewCase(let screen): screen.scope
    case .deliberation: .deliberation
    case .reader(let screen): screen.scope
    case .items(let screen): screen.scope
    case .form: nil
    case .group(let screen): screen.page.scope
    }
  }

  /// The page of the group that is shown; `nil` on the queue and in a case.
  package var page: (any GroupPage)? {
    if case .group(let screen) = screens.last { screen.page } else { nil }
  }

  /// The tab that is shown; `nil` in a case.
  package var tab: DeskTab? { screens.isEmpty ? .queue : page?.tab }

  /// The case that is open, whatever screen shows it.
  package var file: CaseFile? {
    switch screens.last {
    case nil: nil
    case .reviewCase(let screen): screen.file
    case .deliberation(let screen): screen.file
    case .reader(let screen): screen.file
    case .items(let screen): screen.file
    case .form(let screen): screen.file
    case .group(let screen): screen.page.caseFile
    }
  }

  /// The meeting on the projector, while it is shown.
  package var meeting: MeetingScreen? {
    if case .group(.meeting(let screen)) = screens.last { screen } else { nil }
  }

  /// Answers an action; words for the message line are taken out of the effects here.
  package mutating func update(_ action: Action) -> [Effect] {
    let effects = respond(to: action)
    for case .notice(let sentence) in effects { notice = sentence }
    for case .noticeOf(let word) in effects { notice = texts.registerWord(word) }
    return effects.filter { effect in
      switch effect {
      case .notice, .noticeOf: false
      default: true
      }
    }
  }

  private mutating func respond(to action: Action) -> [Effect] {
    switch action {
    case .keyPressed(let key): return press(key)
    case .resized(let size): return resize(size)
    case .storeChanged(let today): return storeChanged(today: today)
    case .queueFound(let finding): return queue.found(finding)
    case .rowsLoaded(let first, let rows): return loaded(first, rows)
    case .casesMarked(let cases): queue.mark(cases)
    case .assignmentPlanned(let preview): menu = assignmentMenu(preview)
    case .casesAssigned(let sentence): return assigned(sentence)
    case .caseOpened(let file): return open(file)
    case .pageLoaded(let page, let sentence): return show(page, sentence)
    case .followUpLoaded(let detail): take(detail)
    case .minutePassed(let time): session.time = time
    case .caseUpdated(let file, let sentence): return updated(file, sentence)
    case .reportLoaded(let preview): show(preview)
    case .letterLoaded(let preview): show(preview)
    case .failed(let sentence): fail(sentence)
    case .noticed(let sentence): notice = sentence
    case .textEdited(let text): return edited(text)
    case .draftMerged(let id, let sheet, let sentence): takeDraft(id, sheet, sentence)
    case .formsRead(let file, let sentence):
      if let file { replace(file) }
      notice = sentence
      return queue.start()
    case .formsRefused(let title, let mistakes): menu = Self.troubleMenu(title, mistakes)
    case .sessionChanged(let session, let sentence): return change(session, sentence)
    }
    return []
  }

  private mutating func loaded(_ first: Int, _ rows: [QueueLine]) -> [Effect] {
    queue.loaded(first: first, rows: rows)
    defer { isStepping = false }
    return isStepping ? openSelected() : []
  }

  private mutating func resize(_ size: Size) -> [Effect] {
    self.size = size
    for index in screens.indices { screens[index].resize(size) }
    return queue.resize(size)
  }

  private mutating func storeChanged(today: Day) -> [Effect] {
    session.today = today
    var effects = queue.start()
    effects += reloadPages
    if let file, meeting == nil, !isTyping { effects.append(.openCase(file.id)) }
    // On the projector what changed is to be seen, and nothing else moves.
    if !screens.isEmpty, meeting == nil { notice = texts.changedElsewhere }
    return effects
  }

  /// Whether text is being typed, so that news must not replace what is on the screen.
  package var isTyping: Bool {
    if prompt != nil { return true }
    return switch screens.last {
    case .form: true
    case .reviewCase(let screen): screen.isTyping
    default: queue.prompt != nil || queue.tagPrompt != nil
    }
  }

  /// A page of the group opens, or shows what an act on the group made of it.
  private mutating func show(_ file: GroupFile, _ sentence: String?) -> [Effect] {
    if case .form(let form) = screens.last, case .group = form.subject { screens.removeLast() }
    if !replace(file) {
      let screen = GroupScreen(file, today: session.today)
      if !screen.page.isOverlay { screens = [] }
      push(.group(screen))
    }
    if let sentence { notice = sentence }
    let isNews = sentence != nil && page?.isOverlay == true
    return (page?.wanted ?? []) + (isNews ? page?.reload ?? [] : [])
  }

  private mutating func take(_ detail: FollowUpDetail) {
    for index in screens.indices {
      guard case .group(var screen) = screens[index] else { continue }
      screen.take(detail)
      screens[index] = .group(screen)
    }
  }

  /// What reads the page that is shown anew, and the one below it.
  private var reloadPages: [Effect] {
    guard let page else { return [] }
    return (page.isOverlay ? [.openPage(page.tab)] : []) + page.reload
  }

  /// Shows a page's news in every screen that is of that page; `false` when none is.
  private mutating func replace(_ file: GroupFile) -> Bool {
    var isShown = false
    for index in screens.indices {
      guard case .group(var screen) = screens[index], screen.replace(file) else { continue }
      screens[index] = .group(screen)
      isShown = true
    }
    return isShown
  }

  /// A case was opened from the queue or a page of the group, or read again.
  ///
  /// The page stays below: whoever goes back finds it again.
  private mutating func open(_ file: CaseFile) -> [Effect] {
    if let shown = self.file, shown.id == file.id {
      replace(file)
    } else {
      screens =
        Array(screens.prefix(caseBase)) + [.reviewCase(CaseScreen(file: file, texts: texts))]
      notice = file.advice.first.map { texts.sentence(for: $0) } ?? news(of: file) ?? notice
    }
    resizeScreens()
    return beginPending(on: file)
  }

  /// Where the open case's first screen is: above the page of the group that it was opened from.
  var caseBase: Int { if case .group = screens.first { 1 } else { 0 } }

  /// That the dossier is another one than the viewer knows; under a draft first of all.
  private func news(of file: CaseFile) -> String? {
    let content = file.view.content
    guard file.view.dossierClosed == nil, let version = content.versions.last else { return nil }
    if content.changedUnderRound, file.refusals[.score] == nil {
      return texts.changedUnderRound(version.number)
    }
    return file.isChangeUnseen ? texts.newVersion(version.number, on: version.day) : nil
  }

  private mutating func resizeScreens() {
    for index in screens.indices { screens[index].resize(size) }
  }

  mutating func replace(_ file: CaseFile) {
    for index in screens.indices { screens[index].replace(file, texts: texts) }
    refreshMenu()
  }

  /// An act was recorded: its form closes, every screen of the case shows the new state.
  private mutating func updated(_ file: CaseFile, _ sentence: String) -> [Effect] {
    var act: Act?
    if case .form(let form) = screens.last {
      act = form.act
      screens.removeLast()
    }
    replace(file)
    notice = sentence
    if let effects = returnToPage() { return effects + queue.start() }
    beginNextGate(after: act)
    return queue.start() + (meeting?.reload ?? [])
  }

  private mutating func fail(_ sentence: String) {
    if case .form(var form) = screens.last {
      form.refused(sentence)
      screens[screens.count - 1] = .form(form)
    } else {
      notice = sentence
    }
  }

  private mutating func show(_ preview: ReportPreview) {
    if case .reader(var reader) = screens.last, reader.scope == .report {
      reader.show(preview)
      screens[screens.count - 1] = .reader(reader)
    } else if let file {
      push(.reader(ReaderScreen(file: file, subject: .report(preview))))
    }
  }

  private mutating func edited(_ text: String?) -> [Effect] {
    guard let text else {
      notice = texts.editorUnchanged
      return []
    }
    switch screens.last {
    case .form(var form):
      form.edited(text)
      screens[screens.count - 1] = .form(form)
      return keep(form)
    case .reviewCase(var screen):
      let effects = screen.edited(text)
      screens[screens.count - 1] = .reviewCase(screen)
      return effects
    default: return []
    }
  }

  /// Another member sees nothing of what the one before had open; another language stays where
  /// it is.
  private mutating func change(_ session: Session, _ sentence: String) -> [Effect] {
    let open = file.map { [Effect.openCase($0.id)] } ?? []
    if session.member.id != self.session.member.id {
      screens = []
      typedAssignment = nil
      queue.dropMarks()
    }
    self.session = session
    texts = ReviewTexts.texts(in: session.language, naming: session.members)
    notice = sentence
    return queue.start() + open
  }

  /// Keeps what is typed into a form, for when it is opened again.
  mutating func keep(_ form: FormScreen) -> [Effect] {
    for index in screens.indices { screens[index].keep(form) }
    switch form.subject {
    case .group(let act): return [.saveGroupForm(act, form.arguments)]
    case .assignment:
      typedAssignment = form.arguments
      return []
    case .act(let act): return form.file.map { [.saveForm(act, $0.id, form.arguments)] } ?? []
    }
  }

  mutating func push(_ screen: Screen) {
    screens.append(screen)
    resizeScreens()
  }
}

extension Desk.Screen {
  mutating func resize(_ size: Size) {
    switch self {
    case .reviewCase(var screen):
      screen.size = size
      self = .reviewCase(screen)
    case .deliberation(var screen):
      screen.size = size
      self = .deliberation(screen)
    case .reader(var screen):
      screen.size = size
      self = .reader(screen)
    case .items(var screen):
      screen.size = size
      self = .items(screen)
    case .form(var screen):
      screen.size = size
      self = .form(screen)
    case .group(var screen):
      screen.change { $0.size = size }
      self = .group(screen)
    }
  }

  /// Shows the case's news; a form that is being filled in keeps what it was opened with.
  mutating func replace(_ file: CaseFile, texts: any Texts) {
    switch self {
    case .reviewCase(var screen):
      screen.replace(file, texts: texts)
      self = .reviewCase(screen)
    case .deliberation(var screen):
      screen.replace(file)
      self = .deliberation(screen)
    case .reader(var screen):
      screen.replace(file)
      self = .reader(screen)
    case .items(var screen):
      screen.replace(file)
      self = .items(screen)
    case .form, .group: break
    }
  }

  mutating func keep(_ form: FormScreen) {
    if case .group(let act) = form.subject, case .group(var screen) = self {
      screen.change { $0.desk.forms[act] = form.arguments }
      self = .group(screen)
    }
    guard let act = form.act else { return }
    switch self {
    case .reviewCase(var screen):
      screen.file.forms[act] = form.arguments
      self = .reviewCase(screen)
    case .deliberation(var screen):
      screen.file.forms[act] = form.arguments
      self = .deliberation(screen)
    case .reader(var screen):
      screen.file.forms[act] = form.arguments
      self = .reader(screen)
    case .items(var screen):
      screen.file.forms[act] = form.arguments
      self = .items(screen)
    case .form, .group: break
    }
  }
}
