/// An append-only, totally ordered, hash-chained record.
///
/// Every implementation passes the same suite, `JournalConformanceTests`. An entry that was
/// returned by an append is on the disk (where there is one) and will never change.
package protocol Journal: Sendable {
  /// Where the journal ends now.
  func head() throws(JournalError) -> Head

  /// Keeps the entries of `append`, all or none, and returns them as kept.
  ///
  /// When all their uuids are already in the journal with the same content, returns the stored
  /// entries and writes nothing, whatever the expectations: a retry is harmless.
  ///
  /// - Parameters:
  ///   - append: What to keep, and the view that it was decided on.
  ///   - storeTime: The store's clock, UTC, ISO 8601 with milliseconds.
  /// - Returns: The entries as kept, in their order.
  /// - Throws: `.staleVersion`, `.missingExpectation`, `.uuidTaken`, `.malformed`, `.busy`,
  ///   `.diskFull`, `.readOnly` and `.damaged`: nothing was written. `.unknownOutcome`: see there.
  @discardableResult
  func append(_ append: Append, storeTime: String) throws(JournalError) -> [JournalEntry]

  /// Keeps several appends in one transaction: all or none, each decided after those before it.
  ///
  /// For demonstrations and imports: one wait for the disk instead of one for each append.
  @discardableResult
  func appendBatch(
    _ appends: [Append], storeTime: String
  ) throws(JournalError) -> [JournalEntry]

  /// At most `limit` entries that follow `seq`, in order.
  func entries(after seq: Int64, limit: Int) throws(JournalError) -> [JournalEntry]

  /// Calls `body` with each entry that follows `seq`, in order, to the end.
  ///
  /// Entries that are appended meanwhile may be seen too. `body` may use the journal.
  ///
  /// - Throws: `JournalError`, or whatever `body` throws, which ends the walk.
  func forEachEntry(after seq: Int64, _ body: (JournalEntry) throws -> Void) throws

  /// The entries of one stream that follow its version, in order.
  func entries(ofStream stream: String, after version: Int) throws(JournalError)
    -> [JournalEntry]

  /// The entry at `seq`, or `nil`.
  func entry(seq: Int64) throws(JournalError) -> JournalEntry?

  /// The entry with this uuid, or `nil`: how the outcome of a failed append is learnt.
  func entry(uuid: EntryUUID) throws(JournalError) -> JournalEntry?

  /// The version of the stream's last entry; 0 when it has none.
  func version(ofStream stream: String) throws(JournalError) -> Int

  /// A number that changes when another handle or process has committed.
  ///
  /// Cheap enough to ask several times a second (microseconds). Own appends may or may not
  /// change it.
  func dataVersion() throws(JournalError) -> Int
}

extension Journal {
  /// All entries of one stream, in order.
  package func entries(ofStream stream: String) throws(JournalError) -> [JournalEntry] {
    try entries(ofStream: stream, after: 0)
  }
}
