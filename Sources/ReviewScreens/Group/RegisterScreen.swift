package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The register: care processes on the left, the selected one on the right; and three other views,
/// from which Esc comes back.
package struct RegisterScreen: Hashable, Sendable, GroupPage {
  package enum View: Hashable, Sendable { case processes, apps, history, differences }

  package private(set) var file: RegisterFile
  package var size = Size(columns: 80, rows: 24)
  package private(set) var view = View.processes
  /// The selected line of each view.
  var processList = ListState()
  var appList = ListState()
  var differenceList = ListState()
  /// The first line that is shown of the selected process, or of the history.
  var top = 0
  /// What lines must hold to be shown; of a process also its applications' names.
  package private(set) var filter = ""
  /// What is being typed; `nil` while no filter is edited.
  private(set) var prompt: TextField?
  /// The applications of this process only.
  package private(set) var scopeProcess: CareProcessID?

  package var tab: DeskTab { .register }
  package var scope: Scope { .register }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: RegisterFile) {
    self.file = file
    count()
  }

  package mutating func replace(_ file: RegisterFile) {
    self.file = file
    count()
  }

  /// The lists hold what the filter leaves; the selection stays where it can.
  private mutating func count() {
    processList.count = processes.count
    appList.count = apps.count
    differenceList.count = file.differences.count
    processList.select(processList.selected)
    appList.select(appList.selected)
    differenceList.select(differenceList.selected)
  }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    if let move = ListMove(command) { return self.move(move) }
    switch command {
    case .open: return open()
    case .registerFind: prompt = TextField(filter)
    case .registerApps: show(view == .apps && scopeProcess == nil ? .processes : .apps)
    case .registerHistory: showHistory()
    case .registerDifferences: return showDifferences()
    default: break
    }
    return []
  }

  /// Esc closes the filter first, then the view, then the page.
  package mutating func goBack() -> Bool {
    if !filter.isEmpty {
      filter = ""
      count()
      return true
    }
    guard view != .processes else { return false }
    show(.processes)
    return true
  }

  /// In a difference, Enter begins what would settle it.
  package func act(for command: DeskCommand) -> GroupAct? {
    guard command == .open, view == .differences else { return nil }
    return difference?.act
  }

  private mutating func show(_ view: View, of process: CareProcessID? = nil) {
    self.view = view
    scopeProcess = process
    top = 0
    count()
  }

  /// First of what is selected, then of the whole register, then back.
  private mutating func showHistory() {
    switch view {
    case .history where scopeProcess != nil: show(.history)
    case .history: show(.processes)
    case .apps: show(.history, of: listing?.app.process ?? scopeProcess)
    case .processes, .differences: show(.history, of: process?.id)
    }
  }

  private mutating func showDifferences() -> [Effect] {
    guard !file.differences.isEmpty else { return [.noticeOf(.nothingDiffers)] }
    show(view == .differences ? .processes : .differences)
    return []
  }

  /// A process opens its applications, an application the case on which it rests.
  private mutating func open() -> [Effect] {
    switch view {
    case .processes:
      guard let process else { return [] }
      show(.apps, of: process.id)
      appList.select(0)
    case .apps:
      guard let listing else { return [] }
      guard let id = listing.app.caseID else { return [.noticeOf(.restsOnNoCase)] }
      return [.openCase(id)]
    case .history, .differences: break
    }
    return []
  }

  private mutating func move(_ move: ListMove) -> [Effect] {
    let page = max(1, size.rows - 12)
    switch (view, move) {
    case (.processes, .pageUp), (.history, .pageUp): top = max(0, top - page)
    case (.processes, .pageDown), (.history, .pageDown): top += page
    case (.history, .up): top = max(0, top - 1)
    case (.history, .down): top += 1
    case (.history, .first): top = 0
    case (.history, .last): top = .max / 2
    case (.processes, _):
      processList.move(move, page: page)
      top = 0
    case (.apps, _): appList.move(move, page: page)
    case (.differences, _): differenceList.move(move, page: page)
    }
    return []
  }
}

// MARK: - Typing a filter

extension RegisterScreen {
  package var isTyping: Bool { prompt != nil }

  /// Every change narrows at once; Enter keeps the filter, Esc drops it.
  package mutating func type(_ key: Key) -> [Effect] {
    guard var field = prompt else { return [] }
    switch key {
    case .enter: prompt = nil
    case .escape:
      prompt = nil
      narrow(to: "")
    case .down: return move(.down)
    case .up: return move(.up)
    default:
      _ = field.handle(key)
      prompt = field
      narrow(to: field.text)
    }
    return []
  }

  private mutating func narrow(to text: String) {
    filter = text
    count()
  }
}
