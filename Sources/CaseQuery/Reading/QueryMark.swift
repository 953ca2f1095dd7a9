import ReviewDomain

/// A character of a query, with its place and whether it stood in quotes.
struct QueryMark: Hashable {
  let character: Character
  let isQuoted: Bool
  /// In characters from the start of the query.
  let offset: Int

  func isPlain(_ wanted: Character) -> Bool { !isQuoted && character == wanted }
}

extension Character {
  /// Straight, curly, low and angle quotation marks: any of them opens, any closes.
  var isQuotationMark: Bool { "\"“”„‟«»".contains(self) }

  /// What lies between words: white space of every kind, and marks without width.
  var separatesWords: Bool {
    isWhitespace || self == "\u{200b}" || self == "\u{feff}" || self == "\u{2060}"
  }

  /// Hyphen, minus and dashes, which a word processor makes of one another.
  var negates: Bool { "-!−–".contains(self) }

  var isComparison: Bool { "<>=≤≥≠".contains(self) }

  /// `[_a-zA-Z0-9]`: what a keyword begins with; `-` and `.` may follow.
  var beginsKeyword: Bool {
    utf8.count == 1 && (isLetter || isNumber || self == "_")
  }

  var belongsToKeyword: Bool { beginsKeyword || self == "-" || self == "." }
}

/// A part of a query's text with its place: a value, or one of several between commas.
struct QueryPart: Hashable {
  var marks: ArraySlice<QueryMark>
  /// Where it would be if it holds nothing.
  let start: Int

  init(_ marks: ArraySlice<QueryMark>, start: Int) {
    self.marks = marks
    self.start = marks.first?.offset ?? start
  }

  var text: String { String(marks.map(\.character)) }
  var isEmpty: Bool { marks.isEmpty }
  /// Whether any of it stood in quotes: it is then a text, never a word of ours.
  var isQuoted: Bool { marks.contains { $0.isQuoted } }
  /// In small letters; `nil` where it is a text.
  var word: String? { isQuoted ? nil : text.lowercased() }

  var end: Int { marks.last.map { $0.offset + 1 } ?? start }

  /// Cut at every plain `separator`.
  func parts(separatedBy separator: Character) -> [QueryPart] {
    var parts: [QueryPart] = []
    var begin = marks.startIndex
    for index in marks.indices where marks[index].isPlain(separator) {
      parts.append(part(begin, index))
      begin = index + 1
    }
    parts.append(part(begin, marks.endIndex))
    return parts
  }

  private func part(_ begin: Int, _ end: Int) -> QueryPart {
    let before = begin > marks.startIndex ? marks[begin - 1].offset + 1 : start
    return QueryPart(marks[begin..<end], start: before)
  }

  /// The two ends of `a..b` or `a…b`; `nil` where it is no range.
  var ends: (lower: QueryPart, upper: QueryPart)? {
    var index = marks.startIndex
    while index < marks.endIndex {
      if marks[index].isPlain("…") { return cut(index, length: 1) }
      if marks[index].isPlain("."), index + 1 < marks.endIndex, marks[index + 1].isPlain(".") {
        return cut(index, length: 2)
      }
      index += 1
    }
    return nil
  }

  private func cut(_ index: Int, length: Int) -> (lower: QueryPart, upper: QueryPart) {
    (part(marks.startIndex, index), part(index + length, marks.endIndex))
  }

  /// Takes a comparison off the beginning.
  mutating func takeComparison() -> QueryComparison? {
    guard let first = marks.first, !first.isQuoted else { return nil }
    let next = marks.dropFirst().first
    let isDouble = next?.isPlain("=") ?? false
    let found: (QueryComparison, Int)?
    switch first.character {
    case "=": found = (.equal, isDouble ? 2 : 1)
    case "!": found = isDouble ? (.notEqual, 2) : nil
    case "≠": found = (.notEqual, 1)
    case "<": found = isDouble ? (.atMost, 2) : (.less, 1)
    case "≤": found = (.atMost, 1)
    case ">": found = isDouble ? (.atLeast, 2) : (.greater, 1)
    case "≥": found = (.atLeast, 1)
    default: found = nil
    }
    guard let found else { return nil }
    marks = marks.dropFirst(found.1)
    return found.0
  }

  /// What stands before the first plain comparison, and from it on.
  var beforeComparison: (QueryPart, QueryPart) {
    let index = marks.indices.first { index in
      let mark = marks[index]
      let isNotEqual =
        mark.isPlain("!") && index + 1 < marks.endIndex && marks[index + 1].isPlain("=")
      return !mark.isQuoted && mark.character.isComparison || isNotEqual
    }
    guard let index else { return (self, QueryPart([], start: end)) }
    return cut(index, length: 0)
  }

  func problem(_ fact: QueryProblem.Fact, allowed: [String] = []) -> QueryProblem {
    QueryProblem(
      fact, offset: start, length: max(1, end - start), word: text, allowed: allowed)
  }
}
