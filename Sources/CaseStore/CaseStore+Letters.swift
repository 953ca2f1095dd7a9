package import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// Records that a letter went out, and keeps its bytes under their SHA-256.
  ///
  /// The bytes are put before the entry that names them, and only when the rules allow the letter.
  ///
  /// - Throws: as for an act on a case.
  @discardableResult
  package func sendLetter(
    _ kind: Letter.Kind, _ channel: Letter.Channel, text: [UInt8], on id: CaseID, by actor: Actor,
    day: Day? = nil, now: Moment
  ) throws -> [JournalEntry] {
    try requireWritable()
    let object = ObjectID(HashChain.sha256(text).hex)
    let command = CaseCommand.sendLetter(kind, channel, text: object)
    _ = try events(for: command, on: id, by: actor.member, day: day, now: now)
    try objectFolder.put(text)
    return try perform(command, on: id, by: actor, day: day, now: now)
  }
}
