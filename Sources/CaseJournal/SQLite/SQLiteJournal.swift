import Synchronization

/// A journal in a file of a store's folder, shared by the processes of one machine.
///
/// Any number of handles may be open at a time. Threads may share a handle.
package final class SQLiteJournal: Journal {
  /// The store that the journal belongs to.
  package let folder: StoreFolder

  /// Whether this handle never writes.
  package let isReadOnly: Bool

  let lock: StoreLock
  let connection: Mutex<JournalConnection>

  init(folder: StoreFolder, isReadOnly: Bool, connection: JournalConnection) {
    self.folder = folder
    self.isReadOnly = isReadOnly
    lock = StoreLock(folder: folder)
    self.connection = Mutex(connection)
  }

  deinit {
    let connection = connection.withLock { $0 }
    guard !isReadOnly else { return connection.close() }
    let isClosed: Void? = try? lock.whileHeld(waiting: 1_000) { connection.close() }
    if isClosed == nil { connection.close() }
  }

  /// The connection of this moment: an append that failed replaces it.
  var current: JournalConnection { connection.withLock { $0 } }

  package func head() throws(JournalError) -> Head {
    try current.read { try $0.head() }
  }

  package func entries(after seq: Int64, limit: Int) throws(JournalError) -> [JournalEntry] {
    try current.read { try $0.entries(after: seq, limit: limit) }
  }

  package func forEachEntry(after seq: Int64, _ body: (JournalEntry) throws -> Void) throws {
    var page = try entries(after: seq, limit: Self.pageSize)
    while page.count == Self.pageSize, let end = page.last {
      let next = PageAhead(of: self, after: end.seq, limit: Self.pageSize)
      for entry in page { try body(entry) }
      page = try next.entries()
    }
    for entry in page { try body(entry) }
  }

  /// Entries that are read at a time: a walk holds no transaction between pages, so that it
  /// neither keeps the write-ahead log from being emptied nor stops others from writing.
  private static let pageSize = 1_000

  package func entries(ofStream stream: String, after version: Int) throws(JournalError)
    -> [JournalEntry]
  {
    try current.read { try $0.entries(ofStream: stream, after: version) }
  }

  package func entry(seq: Int64) throws(JournalError) -> JournalEntry? {
    try current.read { try $0.entry(seq: seq) }
  }

  package func entry(uuid: EntryUUID) throws(JournalError) -> JournalEntry? {
    try current.read { try $0.entry(uuid: uuid) }
  }

  package func version(ofStream stream: String) throws(JournalError) -> Int {
    try current.read { try $0.version(ofStream: stream) }
  }

  package func dataVersion() throws(JournalError) -> Int {
    let connection = current
    return try connection.read { try $0.dataVersion() } + connection.generation << 32
  }
}
