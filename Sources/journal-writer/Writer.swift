import CaseJournal
import Glibc

/// Appends small groups of entries to a few streams that other writers append to as well.
struct Writer {
  private let journal: SQLiteJournal

  init(store: String) throws(JournalError) {
    journal = try Self.openOrCreate(store)
  }

  func run() throws(JournalError) {
    while true { try append() }
  }

  private static func openOrCreate(_ store: String) throws(JournalError) -> SQLiteJournal {
    do { return try SQLiteJournal.create(at: store) } catch {
      guard case .alreadyExists = error else { throw error }
      return try SQLiteJournal.open(at: store)
    }
  }

  /// Announces a group, appends it until it is in, acknowledges it.
  private func append() throws(JournalError) {
    let entries = group()
    let uuids = entries.map(\.uuid.hex).joined(separator: " ")
    say("try \(uuids)")
    while try !isKept(entries) {}
    say("ack \(uuids)")
  }

  /// Writes a line at once and in one piece: what is buffered would die with the process.
  private func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  private func isKept(_ entries: [NewEntry]) throws(JournalError) -> Bool {
    do {
      let stream = entries[0].stream
      let version = try journal.version(ofStream: stream)
      try journal.append(
        Append(entries: entries, expecting: [stream: version]),
        storeTime: "2026-11-20T09:00:00.000Z")
      return true
    } catch {
      guard case .staleVersion = error else { throw error }
      return false
    }
  }

  private func group() -> [NewEntry] {
    let stream = "2026-\(100 + Int.random(in: 0..<20))"
    return (0..<Int.random(in: 1...3)).map { _ in
      NewEntry(
        uuid: .random(), stream: stream, type: "scoreSheetSubmitted", actor: "ann",
        actorAuth: "uid:1000", happenedOn: "2026-11-20", clientTime: "2026-11-20T09:00:00.000Z",
        body: (0..<Int.random(in: 0...2_000)).map { _ in UInt8.random(in: 0...255) })
    }
  }
}
