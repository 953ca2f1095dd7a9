package import ReviewDomain

/// Why the store could not answer: facts, no sentences.
///
/// Rules answer with a `Refusal`, the journal with a `JournalError`.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no such case; the numbers around it, and the same number in other years.
  case unknownCase(CaseID, nearest: [CaseID])
  /// The journal does not begin as a store's does.
  case notAStore(path: String)
  /// A later version of the program wrote to this stream: it can be read up to there, not written.
  case newerEvent(stream: String, seq: Int64, type: String)
  /// A body that does not have the fields of its type.
  case unreadableEntry(seq: Int64, type: String)
  /// The case holds no object of this name, or none that the viewer may know of.
  case unknownObject(ObjectID)
  /// The bytes do not have the hash that the request names.
  case wrongObject(named: ObjectID, found: ObjectID)
  /// An adopted file can no longer be read as what it was adopted as.
  case unreadableAdopted(Adopted)
  /// Others were faster, this many times in a row.
  case contended(attempts: Int)
  /// Damage was found: nothing is written until the store is restored.
  case damaged(entry: Int64?)
  /// A value that cannot be written as an event.
  case unwritableEvent
}
