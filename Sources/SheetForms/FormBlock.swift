package import ReviewDomain

/// One form of a file as it stands there, before anything is known of its case.
package struct FormBlock: Hashable, Sendable {
  /// A line of the file; 1 for the first.
  struct Line: Hashable, Sendable {
    let number: Int
    let text: String
  }

  struct Section: Hashable, Sendable {
    let name: String
    let line: Int
    /// What stands behind the name.
    let rest: String
    var lines: [Line] = []
  }

  package let file: String
  /// The line that begins the form.
  package let line: Int
  package let format: String
  let fields: [String: String]
  var sections: [Section] = []

  /// The number of the case, if it is one.
  package var caseID: CaseID? { caseName.flatMap { CaseID($0) } }
  package var caseName: String? { fields["case"] }
  package var isOfThisFormat: Bool { format == "1" }
}

extension FormBlock {
  /// Files beyond this size are no forms.
  package static let limit = 4 << 20
  private static let mark = "%inami-review "

  /// The forms of a file, in their order.
  ///
  /// - Throws: what is wrong with the file as a whole, and text before the first form.
  package static func read(_ bytes: [UInt8], file: String) throws(FormMistakes) -> [FormBlock] {
    guard bytes.count <= limit else {
      throw FormMistakes([FormMistake(file: file, fact: .tooLarge(limit: limit))])
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains("\0")
    else { throw FormMistakes([FormMistake(file: file, line: badLine(bytes), fact: .notUTF8)]) }
    let blocks = blocks(in: lines(of: text), file: file)
    guard !blocks.isEmpty else { throw FormMistakes([FormMistake(file: file, fact: .noForm)]) }
    return blocks
  }

  /// Lines however they end; a mark of byte order before them is dropped.
  private static func lines(of text: String) -> [Line] {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars = scalars.dropFirst() }
    var lines: [Line] = []
    var line = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in scalars {
      if scalar == "\n", last == "\r" {
        last = scalar
        continue
      }
      if scalar == "\n" || scalar == "\r" {
        lines.append(Line(number: lines.count + 1, text: String(line)))
        line = String.UnicodeScalarView()
      } else {
        line.append(scalar)
      }
      last = scalar
    }
    return lines + (line.isEmpty ? [] : [Line(number: lines.count + 1, text: String(line))])
  }

  private static func badLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { line in
      line.contains(0) || String(validating: line, as: UTF8.self) == nil
    }
    return (bad ?? 0) + 1
  }

  private static func blocks(in lines: [Line], file: String) -> [FormBlock] {
    var blocks: [FormBlock] = []
    for line in lines {
      if line.text.utf8.starts(with: mark.utf8) {
        blocks.append(FormBlock(header: line, file: file))
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].take(line)
      }
    }
    return blocks
  }

  private init(header: Line, file: String) {
    self.file = file
    line = header.number
    let words = header.text.split { $0 == " " || $0 == "\t" }.dropFirst()
    format = words.first.map(String.init) ?? ""
    fields = Dictionary(
      words.dropFirst().compactMap { word in
        guard let sign = word.firstIndex(of: "="),
          let value = HeaderWord.unescaped(word[word.index(after: sign)...])
        else { return nil }
        return (String(word[..<sign]), value)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Sorts a line in: the scratch section takes everything to the end of the form.
  private mutating func take(_ line: Line) {
    if sections.last?.name != SheetForm.Part.scratch.rawValue, let section = Section(line) {
      sections.append(section)
    } else if sections.isEmpty {
      if line.text.isBlank || line.text.unicodeScalars.first == "%" { return }
      sections.append(Section(name: "", line: line.number, rest: "", lines: [line]))
    } else {
      sections[sections.count - 1].lines.append(line)
    }
  }
}

extension FormBlock.Section {
  /// A section begins at the very left: text of a reason is indented.
  fileprivate init?(_ line: FormBlock.Line) {
    let scalars = line.text.unicodeScalars
    guard scalars.first == "[", let end = scalars.firstIndex(of: "]") else { return nil }
    name = String(scalars[scalars.index(after: scalars.startIndex)..<end]).trimmed
    rest = String(scalars[scalars.index(after: end)...])
    self.line = line.number
  }
}
