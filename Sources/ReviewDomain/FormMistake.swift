/// What is wrong at one line of an offline form, without a word of prose.
package struct FormMistake: Error, Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    case notUTF8
    case tooLarge(limit: Int)
    /// No line begins a form.
    case noForm
    /// A form of a later version of the program.
    case newerFormat(String)
    case headerLacks(String)
    case unknownCase(String)
    case otherRound(String, open: Int)
    case otherCriteria(String, inUse: String)
    case otherMember(String, me: MemberID)
    /// The sheet changed since the form was written; `current` is its version now.
    case stale(String, current: String)
    case sameCaseTwice(firstLine: Int)
    case unknownSection(String, known: [String])
    case sectionTwice(String, firstLine: Int)
    case unknownKey(String, known: [String])
    case keyTwice(String, firstLine: Int)
    /// Words that belong to nothing.
    case stray(String)
    case notOneOf(String, [String])
    case lostPin(String, existing: [Pin.Place])
    case interestKnown
    /// An interest closes the dossier, and the form goes on as if it did not.
    case interestStops
    /// What the rules say of what the form asks for.
    case refused(Refusal)
  }

  /// The file as the caller named it.
  package let file: String
  /// 1 for the first line; 0 when the mistake is the file's as a whole.
  package let line: Int
  package let fact: Fact

  package init(file: String, line: Int = 0, fact: Fact) {
    self.file = file
    self.line = line
    self.fact = fact
  }
}

/// All mistakes of a call, in the order of files and lines; never empty.
package struct FormMistakes: Error, Hashable, Sendable {
  package let list: [FormMistake]

  package init(_ list: [FormMistake]) { self.list = list }
}
