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
    case .annex(let file): return MarkedText.escaped(file) + page + locator
    case .section(let title): return "§ " + MarkedText.escaped(title) + page + locator
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

/// Code points, and whether a backslash took their meaning.
private struct MarkedText {
  private typealias Mark = (value: Unicode.Scalar, isPlain: Bool)

  private var marks: [Mark] = []

  init(_ text: String) {
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        marks.append((scalar, isEscaped))
        isEscaped = false
      }
    }
    if isEscaped { marks.append(("\\", true)) }
  }

  private init(_ marks: some Sequence<Mark>) { self.marks = Array(marks) }

  var isEmpty: Bool { marks.isEmpty }
  var text: String { String(String.UnicodeScalarView(marks.map(\.value))) }

  var trimmed: MarkedText {
    func isSpace(_ mark: Mark) -> Bool { mark.value.properties.isWhitespace && !mark.isPlain }
    return MarkedText(marks.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  func split(at separator: Unicode.Scalar, atMost splits: Int = .max) -> [MarkedText] {
    marks.split(maxSplits: splits, omittingEmptySubsequences: false) {
      $0.value == separator && !$0.isPlain
    }.map { MarkedText($0) }
  }

  /// Whether `mark` stood at the front; it is gone then.
  mutating func drop(prefix mark: Unicode.Scalar) -> Bool {
    guard let first = marks.first, first.value == mark, !first.isPlain else { return false }
    self = MarkedText(marks.dropFirst()).trimmed
    return true
  }

  /// Takes ` p.12` from the end.
  mutating func takePage() -> Int? {
    let digits = marks.reversed().prefix { ("0"..."9").contains($0.value) }.reversed()
    let rest = marks.dropLast(digits.count)
    let mark = rest.suffix(3)
    guard !digits.isEmpty, mark.map(\.value) == [" ", "p", "."], !mark.contains(where: \.isPlain),
      let page = Int(String(String.UnicodeScalarView(digits.map(\.value)))), page > 0
    else { return nil }
    self = MarkedText(rest.dropLast(3)).trimmed
    return page
  }

  /// Every blank but a single space between words is taken literally, and what has a meaning.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    let end = text.unicodeScalars.last
    for scalar in text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      let isOdd = isBlank && (scalar != " " || last == " " || end == " ")
      if isOdd || ";@\\§".unicodeScalars.contains(scalar) || (scalar == "." && last == "p") {
        escaped.append("\\")
      }
      escaped.append(scalar)
      last = scalar
    }
    return String(escaped)
  }
}
