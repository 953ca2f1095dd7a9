/// What a journal must be able to answer while an append is decided.
protocol AppendView {
  func storedEntry(uuid: EntryUUID) throws(JournalError) -> JournalEntry?
  func storedVersion(ofStream stream: String) throws(JournalError) -> Int
}

/// Decides what one transaction writes: the same rules for every implementation.
struct AppendPlan<View: AppendView> {
  /// The entries to write, numbered and sealed.
  private(set) var fresh: [JournalEntry] = []

  /// The entries to return: ``fresh``, and what a retry found already stored.
  private(set) var kept: [JournalEntry] = []

  private let view: View
  private let storeTime: String
  private var head: Head
  private var versions: [String: Int] = [:]
  private var places: [EntryUUID: Int] = [:]

  init(view: View, head: Head, storeTime: String) {
    self.view = view
    self.head = head
    self.storeTime = storeTime
  }

  mutating func add(_ append: Append) throws(JournalError) {
    for entry in append.entries { try EntryForm.check(entry) }
    if let stored = try storedEntries(of: append) {
      kept += stored
    } else {
      try requireExpectations(of: append)
      for entry in append.entries { try add(entry) }
    }
  }

  /// The entries of a retry; `nil` when nothing of the append is stored yet.
  private func storedEntries(of append: Append) throws(JournalError) -> [JournalEntry]? {
    var stored: [JournalEntry] = []
    for new in append.entries {
      guard let entry = try entry(uuid: new.uuid) else { continue }
      guard entry.asked == new else { throw .uuidTaken(new.uuid, seq: entry.seq) }
      stored.append(entry)
    }
    guard let first = stored.first else { return nil }
    guard stored.count == append.entries.count else {
      throw .uuidTaken(first.uuid, seq: first.seq)
    }
    return stored
  }

  private mutating func requireExpectations(of append: Append) throws(JournalError) {
    for (stream, expected) in append.expecting {
      let found = try version(of: stream)
      guard found == expected else {
        throw .staleVersion(stream: stream, expected: expected, found: found)
      }
    }
    for entry in append.entries where append.expecting[entry.stream] == nil {
      throw .missingExpectation(stream: entry.stream)
    }
  }

  private mutating func add(_ new: NewEntry) throws(JournalError) {
    if let place = places[new.uuid] { throw .uuidTaken(new.uuid, seq: fresh[place].seq) }
    let version = try version(of: new.stream) + 1
    let entry = JournalEntry(keeping: new, after: head, version: version, storeTime: storeTime)
    places[new.uuid] = fresh.count
    fresh.append(entry)
    kept.append(entry)
    versions[new.stream] = version
    head = entry.head
  }

  private func entry(uuid: EntryUUID) throws(JournalError) -> JournalEntry? {
    if let place = places[uuid] { return fresh[place] }
    return try view.storedEntry(uuid: uuid)
  }

  private mutating func version(of stream: String) throws(JournalError) -> Int {
    if let version = versions[stream] { return version }
    let version = try view.storedVersion(ofStream: stream)
    versions[stream] = version
    return version
  }
}
