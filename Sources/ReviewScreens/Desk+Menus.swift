import ReviewDomain
import ReviewTexts
import TextCanvas

/// The menus: what can be done here, every command, and the short choices.
extension Desk {
  mutating func openMenu(for command: DeskCommand) -> [Effect] {
    switch command {
    case .help: menu = helpMenu
    case .menu: menu = page.map(groupMenu) ?? actMenu
    case .goTo: menu = tabMenu
    case .palette: menu = paletteMenu
    case .sort: menu = sortMenu
    case .language: menu = languageMenu
    case .export: menu = exportMenu
    case .exportRegister: menu = registerExportMenu
    case .recommend: return openRecommendation()
    case .agendaCommand(.propose): return openOrders()
    case .actAs:
      guard session.mayActAs else { return refuseToAct() }
      menu = memberMenu
    default: break
    }
    return []
  }

  /// An open menu shows what may be done now, whoever changed that.
  mutating func refreshMenu() {
    guard var menu else { return }
    menu.refresh { refusal(of: $0) }
    self.menu = menu
  }

  private func refuseToAct() -> [Effect] {
    let isShared = session.mode == .shared
    let reason = isShared ? texts.sentence(for: .actingNotAllowed) : texts.word(.readOnly)
    return [.bell, .notice(reason)]
  }

  /// Every key of this screen, its own before those that are everywhere; the acts that have one are marked off with their reason.
  private var helpMenu: Menu {
    Menu(title: texts.word(.help), items: ownItems.map(\.item))
  }

  private var ownItems: [(command: DeskCommand, item: Menu.Item)] {
    let bindings = Bindings.bindings(in: scope ?? .queue)
    let own = bindings.filter { $0.scopes != Scope.allCases }
      .sorted { ($0.hint ?? 100) < ($1.hint ?? 100) }
    return (own + bindings.filter { $0.scopes == Scope.allCases }).map { binding in
      (binding.command, item(binding.command, key: keyName(of: binding, in: file)))
    }
  }

  private func item(_ command: DeskCommand, key: String) -> Menu.Item {
    Menu.Item(
      title: texts.title(command), key: key, detail: texts.help(command),
      refusal: refusal(of: command), choice: .command(command))
  }

  func refusal(of command: DeskCommand) -> String? {
    if case .agendaCommand(let command) = command { return refusal(of: command) }
    if case .groupAct(let act) = command { return refusal(of: act) }
    if command == .assignCases { return assignmentRefusal }
    if command == .thenAndNow, let file, file.thenAndNow == nil {
      return texts.word(FollowUpWord.noComparison)
    }
    guard case .act(let act) = command else { return nil }
    let refusal = file.map { $0.refusals[act] } ?? page?.refusal(of: act)
    return refusal.map { texts.sentence(for: $0) }
  }

  private func refusal(of act: GroupAct) -> String? {
    page?.desk.refusals[act].map { texts.sentence(for: $0) }
  }

  /// The acts on the group; those that are off say why.
  private func groupMenu(of page: any GroupPage) -> Menu {
    let acts =
      page.caseActs.map(DeskCommand.act)
      + GroupAct.allCases.filter { $0.tab == page.tab }.map(DeskCommand.groupAct)
    let items = (page.commands + acts).map { act in
      item(act, key: Bindings.key(of: act, in: page.scope)?.name ?? "")
    }
    let off = items.filter { $0.refusal != nil }
    return Menu(
      title: texts.word(DeskWord.actions), items: items.filter { $0.refusal == nil } + off)
  }

  /// The pages of the group, the one that is shown marked.
  private var tabMenu: Menu {
    let items = DeskTab.allCases.map { item($0.command, key: "") }
    let current = tab.flatMap { DeskTab.allCases.firstIndex(of: $0) } ?? 0
    return Menu(title: texts.title(.goTo), items: items, selected: current)
  }

  /// The acts: first what is possible now, then what will be, last what others do.
  private var actMenu: Menu {
    let scope = scope ?? .queue
    let acts = actsByNeed
    let items = acts.map { act in
      item(.act(act), key: Bindings.key(of: .act(act), in: scope)?.name ?? "")
    }
    let ready = items.filter { $0.refusal == nil && file != nil }
    let off = zip(acts, items).filter { $1.refusal != nil }
    let later = off.filter { !isForOthers($0.0) }.map(\.1)
    let never = off.filter { isForOthers($0.0) }.map(\.1)
    let forms: [DeskCommand] =
      session.member.role.scores ? [.writeForm, .readForm] : []
    let pages: [DeskCommand] = [
      .report, .history, .period, .deliberation, .gates, .applicant, .changes, .letters,
      .thenAndNow,
    ]
    let others = (pages + forms).map { command in
      item(command, key: Bindings.key(of: command, in: scope)?.name ?? "")
    }
    return Menu(
      title: texts.word(.actions), items: file == nil ? queueItems : ready + others + later + never)
  }

  /// The viewer's own next step first; a declaration that was made, which may be made anew, last.
  private var actsByNeed: [Act] {
    let own = file?.ownStep?.act
    let made: [Act] = hasDeclared && own != .declare ? [.declare] : []
    let others = Act.allCases.filter { $0 != own && !made.contains($0) }
    return (own.map { [$0] } ?? []) + others + made
  }

  private func isForOthers(_ act: Act) -> Bool { !act.rule.roles.contains(session.member.role) }

  private var queueItems: [Menu.Item] {
    [
      DeskCommand.open, .filter, .sort, .mark, .markAll, .tagCases, .assignCases,
      .agendaCommand(.schedule), .goTo, .actAs,
      .language,
      .reload, .help, .quit,
    ].map { command in
      item(command, key: Bindings.key(of: command, in: .queue)?.name ?? "")
    }
  }

  private var paletteMenu: Menu {
    let known = ownItems
    let acts = file == nil ? [] : Act.allCases.map(DeskCommand.act)
    let others = acts.filter { act in !known.contains { $0.command == act } }
    return Menu(
      title: texts.word(.commands), items: known.map(\.item) + others.map { item($0, key: "") })
  }

  /// The words of the search line, each with what it selects.
  var queryMenu: Menu {
    Menu(
      title: texts.word(.queryWords),
      items: QueryTopic.allCases.map { topic in
        Menu.Item(
          title: topic.rawValue, detail: texts.meaning(topic), choice: .queryWord(topic.rawValue))
      })
  }

  private var sortMenu: Menu {
    let keys: [(String, DeskWord)] = [
      ("number", .number), ("period", .period), ("product", .application),
      ("process", .careProcess), ("stage", .stage),
    ]
    let items = keys.flatMap { key, word in
      [
        Menu.Item(title: texts.word(word), detail: "sort:" + key, choice: .sort(key)),
        Menu.Item(
          title: texts.word(word) + " ↓", detail: "sort:-" + key, choice: .sort("-" + key)),
      ]
    }
    return Menu(title: texts.word(.sortBy), items: items)
  }

  private var languageMenu: Menu {
    let items = Language.allCases.map { language in
      Menu.Item(
        title: ReviewTexts.texts(in: language).term(language), choice: .language(language.rawValue))
    }
    let current = Language.allCases.firstIndex(of: session.language) ?? 0
    return Menu(title: texts.title(.language), items: items, selected: current)
  }

  private var exportMenu: Menu {
    let formats = ExportFormat.allCases.filter { scope != .letter || $0 != .json }
    let items = formats.map { format in
      Menu.Item(title: format.rawValue, choice: .export(format))
    }
    return Menu(title: texts.word(.exportAs), items: items)
  }

  private var registerExportMenu: Menu {
    let items = RegisterFormat.allCases.map { format in
      Menu.Item(
        title: format.rawValue, detail: texts.help(.exportRegister),
        choice: .exportRegister(format.rawValue))
    }
    return Menu(title: texts.word(.exportAs), items: items)
  }

  private var memberMenu: Menu {
    let items = session.members.filter(\.isActive).map { member in
      Menu.Item(
        title: member.name, detail: texts.term(member.role) + " · " + member.constituency,
        choice: .member(member.id.rawValue))
    }
    return Menu(title: texts.word(.actAs), items: items)
  }

  private mutating func openRecommendation() -> [Effect] {
    if let refusal = file?.refusals[.score] {
      return [.bell, .notice(texts.sentence(for: refusal))]
    }
    let items = ConclusionKind.allCases.map { conclusion in
      Menu.Item(title: texts.term(conclusion), choice: .recommend(conclusion.rawValue))
    }
    menu = Menu(
      title: texts.word(.recommendation),
      items: items + [Menu.Item(title: "–", choice: .recommend(""))])
    return []
  }
}
