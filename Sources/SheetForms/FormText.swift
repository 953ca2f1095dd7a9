/// How any text stands in a form and comes back unchanged, whatever editor the form went through.
///
/// Text is indented by two spaces. One escape, `\u{HEX}`, stands for what an editor would lose or a
/// reader could not see: control characters, marks of direction, blanks at the end of a line, and
/// line ends at either end of the text.
enum FormText {
  /// The lines of `text`, indented.
  static func lines(of text: String) -> [String] {
    var scalars = Array(text.unicodeScalars)
    let leading = scalars.prefix { $0 == "\n" }.count
    let trailing = scalars.dropFirst(leading).reversed().prefix { $0 == "\n" }.count
    let head = String(repeating: escape("\n"), count: leading)
    let tail = String(repeating: escape("\n"), count: trailing)
    scalars = Array(scalars.dropFirst(leading).dropLast(trailing))
    guard !text.isEmpty else { return [] }
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map(line)
    lines[0] = head + lines[0]
    lines[lines.count - 1] += tail
    return lines.map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// One line of it, as lines of a form hold it.
  private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let end = scalars.count - scalars.reversed().prefix(while: isBlank).count
    var line = ""
    for (place, scalar) in scalars.enumerated() {
      if scalar == "\\", startsEscape(scalars.dropFirst(place + 1)) {
        line += escape(scalar)
      } else if isHidden(scalar) || (place >= end && isBlank(scalar)) {
        line += escape(scalar)
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// `text` on one line, nothing hidden in it.
  static func oneLine(_ text: String) -> String {
    line(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }[...])
  }

  /// The text of lines as they were read; blank lines before and after it are no part of it.
  static func text(of lines: some Collection<String>) -> String {
    let trimmed = lines.map { unindented($0) }
    let first = trimmed.firstIndex { !$0.isEmpty } ?? trimmed.endIndex
    let last = trimmed.lastIndex { !$0.isEmpty } ?? first
    guard first < trimmed.endIndex else { return "" }
    return unescaped(trimmed[first...last].joined(separator: "\n"))
  }

  /// Without the indent, and without the blanks that an editor left at the end.
  private static func unindented(_ line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    let spaces = scalars.prefix(2).prefix { $0 == " " }.count
    return String(String.UnicodeScalarView(scalars.dropFirst(spaces)))
  }

  /// Without blanks at either end, code point by code point.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop(while: isBlank)
    let end = scalars.reversed().prefix(while: isBlank).count
    return String(String.UnicodeScalarView(scalars.dropLast(end)))
  }

  /// Reads `\u{HEX}`; what is no such escape stays as it stands.
  static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar == "\\", let (value, length) = escaped(rest) {
        result.append(value)
        rest = rest.dropFirst(length)
      } else {
        result.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  private static func escaped(_ text: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
    let digits = text.dropFirst(3).prefix { $0.properties.isASCIIHexDigit }
    guard startsEscape(text.dropFirst()), (1...6).contains(digits.count),
      text.dropFirst(3 + digits.count).first == "}",
      let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
      let value = Unicode.Scalar(code)
    else { return nil }
    return (value, digits.count + 4)
  }

  private static func startsEscape(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.prefix(2).elementsEqual(["u", "{"])
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// Control characters but tabs, other line ends, marks of direction, and what has no width; the
  /// joiners of emoji and scripts stay.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\t"
    case .lineSeparator, .paragraphSeparator: true
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }
}
