import ReviewDomain
import ReviewTexts

/// What the desk does for the agenda: proposed orders, and marked cases that are put on it.
extension Desk {
  /// Why this viewer does not arrange agendas.
  func refusal(of command: AgendaCommand) -> String? {
    switch command {
    case .record where page?.hasUnrecorded == false:
      return texts.sentence(for: Refusal.nothingChanged)
    case .moveUp, .moveDown, .moreTime, .lessTime, .shareTime, .toggleBlock, .dropLine, .propose,
      .record:
      return page?.desk.refusals[.setAgenda].map { texts.sentence(for: $0) }
    case .schedule:
      if session.isReadOnly { return texts.word(DeskWord.readOnly) }
      let roles = GroupAct.setAgenda.roles
      guard !roles.contains(session.member.role) else { return nil }
      return texts.sentence(for: .roleMayNot(session.member.role, roles))
    default: return nil
    }
  }

  mutating func schedule() -> [Effect] {
    if let refusal = refusal(of: AgendaCommand.schedule) { return [.bell, .notice(refusal)] }
    guard !queue.chosen.isEmpty else { return [.bell] }
    return [.schedule(queue.chosen)]
  }

  private var agenda: AgendaScreen? {
    if case .group(.agenda(let screen)) = screens.last { screen } else { nil }
  }

  /// The orders that can be proposed, with what each would come to.
  mutating func openOrders() -> [Effect] {
    if let refusal = refusal(of: AgendaCommand.propose) { return [.bell, .notice(refusal)] }
    guard let screen = agenda, let plan = screen.plan, screen.isOpenForChanges else {
      return [.bell]
    }
    let entries = plan.entries(of: screen.lines)
    let now = entries.departures()
    let items = AgendaOrder.Preference.allCases.map { preference in
      let departures = AgendaOrder(preference).arranged(entries).departures()
      return Menu.Item(
        title: texts.title(preference),
        detail: texts.help(preference, departures: departures, now: now),
        choice: .order(preference))
    }
    menu = Menu(title: texts.title(AgendaCommand.propose), items: items)
    return []
  }

  /// The order is shown; it is recorded like every other change.
  mutating func arrange(_ preference: AgendaOrder.Preference) -> [Effect] {
    guard var screen = agenda else { return [] }
    let effects = screen.arrange(preference)
    screens[screens.count - 1] = .group(.agenda(screen))
    return effects
  }
}
