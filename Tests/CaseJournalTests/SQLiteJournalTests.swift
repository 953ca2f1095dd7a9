import CaseJournal
import Foundation
import GRDB
import Synchronization
import Testing

/// What only a journal in a file can get right or wrong.
@Suite struct SQLiteJournalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var file: String { folder.store + "/journal.sqlite" }

  @Test func `what was appended is there when the journal is opened again`() throws {
    let kept = try SQLiteJournal.create(at: folder.store).fill(3)
    let journal = try SQLiteJournal.open(at: folder.store)
    #expect(try journal.entries(after: 0, limit: 9) == kept)
    #expect(try journal.storageFindings().isEmpty)
  }

  @Test func `a journal is never made over another one`() throws {
    try SQLiteJournal.create(at: folder.store).fill(1)
    #expect(throws: JournalError.alreadyExists(path: file)) {
      try SQLiteJournal.create(at: folder.store)
    }
    #expect(try SQLiteJournal.open(at: folder.store).head().seq == 1)
  }

  @Test func `a journal whose making was interrupted can be made again`() throws {
    try SQLiteJournal.create(at: folder.store).fill(1)
    try FileManager.default.moveItem(atPath: file, toPath: file + ".new")
    #expect(throws: JournalError.notFound(path: file)) {
      try SQLiteJournal.open(at: folder.store)
    }
    #expect(try SQLiteJournal.create(at: folder.store).head() == .empty)
  }

  @Test func `the settings that make a commit safe are the ones in force`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    let settings = try journal.settings()
    #expect(settings["synchronous"] == "2")
    #expect(settings["journal_mode"] == "wal")
    #expect(settings["wal_autocheckpoint"] == "0")
    #expect(settings["recursive_triggers"] == "1")
    #expect(settings["trusted_schema"] == "0")
    #expect(settings["foreign_keys"] == "1")
    #expect(settings["cell_size_check"] == "1")
  }

  @Test func `only the owner may read the files`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(1)
    try AnchorFile(of: folder.store).append(
      Anchor(head: try journal.head(), time: storeTime, note: "report"))
    try ObjectFolder(of: folder.store).put([1])
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.store) {
      let path = folder.store + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let mode = try #require(attributes[.posixPermissions] as? Int)
      #expect(mode & 0o037 == 0, "\(name)")
    }
  }

  @Test func `a journal of a later format is refused`() throws {
    _ = try SQLiteJournal.create(at: folder.store)
    try alter("PRAGMA user_version = 7")
    for readOnly in [false, true] {
      #expect(throws: JournalError.newerFormat(found: 7, supported: 1)) {
        try SQLiteJournal.open(at: folder.store, readOnly: readOnly)
      }
    }
  }

  @Test func `another program's database is refused and left alone`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.store, withIntermediateDirectories: true)
    try alter("CREATE TABLE note (text)")
    let before = FileManager.default.contents(atPath: file)
    #expect(throws: JournalError.damaged(entry: nil, .identity(found: 0))) {
      try SQLiteJournal.open(at: folder.store)
    }
    #expect(FileManager.default.contents(atPath: file) == before)
  }

  @Test func `a folder without a journal is no store`() throws {
    #expect(throws: JournalError.notFound(path: folder.path + "/journal.sqlite")) {
      try SQLiteJournal.open(at: folder.path)
    }
    #expect(throws: JournalError.notFound(path: folder.store)) {
      try SQLiteJournal.open(at: folder.store)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: 0..<40)
  func `a file with a stretch of noise is refused, reported or unharmed`(number: Int) throws {
    try SQLiteJournal.create(at: folder.store).fill(200)
    let head = try SQLiteJournal.open(at: folder.store).head()
    try overwrite(seed: number)
    // What is overwritten may be unused space: then nothing is missing either.
    #expect(try isFoundDamaged(known: head) || SQLiteJournal.open(at: folder.store).head() == head)
  }

  @Test(arguments: [0, 1, 100, 4096, 20_000, 60_000])
  func `a file that was cut off is refused or reported`(length: Int) throws {
    try SQLiteJournal.create(at: folder.store).fill(200)
    let head = try SQLiteJournal.open(at: folder.store).head()
    try #require(truncate(file, off_t(length)) == 0)
    #expect(try isFoundDamaged(known: head))
  }

  @Test func `two handles see each other's entries at once`() throws {
    let ours = try SQLiteJournal.create(at: folder.store)
    let theirs = try SQLiteJournal.open(at: folder.store)
    let before = try ours.dataVersion()
    #expect(try ours.dataVersion() == before)
    try theirs.fill(1)
    #expect(try ours.dataVersion() != before)
    #expect(try ours.head() == theirs.head())
  }

  @Test func `threads and handles that append at the same time lose nothing`() throws {
    let shared = try SQLiteJournal.create(at: folder.store)
    let kept = Mutex<[EntryUUID]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      do {
        let journal = thread < 4 ? shared : try SQLiteJournal.open(at: folder.store)
        for number in 0..<20 {
          let entry = NewEntry.sample(thread * 1_000 + number, stream: "stream \(thread % 3)")
          try journal.insist(on: entry)
          kept.withLock { $0.append(entry.uuid) }
        }
      } catch {
        Issue.record(error)
      }
    }
    var stored: Set<EntryUUID> = []
    try shared.forEachEntry(after: 0) { stored.insert($0.uuid) }
    #expect(kept.withLock { $0.count } == 160 && stored == Set(kept.withLock { $0 }))
    #expect(try shared.verify().verified.seq == 160)
  }

  @Test func `the log is emptied when it has grown long`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    let log = file + "-wal"
    let body = String(repeating: "x", count: 1 << 20)
    for number in 0..<9 {
      try journal.append(
        Append(entries: [.sample(number, body: body)], expecting: ["2026-014": number]),
        storeTime: storeTime)
    }
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int)
    #expect(size <= 5 << 20)
    #expect(try journal.verify().isSound)
  }

  @Test func `a walk of many pages sees every entry once`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    let batch = (0..<3_500).map {
      Append(entries: [.sample($0)], expecting: ["2026-014": $0])
    }
    try journal.appendBatch(batch, storeTime: storeTime)
    var seen: [Int64] = []
    try journal.forEachEntry(after: 0) { seen.append($0.seq) }
    #expect(seen == Array(1...3_500))
  }

  @Test func `a full disk is reported and nothing is half kept`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(3)
    let head = try journal.head()
    try journal.limit(pages: 20)
    let big = Append(
      entries: [.sample(50), .sample(51, body: String(repeating: "x", count: 1 << 20))],
      expecting: ["2026-014": 3])
    #expect(throws: JournalError.diskFull(path: journal.folder.journal)) {
      try journal.append(big, storeTime: storeTime)
    }
    #expect(try journal.head() == head)
    try journal.limit(pages: 1_000_000)
    #expect(try journal.append(big, storeTime: storeTime).map(\.seq) == [4, 5])
  }

  /// Whether opening or checking the journal says that it is damaged; other errors are thrown.
  private func isFoundDamaged(known head: Head) throws -> Bool {
    do {
      let journal = try SQLiteJournal.open(at: folder.store)
      return try !journal.verify(known: head).isSound || !journal.storageFindings().isEmpty
    } catch JournalError.damaged {
      return true
    }
  }

  private func alter(_ sql: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Replaces 64 bytes at a place that depends on `seed`.
  private func overwrite(seed: Int) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: file))
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: UInt64(seed) * 7_919 % (size - 64))
    try handle.write(contentsOf: Data((0..<64).map { UInt8(truncatingIfNeeded: $0 * 31 + seed) }))
    try handle.close()
  }
}

extension Journal {
  /// Appends until no other writer is faster.
  func insist(on entry: NewEntry) throws {
    while true {
      do {
        let version = try version(ofStream: entry.stream)
        try append(
          Append(entries: [entry], expecting: [entry.stream: version]), storeTime: storeTime)
        return
      } catch JournalError.staleVersion {
        continue
      }
    }
  }
}
