import CaseJournal
import Foundation
import Synchronization
import Testing

/// Copies of a store, and stores made from copies.
@Suite struct BackupTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a backup has the entries, the objects and the anchors`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(20)
    let object = try ObjectFolder(of: folder.store).put([1, 2, 3])
    let head = try journal.head()
    try AnchorFile(of: folder.store).append(Anchor(head: head, time: storeTime, note: "report"))
    #expect(try journal.backup(to: folder.path + "/copy") == head)
    let copy = try SQLiteJournal.open(at: folder.path + "/copy", readOnly: true)
    #expect(try copy.verify(known: head).isSound)
    #expect(try ObjectFolder(of: folder.path + "/copy").get(object) == [1, 2, 3])
    #expect(try AnchorFile(of: folder.path + "/copy").anchors().map(\.head) == [head])
  }

  @Test func `a backup that is made while others write is one moment of the journal`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(10)
    let isDone = Mutex(false)
    let writing = Thread {
      do {
        let writer = try SQLiteJournal.open(at: folder.store)
        while !isDone.withLock({ $0 }) { try writer.fill(1) }
      } catch {
        Issue.record(error)
      }
    }
    writing.start()
    for number in 0..<5 {
      let head = try journal.backup(to: folder.path + "/copy \(number)")
      #expect(head.seq >= 10)
      try journal.requireEntry(at: head)
    }
    isDone.withLock { $0 = true }
    while !writing.isFinished { usleep(1_000) }
  }

  @Test func `a store is made from a backup and can be written`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(5)
    try journal.backup(to: folder.path + "/copy")
    let head = try SQLiteJournal.restore(
      from: folder.path + "/copy", to: folder.path + "/new.store")
    #expect(try head == journal.head())
    let restored = try SQLiteJournal.open(at: folder.path + "/new.store")
    try restored.fill(1)
    #expect(try restored.verify().verified.seq == 6)
  }

  @Test func `neither backup nor restore writes over what is there`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    #expect(throws: JournalError.alreadyExists(path: folder.store)) {
      try journal.backup(to: folder.store)
    }
    #expect(throws: JournalError.alreadyExists(path: folder.path)) {
      try SQLiteJournal.restore(from: folder.store, to: folder.path)
    }
  }

  @Test func `a damaged backup is not restored`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(5)
    let object = try ObjectFolder(of: folder.store).put([1, 2, 3])
    try journal.backup(to: folder.path + "/copy")
    let path = ObjectFolder(of: folder.path + "/copy").path(of: object)
    chmod(path, 0o600)
    try Data([1]).write(to: URL(filePath: path))
    #expect(throws: JournalError.self) {
      try SQLiteJournal.restore(from: folder.path + "/copy", to: folder.path + "/new.store")
    }
    #expect(throws: JournalError.self) { try SQLiteJournal.open(at: folder.path + "/new.store") }
  }
}
