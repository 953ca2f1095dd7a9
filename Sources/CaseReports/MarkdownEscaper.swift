/// Foreign text as Markdown that means nothing but itself, in CommonMark and GitHub's dialect.
///
/// Safe anywhere in a line: in a paragraph, a list, a quotation or a cell of a table. A line break
/// becomes `<br>`, the only markup that works in all of them.
enum MarkdownEscaper {
  static func escape(_ text: String) -> String {
    let lines = PlainText.visible(text).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map(escape(line:)).joined(separator: "<br>")
  }

  private static func escape(line: Substring) -> String {
    escapingStart(of: line.unicodeScalars.map(escape).joined())
  }

  /// Scalar by scalar: a sign with a combining mark on it is still the sign to Markdown.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    special.contains(scalar) ? "\\" + String(scalar) : String(scalar)
  }

  /// What opens a heading, a list or a rule only at the start of a line.
  private static func escapingStart(of line: String) -> String {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return line }
    if "#=".unicodeScalars.contains(first) { return "\\" + line }
    if first == "+" || first == "-" {
      let next = scalars.dropFirst().first
      return next == nil || next == " " || next == first ? "\\" + line : line
    }
    return escapingNumber(of: line)
  }

  /// `1.` before a blank is a numbered list; `1.200` is a number.
  private static func escapingNumber(of line: String) -> String {
    let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map(\.properties.isWhitespace) ?? true
    else { return line }
    return String(digits) + "\\" + String(rest)
  }

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "{", "}",
  ]
}
