/// Pins as people write them: `annex-3.pdf p.12 @ table 2; § Evidence`.
///
/// `;` ends a pin, ` p.` and a number is its page, `@` begins its locator, `§` a section's title.
/// A backslash takes the meaning from the character after it.
extension Pin {
  /// All pins of a line; empty for a blank one.
  package static func list(_ line: String) -> [Pin] {
    MarkedText(line).split(at: ";").compactMap(Pin.init)
  }

  /// What ``list(_:)`` reads as these pins.
  package static func line(_ pins: [Pin]) -> String {
    pins.map(\.line).joined(separator: "; ")
  }

  /// What ``list(_:)`` reads as this pin.
  package var line: String {
    let page = page.map { " p.\($0)" } ?? ""
    let locator = locator.isEmpty ? "" : " @ " + MarkedText.escaped(locator)
    switch place {
    case .annex(let file): return MarkedText.escaped(file.oneLine) + page + locator
    case .section(let title): return "§ " + MarkedText.escaped(title.oneLine) + page + locator
    }
  }

  private init?(_ text: MarkedText) {
    let parts = text.split(at: "@", atMost: 1)
    guard var head = parts.first?.trimmed, !head.isEmpty else { return nil }
    let isSection = head.drop(prefix: "§")
    let page = head.takePage()
    let name = head.trimmed.text
    guard !name.isEmpty else { return nil }
    self.init(
      isSection ? .section(name) : .annex(name), page: page,
      locator: parts.count > 1 ? parts[1].text : "")
  }
}

/// Characters, and whether a backslash took their meaning.
private struct MarkedText {
  private var characters: [(value: Character, isPlain: Bool)]

  init(_ text: String) {
    characters = []
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        characters.append((character, isEscaped))
        isEscaped = false
      }
    }
    if isEscaped { characters.append(("\\", true)) }
  }

  private init(_ characters: some Sequence<(value: Character, isPlain: Bool)>) {
    self.characters = Array(characters)
  }

  var isEmpty: Bool { characters.isEmpty }
  var text: String { String(characters.map(\.value)) }

  var trimmed: MarkedText {
    func isSpace(_ item: (value: Character, isPlain: Bool)) -> Bool { item.value.isWhitespace }
    return MarkedText(characters.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  func split(at separator: Character, atMost splits: Int = .max) -> [MarkedText] {
    characters.split(maxSplits: splits, omittingEmptySubsequences: false) {
      $0.value == separator && !$0.isPlain
    }.map { MarkedText($0) }
  }

  /// Whether `mark` stood at the front; it is gone then.
  mutating func drop(prefix mark: Character) -> Bool {
    guard let first = characters.first, first.value == mark, !first.isPlain else { return false }
    self = MarkedText(characters.dropFirst()).trimmed
    return true
  }

  /// Takes ` p.12` from the end.
  mutating func takePage() -> Int? {
    let digits = characters.reversed().prefix { $0.value.isASCII && $0.value.isNumber }.reversed()
    let rest = characters.dropLast(digits.count)
    let mark = rest.suffix(3)
    guard !digits.isEmpty, mark.map(\.value) == [" ", "p", "."], !mark.contains(where: \.isPlain),
      let page = Int(String(digits.map(\.value))), page > 0
    else { return nil }
    self = MarkedText(rest.dropLast(3)).trimmed
    return page
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if ";@\\§".contains(character) || (character == "." && escaped.hasSuffix(" p")) {
        escaped.append("\\")
      }
      escaped.append(character)
    }
    return escaped
  }
}
