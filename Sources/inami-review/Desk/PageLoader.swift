import CaseStore
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Reads what the pages of the group show, for the viewer.
struct PageLoader {
  let store: CaseStore
  let viewer: Member
  let texts: any Texts
  let now: Moment
  /// What is typed into forms and not recorded yet.
  let typed: [GroupAct: ActArguments]

  /// `nil` for the queue, which has effects of its own.
  func file(of tab: DeskTab) throws -> GroupFile? {
    switch tab {
    case .queue: nil
    case .agenda: .agenda(AgendaFile(desk: desk))
    case .register: .register(RegisterFile(desk: desk))
    case .followUp: .followUp(try followUp.file(desk: desk))
    case .members:
      .members(
        try PeopleLoader(store: store, viewer: viewer, today: now.day, desk: desk).file())
    }
  }

  var followUp: FollowUpLoader {
    FollowUpLoader(store: store, viewer: viewer, language: texts.language, now: now)
  }

  private var desk: GroupDesk {
    let refusals = GroupAct.allCases.compactMap { act in
      store.group.refusal(of: act, by: viewer.id, today: now.day).map { (act, $0) }
    }
    return GroupDesk(
      refusals: Dictionary(refusals, uniquingKeysWith: { first, _ in first }), forms: typed)
  }
}
