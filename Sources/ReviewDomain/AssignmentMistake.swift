/// What is wrong in a file of assignments, and where.
package struct AssignmentMistake: Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    /// The bytes are no text in UTF-8.
    case notText
    case unclosedQuote
    case textAfterQuote
    case empty
    case columnMissing(String)
    case columnUnknown(String, known: [String])
    case columnTwice(String)
    case tooManyFields
    /// The act needs this column.
    case valueMissing(String)
    case actionUnknown(String, known: [String])
    case notACase(String)
    case queryUnknown(word: String)
    case noCaseFound(String)
    case memberUnknown(String)
    case roleDiffers(MemberID, Member.Role)
    case notARole(String)
    case notARight(String)
    case notARound(String)
    case roundDiffers(CaseID, current: Int)
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

/// All mistakes of a file, in their order.
package struct AssignmentMistakes: Error, Hashable, Sendable {
  /// What messages call the file.
  package let file: String
  package let list: [AssignmentMistake]

  package init(file: String, list: [AssignmentMistake]) {
    self.file = file
    self.list = list
  }
}
