import GRDB

/// The tables of the read model.
///
/// Nothing here is worth a backup: every row is made from the journal. No sealed score, open ballot
/// or text of an interest is in it. What an open dossier or a reveal shows to most members is, in
/// `fact_page`; the file is its owner's alone, and the program asks it for a viewer.
enum ReadModelFormat {
  /// Part of the file's name: versions of the program that differ here never share a file.
  static let version = 5

  private static let tables = """
    CREATE TABLE applied (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      seq INTEGER NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE case_summary (
      position INTEGER PRIMARY KEY,
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      identity TEXT NOT NULL,
      product TEXT NOT NULL,
      applicant TEXT NOT NULL,
      care_process TEXT NOT NULL,
      indication TEXT NOT NULL,
      UNIQUE (year, serial)
    ) STRICT;
    CREATE INDEX case_summary_identity ON case_summary (identity);
    CREATE TABLE queue_page (
      page INTEGER PRIMARY KEY,
      last_seq INTEGER NOT NULL,
      fixed BLOB NOT NULL,
      states BLOB NOT NULL,
      stretches BLOB NOT NULL,
      -- last: a column behind it could be reached only through all of it
      text BLOB NOT NULL
    ) STRICT;
    CREATE TABLE fact_page (
      page INTEGER PRIMARY KEY,
      last_seq INTEGER NOT NULL,
      fixed BLOB NOT NULL,
      extras BLOB NOT NULL,
      scores BLOB NOT NULL
    ) STRICT;
    CREATE TABLE evaluation (
      position INTEGER PRIMARY KEY,
      -- calendar days from admissible to concluded, without those on which the case stood still
      days INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX evaluation_days ON evaluation (days);
    CREATE TABLE name (
      kind TEXT NOT NULL,
      number INTEGER NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (kind, number),
      UNIQUE (kind, id)
    ) STRICT;
    CREATE TABLE adopted (
      object TEXT NOT NULL,
      kind TEXT NOT NULL,
      json BLOB NOT NULL,
      PRIMARY KEY (object, kind)
    ) STRICT;
    """

  static func create(in db: Database) throws {
    try db.execute(sql: tables)
    try db.execute(
      sql: "INSERT INTO applied (only, seq, hash) VALUES (1, 0, zeroblob(32))")
  }

  static func isPresent(in db: Database) throws -> Bool { try db.tableExists("applied") }
}
