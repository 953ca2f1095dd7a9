import CaseReports
import CaseStore
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Reads what the pages of the group show, for the viewer.
struct PageLoader {
  let cases: CaseLoader
  let texts: any Texts
  /// What is typed into forms and not recorded yet.
  let typed: [GroupAct: ActArguments]

  private var store: CaseStore { cases.store }
  private var viewer: Member { cases.session.member }
  private var now: Moment { cases.now }

  /// `nil` for the queue, which has effects of its own.
  func file(of tab: DeskTab) throws -> GroupFile? {
    switch tab {
    case .queue: nil
    case .agenda: .agenda(try agenda.file())
    case .register:
      .register(
        try RegisterLoader(store: store, viewer: viewer, today: now.day, desk: desk).file())
    case .followUp: .followUp(try followUp.file(desk: desk))
    case .members:
      .members(
        try PeopleLoader(store: store, viewer: viewer, today: now.day, desk: desk).file())
    }
  }

  var followUp: FollowUpLoader {
    FollowUpLoader(store: store, viewer: viewer, language: texts.language, now: now)
  }

  private var agenda: AgendaBuilder<AgendaLoader> {
    AgendaBuilder(source: AgendaLoader(cases: cases), viewer: viewer.id, desk: desk)
  }

  /// The meeting of a day as the room may see it; `nil` where there is none.
  func meeting(on day: Day, at item: AgendaSubject?) throws -> GroupFile? {
    try MeetingBuilder(agenda).file(of: day, at: item).map { .meeting($0) }
  }

  /// - Throws: `Refusal` where there are no minutes yet.
  func paper(_ kind: PaperKind, of day: Day, in language: Language) throws
    -> PaperPreview
  {
    let papers = MeetingDesk(loader: cases)
    let paper = try papers.paper(MeetingPaper.Kind(kind), of: day, in: language)
    let lines = try papers.text(of: paper, as: .text)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return PaperPreview(
      kind: kind, day: day, language: language, lines: lines, missing: paper.missing, desk: desk)
  }

  private var desk: GroupDesk {
    let refusals = GroupAct.allCases.compactMap { act in
      store.group.refusal(of: act, by: viewer.id, today: now.day).map { (act, $0) }
    }
    return GroupDesk(
      refusals: Dictionary(refusals, uniquingKeysWith: { first, _ in first }), forms: typed)
  }
}

extension MeetingPaper.Kind {
  init(_ kind: PaperKind) { self = kind == .agenda ? .agenda : .minutes }
}
