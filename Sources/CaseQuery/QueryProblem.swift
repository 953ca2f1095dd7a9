/// The first word of a query that is not understood; a fact, which ReviewTexts makes a sentence of.
package struct QueryProblem: Error, Hashable, Sendable {
  /// Where the word begins, in characters from the start of the query.
  package let offset: Int
  /// In characters.
  package let length: Int
  /// The word as it was typed.
  package let word: String
  /// What could stand there; empty when anything but nothing could.
  package let allowed: [String]

  package init(offset: Int, length: Int, word: String, allowed: [String]) {
    self.offset = offset
    self.length = length
    self.word = word
    self.allowed = allowed
  }
}
