import GRDB

extension SQLiteJournal {
  /// The connection's settings by the names of SQLite's pragmas, for `doctor` to show.
  package func settings() throws(JournalError) -> [String: String] {
    try current.run { try ConnectionSettings.inForce(on: $0) }
  }

  /// Stops the file at `pages` of 4,096 bytes, as a full disk would.
  package func limit(pages: Int) throws(JournalError) {
    try current.run { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }
}
