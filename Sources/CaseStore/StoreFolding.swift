import CaseJournal
import ReviewDomain

/// The streams of a journal as values, their entries hashed again on the way.
enum StoreFolding {
  /// The store's first event.
  static func genesis(of journal: any Journal, path: String) throws -> Genesis {
    guard let entry = try journal.entry(seq: 1), entry.stream == StreamName.store else {
      throw StoreError.notAStore(path: path)
    }
    try check(entry, version: 1)
    guard case .storeCreated(let id, let name, let mode) = try EventCoding.storeEvent(of: entry)
    else { throw StoreError.notAStore(path: path) }
    return Genesis(id: id, name: name, mode: mode)
  }

  /// Folds the entries that follow those of `group` in, as far as their events are understood.
  ///
  /// - Returns: The first that is not.
  static func extend(_ group: inout Group, from journal: any Journal) throws -> StoreError? {
    var next = group
    for entry in try journal.entries(ofStream: StreamName.group, after: group.version) {
      try check(entry, version: next.version + 1)
      do {
        let event = try EventCoding.groupEvent(of: entry)
        next.apply(event, by: MemberID(entry.actor), on: try entry.day)
      } catch {
        group = next
        return error
      }
    }
    group = next
    return nil
  }

  /// Refuses an entry whose fields do not have its hash, or that is not the next of its stream.
  static func check(_ entry: JournalEntry, version: Int) throws(JournalError) {
    guard entry.version == version else {
      throw .damaged(
        entry: entry.seq, .chain(.version(expected: version, found: entry.version)))
    }
    guard HashChain.hash(of: entry) == entry.hash else {
      throw .damaged(entry: entry.seq, .chain(.hash))
    }
  }
}

/// What the store's first entry says.
struct Genesis: Hashable {
  let id: String
  let name: String
  let mode: StoreMode
}
