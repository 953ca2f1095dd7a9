import CaseJournal
import Foundation
import ReviewDomain
import Synchronization

/// Appends one batch on another thread while the next is made.
///
/// Deciding and encoding take about as long as hashing and inserting: with two processors a large
/// demonstration takes as long as one of them. Batches are kept in the order in which they come.
final class AppendAhead: Sendable {
  private let journal: SQLiteJournal
  private let queue = DispatchQueue(label: "demo append")
  private let room = DispatchSemaphore(value: 2)
  private let failure = Mutex<JournalError?>(nil)

  init(_ journal: SQLiteJournal) { self.journal = journal }

  /// Waits while two batches are under way.
  ///
  /// - Throws: what made an earlier batch fail; nothing is kept after it.
  func append(_ batch: EntryBatch) throws(JournalError) {
    room.wait()
    do { try rethrowFailure() } catch {
      room.signal()
      throw error
    }
    queue.async { [self] in
      keep(batch)
      room.signal()
    }
  }

  /// Waits for all batches.
  func finish() throws(JournalError) {
    queue.sync {}
    try rethrowFailure()
  }

  private func keep(_ batch: EntryBatch) {
    guard failure.withLock({ $0 == nil }) else { return }
    do { try journal.appendBatch([batch.append], storeTime: batch.storeTime) } catch {
      failure.withLock { $0 = error }
    }
  }

  private func rethrowFailure() throws(JournalError) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

/// Entries that are kept in one transaction.
struct EntryBatch: Sendable {
  private(set) var entries: [NewEntry] = []
  private var expecting: [String: Int] = [:]
  /// When it is kept: after the last of its entries happened.
  private(set) var storeTime = ""

  var count: Int { entries.count }
  var append: Append { Append(entries: entries, expecting: expecting) }

  mutating func add(_ day: Day, _ planned: [PlannedEntry]) {
    let hours = OfficeHours(day, entries: planned.count)
    for (place, entry) in planned.enumerated() {
      entries.append(entry.entry(at: hours.time(at: place), on: hours.date))
      if expecting[entry.stream] == nil { expecting[entry.stream] = entry.version - 1 }
    }
    storeTime = hours.closing
  }
}
