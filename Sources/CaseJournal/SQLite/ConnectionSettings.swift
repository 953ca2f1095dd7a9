import GRDB
import GRDBSQLite
import Glibc
import Synchronization

/// How every connection to a journal is set, and the proof that it is.
enum ConnectionSettings {
  /// Opens in the default journal mode and switches to WAL by itself.
  ///
  /// GRDB lowers `synchronous` to NORMAL after `prepareDatabase` when it is asked for WAL, and a
  /// commit that was acknowledged could then vanish in a power failure. Hence GRDB's journal mode
  /// is left at its default, WAL is set here, and every setting is read back.
  static func configuration(readOnly: Bool, patience: Patience) -> Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.readonly = readOnly
    configuration.busyMode = .callback { patience.waits(after: $0) }
    configuration.prepareDatabase { db in
      try JournalSchema.requireIdentity(of: db)
      try guardReading(db)
      if !readOnly { try guardWriting(db) }
    }
    return configuration
  }

  private static func guardReading(_ db: Database) throws {
    try set("mmap_size", 0, in: db, absent: "0")
    try set("trusted_schema", 0, in: db)
    try set("cell_size_check", 1, in: db)
    try set("temp_store", 2, in: db)
    try set("cache_size", -32_000, in: db)
  }

  private static func guardWriting(_ db: Database) throws {
    let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") ?? ""
    guard mode == "wal" else {
      throw JournalError.unsafeSetting(name: "journal_mode", found: mode, needed: "wal")
    }
    try set("synchronous", 2, in: db)
    try set("wal_autocheckpoint", 0, in: db)
    try set("journal_size_limit", 0, in: db)
    try set("foreign_keys", 1, in: db)
    try set("recursive_triggers", 1, in: db)
    keepWriteAheadLog(of: db)
  }

  /// What the connection answers when it is asked for its settings.
  static func inForce(on db: Database) throws -> [String: String] {
    let names = [
      "journal_mode", "synchronous", "wal_autocheckpoint", "mmap_size", "foreign_keys",
      "recursive_triggers", "trusted_schema", "cell_size_check", "cache_size", "user_version",
    ]
    return try names.reduce(into: ["sqlite_version": String(cString: sqlite3_libversion())]) {
      $0[$1] = try String.fetchOne(db, sql: "PRAGMA \($1)")
    }
  }

  /// Sets a pragma and refuses to go on when it did not take.
  private static func set(
    _ name: String, _ value: Int, in db: Database, absent: String = "nothing"
  ) throws {
    _ = try Row.fetchAll(db, sql: "PRAGMA \(name) = \(value)")
    let found = try String.fetchOne(db, sql: "PRAGMA \(name)") ?? absent
    guard found == "\(value)" else {
      throw JournalError.unsafeSetting(name: name, found: found, needed: "\(value)")
    }
  }

  /// The last writer to close leaves the (empty) `-wal` and `-shm` files behind: without them, a
  /// reader who may not write into the folder could not open the journal.
  private static func keepWriteAheadLog(of db: Database) {
    var on: Int32 = 1
    sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &on)
  }
}

/// How often a connection tries again, a millisecond apart, when another one is in its way.
final class Patience: Sendable {
  static let ordinary = 10_000

  /// A checkpoint must not hold up writers because a reader is slow: it is tried again later.
  static let checkpoint = 50

  private let tries = Atomic<Int>(Patience.ordinary)

  func waits(after count: Int) -> Bool {
    guard count < tries.load(ordering: .relaxed) else { return false }
    usleep(1000)
    return true
  }

  func limited<Result>(to tries: Int, _ body: () throws -> Result) rethrows -> Result {
    self.tries.store(tries, ordering: .relaxed)
    defer { self.tries.store(Patience.ordinary, ordering: .relaxed) }
    return try body()
  }
}
