/// The names of the files of a store; `docs/JOURNAL.md` says what is in them.
package struct StoreFolder: Hashable, Sendable {
  /// The folder itself.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The truth: every entry.
  package var journal: String { path + "/journal.sqlite" }

  /// The part of the truth that SQLite has not moved into the main file yet.
  package var writeAheadLog: String { journal + "-wal" }

  /// Held around every commit and checkpoint.
  package var lock: String { path + "/store.lock" }

  /// Attachments and adopted files, by SHA-256.
  package var objects: String { path + "/objects" }

  /// Heads that were printed or signed.
  package var anchors: String { path + "/anchors.txt" }
}
