import GRDB
import GRDBSQLite
import Glibc

/// One connection to a journal file, checked as it is opened.
///
/// The file is never opened by other means while a connection lives: closing any descriptor of it
/// would drop the locks that SQLite holds for this process.
struct JournalConnection: Sendable {
  let path: String
  let patience: Patience

  /// Counts the connections of a handle, so that `dataVersion` never repeats a value.
  let generation: Int

  private let queue: DatabaseQueue

  /// Opens the journal of `folder` for writing; the caller holds the store's lock.
  static func writing(
    _ folder: StoreFolder, generation: Int = 0
  ) throws(JournalError) -> JournalConnection {
    try JournalConnection(folder, name: folder.journal, readOnly: false, generation: generation)
  }

  /// Opens the journal of `folder` for reading, even where nothing may be written.
  ///
  /// Without `-wal` and `-shm` files, SQLite must make them. Where it may not, and no log waits
  /// to be taken over, the file is read as one that nobody changes.
  static func reading(_ folder: StoreFolder) throws(JournalError) -> JournalConnection {
    do {
      return try JournalConnection(folder, name: folder.journal, readOnly: true, generation: 0)
    } catch {
      guard error.isForWantOfWriting else { throw error }
      guard try FileStatus.size(of: folder.writeAheadLog) == 0 else {
        throw .needsRecovery(path: folder.writeAheadLog)
      }
    }
    let name = "file:\(percentEncoded(folder.journal))?immutable=1"
    return try JournalConnection(folder, name: name, readOnly: true, generation: 0)
  }

  private init(
    _ folder: StoreFolder, name: String, readOnly: Bool, generation: Int
  ) throws(JournalError) {
    guard try FileStatus.exists(folder.journal) else { throw .notFound(path: folder.journal) }
    path = folder.journal
    patience = Patience()
    self.generation = generation
    let configuration = ConnectionSettings.configuration(readOnly: readOnly, patience: patience)
    do {
      queue = try DatabaseQueue(path: name, configuration: configuration)
    } catch {
      throw JournalError(error, path: path)
    }
    try run { db in try JournalSchema.requireObjects(of: db) }
    if !readOnly { try checkLastEntry() }
  }

  /// That the last entry has the hash that it states: nothing is ever appended to another one.
  private func checkLastEntry() throws(JournalError) {
    let last = try read { table in try table.entry(seq: table.head().seq) }
    if let last, HashChain.hash(of: last) != last.hash {
      throw .damaged(entry: last.seq, .chain(.hash))
    }
  }

  /// Runs `body` alone on the connection.
  func run<Result>(_ body: (Database) throws -> Result) throws(JournalError) -> Result {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  func read<Result>(_ body: (EntryTable) throws -> Result) throws(JournalError) -> Result {
    try run { try body(EntryTable(db: $0, path: path)) }
  }

  /// Moves the write-ahead log into the main file and empties it; the caller holds the lock.
  ///
  /// A reader in the way is no error: the log is emptied another time.
  func checkpoint(patiently: Bool = false) throws(JournalError) {
    do {
      try run { db in
        try patience.limited(to: patiently ? Patience.ordinary : Patience.checkpoint) {
          _ = try db.checkpoint(.truncate)
        }
      }
    } catch JournalError.busy {
      return
    }
  }

  /// The caller holds the lock: the last connection to close empties the log.
  func close() {
    try? queue.close()
  }

  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { character in
      let isPlain = character == UInt8(ascii: "/") || character.isLetterOrDigit
      return isPlain ? String(UnicodeScalar(character)) : "%" + hexDigits(of: [character])
    }.joined()
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension JournalError {
  /// Whether SQLite failed because it may not make or change files.
  fileprivate var isForWantOfWriting: Bool {
    switch self {
    case .readOnly: true
    case .sqlite(let code, _, _): code & 0xff == SQLITE_CANTOPEN
    default: false
    }
  }
}
