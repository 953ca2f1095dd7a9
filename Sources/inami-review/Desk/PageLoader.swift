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
    case .agenda: .agenda(try agenda.file())
    case .register: .register(RegisterFile(desk: desk))
    case .followUp: .followUp(FollowUpFile(desk: desk))
    case .members:
      .members(
        try PeopleLoader(store: store, viewer: viewer, today: now.day, desk: desk).file())
    }
  }

  private var agenda: AgendaLoader {
    AgendaLoader(
      store: store, viewer: viewer, language: texts.language, now: now, desk: desk)
  }

  /// The meeting of a day as the room may see it; `nil` where there is none.
  func meeting(on day: Day, at item: AgendaSubject?, cases: CaseLoader) throws -> GroupFile? {
    try MeetingLoader(agenda: agenda, cases: cases).file(of: day, at: item).map { .meeting($0) }
  }

  private var desk: GroupDesk {
    let refusals = GroupAct.allCases.compactMap { act in
      store.group.refusal(of: act, by: viewer.id, today: now.day).map { (act, $0) }
    }
    return GroupDesk(
      refusals: Dictionary(refusals, uniquingKeysWith: { first, _ in first }), forms: typed)
  }
}
