import CaseJournal
import FoundationEssentials
import GRDB
import Glibc

/// What is derived from the journal, in a file that may be deleted at any time.
///
/// Processes of one user share the file; each brings it up to date before it reads.
final class ReadModel {
  /// `nil` when it lies in memory.
  let path: String?
  private let queue: DatabaseQueue

  private init(path: String?, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Opens or makes the file at `path`.
  static func open(at path: String) throws -> ReadModel {
    try PrivateFile.make(path)
    let model = ReadModel(path: path, queue: try DatabaseQueue(path: path, configuration: shared))
    try model.queue.write { db in
      if try !ReadModelFormat.isPresent(in: db) { try ReadModelFormat.create(in: db) }
    }
    return model
  }

  /// For a cache folder that may not be written: made anew at each opening.
  static func inMemory() throws -> ReadModel {
    let model = ReadModel(path: nil, queue: try DatabaseQueue())
    try model.queue.write { try ReadModelFormat.create(in: $0) }
    return model
  }

  /// Fills a new file from the whole journal and gives it the name `path` when it is complete.
  ///
  /// Others who have the old file open keep it until they look again.
  static func rebuild(at path: String, from journal: any Journal) throws -> ReadModel {
    let draft = path + ".new-\(getpid())"
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) }
    try PrivateFile.make(draft)
    let queue = try DatabaseQueue(path: draft, configuration: alone)
    let model = ReadModel(path: draft, queue: queue)
    try model.queue.write { try ReadModelFormat.create(in: $0) }
    try model.catchUp(with: journal)
    try queue.close()
    for suffix in ["-wal", "-shm", ""] { unlink(path + suffix) }
    guard rename(draft, path) == 0 else {
      throw POSIXFailure(call: "rename", path: path, errno: errno)
    }
    return try open(at: path)
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.read(body)
  }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.write(body)
  }

  /// Runs a statement of SQL outside of a transaction, for tests that prepare a damaged file.
  func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// How far the tables go.
  func applied() throws -> Head {
    try read { try Self.applied(in: $0) }
  }

  static func applied(in db: Database) throws -> Head {
    guard let row = try Row.fetchOne(db, sql: "SELECT seq, hash FROM applied"),
      let hash = Hash32(row[1] as Data)
    else { throw ReadModelDamage.schema }
    return Head(seq: row[0], hash: hash)
  }

  /// Takes in what the journal holds beyond ``applied()``, verifying each entry's hash.
  ///
  /// - Returns: How far the tables go now, and where damage stopped them.
  @discardableResult
  func catchUp(with journal: any Journal) throws -> (head: Head, damage: EntryDamage?) {
    let reached = try applied()
    if reached != .empty, try journal.head() == reached { return (reached, nil) }
    return try queue.write { db in
      let start = try Self.applied(in: db)
      var verifier = ChainVerifier(after: start)
      var tables = try CatchUp(db, journal: journal)
      var damage: EntryDamage?
      do {
        try journal.forEachEntry(after: start.seq) { entry in
          try verifier.check(entry)
          try tables.add(entry)
        }
      } catch JournalError.damaged(let seq, let what) {
        damage = EntryDamage(seq: seq, what: what)
      }
      if verifier.head != start { try tables.finish(at: verifier.head) }
      return (verifier.head, damage)
    }
  }
}

extension ReadModel {
  private static var shared: Configuration {
    var configuration = Configuration()
    configuration.label = "read model"
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    return configuration
  }

  /// For a file that nobody else knows yet, and that is thrown away if anything fails.
  private static var alone: Configuration {
    var configuration = Configuration()
    configuration.label = "read model, new"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF")
      try db.execute(sql: "PRAGMA synchronous = OFF")
    }
    return configuration
  }
}
