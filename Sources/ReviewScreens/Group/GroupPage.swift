package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// A screen about the group: it has acts of the group, and forms for them.
package protocol GroupPage: Hashable, Sendable {
  var tab: DeskTab { get }
  var scope: Scope { get }
  var size: Size { get set }
  /// Which acts are off here and why, and what is typed into their forms.
  var desk: GroupDesk { get set }

  mutating func perform(_ command: DeskCommand) -> [Effect]
  mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts)

  /// What the form of `act` is filled with when nothing was typed into it before.
  func arguments(for act: GroupAct) -> ActArguments
  /// What can be chosen for `parameter`; none where text is typed.
  func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  /// What the act is about, above its fields.
  func summary(of act: GroupAct, _ texts: any Texts) -> [StyledLine]
  /// Whether `typed` is about what is selected now, and so may be shown again.
  func keeps(_ typed: ActArguments, for act: GroupAct) -> Bool

  /// The act that a command begins here, beside the keys that begin it by name.
  func act(for command: DeskCommand) -> GroupAct?
  /// Closes what is open inside the page; `false` when the page itself is to be left.
  mutating func goBack() -> Bool
  /// Whether text is being typed into the page.
  var isTyping: Bool { get }
  mutating func type(_ key: Key) -> [Effect]
  /// The case of the selected line; its acts are begun from here, in the case.
  var selectedCase: CaseID? { get }
  var caseActs: [Act] { get }
  /// Why an act on the selected case is not possible now.
  func refusal(of act: Act) -> Refusal?
  /// What is still to be read for what is selected.
  var wanted: [Effect] { get }
  /// Lies over the page of its tab, and is read anew by itself.
  var isOverlay: Bool { get }
  var reload: [Effect] { get }
  /// The case that is shown, for the acts on it.
  var caseFile: CaseFile? { get }
  /// What the menu has beside acts.
  var commands: [DeskCommand] { get }
  /// Changes that would be lost by leaving the page.
  var hasUnrecorded: Bool { get }
}

extension GroupPage {
  package func summary(of act: GroupAct, _ texts: any Texts) -> [StyledLine] { [] }
  package func keeps(_ typed: ActArguments, for act: GroupAct) -> Bool { true }
  package func act(for command: DeskCommand) -> GroupAct? { nil }
  package mutating func goBack() -> Bool { false }
  package var isTyping: Bool { false }
  package mutating func type(_ key: Key) -> [Effect] { [] }
  package var selectedCase: CaseID? { nil }
  package var caseActs: [Act] { [] }
  package func refusal(of act: Act) -> Refusal? { nil }
  package var wanted: [Effect] { [] }
  package var isOverlay: Bool { false }
  package var reload: [Effect] { [.openPage(tab)] }
  package var caseFile: CaseFile? { nil }
  package var commands: [DeskCommand] { [] }
  package var hasUnrecorded: Bool { false }

  /// The words of a parameter that takes one of some words.
  func words(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    guard case .choice(let words) = parameter.kind else { return [] }
    return words.map { word in
      FormField.Choice(value: word, label: texts.word(word, of: parameter, act: act))
    }
  }
}

/// What may be done on a page of the group, and what is typed into forms and not recorded yet.
package struct GroupDesk: Hashable, Sendable {
  /// Why each act is not possible now; an act that is missing here is.
  package let refusals: [GroupAct: Refusal]
  package var forms: [GroupAct: ActArguments]

  package init(
    refusals: [GroupAct: Refusal] = [:], forms: [GroupAct: ActArguments] = [:]
  ) {
    self.refusals = refusals
    self.forms = forms
  }
}

/// What a page of the group shows, as it was read for the viewer.
package enum GroupFile: Hashable, Sendable {
  case agenda(AgendaFile)
  /// Over the agenda, for the projector.
  case meeting(MeetingFile)
  case paper(PaperPreview)
  case register(RegisterFile)
  case followUp(FollowUpFile)
  case members(PeopleFile)
}

/// The pages of the group as screens.
package enum GroupScreen: Hashable, Sendable {
  case agenda(AgendaScreen)
  case meeting(MeetingScreen)
  case paper(PaperScreen)
  case register(RegisterScreen)
  case followUp(FollowUpScreen)
  case members(MembersScreen)

  package init(_ file: GroupFile, today: Day) {
    switch file {
    case .agenda(let file): self = .agenda(AgendaScreen(file: file, today: today))
    case .meeting(let file): self = .meeting(MeetingScreen(file: file))
    case .paper(let file): self = .paper(PaperScreen(file: file))
    case .register(let file): self = .register(RegisterScreen(file: file))
    case .followUp(let file): self = .followUp(FollowUpScreen(file: file))
    case .members(let file): self = .members(MembersScreen(people: file))
    }
  }

  package var page: any GroupPage {
    switch self {
    case .agenda(let screen): screen
    case .meeting(let screen): screen
    case .paper(let screen): screen
    case .register(let screen): screen
    case .followUp(let screen): screen
    case .members(let screen): screen
    }
  }

  /// Shows the news in place; `false` when they are another page's.
  package mutating func replace(_ file: GroupFile) -> Bool {
    switch (self, file) {
    case (.agenda(var screen), .agenda(let file)):
      screen.replace(file)
      self = .agenda(screen)
    case (.meeting(var screen), .meeting(let file)):
      screen.replace(file)
      self = .meeting(screen)
    case (.paper(var screen), .paper(let file)):
      screen.replace(file)
      self = .paper(screen)
    case (.register(var screen), .register(let file)):
      screen.replace(file)
      self = .register(screen)
    case (.followUp(var screen), .followUp(let file)):
      screen.replace(file)
      self = .followUp(screen)
    case (.members(var screen), .members(let file)):
      screen.replace(file)
      self = .members(screen)
    default: return false
    }
    return true
  }

  /// Takes in what was read for the selected line.
  package mutating func take(_ detail: FollowUpDetail) {
    guard case .followUp(var screen) = self else { return }
    screen.take(detail)
    self = .followUp(screen)
  }

  /// Changes the page, whichever it is.
  package mutating func change<Value>(_ body: (inout any GroupPage) -> Value) -> Value {
    var page = page
    let value = body(&page)
    switch page {
    case let screen as AgendaScreen: self = .agenda(screen)
    case let screen as MeetingScreen: self = .meeting(screen)
    case let screen as PaperScreen: self = .paper(screen)
    case let screen as RegisterScreen: self = .register(screen)
    case let screen as FollowUpScreen: self = .followUp(screen)
    case let screen as MembersScreen: self = .members(screen)
    default: break
    }
    return value
  }
}
