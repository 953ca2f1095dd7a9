/// Cuts a query into words, operators and brackets; never fails, and looks at each character a
/// bounded number of times.
struct QueryLexer {
  private let text: [Character]
  private var index = 0
  private var tokens: [QueryToken] = []

  static func tokens(of text: [Character]) -> [QueryToken] {
    var lexer = QueryLexer(text: text)
    while lexer.index < text.count { lexer.step() }
    return lexer.tokens
  }

  private init(text: [Character]) { self.text = text }

  private mutating func step() {
    let character = text[index]
    switch character {
    case "(": add(.open, length: 1)
    case ")": add(.close, length: 1)
    case "|": add(.or, length: isNext("|") ? 2 : 1)
    case "&" where isAlone(after: isNext("&") ? 2 : 1): add(.and, length: isNext("&") ? 2 : 1)
    case _ where character.separatesWords: index += 1
    case _ where character.negates: add(.not, length: 1)
    default: readWord()
    }
  }

  private func isNext(_ character: Character) -> Bool {
    index + 1 < text.count && text[index + 1] == character
  }

  private func isAlone(after length: Int) -> Bool {
    let next = index + length
    return next >= text.count || text[next].separatesWords || "(\"-!".contains(text[next])
      || text[next].isQuotationMark
  }

  private mutating func add(_ kind: QueryToken.Kind, length: Int) {
    tokens.append(QueryToken(kind: kind, offset: index, length: length))
    index += length
  }

  private mutating func readWord() {
    var reading = WordReading(text: text, start: index)
    let marks = reading.marks()
    let start = index
    index = max(reading.index, start + 1)
    if let kind = Self.operators[String(text[start..<index])] {
      tokens.append(QueryToken(kind: kind, offset: start, length: index - start))
    } else if !marks.isEmpty {
      let word = QueryWord(marks, offset: start, end: index, in: text)
      tokens.append(QueryToken(kind: .word(word), offset: start, length: index - start))
    }
  }

  static let operators: [String: QueryToken.Kind] = [
    "AND": .and, "and": .and, "OR": .or, "or": .or, "NOT": .not, "not": .not, "THEN": .then,
    "then": .then,
  ]
}

/// One word, up to the next space outside quotes and brackets.
private struct WordReading {
  let text: [Character]
  let start: Int
  private(set) var index: Int
  private var marks_: [QueryMark] = []
  private var isQuoting = false
  private var depth = 0
  private var hasPlainKey = true

  init(text: [Character], start: Int) {
    self.text = text
    self.start = start
    index = start
  }

  mutating func marks() -> [QueryMark] {
    while index < text.count, takesNext() {}
    return marks_
  }

  /// `false` at the end of the word.
  private mutating func takesNext() -> Bool {
    let character = text[index]
    if isQuoting {
      readQuoted(character)
    } else if character.isQuotationMark {
      isQuoting = true
      hasPlainKey = false
      index += 1
    } else if character.separatesWords, depth == 0 {
      return joinsNext()
    } else {
      return readPlain(character)
    }
    return true
  }

  private mutating func readQuoted(_ character: Character) {
    if character == "\\", index + 1 < text.count {
      index += 1
      append(text[index], isQuoted: true)
    } else if character.isQuotationMark {
      isQuoting = false
      index += 1
    } else {
      append(character, isQuoted: true)
    }
  }

  private mutating func readPlain(_ character: Character) -> Bool {
    switch character {
    case "(" where depth == 0 && isOperator: return false
    case "(", "[", "{": depth += 1
    case ")" where depth == 0: return false
    case ")", "]", "}": depth = max(0, depth - 1)
    case "|" where depth == 0: return false
    default: break
    }
    append(character, isQuoted: false)
    return true
  }

  private mutating func append(_ character: Character, isQuoted: Bool) {
    marks_.append(QueryMark(character: character, isQuoted: isQuoted, offset: index))
    index += 1
  }

  private var isOperator: Bool {
    marks_.count <= 4 && QueryLexer.operators[String(text[start..<index])] != nil
  }

  /// A space after `stage:` or `period<`, and around the comparison of `period < 14d`, does not
  /// end the word.
  private mutating func joinsNext() -> Bool {
    guard hasPlainKey, let last = marks_.last, marks_.count <= QueryKeyword.longest else {
      return false
    }
    var next = index
    while next < text.count, text[next].separatesWords { next += 1 }
    guard next < text.count else { return false }
    let isOpen = last.character == ":" || last.character.isComparison
    let key = String(marks_.prefix { $0.character.belongsToKeyword }.map(\.character)).lowercased()
    guard QueryKeyword.isKnown(key) else { return false }
    let isCompared =
      text[next].isComparison || text[next] == "!" && next + 1 < text.count && text[next + 1] == "="
    guard isOpen ? !"|)".contains(text[next]) : key.count == marks_.count && isCompared else {
      return false
    }
    hasPlainKey = !isOpen || last.character == ":"
    index = next
    return true
  }
}
