package import ReviewDomain

/// Words in a report, with who wrote them: the program, or somebody else.
///
/// What somebody else wrote is quoted: set apart from the direction and the language of the text
/// around it, and escaped like everything else.
package struct Wording: Hashable, Sendable, Decodable {
  package enum Origin: Hashable, Sendable {
    case program
    /// In which language, where that is known.
    case quoted(Language?)
  }

  package let text: String
  package let origin: Origin

  package init(_ text: String, origin: Origin = .program) {
    self.text = text
    self.origin = origin
  }

  package static func quoted(_ text: String, in language: Language? = nil) -> Wording {
    Wording(text.trimmed, origin: .quoted(language))
  }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
}
