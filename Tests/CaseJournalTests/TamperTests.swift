import CaseJournal
import Foundation
import GRDB
import Testing

/// What somebody with write access to the file can do to it, and that it is noticed.
@Suite struct TamperTests {
  private static let columns = [
    "seq", "uuid", "stream", "version", "type", "schema", "actor", "actor_auth", "happened_on",
    "client_time", "store_time", "encoding", "key", "body", "sig", "prev", "hash",
  ]

  /// A change of one bit, or the like, of each kind of column.
  private static let changes: [(column: String, sql: String)] = columns.map { column in
    switch column {
    case "uuid", "prev", "hash": (column, "unhex(replace(hex(\(column)), '0', '1'))")
    case "seq": (column, "-seq")
    case "version", "schema": (column, "\(column) + 100")
    case "encoding": (column, "1 - encoding")
    case "body", "sig": (column, "CAST(\(column) || x'00' AS BLOB)")
    default: (column, "\(column) || ' '")
    }
  }

  @Test(arguments: columns)
  func `a change in any column is found`(column: String) throws {
    let folder = try filled(10)
    let sql = try #require(Self.changes.first { $0.column == column }).sql
    try tamper(folder) { db in
      db.add(function: .unhex)
      try db.execute(sql: "UPDATE entry SET \(column) = \(sql) WHERE seq = 5")
    }
    let report = try SQLiteJournal.open(at: folder.store).verify()
    #expect(report.damage != nil)
    #expect(report.verified.seq == 4)
  }

  @Test func `every flipped bit of every stored value is found`() throws {
    let entry = try #require(try InMemoryJournal().fill(1).first)
    var mutants = 0
    for bit in 0..<8 {
      for mutant in entry.withOneByteChanged(by: 1 << UInt8(bit)) {
        var verifier = ChainVerifier()
        #expect(verifier.fault(in: mutant) != nil)
        mutants += 1
      }
    }
    #expect(mutants > 1_000)
  }

  @Test func `two entries that changed places are found`() throws {
    let folder = try filled(10)
    try tamper(folder) { db in
      try db.execute(sql: "UPDATE entry SET seq = 1000 WHERE seq = 5")
      try db.execute(sql: "UPDATE entry SET seq = 5 WHERE seq = 6")
      try db.execute(sql: "UPDATE entry SET seq = 6 WHERE seq = 1000")
    }
    let report = try SQLiteJournal.open(at: folder.store).verify()
    #expect(report.damage == EntryDamage(seq: 5, what: .chain(.prev)))
  }

  @Test func `an entry that was taken out is found`() throws {
    let folder = try filled(10)
    try tamper(folder) { try $0.execute(sql: "DELETE FROM entry WHERE seq = 5") }
    let report = try SQLiteJournal.open(at: folder.store).verify()
    #expect(
      report.damage == EntryDamage(seq: 6, what: .chain(.gap(expected: 5, found: 6))))
  }

  @Test func `a missing end is found with a head that is known`() throws {
    let folder = try filled(10)
    let known = try SQLiteJournal.open(at: folder.store).head()
    try tamper(folder) { try $0.execute(sql: "DELETE FROM entry WHERE seq > 8") }
    let journal = try SQLiteJournal.open(at: folder.store)
    #expect(try journal.verify().isSound)
    #expect(
      try journal.verify(known: known).damage
        == EntryDamage(seq: 10, what: .chain(.shorter(than: known))))
  }

  @Test func `a history that was written anew is found with a head that is known`() throws {
    let folder = try filled(10)
    let known = try SQLiteJournal.open(at: folder.store).head()
    let other = try TemporaryFolder()
    let rewritten = try SQLiteJournal.create(at: other.store)
    try rewritten.fill(3, stream: "2026-999")
    try rewritten.fill(9)
    let report = try rewritten.verify(known: known)
    #expect(report.damage == EntryDamage(seq: 10, what: .chain(.diverged(from: known))))
  }

  @Test func `a damaged last entry is found when the journal is opened`() throws {
    let folder = try filled(10)
    try tamper(folder) { try $0.execute(sql: "UPDATE entry SET actor = 'bram' WHERE seq = 10") }
    #expect(throws: JournalError.damaged(entry: 10, .chain(.hash))) {
      try SQLiteJournal.open(at: folder.store)
    }
  }

  @Test(arguments: [
    "UPDATE entry SET actor = 'bram' WHERE seq = 2",
    "DELETE FROM entry WHERE seq = 2",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 2",
    """
    INSERT OR REPLACE INTO entry
    SELECT 4, uuid, 'other', 1, type, schema, actor, actor_auth, happened_on, client_time,
      store_time, encoding, key, body, sig, (SELECT hash FROM entry WHERE seq = 3), hash
    FROM entry WHERE seq = 1
    """,
    """
    INSERT OR REPLACE INTO entry
    SELECT 4, randomblob(16), stream, 1, type, schema, actor, actor_auth, happened_on, client_time,
      store_time, encoding, key, body, sig, (SELECT hash FROM entry WHERE seq = 3), hash
    FROM entry WHERE seq = 1
    """,
    """
    INSERT INTO entry
    SELECT 5, randomblob(16), 'other', 1, type, schema, actor, actor_auth, happened_on, client_time,
      store_time, encoding, key, body, sig, prev, hash
    FROM entry WHERE seq = 1
    """,
  ])
  func `the guards refuse to change, remove, replace or skip an entry`(sql: String) throws {
    let folder = try filled(3)
    let queue = try DatabaseQueue(path: folder.store + "/journal.sqlite")
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    try queue.close()
    #expect(try SQLiteJournal.open(at: folder.store).verify().verified.seq == 3)
  }

  @Test(arguments: [
    "DROP TRIGGER entry_is_never_removed",
    "CREATE TRIGGER evil AFTER INSERT ON entry BEGIN SELECT 1; END",
    "CREATE VIEW evil AS SELECT 1",
  ])
  func `a journal with other guards, triggers or views is not opened`(sql: String) throws {
    let folder = try filled(1)
    let queue = try DatabaseQueue(path: folder.store + "/journal.sqlite")
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
    #expect(throws: JournalError.damaged(entry: nil, .schema)) {
      try SQLiteJournal.open(at: folder.store)
    }
  }

  private func filled(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try SQLiteJournal.create(at: folder.store).fill(count)
    return folder
  }

  /// Does what somebody does who knows SQLite: removes the guards, and puts them back.
  private func tamper(_ folder: TemporaryFolder, _ body: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: folder.store + "/journal.sqlite")
    try queue.write { db in
      let guards = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for name in names { try db.execute(sql: "DROP TRIGGER \(name)") }
      try body(db)
      for sql in guards { try db.execute(sql: sql) }
    }
    try queue.close()
  }
}

extension DatabaseFunction {
  /// SQLite has it from 3.41 on.
  fileprivate static let unhex = DatabaseFunction("unhex", argumentCount: 1, pure: true) { values in
    let digits = Array(String.fromDatabaseValue(values[0]) ?? "")
    return Data(
      stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0...$0 + 1]), radix: 16)
      })
  }
}

extension JournalEntry {
  /// Copies with one byte of one field changed, for each byte of each field.
  fileprivate func withOneByteChanged(by mask: UInt8) -> [JournalEntry] {
    var mutants: [JournalEntry] = []
    for field in 0..<17 {
      for index in 0..<64 {
        if let mutant = changed(field, at: index, by: mask) { mutants.append(mutant) }
      }
    }
    return mutants
  }

  private func changed(_ field: Int, at index: Int, by mask: UInt8) -> JournalEntry? {
    func bytes(_ place: Int, _ value: [UInt8]) -> [UInt8] {
      guard place == field, value.indices.contains(index) else { return value }
      var value = value
      value[index] ^= mask
      return value
    }
    func text(_ place: Int, _ value: String) -> String {
      let changed = bytes(place, Array(value.utf8))
      return String(validating: changed, as: UTF8.self) ?? value
    }
    func number(_ place: Int, _ value: Int) -> Int {
      guard place == field, index < 8 else { return value }
      return value ^ (Int(mask) << (8 * index))
    }
    let mutant = JournalEntry(
      seq: Int64(number(0, Int(seq))), uuid: EntryUUID(bytes(1, uuid.bytes)) ?? uuid,
      stream: text(2, stream), version: number(3, version), type: text(4, type),
      schema: number(5, schema), actor: text(6, actor), actorAuth: text(7, actorAuth),
      happenedOn: text(8, happenedOn), clientTime: text(9, clientTime),
      storeTime: text(10, storeTime), encoding: number(11, encoding), key: text(12, key),
      body: bytes(13, body), sig: bytes(14, sig), prev: Hash32(bytes(15, prev.bytes)) ?? prev,
      hash: Hash32(bytes(16, hash.bytes)) ?? hash)
    return mutant == self ? nil : mutant
  }
}
