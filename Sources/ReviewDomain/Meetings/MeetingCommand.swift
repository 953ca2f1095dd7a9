/// What is asked of a meeting; may be refused.
package enum MeetingCommand: Hashable, Sendable {
  /// Replaces the agenda and its order; what was dealt with stays.
  case setAgenda([AgendaLine])
  case addItem(NewAgendaItem)
  case dropItem(AgendaSubject)
  case pull(CaseID, reason: String)
  case announce(MemberID, MeetingAttendance.Announcement)
  /// Without `presiding`: the chair, when present.
  case open(present: [MemberID], presiding: MemberID?, at: ClockTime)
  case arrive([MemberID], at: ClockTime)
  case leave([MemberID], at: ClockTime)
  case take(AgendaSubject, at: ClockTime)
  case note(AgendaSubject?, LocalizedText, at: ClockTime)
  case approveConsent(at: ClockTime)
  case close(at: ClockTime)
  /// With a number: puts the versions of that note right; without: adds a correction.
  case correctMinutes(note: Int?, about: AgendaSubject?, LocalizedText)
  case approveMinutes

  package var act: GroupAct {
    switch self {
    case .setAgenda: .setAgenda
    case .addItem: .addItem
    case .dropItem: .dropItem
    case .pull: .pull
    case .announce: .announce
    case .open: .openMeeting
    case .arrive: .arrive
    case .leave: .leave
    case .take: .take
    case .note: .note
    case .approveConsent: .approveConsent
    case .close: .closeMeeting
    case .correctMinutes: .correctMinutes
    case .approveMinutes: .approveMinutes
    }
  }

  /// When it happened in the meeting; `nil` for what happens outside of it.
  package var time: ClockTime? {
    switch self {
    case .open(_, _, let time), .arrive(_, let time), .leave(_, let time), .take(_, let time),
      .note(_, _, let time), .approveConsent(let time), .close(let time):
      time
    case .setAgenda, .addItem, .dropItem, .pull, .announce, .correctMinutes, .approveMinutes: nil
    }
  }
}

/// A line of an agenda as it is typed: `2026-014`, `2026-014:consent`, `2026-014:debate:20`.
///
/// What is left out stays as it is on the agenda.
package struct AgendaLine: Hashable, Sendable {
  package let subject: AgendaSubject
  package let block: AgendaBlock?
  package let minutes: Int?

  package init(_ subject: AgendaSubject, block: AgendaBlock? = nil, minutes: Int? = nil) {
    self.subject = subject
    self.block = block
    self.minutes = minutes
  }

  package init?(_ word: String) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let subject = parts.first.flatMap(AgendaSubject.init) else { return nil }
    var block: AgendaBlock?
    var minutes: Int?
    for part in parts.dropFirst() {
      if let word = AgendaBlock(rawValue: part), block == nil {
        block = word
      } else if let number = Int(part), (0...600).contains(number), minutes == nil {
        minutes = number
      } else {
        return nil
      }
    }
    self.init(subject, block: block, minutes: minutes)
  }

  /// The form that ``init(_:)-(String)`` reads.
  package var word: String {
    ([subject.description, block?.rawValue] + [minutes.map { String($0) }])
      .compactMap { $0 }.joined(separator: ":")
  }
}

/// An item that is to be added: a case, a topic, or a point in words of its own.
package struct NewAgendaItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case review(CaseID)
    case topic(AgendaTopic)
    case point(LocalizedText)
  }

  package let kind: Kind
  package let block: AgendaBlock
  package let minutes: Int

  package init(_ kind: Kind, block: AgendaBlock = .debate, minutes: Int = 0) {
    self.kind = kind
    self.block = block
    self.minutes = minutes
  }
}
