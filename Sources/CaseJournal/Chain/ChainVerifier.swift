/// Checks entries one after the other: numbers, links, hashes, versions.
///
/// Start it at `.empty` to check a whole journal, or at a head that is trusted to check what
/// follows. In the second case the first version seen of each stream is taken as it is.
package struct ChainVerifier: Sendable {
  /// The last entry that was found right.
  package private(set) var head: Head

  private var versions: [String: Int] = [:]
  private let startsAtFirst: Bool
  private var hasher = EntryHasher()

  package init(after head: Head = .empty) {
    self.head = head
    startsAtFirst = head == .empty
  }

  /// What is wrong with `entry`, or `nil`; after a fault the verifier stays where it was.
  package mutating func fault(in entry: JournalEntry) -> ChainFault? {
    let fault = linkFault(in: entry) ?? hashFault(in: entry) ?? versionFault(in: entry)
    guard fault == nil else { return fault }
    head = entry.head
    versions[entry.stream] = entry.version
    return nil
  }

  /// Accepts `entry` or throws `.damaged`.
  package mutating func check(_ entry: JournalEntry) throws(JournalError) {
    if let fault = fault(in: entry) {
      throw .damaged(entry: entry.seq, .chain(fault))
    }
  }

  private func linkFault(in entry: JournalEntry) -> ChainFault? {
    guard entry.seq == head.seq + 1 else {
      return .gap(expected: head.seq + 1, found: entry.seq)
    }
    return entry.prev == head.hash ? nil : .prev
  }

  private mutating func hashFault(in entry: JournalEntry) -> ChainFault? {
    hasher.hash(of: entry) == entry.hash ? nil : .hash
  }

  private func versionFault(in entry: JournalEntry) -> ChainFault? {
    guard let last = versions[entry.stream] ?? (startsAtFirst ? 0 : nil) else { return nil }
    return entry.version == last + 1 ? nil : .version(expected: last + 1, found: entry.version)
  }
}
