import CaseJournal
package import ReviewDomain

/// One entry of a case, as a viewer may see it.
package struct HistoryLine: Hashable, Sendable {
  /// The place among the case's entries, from 1: what a correction refers to.
  package let number: Int
  /// The place in the journal.
  package let seq: Int64
  package let actor: MemberID
  package let auth: String
  /// When it happened.
  package let happenedOn: Day
  /// When it was entered, UTC.
  package let storeTime: String
  /// The event's name; there even where its content is not.
  package let type: String
  /// What happened, with the texts that the viewer may not see taken out; `nil` when nothing of it
  /// may be seen, or when a later version of the program wrote it.
  package let event: CaseEvent?
  /// Whether something was taken out.
  package let isWithheld: Bool

  init(_ entry: JournalEntry, _ shown: ShownEvent) throws {
    number = entry.version
    seq = entry.seq
    actor = MemberID(entry.actor)
    auth = entry.actorAuth
    happenedOn = try entry.day
    storeTime = entry.storeTime
    type = entry.type
    event = shown.event
    isWithheld = shown.isWithheld
  }
}

/// What is left of an event for a viewer.
struct ShownEvent: Hashable {
  let event: CaseEvent?
  let isWithheld: Bool

  static let withheld = ShownEvent(event: nil, isWithheld: true)
  static let unknown = ShownEvent(event: nil, isWithheld: false)

  static func whole(_ event: CaseEvent) -> ShownEvent {
    ShownEvent(event: event, isWithheld: false)
  }

  static func part(_ event: CaseEvent) -> ShownEvent {
    ShownEvent(event: event, isWithheld: true)
  }
}

extension CaseStore {
  /// What happened to the case, the oldest first, as `viewer` may see it.
  package func history(of id: CaseID, for viewer: MemberID) throws -> [HistoryLine] {
    let folded = try folded(id)
    var redaction = HistoryRedaction(
      of: folded.content, for: try member(viewer), view: try view(of: id, for: viewer))
    return try folded.entries.enumerated().map { index, entry in
      guard folded.events.indices.contains(index) else {
        return try HistoryLine(entry, .unknown)
      }
      return try HistoryLine(
        entry, redaction.shown(folded.events[index], by: MemberID(entry.actor)))
    }
  }
}
