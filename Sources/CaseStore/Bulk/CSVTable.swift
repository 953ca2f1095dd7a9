/// A CSV file as spreadsheets write it, each field with its place.
///
/// Reads commas or semicolons (Belgian Excel writes the latter; the heading decides), a byte-order
/// mark, line ends of any kind, and quotes as RFC 4180 has them. Empty lines are left out.
package struct CSVTable: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let text: String
    /// The line on which the field begins, from 1.
    package let line: Int
    /// In characters, from 1.
    package let column: Int
  }

  package enum Fault: Error, Hashable, Sendable {
    case notText(line: Int)
    case unclosedQuote(line: Int, column: Int)
    case textAfterQuote(line: Int, column: Int)
  }

  /// The heading first.
  package let rows: [[Field]]

  /// - Throws: what stops the reading, at its first place.
  package init(_ bytes: [UInt8]) throws(Fault) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText(line: Self.lineOfFirstFault(in: bytes))
    }
    var scanner = CSVScanner(text)
    rows = try scanner.rows()
  }

  private static func lineOfFirstFault(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let place = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (place ?? 0) + 1
  }
}

/// Goes through a file once, character after character.
private struct CSVScanner {
  private let characters: [Character]
  private let separator: Character
  private var place = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    // A mark of byte order is one character with what follows only where that combines.
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    characters = Array(text)
    let heading = characters.prefix { !$0.isNewline }
    separator = heading.count { $0 == ";" } > heading.count { $0 == "," } ? ";" : ","
  }

  mutating func rows() throws(CSVTable.Fault) -> [[CSVTable.Field]] {
    var rows: [[CSVTable.Field]] = []
    while place < characters.count {
      let row = try self.row()
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  private mutating func row() throws(CSVTable.Fault) -> [CSVTable.Field] {
    var row: [CSVTable.Field] = []
    while true {
      row.append(try field())
      guard place < characters.count else { return row }
      let isEnd = characters[place].isNewline
      step()
      if isEnd { return row }
    }
  }

  private mutating func field() throws(CSVTable.Fault) -> CSVTable.Field {
    let (line, column) = (line, column)
    let text = next == "\"" ? try quoted() : bare()
    return CSVTable.Field(text: text, line: line, column: column)
  }

  private mutating func bare() -> String {
    var text = ""
    while let character = next, character != separator, !character.isNewline {
      text.append(character)
      step()
    }
    return text
  }

  private mutating func quoted() throws(CSVTable.Fault) -> String {
    let (line, column) = (line, column)
    var text = ""
    step()
    while let character = next {
      step()
      if character != "\"" {
        text.append(character)
      } else if next == "\"" {
        text.append("\"")
        step()
      } else {
        guard next == nil || next == separator || next?.isNewline == true else {
          throw .textAfterQuote(line: self.line, column: self.column)
        }
        return text
      }
    }
    throw .unclosedQuote(line: line, column: column)
  }

  private var next: Character? { place < characters.count ? characters[place] : nil }

  private mutating func step() {
    if characters[place].isNewline {
      line += 1
      column = 1
    } else {
      column += 1
    }
    place += 1
  }
}
