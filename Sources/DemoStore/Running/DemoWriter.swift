import CaseJournal
import CaseStore
import ReviewDomain

/// Puts planned entries into the journal in the order of their days, many in a transaction.
struct DemoWriter {
  private let appender: AppendAhead
  private var calendar = EntryCalendar()
  private var batch = EntryBatch()
  private(set) var entries = 0

  /// Entries beyond which a batch ends with its day; larger ones save little.
  private static let batchSize = 4000

  init(_ journal: SQLiteJournal) { appender = AppendAhead(journal) }

  mutating func plan(_ entries: [PlannedEntry]) {
    self.entries += entries.count
    calendar.add(entries)
  }

  /// Keeps what happened before `day`: nothing more may be planned before it.
  mutating func write(before day: Day) throws {
    while let next = calendar.takeDay(before: day) { try add(next.day, next.entries) }
  }

  /// Keeps the rest and waits for the disk.
  mutating func finish() throws {
    while let next = calendar.takeDay(before: nil) { try add(next.day, next.entries) }
    try flush()
    try appender.finish()
  }

  private mutating func add(_ day: Day, _ entries: [PlannedEntry]) throws {
    batch.add(day, entries)
    if batch.count >= Self.batchSize { try flush() }
  }

  private mutating func flush() throws {
    guard batch.count > 0 else { return }
    try appender.append(batch)
    batch = EntryBatch()
  }
}
