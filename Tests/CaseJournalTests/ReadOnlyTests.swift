import CaseJournal
import Foundation
import Glibc
import Testing

/// Journals whose files may not be written.
@Suite struct ReadOnlyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a handle for reading refuses to append`() throws {
    try SQLiteJournal.create(at: folder.store).fill(1)
    let journal = try SQLiteJournal.open(at: folder.store, readOnly: true)
    #expect(throws: JournalError.readOnly(path: journal.folder.journal)) { try journal.fill(1) }
    #expect(try journal.verify().verified.seq == 1)
  }

  @Test func `a handle for reading sees what others append`() throws {
    let writer = try SQLiteJournal.create(at: folder.store)
    let reader = try SQLiteJournal.open(at: folder.store, readOnly: true)
    let before = try reader.dataVersion()
    try writer.fill(2)
    #expect(try reader.dataVersion() != before)
    #expect(try reader.head() == writer.head())
  }

  @Test func `a read-only folder is read`() throws {
    try SQLiteJournal.create(at: folder.store).fill(3)
    try withReadOnlyFolder {
      let report = try SQLiteJournal.open(at: folder.store, readOnly: true).verify()
      #expect(report.isSound && report.verified.seq == 3)
    }
  }

  @Test func `a read-only folder without the log's files is read`() throws {
    try SQLiteJournal.create(at: folder.store).fill(3)
    for end in ["-wal", "-shm"] {
      try FileManager.default.removeItem(atPath: folder.store + "/journal.sqlite" + end)
    }
    try withReadOnlyFolder {
      let report = try SQLiteJournal.open(at: folder.store, readOnly: true).verify()
      #expect(report.isSound && report.verified.seq == 3)
    }
  }

  @Test func `a read-only folder whose log waits for a writer says so`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(3)
    let copy = folder.path + "/copy.store"
    try FileManager.default.copyItem(atPath: folder.store, toPath: copy)
    try FileManager.default.removeItem(atPath: copy + "/journal.sqlite-shm")
    try withReadOnlyFolder(copy) { () throws in
      #expect(throws: JournalError.needsRecovery(path: copy + "/journal.sqlite-wal")) {
        try SQLiteJournal.open(at: copy, readOnly: true)
      }
    }
    #expect(try SQLiteJournal.open(at: copy).verify().verified.seq == 3)
  }

  @Test func `a read-only folder refuses a handle for writing`() throws {
    try SQLiteJournal.create(at: folder.store).fill(3)
    try withReadOnlyFolder { () throws in
      #expect(throws: JournalError.self) { try SQLiteJournal.open(at: folder.store) }
    }
  }

  /// Takes the right to write from everybody, the superuser of this thread included.
  private func withReadOnlyFolder(_ path: String? = nil, _ body: () throws -> Void) throws {
    let store = path ?? folder.store
    let files = try FileManager.default.contentsOfDirectory(atPath: store).map { store + "/" + $0 }
    for parent in [folder.path, store] { chmod(parent, 0o555) }
    for file in files { chmod(file, 0o444) }
    let owner = FileSystemUser.become(65_534)
    defer {
      FileSystemUser.become(owner)
      for parent in [folder.path, store] { chmod(parent, 0o755) }
      for file in files { chmod(file, 0o644) }
    }
    try body()
  }
}

/// Whose rights this thread has on files: `setfsuid(2)`, which Swift's Glibc module lacks.
///
/// Without it the superuser, under whom containers run tests, may write anywhere.
private enum FileSystemUser {
  @discardableResult
  static func become(_ user: UInt32) -> UInt32 {
    typealias SetUser = @convention(c) (UInt32) -> Int32
    guard let symbol = dlsym(nil, "setfsuid") else { return 0 }
    return UInt32(bitPattern: unsafeBitCast(symbol, to: SetUser.self)(user))
  }
}
