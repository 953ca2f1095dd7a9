import GRDB
import Glibc

extension SQLiteJournal {
  /// Copies the store into the new folder `directory`, while others go on writing.
  ///
  /// The journal is copied as it stood at one moment, then its objects: they are put before the
  /// entries that name them, so that all of them are there. The copy is on the disk and has been
  /// verified from its first entry on when this returns. A folder that a failure leaves behind is
  /// no backup: it lacks `journal.sqlite`.
  ///
  /// - Returns: The copy's last entry; print it: it is what proves the copy complete later.
  /// - Throws: `.alreadyExists`; `.damaged` when the journal or an object is.
  @discardableResult
  package func backup(to directory: String) throws(JournalError) -> Head {
    try Folder.makeNew(directory)
    let copy = StoreFolder(path: try Folder.resolved(directory))
    let draft = StoreFolder(path: copy.path + "/unfinished")
    try Folder.makeNew(draft.path)
    try current.run { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft.journal]) }
    try Self.makeDurable(draft.journal)
    let head = try Self.verifiedHead(of: draft)
    try ObjectFolder(of: folder.path).copyAll(to: copy.path)
    try Self.copyAnchors(of: folder, to: copy)
    guard try Folder.publish(draft.journal, as: copy.journal) else {
      throw .alreadyExists(path: copy.journal)
    }
    rmdir(draft.path)
    return head
  }

  /// Makes a store in the new folder `directory` from a backup.
  ///
  /// Every entry and every object is verified, in the backup and in the copy; anchors too.
  ///
  /// - Returns: The last entry of the new store.
  /// - Throws: `.alreadyExists`; `.damaged`, and then there is no new store.
  @discardableResult
  package static func restore(
    from backup: String, to directory: String
  ) throws(JournalError) -> Head {
    let source = try open(at: backup, readOnly: true)
    try AnchorFile(of: source.folder.path).check(against: source)
    let head = try source.backup(to: directory)
    let restored = try open(at: directory)
    try restored.requireEntry(at: head)
    return head
  }

  private static func verifiedHead(of folder: StoreFolder) throws(JournalError) -> Head {
    let journal = try open(at: folder.path, readOnly: true)
    let report = try journal.verify()
    if let damage = report.damage { throw .damaged(entry: damage.seq, damage.what) }
    let findings = try journal.storageFindings()
    if let first = findings.first { throw .damaged(entry: nil, .file(first)) }
    return report.verified
  }

  /// SQLite does not wait for the disk when it copies.
  private static func makeDurable(_ path: String) throws(JournalError) {
    let file = try OpenFile(path, O_RDWR)
    try file.setMode(0o600)
    try file.synchronize()
  }

  private static func copyAnchors(
    of folder: StoreFolder, to copy: StoreFolder
  ) throws(JournalError) {
    for anchor in try AnchorFile(of: folder.path).anchors() {
      try AnchorFile(of: copy.path).append(anchor)
    }
  }
}

extension SQLiteJournal {
  /// What SQLite itself finds wrong with the file: pages, indexes, constraints; empty when sound.
  ///
  /// The chain proves the entries; this proves that they will be found by uuid and stream, too.
  package func storageFindings() throws(JournalError) -> [String] {
    try current.run { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    }
  }
}
