package import ReviewTexts

/// A page of the desk that is about the group and not about one case, in the order of the tabs.
package enum DeskTab: Hashable, Sendable, CaseIterable {
  case queue, agenda, register, followUp, members

  /// The command that goes there.
  package var command: DeskCommand {
    switch self {
    case .queue: .queue
    case .agenda: .agenda
    case .register: .register
    case .followUp: .followUp
    case .members: .members
    }
  }

  /// The tab's name.
  package var word: DeskWord {
    switch self {
    case .queue: .queueTab
    case .agenda: .agendaTab
    case .register: .registerTab
    case .followUp: .followUpTab
    case .members: .membersTab
    }
  }

  /// The tab that many places on, around the end.
  func next(_ step: Int) -> DeskTab? {
    let all = Self.allCases
    return all.firstIndex(of: self).map { all[($0 + step + all.count) % all.count] }
  }

  package init?(_ command: DeskCommand) {
    guard let tab = Self.allCases.first(where: { $0.command == command }) else { return nil }
    self = tab
  }
}
