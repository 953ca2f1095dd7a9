import CaseJournal
import Foundation
import Glibc
import Testing

/// The lock, the kinds of file systems, the objects and the anchors.
@Suite struct StoreFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `an append waits for the lock and gives up in time`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    let lock = StoreLock(folder: journal.folder)
    try lock.whileHeld { () throws(JournalError) in
      let second = StoreLock(folder: journal.folder)
      #expect(throws: JournalError.busy(milliseconds: 50)) {
        try second.whileHeld(waiting: 50) { () throws(JournalError) in }
      }
    }
    try journal.fill(1)
  }

  @Test func `a lock that was given up does not stay behind`() throws {
    let lock = StoreLock(folder: StoreFolder(path: folder.path))
    try lock.whileHeld { () throws(JournalError) in
      #expect(throws: JournalError.self) {
        try lock.whileHeld(waiting: 10) { () throws(JournalError) in }
      }
    }
    usleep(20_000)
    try lock.whileHeld(waiting: 1_000) { () throws(JournalError) in }
  }

  @Test(
    arguments: [
      (0x6969, FileSystemKind.network), (0xff53_4d42, .network), (0xfe53_4d42, .network),
      (0x517b, .network), (0x5346_414f, .network), (0x0102_1997, .network), (0x00c3_6400, .network),
      (0x6573_5546, .userSpace), (0x0102_1994, .memory), (0xef53, .local), (0x9123_683e, .local),
      (0x794c_7630, .local),
    ] as [(UInt32, FileSystemKind)])
  func `the kind of a file system follows from its number`(type: UInt32, kind: FileSystemKind) {
    #expect(FileSystemKind(type: type) == kind)
  }

  @Test func `a network is never dependable, a program in the middle on request`() {
    let allowed = ["INAMI_REVIEW_ALLOW_FUSE": "1"]
    #expect(!FileSystemKind.network.isDependable(environment: allowed))
    #expect(FileSystemKind.userSpace.isDependable(environment: allowed))
    #expect(!FileSystemKind.userSpace.isDependable(environment: [:]))
    #expect(FileSystemKind.local.isDependable(environment: [:]))
    #expect(FileSystemKind.memory.isDependable(environment: [:]))
  }

  @Test func `the system tells a file system's number`() throws {
    #expect(try FileSystemKind.statfsType(of: "/proc") == 0x9fa0)
    #expect(throws: JournalError.system(call: "statfs", path: "/nowhere", errno: ENOENT)) {
      try FileSystemKind.statfsType(of: "/nowhere")
    }
  }

  @Test func `an object is kept under its hash and comes back`() throws {
    let objects = ObjectFolder(of: folder.path)
    let bytes = Array("annex".utf8)
    let name = try objects.put(bytes)
    #expect(name == HashChain.sha256(bytes))
    #expect(try objects.put(bytes) == name)
    #expect(try objects.get(name) == bytes)
    #expect(try objects.contains(name) && objects.names() == [name])
    #expect(objects.path(of: name).hasSuffix("/objects/\(name.hex.prefix(2))/\(name.hex)"))
    let rest = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/objects")
    #expect(rest == [String(name.hex.prefix(2))])
  }

  @Test func `a file is kept as the object of its bytes`() throws {
    let objects = ObjectFolder(of: folder.path)
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let source = folder.path + "/annex.pdf"
    try Data(bytes).write(to: URL(filePath: source))
    let name = try objects.put(file: source)
    #expect(try objects.get(name) == bytes)
    #expect(throws: JournalError.tooLarge(limit: 1_000)) {
      try objects.put(file: source, limit: 1_000)
    }
  }

  @Test func `what is no regular file is refused`() throws {
    let objects = ObjectFolder(of: folder.path)
    let pipe = folder.path + "/pipe"
    let link = folder.path + "/link"
    try #require(mkfifo(pipe, 0o600) == 0 && symlink("/etc/passwd", link) == 0)
    for path in [pipe, link, folder.path, "/dev/zero"] {
      #expect(throws: JournalError.notAFile(path: path)) { try objects.put(file: path) }
    }
    #expect(throws: JournalError.notFound(path: "/nowhere")) { try objects.put(file: "/nowhere") }
  }

  @Test func `a damaged object is reported, and never replaced in silence`() throws {
    let objects = ObjectFolder(of: folder.path)
    let name = try objects.put([1, 2, 3])
    let path = objects.path(of: name)
    chmod(path, 0o600)
    try Data([1, 2, 4]).write(to: URL(filePath: path))
    let damage = JournalError.damaged(
      entry: nil, .object(expected: name, found: HashChain.sha256([1, 2, 4])))
    #expect(throws: damage) { try objects.get(name) }
    #expect(throws: damage) { try objects.put([1, 2, 3]) }
    #expect(throws: damage) { try objects.copyAll(to: folder.path + "/copy") }
  }

  @Test func `anchors are read back and checked`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    let anchors = AnchorFile(of: folder.store)
    #expect(try anchors.anchors().isEmpty)
    try journal.fill(2)
    let anchor = Anchor(head: try journal.head(), time: storeTime, note: "report 2026-014")
    try anchors.append(anchor)
    try journal.fill(1)
    try anchors.append(Anchor(head: try journal.head(), time: storeTime, note: "two\nlines"))
    #expect(try anchors.anchors().map(\.note) == ["report 2026-014", "two lines"])
    try anchors.check(against: journal)
  }

  @Test func `an anchor that the journal does not meet is found`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(2)
    let longer = InMemoryJournal()
    try longer.fill(5)
    let anchors = AnchorFile(of: folder.store)
    try anchors.append(Anchor(head: try longer.head(), time: storeTime, note: ""))
    let head = try longer.head()
    #expect(throws: JournalError.damaged(entry: 5, .chain(.shorter(than: head)))) {
      try anchors.check(against: journal)
    }
  }

  @Test func `a line that is no anchor is reported, one that a crash cut off is not`() throws {
    let anchors = AnchorFile(of: folder.path)
    let good = "1 \(HashChain.sha256([]).hex) \(storeTime) note\n"
    try Data((good + "2 ab").utf8).write(to: URL(filePath: folder.path + "/anchors.txt"))
    #expect(try anchors.anchors().count == 1)
    try Data((good + "2 ab\n").utf8).write(to: URL(filePath: folder.path + "/anchors.txt"))
    #expect(throws: JournalError.damaged(entry: nil, .anchor(line: 2))) { try anchors.anchors() }
  }
}
