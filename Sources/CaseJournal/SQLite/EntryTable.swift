import GRDB

/// What is asked of the table `entry`, and the one statement that adds to it.
struct EntryTable {
  let db: Database

  /// The journal's file, for errors to name.
  let path: String

  func head() throws -> Head {
    try entries("ORDER BY seq DESC LIMIT 1").first?.head ?? .empty
  }

  func entries(after seq: Int64, limit: Int) throws -> [JournalEntry] {
    try entries(
      "WHERE seq > ? ORDER BY seq LIMIT ?", .number(seq), .number(Int64(max(0, limit))))
  }

  func entries(ofStream stream: String, after version: Int) throws -> [JournalEntry] {
    try entries(
      "WHERE stream = ? AND version > ? ORDER BY version", .text(stream), .number(Int64(version)))
  }

  func entry(seq: Int64) throws -> JournalEntry? {
    try entries("WHERE seq = ?", .number(seq)).first
  }

  func entry(uuid: EntryUUID) throws -> JournalEntry? {
    try entries("WHERE uuid = ?", .bytes(uuid.bytes)).first
  }

  func version(ofStream stream: String) throws -> Int {
    try EntryQuery(db, "SELECT max(version) FROM entry WHERE stream = ?")
      .binding([.text(stream)]).number()
  }

  func dataVersion() throws -> Int {
    try EntryQuery(db, "PRAGMA data_version").number()
  }

  func insert(_ entries: [JournalEntry]) throws {
    let insertion = try EntryQuery(
      db, "INSERT INTO entry (\(EntryQuery.columns)) VALUES (\(Self.placeholders))")
    for entry in entries { try insertion.binding(entry.values).run() }
  }

  private static let placeholders = Array(repeating: "?", count: 17).joined(separator: ", ")

  private func entries(_ rest: String, _ values: EntryValue...) throws -> [JournalEntry] {
    try EntryQuery(db, "SELECT \(EntryQuery.columns) FROM entry \(rest)").binding(values).all()
  }
}

extension EntryTable: AppendView {
  func storedEntry(uuid: EntryUUID) throws(JournalError) -> JournalEntry? {
    do { return try entry(uuid: uuid) } catch { throw JournalError(error, path: path) }
  }

  func storedVersion(ofStream stream: String) throws(JournalError) -> Int {
    do { return try version(ofStream: stream) } catch {
      throw JournalError(error, path: path)
    }
  }
}
