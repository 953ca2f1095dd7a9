package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The meetings of the group, one at a time: its agenda, who comes, and whether quorums hold.
///
/// Changes to the order, the minutes and the consent block are kept here until they are recorded
/// all at once; nobody else sees them before.
package struct AgendaScreen: Hashable, Sendable, GroupPage {
  package private(set) var file: AgendaFile
  package var size = Size(columns: 80, rows: 24)
  /// The day of the meeting that is shown; `nil` where there is none.
  package private(set) var day: Day?
  package var list = ListState()
  /// The language of the desk, in which papers are shown first.
  var paperLanguage = Language.french
  /// The agenda as it is being arranged; `nil` while nothing was changed.
  package private(set) var draft: AgendaPlan?

  package var tab: DeskTab { .agenda }
  package var scope: Scope { .agenda }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: AgendaFile, today: Day) {
    self.file = file
    day = file.first(on: today)
    list.count = lines.count
  }

  package mutating func replace(_ file: AgendaFile) {
    let shown = selected?.subject
    self.file = file
    if plan == nil { day = file.plans.last?.meeting.day }
    draft = plan.flatMap { plan in draft?.rebased(on: plan.meeting) }
    if let plan, draft?.words == AgendaPlan(plan.meeting).words { draft = nil }
    list.count = lines.count
    list.select(lines.firstIndex { $0.subject == shown } ?? list.selected)
  }

  package var plan: AgendaFile.Plan? { file.plans.first { $0.meeting.day == day } }
  package var meeting: Meeting? { plan?.meeting }

  /// The agenda as it is shown: with the changes that are not recorded yet.
  package var lines: [AgendaPlan.Line] {
    draft?.lines ?? meeting.map { AgendaPlan($0).lines } ?? []
  }

  package var selected: AgendaPlan.Line? {
    lines.indices.contains(list.selected) ? lines[list.selected] : nil
  }

  /// The menu's own lines: what a person does with the agenda, as far as there is one.
  package var commands: [DeskCommand] {
    [
      .agendaCommand(.project), .agendaCommand(.paper), .agendaCommand(.record),
      .agendaCommand(.propose),
      .agendaCommand(.shareTime), .agendaCommand(.toggleBlock), .agendaCommand(.dropLine),
      .agendaCommand(.moveUp), .agendaCommand(.moveDown), .agendaCommand(.moreTime),
      .agendaCommand(.lessTime), .agendaCommand(.previousMeeting), .agendaCommand(.nextMeeting),
    ]
  }

  /// Whether changes would be lost by leaving.
  package var hasUnrecorded: Bool { draft != nil }

  /// Drops the changes first.
  package mutating func goBack() -> Bool {
    guard draft != nil else { return false }
    draft = nil
    list.count = lines.count
    list.select(list.selected)
    return true
  }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    if let move = ListMove(command) {
      list.move(move, page: max(1, size.rows - 14))
      return []
    }
    switch command {
    case .open: return selected?.caseID.map { [.openCase($0)] } ?? [.bell]
    case .agendaCommand(let command): return perform(command)
    default: return []
    }
  }

  private mutating func perform(_ command: AgendaCommand) -> [Effect] {
    switch command {
    case .previousMeeting: return choose(-1)
    case .nextMeeting: return choose(1)
    case .moveUp: return move(-1)
    case .moveDown: return move(1)
    case .moreTime: return lengthen(TimeAllotment.step)
    case .lessTime: return lengthen(-TimeAllotment.step)
    case .shareTime: return shareTime()
    case .toggleBlock: return change { $0.toggleBlock($1) }
    case .dropLine: return change { $0.drop($1) }
    case .record: return record()
    case .project: return meeting.map { [.openMeeting($0.day, nil)] } ?? [.bell]
    case .paper: return loadPaper()
    case .propose, .schedule, .otherPaper, .previousItem, .nextItem, .currentItem, .otherLanguage:
      return []
    }
  }

  /// The agenda of a meeting to come, the minutes of one that was opened.
  private func loadPaper() -> [Effect] {
    guard let meeting else { return [.bell] }
    let kind: PaperKind = meeting.state == .planned ? .agenda : .minutes
    return [.loadPaper(kind, meeting.day, paperLanguage)]
  }

  private mutating func choose(_ step: Int) -> [Effect] {
    guard draft == nil, let place = file.plans.firstIndex(where: { $0.meeting.day == day }),
      file.plans.indices.contains(place + step)
    else { return [.bell] }
    day = file.plans[place + step].meeting.day
    list = ListState(count: lines.count)
    return []
  }

  // MARK: - Arranging

  /// Whether the agenda that is shown may still change.
  package var isOpenForChanges: Bool { meeting.map { $0.state != .closed } ?? false }

  private mutating func change(_ body: (inout AgendaPlan, Int) -> Bool) -> [Effect] {
    guard isOpenForChanges, let meeting else { return [.bell] }
    var changed = draft ?? AgendaPlan(meeting)
    guard body(&changed, list.selected) else { return [.bell] }
    draft = changed.words == AgendaPlan(meeting).words ? nil : changed
    list.count = lines.count
    list.select(list.selected)
    return []
  }

  private mutating func move(_ step: Int) -> [Effect] {
    let before = list.selected
    let effects = change { $0.move($1, by: step) }
    if effects.isEmpty { list.select(before + step) }
    return effects
  }

  private mutating func lengthen(_ step: Int) -> [Effect] {
    let shown = minutes
    return change { plan, place in
      shown.indices.contains(place) && plan.lengthen(place, by: step, from: shown[place])
    }
  }

  private mutating func shareTime() -> [Effect] {
    let (total, facts) = (length, plan?.cases ?? [:])
    return change { plan, _ in
      plan.allot(total) { facts[$0]?.disagreement ?? 0 }
      return true
    }
  }

  /// Puts the cases in the order that is proposed; it is recorded like any other change.
  package mutating func arrange(_ preference: AgendaOrder.Preference) -> [Effect] {
    guard let plan else { return [.bell] }
    let entries = plan.entries(of: lines)
    return change { draft, _ in
      draft.arrange(by: AgendaOrder(preference), entries)
      return true
    }
  }

  private func record() -> [Effect] {
    guard let draft, let meeting else { return [.bell] }
    let arguments = ActArguments(["items": draft.words, "meeting": meeting.day.description])
    return [.performGroup(.setAgenda, arguments, on: nil, from: .agenda)]
  }

  // MARK: - Time

  /// How long the meeting is planned to be; three hours where nobody said.
  var length: Int {
    guard let begins = meeting?.begins, let ends = meeting?.ends else { return 180 }
    return max(0, ends.minutes - begins.minutes)
  }

  /// What each line takes: the minutes that were fixed, or its share of what is left.
  var minutes: [Int] {
    let current = meeting.map { draft ?? AgendaPlan($0) }
    let facts = plan?.cases ?? [:]
    return current?.allotment(length) { facts[$0]?.disagreement ?? 0 }.minutes ?? []
  }

  var schedule: MeetingSchedule? {
    (meeting?.openedAt ?? meeting?.begins).map { MeetingSchedule(from: $0, minutes: minutes) }
  }

  /// Before each line: who leaves the room, who comes back.
  var roomChanges: [AgendaSubject: RoomChange] {
    guard let plan else { return [:] }
    let entries = plan.entries(of: lines)
    let pairs = zip(entries, entries.roomChanges()).map {
      (AgendaSubject.review($0.caseID), $1)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
