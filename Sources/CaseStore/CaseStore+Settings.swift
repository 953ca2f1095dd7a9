import CaseJournal

extension CaseStore {
  /// The journal's database settings as they are, by name; for `doctor`.
  package func settings() throws -> [String: String] {
    try (journal as? SQLiteJournal)?.settings() ?? [:]
  }
}
