import CaseJournal
import ReviewDomain

/// A case with everything in it, and the entries that it was folded from.
///
/// Never leaves the store: what is shown goes through `CaseView` or ``HistoryLine``.
struct FoldedCase {
  let content: ReviewCase
  let entries: [JournalEntry]
  /// The events of the entries, as far as they are understood.
  let events: [CaseEvent]
  /// The first entry that is not understood: what follows it is not in ``content``, and nothing
  /// may be written.
  let newer: StoreError?

  /// - Throws: `JournalError.damaged` for an entry that does not have its hash; `StoreError` when
  ///   not even the registration is understood.
  init(_ id: CaseID, entries: [JournalEntry]) throws {
    guard let first = entries.first else { throw StoreError.unknownCase(id, nearest: []) }
    for (index, entry) in entries.enumerated() {
      try StoreFolding.check(entry, version: index + 1)
    }
    self.entries = entries
    let registration = try EventCoding.caseEvent(of: first)
    guard case .requestRegistered(let request, let presubmission) = registration else {
      throw StoreError.unreadableEntry(seq: first.seq, type: first.type)
    }
    var content = ReviewCase(
      id: id, request: request, presubmission: presubmission, registeredOn: try first.day)
    var events = [registration]
    newer = Self.apply(entries.dropFirst(), to: &content, events: &events)
    self.content = content
    self.events = events
  }

  private init(_ content: ReviewCase, entries: [JournalEntry], events: [CaseEvent]) {
    self.content = content
    self.entries = entries
    self.events = events
    newer = nil
  }

  /// The case after `new`, the entries that follow its own.
  ///
  /// - Throws: as making one does, when they do not follow.
  func appending(_ new: [JournalEntry]) throws -> FoldedCase {
    for (index, entry) in new.enumerated() {
      try StoreFolding.check(entry, version: entries.count + index + 1)
    }
    var content = content
    var events = events
    if let failure = newer ?? Self.apply(new[...], to: &content, events: &events) { throw failure }
    return FoldedCase(content, entries: entries + new, events: events)
  }

  private static func apply(
    _ entries: ArraySlice<JournalEntry>, to content: inout ReviewCase, events: inout [CaseEvent]
  ) -> StoreError? {
    for entry in entries {
      do {
        let event = try EventCoding.caseEvent(of: entry)
        content.apply(event, by: MemberID(entry.actor), on: try entry.day)
        events.append(event)
      } catch {
        return error
      }
    }
    return nil
  }
}

extension JournalEntry {
  /// The day on which it happened.
  var day: Day {
    get throws(StoreError) {
      guard let day = Day(happenedOn) else {
        throw .unreadableEntry(seq: seq, type: type)
      }
      return day
    }
  }
}
