/// Plain text at a fixed width, with hanging indents.
///
/// A line that is too long goes on under its own text: behind its indent and, in a list, behind
/// its dash. What is too long and has no space is cut.
enum TextWrapper {
  static let width = 78
  /// Stands for a line break inside a value; no value can hold it, since controls are shown.
  static let lineBreak: Character = "\u{1}"

  static func escape(_ text: String) -> String {
    String(PlainText.visible(text).map { $0 == "\n" ? lineBreak : $0 })
  }

  /// Folds long lines; of several empty lines in a row it keeps one.
  static func wrap(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.indices.filter { index in
      !lines[index].isEmpty || index == 0 || !lines[index - 1].isEmpty
    }
    return kept.map { wrap(line: lines[$0]) }.joined(separator: "\n")
  }

  private static func wrap(line: Substring) -> String {
    let indent = String(repeating: " ", count: hangingIndent(of: line))
    let lines = line.split(separator: lineBreak, omittingEmptySubsequences: false)
      .enumerated().flatMap { index, part in
        fold(index == 0 ? String(part) : indent + part, indent: indent)
      }
    return lines.map(\.withoutTrailingBlanks).joined(separator: "\n")
  }

  private static func hangingIndent(of line: Substring) -> Int {
    let blanks = line.prefix { $0 == " " }.count
    return line.dropFirst(blanks).hasPrefix("- ") ? blanks + 2 : blanks
  }

  private static func fold(_ line: String, indent: String) -> [String] {
    var lines: [String] = []
    var rest = Substring(line)
    while columns(of: rest) > width {
      let cut = cut(in: rest, after: indent.count)
      lines.append(String(rest[..<cut]))
      rest = Substring(indent + rest[cut...].drop { $0 == " " })
    }
    return lines + [String(rest)]
  }

  /// The last space that fits, else the last character that does.
  private static func cut(in line: Substring, after indent: Int) -> String.Index {
    var used = 0
    var space: String.Index?
    for index in line.indices {
      used += columns(of: line[index])
      if used > width + 1 || (used > width && line[index] != " ") { return space ?? index }
      let isInText = line.distance(from: line.startIndex, to: index) > indent
      if line[index] == " ", isInText { space = index }
    }
    return space ?? line.endIndex
  }

  private static func columns(of text: Substring) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

  /// Two for the ideographs and signs that terminals show two columns wide.
  private static func columns(of character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
