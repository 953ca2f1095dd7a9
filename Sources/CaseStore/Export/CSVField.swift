/// A field of a CSV file that no spreadsheet takes for a formula.
package enum CSVField {
  /// `text` as RFC 4180 writes it, with `'` before what a spreadsheet would run.
  ///
  /// Numbers and a lone `-`, which is the score *not applicable*, stay as they are.
  package static func written(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes
      ? "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
      : safe
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      text != "-"
    else { return false }
    return !isNumber(text)
  }

  /// Digits with a sign and at most one point.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == 0x2b || text.utf8.first == 0x2d ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
