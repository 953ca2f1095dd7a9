/// A word of a query, with its place: `stage:vote`, `cardio` or `"heart failure"`.
struct QueryWord: Hashable {
  /// In characters from the start of the query.
  let offset: Int
  let length: Int
  /// As typed, quotes included.
  let raw: String
  /// What stands before the colon; `nil` for free words and for quoted text.
  let key: String?
  /// Without quotes.
  let value: String

  /// The words of `text`; a quotation that is never closed goes on to the end.
  static func words(of text: String) -> [QueryWord] {
    let characters = Array(text)
    var words: [QueryWord] = []
    var index = 0
    while index < characters.count {
      if characters[index].isWhitespace {
        index += 1
      } else {
        let end = self.end(of: index, in: characters)
        words.append(QueryWord(characters[index..<end], offset: index))
        index = end
      }
    }
    return words
  }

  private static func end(of start: Int, in characters: [Character]) -> Int {
    var isQuoted = false
    for index in start..<characters.count {
      if characters[index] == "\"" { isQuoted.toggle() }
      if !isQuoted, characters[index].isWhitespace { return index }
    }
    return characters.count
  }

  private init(_ characters: ArraySlice<Character>, offset: Int) {
    self.offset = offset
    length = characters.count
    raw = String(characters)
    let colon = characters.firstIndex { $0 == ":" || $0 == "\"" }
    if let colon, characters[colon] == ":", colon > characters.startIndex {
      key = String(characters[..<colon]).lowercased()
      value = String(characters[(colon + 1)...].filter { $0 != "\"" })
    } else {
      key = nil
      value = String(characters.filter { $0 != "\"" })
    }
  }
}
