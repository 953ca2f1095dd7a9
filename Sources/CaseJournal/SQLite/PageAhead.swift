import Foundation
import Synchronization

/// Entries that are being read on another thread while those before are in use.
///
/// Reading and hashing take about the same time; with two processors a verification takes as long
/// as one of them.
final class PageAhead: Sendable {
  private let outcome = Mutex<Result<[JournalEntry], JournalError>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(of journal: SQLiteJournal, after seq: Int64, limit: Int) {
    DispatchQueue.global().async { [self] in
      let result = Result { () throws(JournalError) in
        try journal.entries(after: seq, limit: limit)
      }
      outcome.withLock { $0 = result }
      done.signal()
    }
  }

  /// Waits until the page is read; call it once.
  func entries() throws(JournalError) -> [JournalEntry] {
    done.wait()
    return try outcome.withLock { $0 }?.get() ?? []
  }
}
