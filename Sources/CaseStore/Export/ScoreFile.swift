package import ReviewDomain

/// A file of scores, read: what `export scores` writes, or a file of others with the same columns.
///
/// Columns may stand in any order; those with other names are passed over. Sheets that were given
/// back (`state` is `reopened`) are left out, as the desk leaves them out of its figures.
package struct ScoreFile: Hashable, Sendable {
  package let entries: [ScoreEntry]
  /// How many lines belong to sheets that were given back.
  package let givenBack: Int

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - file: what messages call it.
  ///   - levels: what a score may be; `nil` for any number.
  /// - Throws: all mistakes of the lines, or what keeps the file or its heading from being read.
  package init(
    _ bytes: [UInt8], file: String, levels: [Double]?
  ) throws(ScoreFileMistakes) {
    let table: CSVTable
    do { table = try CSVTable(bytes) } catch {
      throw ScoreFileMistakes(file: file, list: [ScoreFileMistake(error)])
    }
    guard let heading = table.rows.first else {
      let empty = ScoreFileMistake(line: 1, column: 1, fact: .empty)
      throw ScoreFileMistakes(file: file, list: [empty])
    }
    let columns = ScoreColumns(heading)
    guard columns.mistakes.isEmpty else {
      throw ScoreFileMistakes(file: file, list: columns.mistakes)
    }
    var reader = ScoreLineReader(columns: columns, levels: levels)
    for row in table.rows.dropFirst() { reader.read(row) }
    guard reader.mistakes.isEmpty else {
      throw ScoreFileMistakes(file: file, list: reader.mistakes)
    }
    entries = reader.entries
    givenBack = reader.givenBack
  }
}

/// Which column of a file is which.
private struct ScoreColumns {
  enum Name: String, CaseIterable {
    case `case`, round, member, role, criterion, score, state

    /// Others' files need not have a state.
    var isNeeded: Bool { self != .state }
  }

  let count: Int
  private(set) var mistakes: [ScoreFileMistake] = []
  private var places: [Name: Int] = [:]

  init(_ heading: [CSVTable.Field]) {
    count = heading.count
    for (place, field) in heading.enumerated() {
      let word = field.text.trimmed.lowercased()
      guard let name = Name(rawValue: word) else { continue }
      if places[name] != nil {
        mistakes.append(
          ScoreFileMistake(line: field.line, column: field.column, fact: .columnTwice(word)))
      }
      places[name] = place
    }
    for name in Name.allCases where name.isNeeded && places[name] == nil {
      mistakes.append(
        ScoreFileMistake(line: heading[0].line, column: 1, fact: .columnMissing(name.rawValue)))
    }
  }

  /// `nil` where the line ends before it or the file does not have it.
  func field(_ name: Name, of row: [CSVTable.Field]) -> CSVTable.Field? {
    guard let place = places[name], place < row.count else { return nil }
    return row[place]
  }

  /// Without white space, and without the `'` that keeps a spreadsheet from running a text.
  func text(_ name: Name, of row: [CSVTable.Field]) -> String {
    let text = field(name, of: row)?.text.trimmed ?? ""
    let isGuarded = text.first == "'" && text.dropFirst().first.map("=+-@".contains) == true
    return isGuarded ? String(text.dropFirst()) : text
  }
}

/// Goes through the lines and gathers what they hold and what is wrong with them.
private struct ScoreLineReader {
  let columns: ScoreColumns
  let levels: [Double]?
  private let levelSet: Set<Double>
  private(set) var entries: [ScoreEntry] = []
  private(set) var mistakes: [ScoreFileMistake] = []
  private(set) var givenBack = 0
  /// The line on which a member scored a unit.
  private var lines: [Key: Int] = [:]

  private struct Key: Hashable {
    let unit: ScoreUnit
    let member: String
  }

  init(columns: ScoreColumns, levels: [Double]?) {
    self.columns = columns
    self.levels = levels
    levelSet = Set(levels ?? [])
  }

  mutating func read(_ row: [CSVTable.Field]) {
    if let excess = row.dropFirst(columns.count).first(where: { !$0.text.isEmpty }) {
      mistakes.append(
        ScoreFileMistake(line: excess.line, column: excess.column, fact: .tooManyFields))
    }
    if columns.text(.state, of: row) == "reopened" { return givenBack += 1 }
    for name: ScoreColumns.Name in [.case, .member, .criterion]
    where columns.text(name, of: row).isEmpty {
      note(name, .valueMissing(name.rawValue), row)
    }
    let round = round(of: row)
    let answer = answer(of: row)
    guard let round, let answer else { return }
    let unit = ScoreUnit(
      caseName: columns.text(.case, of: row), round: round,
      criterion: columns.text(.criterion, of: row))
    add(unit, answer, row)
  }

  private mutating func add(
    _ unit: ScoreUnit, _ answer: ScoreEntry.Answer, _ row: [CSVTable.Field]
  ) {
    let member = columns.text(.member, of: row)
    let key = Key(unit: unit, member: member)
    if let first = lines[key] {
      return note(.member, .scoredTwice(member: member, firstLine: first), row)
    }
    lines[key] = row.first?.line ?? 1
    entries.append(
      ScoreEntry(unit: unit, member: member, role: columns.text(.role, of: row), answer: answer))
  }

  private mutating func round(of row: [CSVTable.Field]) -> Int? {
    let text = columns.text(.round, of: row)
    if let round = Int(digits: text) { return round }
    note(.round, text.isEmpty ? .valueMissing("round") : .notARound(text), row)
    return nil
  }

  private mutating func answer(of row: [CSVTable.Field]) -> ScoreEntry.Answer? {
    let text = columns.text(.score, of: row)
    switch text {
    case "-": return .notApplicable
    case "?": return .cannotJudge
    case "", "NA": return ScoreEntry.Answer.none
    default: break
    }
    guard let value = ScoreNumber.read(text) else {
      note(.score, .notAScore(text), row)
      return nil
    }
    guard let levels, !levelSet.contains(value) else { return .value(value) }
    note(.score, .outsideScale(text, scale: levels), row)
    return nil
  }

  private mutating func note(
    _ column: ScoreColumns.Name, _ fact: ScoreFileMistake.Fact, _ row: [CSVTable.Field]
  ) {
    let field = columns.field(column, of: row) ?? row.last
    mistakes.append(
      ScoreFileMistake(line: field?.line ?? 1, column: field?.column ?? 1, fact: fact))
  }
}

extension ScoreFileMistake {
  fileprivate init(_ fault: CSVTable.Fault) {
    switch fault {
    case .notText(let line): self.init(line: line, column: 1, fact: .notText)
    case .unclosedQuote(let line, let column):
      self.init(line: line, column: column, fact: .unclosedQuote)
    case .textAfterQuote(let line, let column):
      self.init(line: line, column: column, fact: .textAfterQuote)
    }
  }
}
