/// Two lines of a file with carets under what is meant.
enum Excerpt {
  /// What is shown of a long line.
  private static let window = 90

  /// `column` and `width` are in code points, `column` 1 for the first.
  static func text(
    previous: String?, line: String, number: Int, column: Int, width: Int
  ) -> String {
    let scalars = Array(line.unicodeScalars)
    let start = column <= window - 20 ? 0 : column - window / 3
    let gutter = String(number).count
    let before = scalars.prefix(column - 1).dropFirst(start)
    let pad = columns(of: before)
    let marked = columns(of: scalars.dropFirst(column - 1).prefix(width))
    let carets = String(repeating: "^", count: min(max(1, window - pad), max(1, marked)))
    var rows = [
      row(String(number), gutter, shown(scalars, from: start)),
      row("", gutter, String(repeating: " ", count: pad) + carets),
    ]
    if let previous {
      let above = shown(Array(previous.unicodeScalars), from: 0)
      rows.insert(row(String(number - 1), gutter, above), at: 0)
    }
    return rows.joined(separator: "\n")
  }

  private static func row(_ number: String, _ gutter: Int, _ text: String) -> String {
    let label = String(repeating: " ", count: 2 + gutter - number.count) + number
    return text.isEmpty ? label + " |" : label + " | " + text
  }

  /// The part of a line that is shown, an ellipsis where it was cut.
  private static func shown(_ scalars: [Unicode.Scalar], from start: Int) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars.dropFirst(start).prefix(window) {
      text.append(scalar == "\t" ? " " : scalar.isRefusedInFields ? "\u{FFFD}" : scalar)
    }
    if start > 0, !text.isEmpty { text.replaceSubrange(...text.startIndex, with: ["…"]) }
    if scalars.count > start + window { text.append("…") }
    return String(text)
  }

  private static func columns(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// Columns on a terminal, well enough for a caret.
  fileprivate var columns: Int {
    if isRefusedInFields { return 1 }
    switch value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      let category = properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark || category == .format
        ? 0 : 1
    }
  }
}
