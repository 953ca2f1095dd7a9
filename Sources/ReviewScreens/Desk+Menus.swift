import ReviewDomain
import ReviewTexts
import TextCanvas

/// The menus: what can be done here, every command, and the short choices.
extension Desk {
  mutating func openMenu(for command: DeskCommand) -> [Effect] {
    switch command {
    case .help: menu = helpMenu
    case .menu: menu = actMenu
    case .palette: menu = paletteMenu
    case .sort: menu = sortMenu
    case .language: menu = languageMenu
    case .export: menu = exportMenu
    case .recommend: return openRecommendation()
    case .actAs:
      guard session.mayActAs else { return [.bell, .notice(texts.word(.readOnly))] }
      menu = memberMenu
    default: break
    }
    return []
  }

  /// Every key of this screen; the acts that have one are marked off with their reason.
  private var helpMenu: Menu {
    let items = Bindings.bindings(in: scope ?? .queue).map { binding in
      item(binding.command, key: binding.keys.first?.name ?? "")
    }
    return Menu(title: texts.word(.help), items: items)
  }

  private func item(_ command: DeskCommand, key: String) -> Menu.Item {
    Menu.Item(
      title: texts.title(command), key: key, detail: texts.help(command),
      refusal: refusal(of: command), choice: .command(command))
  }

  private func refusal(of command: DeskCommand) -> String? {
    guard case .act(let act) = command else { return nil }
    return file?.refusals[act].map { texts.sentence(for: $0) }
  }

  /// The acts, those that are possible now first; the others keep their reason.
  private var actMenu: Menu {
    let scope = scope ?? .queue
    let items = Act.allCases.map { act in
      item(.act(act), key: Bindings.key(of: .act(act), in: scope)?.name ?? "")
    }
    let ready = items.filter { $0.refusal == nil && file != nil }
    let off = items.filter { $0.refusal != nil }
    let others = [DeskCommand.report, .history, .deliberation].map { command in
      item(command, key: Bindings.key(of: command, in: scope)?.name ?? "")
    }
    return Menu(
      title: texts.word(.actions), items: file == nil ? queueItems : ready + others + off)
  }

  private var queueItems: [Menu.Item] {
    [DeskCommand.open, .filter, .sort, .actAs, .language, .reload, .help, .quit].map { command in
      item(command, key: Bindings.key(of: command, in: .queue)?.name ?? "")
    }
  }

  private var paletteMenu: Menu {
    let scope = scope ?? .queue
    let known = Bindings.bindings(in: scope).map(\.command)
    let acts = file == nil ? [] : Act.allCases.map(DeskCommand.act)
    let commands = known + acts.filter { !known.contains($0) }
    return Menu(
      title: texts.word(.commands),
      items: commands.map { item($0, key: Bindings.key(of: $0, in: scope)?.name ?? "") })
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
    let items = ExportFormat.allCases.map { format in
      Menu.Item(title: format.rawValue, choice: .export(format))
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
