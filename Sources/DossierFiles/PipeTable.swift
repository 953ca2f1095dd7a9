/// A table of GitHub's Markdown, found in a paragraph: cmark itself knows none.
struct PipeTable {
  /// The paragraph's line on which the header stands.
  let start: Int
  /// The header first, each row with at least its number of cells.
  let rows: [[String]]

  /// `nil` when no line of hyphens and pipes has a header with as many cells above it.
  init?(_ lines: [String]) {
    let header = lines.indices.dropFirst().first { index in
      guard let count = Self.delimiterCount(lines[index]) else { return false }
      return lines[index - 1].contains("|") && Self.cells(lines[index - 1]).count == count
    }.map { $0 - 1 }
    guard let header else { return nil }
    start = header
    let width = Self.cells(lines[header]).count
    rows = ([lines[header]] + lines[(header + 2)...]).map { line in
      let cells = Self.cells(line)
      return cells + Array(repeating: "", count: max(0, width - cells.count))
    }
  }

  private static func cells(_ line: String) -> [String] {
    var rest = line.trimmed[...]
    if rest.first == "|" { rest.removeFirst() }
    if rest.last == "|" { rest.removeLast() }
    return rest.split(separator: "|", omittingEmptySubsequences: false)
      .map { EscapedPipes.asText(String($0).trimmed) }
  }

  /// How many columns a line such as `|:---|---:|` announces.
  private static func delimiterCount(_ line: String) -> Int? {
    guard line.utf8.contains(UInt8(ascii: "|")),
      line.utf8.allSatisfy({ "|-: \t".utf8.contains($0) })
    else { return nil }
    let cells = cells(line)
    return cells.allSatisfy(isDelimiter) ? cells.count : nil
  }

  private static func isDelimiter(_ cell: String) -> Bool {
    var rest = cell[...]
    if rest.first == ":" { rest.removeFirst() }
    if rest.last == ":" { rest.removeLast() }
    return !rest.isEmpty && rest.allSatisfy { $0 == "-" }
  }
}

/// Pipes that are written `\|`, so that they do not end a cell.
///
/// cmark drops the backslash; a noncharacter keeps them apart until cells are cut.
enum EscapedPipes {
  private static let standIn: [UInt8] = [0xEF, 0xB7, 0x90]  // U+FDD0

  static func hidden(_ markdown: String) -> String {
    replacing(Array("\\|".utf8), in: markdown, with: standIn)
  }

  /// As read by people.
  static func asText(_ text: String) -> String { replacing(standIn, in: text, with: [0x7C]) }

  /// In code and HTML, where the backslash belongs to the text.
  static func asWritten(_ text: String) -> String {
    replacing(standIn, in: text, with: Array("\\|".utf8))
  }

  private static func replacing(_ old: [UInt8], in text: String, with new: [UInt8]) -> String {
    guard text.utf8.contains(old[0]) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == old[0], bytes[index...].starts(with: old) {
        result += new
        index += old.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
