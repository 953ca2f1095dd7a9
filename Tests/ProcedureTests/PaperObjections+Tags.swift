import ReviewDomain

/// Tags and ties to other cases.
extension PaperCase {
  func toTag(_ name: String, _ value: Int) -> [Objection] {
    guard let tag = Self.tag(name) else { return [.notATag] }
    return (value < -9_999 || value > 9_999 ? [.tagValueTooLarge] : [])
      + (tags[tag] == value ? [.nothingChanged] : [])
  }

  func toUntag(_ name: String) -> [Objection] {
    let tag = Self.tag(name)
    return (tags.isEmpty ? [.noTags] : []) + (tag == nil ? [.notATag] : [])
      + (tag.map { tags[$0] == nil } == true ? [.noSuchTag] : [])
  }

  /// A letter, then letters, digits, `-`, `_` and `.`; a `~` makes it the member's own, which is
  /// no part of the case.
  static func tag(_ text: String) -> String? {
    var rest = text.lowercased().drop { $0.isWhitespace }
    if rest.first == "#" { rest = rest.dropFirst() }
    guard let first = rest.first, first.isLetter, rest.count <= 40 else { return nil }
    let belongs = rest.allSatisfy {
      $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "."
    }
    return belongs ? String(rest) : nil
  }

  func toRelation(_ other: CaseID, _ kind: CaseRelation.Kind?) -> [Objection] {
    (other == World.id ? [.relatedToItself] : [])
      + (relations[other] == kind ? [.nothingChanged] : [])
  }
}
