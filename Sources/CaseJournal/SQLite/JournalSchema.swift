import GRDB

/// The tables and guards of `journal.sqlite`; the text is part of the file format.
enum JournalSchema {
  /// `INMJ`: marks the file as a journal, whatever its name.
  static let applicationID = 0x494e_4d4a

  /// The number of the format, in SQLite's `user_version`; higher ones are refused.
  static let format = 1

  /// The one table, and guards that stop mistakes.
  ///
  /// They do not stop tampering: whoever may write the file may drop them. The
  /// evidence is the chain, and the heads that were printed.
  ///
  /// The third is the one that also stops `INSERT OR REPLACE`, which deletes without firing
  /// triggers unless `recursive_triggers` is on.
  static let objects: [(name: String, type: String, sql: String)] = [
    (
      "entry", "table",
      """
      CREATE TABLE entry (
        seq INTEGER PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        stream TEXT NOT NULL,
        version INTEGER NOT NULL,
        type TEXT NOT NULL,
        schema INTEGER NOT NULL,
        actor TEXT NOT NULL,
        actor_auth TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        client_time TEXT NOT NULL,
        store_time TEXT NOT NULL,
        encoding INTEGER NOT NULL CHECK (encoding IN (0, 1)),
        key TEXT NOT NULL,
        body BLOB NOT NULL,
        sig BLOB NOT NULL,
        prev BLOB NOT NULL CHECK (length(prev) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        UNIQUE (stream, version)
      ) STRICT
      """
    ),
    (
      "entry_is_never_changed", "trigger",
      """
      CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
      """
    ),
    (
      "entry_is_never_removed", "trigger",
      """
      CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END
      """
    ),
    (
      "entry_is_the_next_one", "trigger",
      """
      CREATE TRIGGER entry_is_the_next_one BEFORE INSERT ON entry
      WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
        OR NEW.version IS NOT
          (SELECT coalesce(max(version), 0) + 1 FROM entry WHERE stream = NEW.stream)
        OR NEW.prev IS NOT coalesce((SELECT hash FROM entry WHERE seq = NEW.seq - 1), zeroblob(32))
        OR EXISTS (SELECT 1 FROM entry WHERE uuid = NEW.uuid)
      BEGIN SELECT RAISE(ABORT, 'an entry follows the one before'); END
      """
    ),
  ]

  static func create(in db: Database) throws {
    for object in objects { try db.execute(sql: object.sql) }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(format)")
  }

  /// Refuses a file that is not marked as a journal, or comes from a later program.
  static func requireIdentity(of db: Database) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard found == applicationID else {
      throw JournalError.damaged(entry: nil, .identity(found: found))
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= format else {
      throw JournalError.newerFormat(found: version, supported: format)
    }
  }

  /// Refuses tables, triggers and views that are not ours: a foreign file could run code of its
  /// own when it is read or written.
  static func requireObjects(of db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    let found = rows.map { [$0[0] ?? "", $0[1] ?? "", $0[2] ?? ""] as [String] }
    let expected = objects.map { [$0.name, $0.type, $0.sql] }
    guard found == expected else { throw JournalError.damaged(entry: nil, .schema) }
  }
}
