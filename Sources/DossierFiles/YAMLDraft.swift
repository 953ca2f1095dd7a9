import ReviewDomain

import Yams

/// A YAML text that can be made readable step by step without moving anything in it.
struct YAMLDraft {
  enum Repair {
    case done
    /// The top-level entry of this key was blanked.
    case without(String)
    case impossible
  }

  private var lines: [[Unicode.Scalar]]
  private let firstLine: Int
  /// The first characters of keys that were renamed, in the order of their stand-ins.
  private var renamed: [Unicode.Scalar] = []

  /// Plane 16 from here on; nothing else of it is swapped.
  private static let renamedBase: UInt32 = 0x10F000

  init(lines: [String], firstLine: Int) {
    self.lines = lines.map { $0.unicodeScalars.map(StandIns.standIn) }
    self.firstLine = firstLine
  }

  /// What YAML gets to read.
  var text: String {
    var text = String.UnicodeScalarView()
    for line in lines {
      text.append(contentsOf: line)
      text.append("\n")
    }
    return String(text)
  }

  /// How often it may be read: a dossier of the usual size forty times, one made to keep the
  /// parser busy four times.
  var rounds: Int {
    let size = lines.reduce(1) { $0 + $1.count + 1 }
    return min(40, max(4, 1_000_000 / size))
  }

  /// The place in the file.
  func mark(_ mark: Yams.Mark?) -> Mark {
    Mark(line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
  }

  /// The text as it was written, whatever stood in for parts of it.
  func restored(_ text: String) -> String {
    let text = StandIns.restored(text)
    guard let index = text.unicodeScalars.first.flatMap(renamedIndex) else { return text }
    return String(renamed[index]) + String(text.unicodeScalars.dropFirst())
  }

  private func renamedIndex(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.value >= Self.renamedBase else { return nil }
    let index = Int(scalar.value - Self.renamedBase)
    return renamed.indices.contains(index) ? index : nil
  }

  /// Where `scalar` itself stands, on the line of `mark` or the lines after it.
  func place(of scalar: Unicode.Scalar, from mark: Mark) -> Mark? {
    let standIn = StandIns.standIn(for: scalar)
    var column = mark.column - 1
    for index in lines.indices.dropFirst(mark.line - firstLine).prefix(50) {
      if let found = lines[index].dropFirst(column).firstIndex(of: standIn) {
        return Mark(line: index + firstLine, column: found + 1)
      }
      column = 0
    }
    return nil
  }
}

extension YAMLDraft {
  /// Reports what stopped the parser, and takes it out of the way unless this was the last time.
  mutating func repair(after error: any Error, isLast: Bool, findings: Findings) -> Repair {
    guard let error = error as? YamlError else { return .impossible }
    if case .duplicatedKeysInMapping(let keys, let context) = error {
      if !isLast, rename(keyAt: context.mark) { return .done }
      let mark = mark(context.mark)
      let key = restored(keys.first ?? "")
      findings.add(.duplicateKey(firstLine: mark.line), at: mark, key: key, found: key)
      return .impossible
    }
    let failure = YAMLFailure(error) { line in
      lines.indices.contains(line - 1) ? String(String.UnicodeScalarView(lines[line - 1])) : ""
    }
    guard lines.indices.contains(failure.line - 1) else {
      findings.add(.yaml(failure.problem), at: mark(atLine: lines.count, column: 1))
      return .impossible
    }
    if let repair = blankIndicator(near: failure.line - 1, findings: findings) { return repair }
    findings.add(.yaml(failure.problem), at: mark(atLine: failure.line, column: failure.column))
    guard failure.problem == .secondDocument else { return blankEntry(around: failure.line - 1) }
    for index in (failure.line - 1)..<lines.count { lines[index] = [] }
    return .done
  }

  private func mark(atLine line: Int, column: Int) -> Mark {
    Mark(line: line + firstLine - 1, column: column)
  }

  /// Gives the first of two equal keys another first character; both are compared again, by
  /// their true names, once everything could be read.
  private mutating func rename(keyAt mark: Yams.Mark) -> Bool {
    guard lines.indices.contains(mark.line - 1) else { return false }
    let line = lines[mark.line - 1]
    let isQuoted = ["\"", "'"].contains(line.dropFirst(mark.column - 1).first)
    let column = mark.column - (isQuoted ? 0 : 1)
    guard line.indices.contains(column), isLetterOrDigit(line[column]),
      let standIn = Unicode.Scalar(Self.renamedBase + UInt32(renamed.count))
    else { return false }
    renamed.append(line[column])
    lines[mark.line - 1][column] = standIn
    return true
  }

  private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// Reports and blanks an anchor, alias or tag that begins a value on this line or the one
  /// before: before a mapping or a list its stand-in is what stopped the parser.
  private mutating func blankIndicator(near line: Int, findings: Findings) -> Repair? {
    let before = lines[..<line].lastIndex { $0.contains { $0 != " " } }
    for line in [line, before].compactMap({ $0 }) {
      guard let column = indicatorColumn(in: lines[line]),
        let fact = StandIns.meaning(of: lines[line][column])
      else { continue }
      let end = lines[line][column...].firstIndex(of: " ") ?? lines[line].endIndex
      let name = restored(String(String.UnicodeScalarView(lines[line][column..<end])))
      findings.add(fact, at: mark(atLine: line + 1, column: column + 1), found: name)
      for index in column..<end { lines[line][index] = " " }
      return .done
    }
    return nil
  }

  private func indicatorColumn(in line: [Unicode.Scalar]) -> Int? {
    line.indices.first { index in
      guard StandIns.meaning(of: line[index]) != nil else { return false }
      let before = line[..<index].reversed().drop { $0 == " " }
      let isSpaced = index == 0 || line[index - 1] == " "
      return isSpaced && [nil, ":", "-", "?", ","].contains(before.first)
    }
  }

  /// Blanks the top-level entry that `line` belongs to.
  private mutating func blankEntry(around line: Int) -> Repair {
    guard let start = lines[...line].lastIndex(where: isTopLevel) else { return .impossible }
    let end = lines[(start + 1)...].firstIndex(where: isTopLevel) ?? lines.endIndex
    let key = String(String.UnicodeScalarView(lines[start].prefix { $0 != ":" }))
    for index in start..<end { lines[index] = [] }
    return .without(restored(key).trimmed)
  }

  private func isTopLevel(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first else { return false }
    return ![" ", "\t", "#", "-"].contains(first)
  }
}
