/// The first thing of a query that is not understood; a fact, which ReviewTexts makes a sentence of.
package struct QueryProblem: Error, Hashable, Sendable {
  package indirect enum Fact: Hashable, Sendable {
    /// No such keyword or flag.
    case unknownWord
    /// A keyword without a value.
    case valueMissing
    /// The value is none of the words that could stand there.
    case notOneOf
    /// The value is the beginning of several of them.
    case ambiguous
    case notANumber
    case notADay
    case notADuration
    case notACase
    /// The keyword takes no comparison, or not this one.
    case notComparable
    /// Nothing stands where an operator, or a pair of brackets, needs a condition.
    case conditionMissing
    /// More operators than the language allows.
    case tooLong
    /// More levels than the language allows.
    case tooDeep
    case unknownView
    /// A view that holds itself.
    case circularView
    /// A mistake in the view that is named.
    case mistakeInView(QueryProblem)
    /// What a gate may not ask: other gates, and what depends on who looks.
    case notInGates
  }

  package let fact: Fact
  /// Where the word begins, in characters from the start of the query.
  package let offset: Int
  /// In characters.
  package let length: Int
  /// The word as it was typed.
  package let word: String
  /// What could stand there; empty when that is no closed list.
  package let allowed: [String]

  package init(
    _ fact: Fact = .unknownWord, offset: Int, length: Int, word: String, allowed: [String] = []
  ) {
    self.fact = fact
    self.offset = offset
    self.length = length
    self.word = word
    self.allowed = allowed
  }
}
