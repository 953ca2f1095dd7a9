package import ReviewDomain

/// The columns of a file of assignments, in the order in which they are written.
package enum AssignmentColumn: String, Hashable, Sendable, CaseIterable {
  case `case`, action, member, role, round, value, reason
}

/// What a line of a file of assignments may ask for.
package enum AssignmentAction: String, Hashable, Sendable, CaseIterable {
  case assignRapporteur = "assign-rapporteur"
  case assignExpert = "assign-expert"
  case unassign, recuse, reopen
  case replaceChair = "replace-chair"

  /// Columns that the action cannot do without.
  var needs: [AssignmentColumn] {
    switch self {
    case .assignRapporteur: [.member]
    case .assignExpert: [.member, .value]
    case .unassign, .recuse, .reopen, .replaceChair: [.member, .reason]
    }
  }

  func command(_ member: MemberID, value: String, reason: String) -> CaseCommand {
    switch self {
    case .assignRapporteur: .assign(member, .rapporteur, criteria: [])
    case .assignExpert:
      .assign(member, .expert, criteria: value.words.map { CriterionID($0) })
    case .unassign: .unassign(member, reason: reason)
    case .recuse:
      .decideRecusal(member, removed: value.words.compactMap(Right.init), reason: reason)
    case .reopen: .reopenScores(member, reason: reason)
    case .replaceChair: .replaceChair(member, reason: reason)
    }
  }
}

/// One line of a file of assignments, its words not looked up yet.
package struct AssignmentLine: Hashable, Sendable {
  package let line: Int
  /// A field beyond the heading's last column.
  let excess: AssignmentMistake?
  private let fields: [AssignmentColumn: CSVTable.Field]

  fileprivate init(
    line: Int, fields: [AssignmentColumn: CSVTable.Field], excess: AssignmentMistake?
  ) {
    self.line = line
    self.fields = fields
    self.excess = excess
  }

  /// Empty for a column that the file does not have; without the `'` that keeps a spreadsheet from
  /// running a text.
  package subscript(column: AssignmentColumn) -> String {
    let text = fields[column]?.text.trimmed ?? ""
    let isGuarded = text.first == "'" && text.dropFirst().first.map("=+-@".contains) == true
    return isGuarded ? String(text.dropFirst()) : text
  }

  func mistake(_ column: AssignmentColumn, _ fact: AssignmentMistake.Fact) -> AssignmentMistake {
    let field = fields[column] ?? fields[.case]
    return AssignmentMistake(line: field?.line ?? line, column: field?.column ?? 1, fact: fact)
  }
}

extension AssignmentLine {
  /// The lines of a file.
  ///
  /// - Throws: what keeps the file from being read; mistakes in its heading.
  package static func lines(
    in bytes: [UInt8], file: String
  ) throws(AssignmentMistakes) -> [AssignmentLine] {
    let table: CSVTable
    do { table = try CSVTable(bytes) } catch {
      throw AssignmentMistakes(file: file, list: [AssignmentMistake(error)])
    }
    guard let heading = table.rows.first else {
      throw AssignmentMistakes(
        file: file, list: [AssignmentMistake(line: 1, column: 1, fact: .empty)])
    }
    var mistakes: [AssignmentMistake] = []
    let columns = columns(of: heading, &mistakes)
    guard mistakes.isEmpty else { throw AssignmentMistakes(file: file, list: mistakes) }
    return table.rows.dropFirst().map { line(of: $0, columns) }
  }

  private static func columns(
    of heading: [CSVTable.Field], _ mistakes: inout [AssignmentMistake]
  ) -> [AssignmentColumn?] {
    let names = AssignmentColumn.allCases.map(\.rawValue)
    var found: [AssignmentColumn?] = []
    for field in heading {
      let name = field.text.trimmed.lowercased()
      let column = AssignmentColumn(rawValue: name)
      if column == nil, !name.isEmpty {
        mistakes.append(field.mistake(.columnUnknown(field.text.trimmed, known: names)))
      } else if let column, found.contains(column) {
        mistakes.append(field.mistake(.columnTwice(name)))
      }
      found.append(column)
    }
    for needed in [AssignmentColumn.case, .action, .member] where !found.contains(needed) {
      mistakes.append(
        AssignmentMistake(line: 1, column: 1, fact: .columnMissing(needed.rawValue)))
    }
    return found
  }

  private static func line(
    of row: [CSVTable.Field], _ columns: [AssignmentColumn?]
  ) -> AssignmentLine {
    let excess = row.dropFirst(columns.count).first { !$0.text.isEmpty }
    var fields: [AssignmentColumn: CSVTable.Field] = [:]
    for (column, field) in zip(columns, row) where column != nil {
      if let column { fields[column] = field }
    }
    return AssignmentLine(
      line: row.first?.line ?? 1, fields: fields, excess: excess?.mistake(.tooManyFields))
  }
}

extension CSVTable.Field {
  fileprivate func mistake(_ fact: AssignmentMistake.Fact) -> AssignmentMistake {
    AssignmentMistake(line: line, column: column, fact: fact)
  }
}

extension AssignmentMistake {
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
