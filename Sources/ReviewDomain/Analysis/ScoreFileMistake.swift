/// What is wrong in a file of scores, and where.
package struct ScoreFileMistake: Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    /// The bytes are no text in UTF-8.
    case notText
    case unclosedQuote
    case textAfterQuote
    case empty
    case columnMissing(String)
    case columnTwice(String)
    case tooManyFields
    /// This column must not be empty.
    case valueMissing(String)
    case notARound(String)
    case notAScore(String)
    /// A score that the stated scale does not have.
    case outsideScale(String, scale: [Double])
    /// The member's score of this criterion is on an earlier line, too.
    case scoredTwice(member: String, firstLine: Int)
  }

  package let line: Int
  package let column: Int
  package let fact: Fact

  package init(line: Int, column: Int, fact: Fact) {
    self.line = line
    self.column = column
    self.fact = fact
  }
}

/// All mistakes of a file, in the order of its lines; never empty.
package struct ScoreFileMistakes: Error, Hashable, Sendable {
  /// What messages call the file.
  package let file: String
  package let list: [ScoreFileMistake]

  package init(file: String, list: [ScoreFileMistake]) {
    self.file = file
    self.list = list
  }
}
