package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The meeting on the projector: one item at a time, large, and only what everybody in the room may
/// see.
package struct MeetingScreen: Hashable, Sendable, GroupPage {
  package private(set) var file: MeetingFile
  package var size = Size(columns: 80, rows: 24)
  /// The language of what is projected; `nil` for that of the desk.
  package private(set) var language: Language?

  package var tab: DeskTab { .agenda }
  package var scope: Scope { .meeting }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: MeetingFile) { self.file = file }

  package mutating func replace(_ file: MeetingFile) { self.file = file }

  package var meeting: Meeting { file.plan.meeting }
  package var caseFile: CaseFile? { file.caseFile }

  package var slides: [Meeting.Slide] { meeting.slides }
  package var place: Int? {
    file.shown.flatMap { shown in slides.firstIndex { $0.holds(shown) } }
  }
  package var slide: Meeting.Slide? { place.map { slides[$0] } }

  package var isOverlay: Bool { true }

  /// Reads the meeting again; whoever watches the item in hand goes on to the next with the room.
  package var reload: [Effect] {
    let isInHand = file.shown.map { meeting.itemInHand?.subject == $0 } ?? true
    return [.openMeeting(meeting.day, isInHand ? nil : file.shown)]
  }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    switch command {
    case .agendaCommand(.nextItem), .down, .pageDown: return go(to: (place ?? -1) + 1)
    case .agendaCommand(.previousItem), .up, .pageUp: return go(to: (place ?? 1) - 1)
    case .first: return go(to: 0)
    case .last: return go(to: slides.count - 1)
    case .agendaCommand(.currentItem): return [.openMeeting(meeting.day, nil)]
    case .agendaCommand(.otherLanguage):
      let shown = language ?? .french
      let next = Language.national.firstIndex(of: shown).map { ($0 + 1) % Language.national.count }
      language = Language.national[language == nil ? 0 : next ?? 0]
      return []
    default: return []
    }
  }

  private func go(to place: Int) -> [Effect] {
    guard slides.indices.contains(place), let subject = slides[place].subject else {
      return [.bell]
    }
    return [.openMeeting(meeting.day, subject)]
  }

  package var commands: [DeskCommand] {
    [
      .agendaCommand(.nextItem), .agendaCommand(.previousItem), .agendaCommand(.currentItem),
      .agendaCommand(.otherLanguage),
    ]
  }

  // MARK: - Acts

  /// The acts on a case that a meeting is held for, in their order.
  package var caseActs: [Act] { [.propose, .openVote, .vote, .closeVote, .conclude] }

  package func refusal(of act: Act) -> Refusal? { file.caseFile?.refusals[act] }

  package func arguments(for act: GroupAct) -> ActArguments {
    AgendaForms(plan: file.plan, selected: file.shown).arguments(for: act)
  }

  package func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    AgendaForms(plan: file.plan, selected: file.shown).choices(for: parameter, of: act, texts)
      ?? words(for: parameter, of: act, texts)
  }

  package func keeps(_ typed: ActArguments, for act: GroupAct) -> Bool {
    let now = arguments(for: act)
    return ["meeting", "item", "case"].allSatisfy { typed[$0] == now[$0] || now[$0].isEmpty }
  }

  // MARK: - Time

  /// How long the item in hand has been discussed, where it is the one that is shown.
  func running(at now: ClockTime?) -> RunningItem? {
    guard let now, let item = meeting.itemInHand, let place = meeting.items.firstIndex(of: item),
      let taken = item.discussions.last?.from, let begins = meeting.openedAt ?? meeting.begins
    else { return nil }
    let minutes = AgendaPlan(meeting).allotment(length) { _ in 0 }.minutes
    let due = MeetingSchedule(from: begins, minutes: minutes).starts[place]
    return RunningItem(taken: taken, due: due, planned: minutes[place], now: now)
  }

  private var length: Int {
    guard let begins = meeting.begins, let ends = meeting.ends else { return 180 }
    return max(0, ends.minutes - begins.minutes)
  }
}
