/// Where the journal ends: the last entry's place and hash.
///
/// Two journals with the same head hold the same entries.
package struct Head: Hashable, Sendable {
  /// The last entry's place; 0 when the journal is empty.
  package let seq: Int64

  /// The last entry's hash; zero when the journal is empty.
  package let hash: Hash32

  /// The head of a journal without entries.
  package static let empty = Head(seq: 0, hash: .zero)

  package init(seq: Int64, hash: Hash32) {
    self.seq = seq
    self.hash = hash
  }
}

extension JournalEntry {
  /// The head of a journal that ends with this entry.
  package var head: Head { Head(seq: seq, hash: hash) }
}
