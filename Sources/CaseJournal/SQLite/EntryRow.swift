import GRDBSQLite

/// The row that a statement stands on, read as an entry.
///
/// A value of the wrong kind is damage: STRICT tables hold none, so a byte was changed underneath.
struct EntryRow {
  let statement: OpaquePointer

  func entry() throws(JournalError) -> JournalEntry {
    JournalEntry(
      seq: try number(0), uuid: try uuid(1), stream: try text(2), version: Int(try number(3)),
      type: try text(4), schema: Int(try number(5)), actor: try text(6), actorAuth: try text(7),
      happenedOn: try text(8), clientTime: try text(9), storeTime: try text(10),
      encoding: Int(try number(11)), key: try text(12), body: Array(try bytes(13)),
      sig: Array(try bytes(14)), prev: try hash(15), hash: try hash(16))
  }

  private func number(_ column: Int32) throws(JournalError) -> Int64 {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else {
      throw damage(in: column)
    }
    return sqlite3_column_int64(statement, column)
  }

  private func text(_ column: Int32) throws(JournalError) -> String {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, column)
    else { throw damage(in: column) }
    let count = Int(sqlite3_column_bytes(statement, column))
    let utf8 = UnsafeBufferPointer(start: start, count: count)
    guard let text = String(validating: utf8, as: UTF8.self) else { throw damage(in: column) }
    return text
  }

  /// Valid until the statement moves on.
  private func bytes(_ column: Int32) throws(JournalError) -> UnsafeRawBufferPointer {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { throw damage(in: column) }
    let start = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  private func hash(_ column: Int32) throws(JournalError) -> Hash32 {
    guard let hash = Hash32(unaligned: try bytes(column)) else { throw damage(in: column) }
    return hash
  }

  private func uuid(_ column: Int32) throws(JournalError) -> EntryUUID {
    guard let uuid = EntryUUID(unaligned: try bytes(column)) else { throw damage(in: column) }
    return uuid
  }

  private func damage(in column: Int32) -> JournalError {
    let name = sqlite3_column_name(statement, column).map { String(cString: $0) }
    return .damaged(entry: sqlite3_column_int64(statement, 0), .column(name ?? "\(column)"))
  }
}
