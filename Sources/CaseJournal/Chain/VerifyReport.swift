/// What a verification of a journal found.
package struct VerifyReport: Hashable, Sendable {
  /// The last entry that was found right, with all those before it.
  package let verified: Head

  /// The place of the first wrong entry and what is wrong with it; `nil` when all is well.
  package let damage: EntryDamage?

  /// Whether every entry is right.
  package var isSound: Bool { damage == nil }

  package init(verified: Head, damage: EntryDamage?) {
    self.verified = verified
    self.damage = damage
  }
}

/// The first wrong entry.
package struct EntryDamage: Hashable, Sendable {
  /// Where it stands, as far as that can be said.
  package let seq: Int64?

  /// What is wrong with it.
  package let what: JournalError.Damage

  package init(seq: Int64?, what: JournalError.Damage) {
    self.seq = seq
    self.what = what
  }
}

extension Journal {
  /// Re-hashes the entries after `start` and reports the first that is wrong.
  ///
  /// - Parameters:
  ///   - start: A head that is trusted; `.empty` checks the whole journal.
  ///   - known: A head that the journal had once, from an anchor or a printed report: it must
  ///     still be in the journal. Without one, a missing tail cannot be noticed.
  ///   - visit: called with each entry that is right, in order.
  /// - Returns: How far the journal is right, and the first thing that is not.
  /// - Throws: `JournalError` when the journal could not be read for another reason than damage.
  package func verify(
    after start: Head = .empty, known: Head? = nil, visit: (JournalEntry) -> Void = { _ in }
  ) throws(JournalError) -> VerifyReport {
    var verifier = ChainVerifier(after: start)
    do {
      try requireEntry(at: start)
      try forEachEntry(after: start.seq) {
        try verifier.check($0)
        visit($0)
      }
      if let known { try requireEntry(at: known) }
    } catch JournalError.damaged(let seq, let what) {
      return VerifyReport(
        verified: verifier.head, damage: EntryDamage(seq: seq, what: what))
    } catch let error as JournalError {
      throw error
    } catch {
      throw .damaged(entry: nil, .file("\(error)"))
    }
    return VerifyReport(verified: verifier.head, damage: nil)
  }

  /// Accepts a head that the journal has, or had on its way to where it ends now.
  ///
  /// Says nothing of the entries before: verify those.
  package func requireEntry(at known: Head) throws(JournalError) {
    guard known != .empty else { return }
    guard let entry = try entry(seq: known.seq) else {
      throw .damaged(entry: known.seq, .chain(.shorter(than: known)))
    }
    guard entry.hash == known.hash else {
      throw .damaged(entry: known.seq, .chain(.diverged(from: known)))
    }
  }
}
