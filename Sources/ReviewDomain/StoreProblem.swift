/// Why the store, its journal or its files did not do what was asked: a fact, which ReviewTexts
/// turns into a sentence.
///
/// The command layer makes it of the errors of the modules that do the work.
package enum StoreProblem: Error, Hashable, Sendable {
  // MARK: Which store

  /// None was named, and none was opened before.
  case noStore
  case notFound(path: String)
  case notAStore(path: String)
  case notADirectory(path: String)
  /// Something is there already, and nothing is ever overwritten.
  case exists(path: String)

  // MARK: What was written by others

  case newerFormat(found: Int, supported: Int)
  /// A later version of the program wrote to this stream: it can be read, not written.
  case newerEntries(stream: String)
  /// `entry` is the first one concerned, where one is known.
  case damaged(entry: Int?, StoreDamage)
  case objectMissing(ObjectID)
  /// A notice rather than a problem: the read model was made anew.
  case readModelRebuilt(StaleReadModel)

  // MARK: The machine

  case readOnly(path: String)
  /// A read-only folder holds what only a writer can put in order.
  case needsRecovery(path: String)
  /// The kind of file system, as `nfs`.
  case networkFileSystem(kind: String)
  case diskFull(path: String)
  /// Others held the store, or were faster, each time.
  case busy
  /// A commit failed, and whether it will survive cannot be known now.
  case unknownOutcome
  /// The database does not keep a setting without which commits could be lost.
  case unsafeSetting(name: String)
  /// A system call failed, with its `errno`.
  case system(call: String, path: String, code: Int)
  case database(code: Int, message: String)

  // MARK: Who and what

  case staleCase(CaseID)
  /// What was typed, and the numbers around it.
  case unknownCase(String, nearest: [CaseID])
  /// Neither a member's id nor a role that somebody has.
  case unknownMember(String)
  /// The operating-system account, and the command line that the secretariat must run.
  case accountNotMapped(String, remedy: String)
  case actingNotAllowed
  case clockNotAllowed
  /// No document of this name, or none that the viewer may know of.
  case unknownObject(ObjectID)
  /// A file does not have the hash that the request names.
  case objectDiffers(ObjectID)
  /// The first word of a query that is not understood; `column` is 1 for the first character.
  case notUnderstood(word: String, column: Int, allowed: [String])
  /// The program asked for something that cannot be: its own mistake.
  case fault(String)
}

/// What was found instead of what was written.
package enum StoreDamage: Hashable, Sendable {
  case numbering(expected: Int, found: Int)
  /// An entry does not follow from the one before.
  case chain
  /// An entry does not have the hash that it states.
  case content
  /// The journal ends before a head that it is known to have had.
  case shortened
  /// The journal has another entry where a known head was.
  case rewritten
  /// A field or a body cannot be read.
  case field
  /// SQLite cannot read the file.
  case file
  /// Not marked as a journal, or other tables than those of a journal.
  case notAJournal
  case object(ObjectID)
  case anchor(line: Int)
  /// An adopted file can no longer be read as what it was adopted as.
  case adopted(name: String)
}

/// Why the read model was not used as it was.
package enum StaleReadModel: Hashable, Sendable, CaseIterable {
  case missing, otherVersion, damaged, otherJournal
}
