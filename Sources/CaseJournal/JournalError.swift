/// Why the journal did not do what was asked: facts, no sentences.
package enum JournalError: Error, Hashable, Sendable {
  /// There is no journal at `path`.
  case notFound(path: String)

  /// Something is already at `path`, and nothing is ever overwritten.
  case alreadyExists(path: String)

  /// A later version of the program wrote the journal.
  case newerFormat(found: Int, supported: Int)

  /// What is stored is not what was written; `entry` is the first one concerned, if one is known.
  case damaged(entry: Int64?, Damage)

  /// Another writer was faster: the stream is not at the version that the append was decided on.
  case staleVersion(stream: String, expected: Int, found: Int)

  /// An append writes to a stream without saying which version it expects.
  case missingExpectation(stream: String)

  /// The uuid is already in the journal, at `seq`, with other content.
  case uuidTaken(EntryUUID, seq: Int64)

  /// A field does not have the form that the format asks for.
  case malformed(field: String, uuid: EntryUUID)

  /// The journal was opened for reading, or its files may not be written.
  case readOnly(path: String)

  /// A read-only folder holds a write-ahead log that only a writer can take over.
  case needsRecovery(path: String)

  /// Others held the store for all of `milliseconds`; nothing was written.
  case busy(milliseconds: Int)

  /// No room on the disk, or the quota is used up; nothing was written.
  case diskFull(path: String)

  /// A commit failed, and whether its entries will survive cannot be known now.
  ///
  /// Ask for `entry(uuid:)` later, or append the same entries again: a retry is harmless.
  case unknownOutcome([EntryUUID])

  /// Locks are not dependable on this kind of file system; `type` is its `statfs` number.
  case networkFileSystem(path: String, type: UInt32)

  /// SQLite does not keep the setting without which commits could be lost.
  case unsafeSetting(name: String, found: String, needed: String)

  /// A folder, a link, a pipe or a device where a regular file is asked for.
  case notAFile(path: String)

  /// A file is longer than `limit` bytes; nothing was kept.
  case tooLarge(limit: Int)

  /// A system call failed: its name and `errno`.
  case system(call: String, path: String, errno: Int32)

  /// SQLite failed: its extended result code and message.
  case sqlite(code: Int32, message: String, path: String)

  /// What was found instead of what was written.
  package enum Damage: Hashable, Sendable {
    /// The chain breaks.
    case chain(ChainFault)

    /// A column holds something of another kind.
    case column(String)

    /// SQLite cannot read the file, or finds it inconsistent.
    case file(String)

    /// A database, but not marked as a journal: its `application_id`.
    case identity(found: Int)

    /// Tables or triggers are not those of a journal.
    case schema

    /// The bytes of an object do not have the hash that names them.
    case object(expected: Hash32, found: Hash32)

    /// A line of the anchors file does not have its form; lines count from 1.
    case anchor(line: Int)
  }
}
