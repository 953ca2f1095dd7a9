/// A meeting of the group: what is planned for it, what happened in it, and what became of its
/// minutes; folded from the group's events.
///
/// Holds everything, notes on cases too: what is shown goes through ``MeetingView``.
package struct Meeting: Hashable, Sendable {
  /// A cancelled meeting is none.
  package enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case planned, open, closed
  }

  package let day: Day
  /// Where the group meets, in words; may be empty.
  package let place: String
  package let begins: ClockTime?
  package let ends: ClockTime?
  package internal(set) var state = State.planned
  /// In the order in which they are to be taken.
  package internal(set) var items: [AgendaItem] = []
  /// Of whoever announced themself or came.
  package internal(set) var attendance: [MemberID: MeetingAttendance] = [:]
  /// Who took a case out of the consent block and why; stays when the item is dropped and comes
  /// back.
  package internal(set) var pulls: [CaseID: Pull] = [:]
  package internal(set) var notes: [MeetingNote] = []
  package internal(set) var openedAt: ClockTime?
  package internal(set) var closedAt: ClockTime?
  /// Who presides.
  package internal(set) var presiding: MemberID?
  /// Items that the meeting closed without.
  package internal(set) var notReached: [AgendaSubject] = []
  package internal(set) var corrections: [MinutesCorrection] = []
  package internal(set) var approval: MinutesApproval?
  /// What happened, in order.
  package internal(set) var log: [MeetingEntry] = []
  /// How many points in words of their own it had.
  var points = 0

  package init(day: Day, place: String, begins: ClockTime? = nil, ends: ClockTime? = nil) {
    self.day = day
    self.place = place
    self.begins = begins
    self.ends = ends
  }

  package subscript(subject: AgendaSubject) -> AgendaItem? {
    items.first { $0.subject == subject }
  }

  package var itemInHand: AgendaItem? { items.first(where: \.isInHand) }
  /// The case that is discussed now.
  package var current: CaseID? { itemInHand?.caseID }
  package var caseIDs: [CaseID] { items.compactMap(\.caseID) }

  /// Members in the room now, while the meeting is open.
  package var present: Set<MemberID> {
    Set(attendance.filter(\.value.isPresent).keys)
  }

  /// Cases that are to be adopted together, in the order of the agenda.
  package var consentBlock: [CaseID] {
    items.filter { $0.block == .consent && !$0.isReached }.compactMap(\.caseID)
  }

  /// The agenda with `cases` in the place of its own: what stands before its first case stays before,
  /// what stands after it, after.
  package func lines(with cases: [CaseID]) -> [AgendaLine] {
    let first = items.firstIndex { $0.caseID != nil } ?? items.count
    func lines(_ items: some Sequence<AgendaItem>) -> [AgendaLine] {
      items.filter { $0.caseID == nil }.map { AgendaLine($0.subject) }
    }
    return lines(items[..<first]) + cases.map { AgendaLine(.review($0)) }
      + lines(items[first...])
  }

  /// The time of the last thing that happened in the meeting.
  package var lastTime: ClockTime? { log.last { $0.time != nil }?.time }
}

/// A case taken out of the consent block.
package struct Pull: Hashable, Sendable {
  package let by: MemberID
  /// Empty for a viewer to whom the case's dossier is closed.
  package internal(set) var reason: String
}

/// What is to be kept of a discussion, numbered from 1 in its meeting.
package struct MeetingNote: Hashable, Sendable {
  package let number: Int
  /// `nil` for one about the meeting.
  package let subject: AgendaSubject?
  package let time: ClockTime
  package let by: MemberID
  /// Empty for a viewer to whom the case's dossier is closed.
  package internal(set) var text: LocalizedText
}

/// What was put right in the minutes after the meeting.
package struct MinutesCorrection: Hashable, Sendable {
  package let day: Day
  package let by: MemberID
  /// What it is about; `nil` for the meeting.
  package let subject: AgendaSubject?
  package internal(set) var text: LocalizedText
}

/// The group's approval of the minutes.
package struct MinutesApproval: Hashable, Sendable {
  /// The later meeting in which they were approved.
  package let meeting: Day
  package let day: Day
}

/// One thing that happened in a meeting or to its plan.
package struct MeetingEntry: Hashable, Sendable {
  package let day: Day
  package let by: MemberID
  /// `nil` for what happens outside of the meeting.
  package let time: ClockTime?
  package let event: GroupEvent
}
