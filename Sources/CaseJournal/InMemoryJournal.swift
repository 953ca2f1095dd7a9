import Synchronization

/// A journal that ends with the process: for tests and for trying things out.
package final class InMemoryJournal: Journal {
  private let state = Mutex(State())

  package init() {}

  package func head() throws(JournalError) -> Head {
    state.withLock { $0.entries.last?.head ?? .empty }
  }

  @discardableResult
  package func append(
    _ append: Append, storeTime: String
  ) throws(JournalError) -> [JournalEntry] {
    try appendBatch([append], storeTime: storeTime)
  }

  @discardableResult
  package func appendBatch(
    _ appends: [Append], storeTime: String
  ) throws(JournalError) -> [JournalEntry] {
    try state.withLock { (state) throws(JournalError) in
      var plan = AppendPlan(
        view: state, head: state.entries.last?.head ?? .empty, storeTime: storeTime)
      for append in appends { try plan.add(append) }
      for entry in plan.fresh { state.keep(entry) }
      return plan.kept
    }
  }

  package func entries(after seq: Int64, limit: Int) throws(JournalError) -> [JournalEntry] {
    state.withLock { Array($0.entries.dropFirst(Int(max(0, seq))).prefix(max(0, limit))) }
  }

  package func forEachEntry(after seq: Int64, _ body: (JournalEntry) throws -> Void) throws {
    for entry in try entries(after: seq, limit: .max) { try body(entry) }
  }

  package func entries(ofStream stream: String, after version: Int) throws(JournalError)
    -> [JournalEntry]
  {
    state.withLock { state in
      (state.streams[stream] ?? []).dropFirst(version).map { state.entries[$0] }
    }
  }

  package func entry(seq: Int64) throws(JournalError) -> JournalEntry? {
    state.withLock { state in
      state.entries.indices.contains(Int(seq) - 1) ? state.entries[Int(seq) - 1] : nil
    }
  }

  package func entry(uuid: EntryUUID) throws(JournalError) -> JournalEntry? {
    state.withLock { $0.storedEntry(uuid: uuid) }
  }

  package func version(ofStream stream: String) throws(JournalError) -> Int {
    state.withLock { $0.storedVersion(ofStream: stream) }
  }

  package func dataVersion() throws(JournalError) -> Int {
    state.withLock { $0.entries.count }
  }
}

/// The entries, and where each uuid and stream is among them.
private struct State: AppendView {
  var entries: [JournalEntry] = []
  var streams: [String: [Int]] = [:]
  private var places: [EntryUUID: Int] = [:]

  mutating func keep(_ entry: JournalEntry) {
    streams[entry.stream, default: []].append(entries.count)
    places[entry.uuid] = entries.count
    entries.append(entry)
  }

  func storedEntry(uuid: EntryUUID) -> JournalEntry? {
    places[uuid].map { entries[$0] }
  }

  func storedVersion(ofStream stream: String) -> Int {
    streams[stream]?.count ?? 0
  }
}
