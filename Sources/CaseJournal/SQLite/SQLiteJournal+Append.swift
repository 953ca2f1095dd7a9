import GRDB
import Synchronization

extension SQLiteJournal {
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
    guard !isReadOnly else { throw .readOnly(path: folder.journal) }
    return try lock.whileHeld { () throws(JournalError) in
      let kept = try commit(appends, storeTime: storeTime)
      emptyLongLog()
      return kept
    }
  }

  /// Decides and writes in one transaction; the lock is held.
  private func commit(
    _ appends: [Append], storeTime: String
  ) throws(JournalError) -> [JournalEntry] {
    var failure: FailedCommit?
    let kept = try current.run { db in
      try db.beginTransaction(.immediate)
      let plan = try Self.rollingBackOnError(db) {
        try Self.write(appends, storeTime: storeTime, to: EntryTable(db: db, path: folder.journal))
      }
      do { try db.commit() } catch {
        let cause = JournalError(error, path: folder.journal)
        failure = FailedCommit(entries: plan.fresh, cause: cause)
        if db.isInsideTransaction { try? db.rollback() }
      }
      return plan.kept
    }
    if let failure { try settle(failure) }
    return kept
  }

  private static func write(
    _ appends: [Append], storeTime: String, to table: EntryTable
  ) throws -> AppendPlan<EntryTable> {
    var plan = AppendPlan(view: table, head: try table.head(), storeTime: storeTime)
    for append in appends { try plan.add(append) }
    try table.insert(plan.fresh)
    return plan
  }

  private static func rollingBackOnError<Result>(
    _ db: Database, _ body: () throws -> Result
  ) throws -> Result {
    do { return try body() } catch {
      if db.isInsideTransaction { try? db.rollback() }
      throw error
    }
  }

  /// Finds out what became of a commit that failed; returns when its entries are safe.
  ///
  /// A commit can fail and yet have happened: the log was written, only the wait for the disk
  /// failed. Other processes do not see it then, but the first one to open the log anew would. A
  /// second wait would prove nothing, since the system may have dropped what it could not write.
  ///
  /// So the log is emptied: what it holds is written again, into the main file, and the rest of it
  /// is gone. Only then is it certain whether the entries are there. A full disk is certain by
  /// itself: the end of the entries was not written.
  ///
  /// - Throws: The cause when the entries are not there and will not be; else `.unknownOutcome`.
  private func settle(_ failure: FailedCommit) throws(JournalError) {
    guard let isThere = try? outcome(of: failure) else {
      throw .unknownOutcome(failure.entries.map(\.uuid))
    }
    guard isThere else { throw failure.cause }
  }

  /// Whether the entries are there for good, or not there for good; throws when nobody can say.
  private func outcome(of failure: FailedCommit) throws(JournalError) -> Bool {
    try reopen()
    if case .diskFull = failure.cause, try !isThere(failure) { return false }
    try emptyLog()
    return try isThere(failure)
  }

  private func isThere(_ failure: FailedCommit) throws(JournalError) -> Bool {
    try current.read { table in
      try failure.entries.allSatisfy { try table.entry(seq: $0.seq) == $0 }
    }
  }

  /// Empties the log, or throws when a reader keeps it from being emptied.
  private func emptyLog() throws(JournalError) {
    try current.checkpoint(patiently: true)
    guard try FileStatus.size(of: folder.writeAheadLog) == 0 else {
      throw .busy(milliseconds: Patience.ordinary)
    }
  }

  /// Replaces the connection; the lock is held.
  ///
  /// The old one is closed when no other thread uses it any more. When there can be no new one, the
  /// old one stays, and the next append tries again.
  private func reopen() throws(JournalError) {
    let generation = current.generation + 1
    let new = try JournalConnection.writing(folder, generation: generation)
    connection.withLock { $0 = new }
  }

  /// Empties a log of more than 4 MB; the lock is held.
  ///
  /// The commit is safe already: a failure here is left for the next writer to meet, on a fresh
  /// connection.
  private func emptyLongLog() {
    do {
      guard try FileStatus.size(of: folder.writeAheadLog) > Self.longestLog else { return }
      try current.checkpoint()
    } catch {
      try? reopen()
    }
  }

  /// In bytes; a longer log makes reading slower and the next opening longer.
  private static let longestLog = 4 << 20
}

/// A commit that SQLite reported as failed, with what it would have kept.
private struct FailedCommit {
  let entries: [JournalEntry]
  let cause: JournalError
}
