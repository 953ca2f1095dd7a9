import ReviewDomain

/// The least part of a query: a bracket, an operator or a word.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open, close, not, and, or, then
    case word(QueryWord)
  }

  let kind: Kind
  let offset: Int
  let length: Int

  func problem(_ fact: QueryProblem.Fact, in text: [Character], allowed: [String] = [])
    -> QueryProblem
  {
    QueryProblem(
      fact, offset: offset, length: length, word: String(text[offset..<(offset + length)]),
      allowed: allowed)
  }
}

/// A word of a query: `stage:vote`, `period<14d`, `#prio>2`, `cardio` or `"heart failure"`.
struct QueryWord: Hashable {
  /// What stands before the colon or the comparison, in small letters; `nil` for free text.
  let key: String?
  /// What follows the key, or the whole word; a comparison after the colon belongs to it.
  let value: QueryPart
  /// The word as it was typed, quotes and all.
  let raw: String
  let offset: Int
  let length: Int

  func problem(_ fact: QueryProblem.Fact, allowed: [String] = []) -> QueryProblem {
    QueryProblem(fact, offset: offset, length: length, word: raw, allowed: allowed)
  }
}

extension QueryWord {
  /// A token of these characters.
  ///
  /// `marks`: the characters without the quotation marks.
  /// `end`: where the word ends in the query.
  init(_ marks: [QueryMark], offset: Int, end: Int, in text: [Character]) {
    self.offset = offset
    length = end - offset
    raw = String(text[offset..<end])
    let cut = Self.keyLength(marks)
    if let cut {
      key = String(marks[..<cut.key].map(\.character)).lowercased()
      value = QueryPart(marks[(cut.key + cut.skipped)...], start: end)
    } else {
      key = nil
      value = QueryPart(marks[...], start: end)
    }
  }

  /// How many characters are the key, and whether a colon follows.
  private static func keyLength(_ marks: [QueryMark]) -> (key: Int, skipped: Int)? {
    guard let first = marks.first, !first.isQuoted else { return nil }
    let isTag = first.character == "#"
    guard isTag || first.character.beginsKeyword else { return nil }
    for (index, mark) in marks.enumerated().dropFirst() {
      if mark.isQuoted { return nil }
      if mark.character == ":" { return (index, 1) }
      let isNotEqual =
        mark.character == "!" && index + 1 < marks.count && marks[index + 1].isPlain("=")
      if mark.character.isComparison || isNotEqual { return (index, 0) }
      if !isTag, !mark.character.belongsToKeyword { return nil }
    }
    return isTag ? (marks.count, 0) : nil
  }
}
