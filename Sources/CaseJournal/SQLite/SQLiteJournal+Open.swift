import GRDB
import Glibc

extension SQLiteJournal {
  /// Makes an empty journal in `directory`, which is made too when it is missing.
  ///
  /// The file gets its name when it is complete and on the disk: a crash leaves no half journal.
  ///
  /// - Throws: `.alreadyExists` when there is a journal; `.networkFileSystem`.
  package static func create(at directory: String) throws(JournalError) -> SQLiteJournal {
    try Folder.make(directory)
    let folder = StoreFolder(path: try Folder.resolved(directory))
    try FileSystemKind.requireDependable(folder.path)
    try StoreLock(folder: folder).whileHeld { () throws(JournalError) in
      guard try !FileStatus.exists(folder.journal) else {
        throw .alreadyExists(path: folder.journal)
      }
      let draft = folder.journal + ".new"
      try writeEmptyJournal(draft)
      guard try Folder.publish(draft, as: folder.journal) else {
        throw .alreadyExists(path: folder.journal)
      }
    }
    return try open(at: folder.path)
  }

  /// Opens the journal in `directory`.
  ///
  /// Checks format, schema, settings and the last entry's hash; ``Journal/verify(after:known:)``
  /// checks the rest.
  ///
  /// - Parameters:
  ///   - directory: The store's folder.
  ///   - readOnly: Opens a journal whose folder may not be written, too.
  /// - Returns: A handle; the connection is closed with its last reference.
  /// - Throws: `.notFound`, `.newerFormat`, `.damaged`, `.networkFileSystem`, `.unsafeSetting`,
  ///   `.needsRecovery`, `.busy`.
  package static func open(
    at directory: String, readOnly: Bool = false
  ) throws(JournalError) -> SQLiteJournal {
    let folder = StoreFolder(path: try Folder.resolved(directory))
    try FileSystemKind.requireDependable(folder.path)
    guard try FileStatus.exists(folder.journal) else { throw .notFound(path: folder.journal) }
    let connection =
      readOnly
      ? try JournalConnection.reading(folder)
      : try StoreLock(folder: folder).whileHeld { () throws(JournalError) in
        try JournalConnection.writing(folder)
      }
    return SQLiteJournal(folder: folder, isReadOnly: readOnly, connection: connection)
  }

  private static func writeEmptyJournal(_ path: String) throws(JournalError) {
    unlink(path)
    unlink(path + "-journal")
    try makeEmptyFile(path)
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write { try JournalSchema.create(in: $0) }
      try queue.close()
    } catch {
      throw JournalError(error, path: path)
    }
    try OpenFile(path, O_RDONLY).synchronize()
  }

  /// SQLite gives its other files the mode of the main one, which is therefore made first.
  private static func makeEmptyFile(_ path: String) throws(JournalError) {
    _ = try OpenFile(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
  }
}
