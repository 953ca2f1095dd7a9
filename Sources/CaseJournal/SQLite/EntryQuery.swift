import GRDB
import GRDBSQLite

/// A prepared statement over ``columns``, driven through SQLite's C interface.
///
/// GRDB's rows cost more than the hashing; here a field is copied once, from SQLite's page into
/// the entry.
struct EntryQuery {
  /// In the order of the format, the hash last; reading and writing count on it.
  static let columns = """
    seq, uuid, stream, version, type, schema, actor, actor_auth, happened_on, client_time, \
    store_time, encoding, key, body, sig, prev, hash
    """

  private let statement: Statement
  private let connection: SQLiteConnection?
  private var handle: SQLiteStatement { statement.sqliteStatement }

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    connection = db.sqliteConnection
    reset()
  }

  /// Every entry that the bound statement finds.
  func all() throws -> [JournalEntry] {
    defer { reset() }
    var entries: [JournalEntry] = []
    while try step() { entries.append(try row.entry()) }
    return entries
  }

  /// The first column of the first row, as a number; 0 when there is none.
  func number() throws -> Int {
    defer { reset() }
    return try step() ? Int(sqlite3_column_int64(handle, 0)) : 0
  }

  /// Runs a statement that returns nothing.
  func run() throws {
    defer { reset() }
    _ = try step()
  }

  private var row: EntryRow { EntryRow(statement: handle) }

  private func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else {
      let message = sqlite3_errmsg(connection).map { String(cString: $0) }
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    return false
  }

  private func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }
}

extension EntryQuery {
  /// Binds the parameters from the first on.
  func binding(_ values: [EntryValue]) throws -> EntryQuery {
    for (index, value) in values.enumerated() {
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
    return self
  }

  private func bind(_ value: EntryValue, at index: Int32) -> Int32 {
    switch value {
    case .number(let number):
      sqlite3_bind_int64(handle, index, number)
    case .text(var text):
      text.withUTF8 {
        $0.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), Self.copies)
        }
      }
    case .bytes(let bytes) where bytes.isEmpty:
      sqlite3_bind_zeroblob(handle, index, 0)
    case .bytes(let bytes):
      bytes.withUnsafeBytes {
        sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), Self.copies)
      }
    }
  }

  /// `SQLITE_TRANSIENT`, a macro: SQLite copies what it is given.
  private static var copies: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

/// A value of one of the three kinds that the table has.
enum EntryValue {
  case number(Int64)
  case text(String)
  case bytes([UInt8])
}

extension JournalEntry {
  /// In the order of ``EntryQuery/columns``.
  var values: [EntryValue] {
    [
      .number(seq), .bytes(uuid.bytes), .text(stream), .number(Int64(version)), .text(type),
      .number(Int64(schema)), .text(actor), .text(actorAuth), .text(happenedOn),
      .text(clientTime), .text(storeTime), .number(Int64(encoding)), .text(key), .bytes(body),
      .bytes(sig), .bytes(prev.bytes), .bytes(hash.bytes),
    ]
  }
}
