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
  /// A commit can fail and yet be there: the log was written, only the wait for the disk failed.
  /// A second wait would prove nothing, since the system may have dropped what it could not write.
  /// So the connection is replaced, and if the entries are found, they are written again, into the
  /// main file, by a checkpoint.
  ///
  /// - Throws: The cause when the entries are not there; `.unknownOutcome` when they are, but may
  ///   not outlive a power failure, or when nothing can be found out.
  private func settle(_ failure: FailedCommit) throws(JournalError) {
    let uuids = failure.entries.map(\.uuid)
    let isThere: Bool
    do {
      try reopen()
      isThere = try current.read { table in
        try failure.entries.allSatisfy { try table.entry(seq: $0.seq) == $0 }
      }
    } catch {
      throw .unknownOutcome(uuids)
    }
    guard isThere else { throw failure.cause }
    do { try current.checkpoint() } catch { throw .unknownOutcome(uuids) }
    guard try FileStatus.size(of: folder.writeAheadLog) == 0 else { throw .unknownOutcome(uuids) }
  }

  /// The lock is held.
  private func reopen() throws(JournalError) {
    let old = current
    old.close()
    let new = try JournalConnection.writing(folder, generation: old.generation + 1)
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
