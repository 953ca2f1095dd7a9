import ReviewDomain

/// The `key: value` lines of a section, and the text below a key that takes text.
struct FormFields {
  struct Value {
    let line: Int
    /// What stands behind the colon.
    let word: String
    var below: [String] = []

    /// The value of a key that takes one word: `2 modéré  % why` is `2`.
    var choice: String {
      let before = word.unicodeScalars.prefix { $0 != "%" }
      return String(String.UnicodeScalarView(before)).words.first ?? ""
    }

    /// The value of a key that takes text, which may begin behind the colon.
    var text: String {
      let first = word.trimmed
      return FormText.text(of: (first.isEmpty ? [] : [first]) + below)
    }
  }

  private(set) var values: [String: Value] = [:]
  private(set) var mistakes: [(line: Int, fact: FormMistake.Fact)] = []

  /// - Parameters:
  ///   - section: what was read.
  ///   - known: the keys that it may have.
  ///   - texts: those among them that take lines of text.
  init(_ section: FormBlock.Section, known: [String], texts: Set<String>) {
    var open: String?
    for line in section.lines {
      if line.text.unicodeScalars.first == "%" { continue }
      if let (key, value) = Self.pair(line.text, isInText: open != nil, known: known) {
        open = take(key, value, line.number, known: known, texts: texts)
      } else if let open {
        values[open]?.below.append(line.text)
      } else if !line.text.isBlank {
        mistakes.append((line.number, .stray(line.text.trimmed)))
      }
    }
  }

  /// - Returns: the key when text may follow it.
  private mutating func take(
    _ key: String, _ value: String, _ line: Int, known: [String], texts: Set<String>
  ) -> String? {
    guard known.contains(key) else {
      mistakes.append((line, .unknownKey(key, known: known)))
      return nil
    }
    if let first = values[key] {
      mistakes.append((line, .keyTwice(key, firstLine: first.line)))
      return nil
    }
    values[key] = Value(line: line, word: value)
    return texts.contains(key) ? key : nil
  }

  /// Below a text only a known key at the very left ends it: text may have colons.
  private static func pair(
    _ line: String, isInText: Bool, known: [String]
  ) -> (key: String, value: String)? {
    guard let colon = line.unicodeScalars.firstIndex(of: ":") else { return nil }
    let key = String(line.unicodeScalars[..<colon])
    let isKey =
      isInText
      ? known.contains(key)
      : !key.isEmpty && key.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }
    guard isKey else { return nil }
    let value = line.unicodeScalars[line.unicodeScalars.index(after: colon)...]
    return (key, String(value))
  }
}
