/// The name of a tag on a case: one word, in small letters.
///
/// Tags of the group are seen by every member; a member's own are no part of the record.
package struct CaseTag: Hashable, Sendable {
  package let name: String
  /// Written with a `~`: the member's own.
  package let isOwn: Bool

  package static let longest = 40
  package static let values = -9_999...9_999

  /// Reads `agenda`, `#agenda`, `~later` and `#~later`; `nil` where it is no tag: a letter, then
  /// letters, digits, `-`, `_` and `.`.
  package init?(_ text: String) {
    var rest = text.drop { $0.isWhitespace }
    if rest.first == "#" { rest = rest.dropFirst() }
    isOwn = rest.first == "~"
    if isOwn { rest = rest.dropFirst() }
    guard let first = rest.first, first.isLetter, rest.count <= Self.longest,
      rest.unicodeScalars.count <= 2 * Self.longest, rest.allSatisfy(Self.belongs)
    else { return nil }
    name = rest.lowercased()
  }

  private static func belongs(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_.".contains(character)
  }
}

/// How a case is tied to another one.
package struct CaseRelation: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The other case's reimbursement is evaluated again.
    case reEvaluates = "re-evaluates"
    /// This request takes the place of the other.
    case supersedes
    case sameProduct = "same-product"

    /// Whether the other case comes before this one.
    package var isLineage: Bool { self != .sameProduct }
  }

  package let other: CaseID
  package let kind: Kind

  package init(_ kind: Kind, _ other: CaseID) {
    self.kind = kind
    self.other = other
  }
}
