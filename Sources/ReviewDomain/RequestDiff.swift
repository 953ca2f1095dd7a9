/// What changed in the typed fields between two versions of a request.
package struct RequestDiff: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let field: DossierField
    package let old: FieldReading.Value
    package let new: FieldReading.Value
  }

  package let fields: [Field]
  package let rows: [RowChange]

  package var isEmpty: Bool { fields.isEmpty && rows.isEmpty }

  package init(from old: ReimbursementRequest, to new: ReimbursementRequest) {
    fields = DossierField.allCases.filter { !$0.isTable }.compactMap { field in
      let (before, after) = (old.reading(of: field).value, new.reading(of: field).value)
      return before == after ? nil : Field(field: field, old: before, new: after)
    }
    rows = RequestTable.allCases.flatMap { table in
      RowMatch.changes(in: table, from: old.rows(of: table), to: new.rows(of: table))
    }
  }
}

/// A row that came, went, or has other cells than before.
package struct RowChange: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case added(RequestRow)
    case removed(RequestRow)
    /// The new row, and each cell that differs.
    case changed(RequestRow, [CellChange])
  }

  package let table: RequestTable
  package let kind: Kind
}

package struct CellChange: Hashable, Sendable {
  package let cell: RequestCell
  package let old: FieldReading.Value
  package let new: FieldReading.Value
}

/// The lists of a request.
package enum RequestTable: String, Hashable, Sendable, CaseIterable {
  case evidence, tariff, budget, openQuestions, annexes, otherFields
}

/// The columns of the lists.
package enum RequestCell: String, Hashable, Sendable, CaseIterable {
  case study, design, participants, population, comparator, outcome, outcomeClass, effect
  case interval, certainty, name, amount, unit, coPayment, code, year, patients, cost, savings
  case threshold, source, responsible, due, file, title, content, value
}

package struct RequestRow: Hashable, Sendable {
  /// What a reader calls the row.
  package let name: String
  /// What makes two rows the same, whatever else differs.
  package let key: String
  package let cells: [(cell: RequestCell, value: FieldReading.Value)]

  init(_ name: String, key: String, _ cells: [(RequestCell, FieldReading.Value)]) {
    self.name = name
    self.key = key
    self.cells = cells.map { (cell: $0.0, value: $0.1) }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.key == right.key
      && left.cells.elementsEqual(right.cells) { $0.cell == $1.cell && $0.value == $1.value }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// Finds which row of one version became which of the next.
enum RowMatch {
  static func changes(in table: RequestTable, from old: [RequestRow], to new: [RequestRow])
    -> [RowChange]
  {
    let matches = matches(old, new)
    let gone = old.indices.filter { !matches.values.contains($0) }
    let removed = gone.map { RowChange(table: table, kind: .removed(old[$0])) }
    return removed
      + new.indices.compactMap { place in
        guard let before = matches[place] else {
          return RowChange(table: table, kind: .added(new[place]))
        }
        let cells = cellChanges(old[before], new[place])
        return cells.isEmpty ? nil : RowChange(table: table, kind: .changed(new[place], cells))
      }
  }

  /// By key first, each row once; then what is left by the cells that stayed.
  private static func matches(_ old: [RequestRow], _ new: [RequestRow]) -> [Int: Int] {
    var matches: [Int: Int] = [:]
    var free = Array(old.indices)
    for place in new.indices {
      let same = free.first { old[$0] == new[place] }
      guard let found = same ?? free.first(where: { old[$0].key == new[place].key }) else {
        continue
      }
      matches[place] = found
      free.removeAll { $0 == found }
    }
    for place in new.indices where matches[place] == nil {
      guard let found = free.first(where: { isAlike(old[$0], new[place]) }) else { continue }
      matches[place] = found
      free.removeAll { $0 == found }
    }
    return matches
  }

  /// Half of the cells that hold something are the same, and more than one is.
  private static func isAlike(_ old: RequestRow, _ new: RequestRow) -> Bool {
    let filled = zip(old.cells, new.cells).filter {
      $0.value != .missing || $1.value != .missing
    }
    let same = filled.count { $0.value == $1.value }
    return same > 1 && 2 * same >= filled.count
  }

  private static func cellChanges(_ old: RequestRow, _ new: RequestRow) -> [CellChange] {
    zip(old.cells, new.cells).compactMap { before, after in
      before.value == after.value
        ? nil : CellChange(cell: after.cell, old: before.value, new: after.value)
    }
  }
}

extension ReimbursementRequest {
  func rows(of table: RequestTable) -> [RequestRow] {
    switch table {
    case .evidence: evidence.map(\.row)
    case .tariff: tariff.map(\.row)
    case .budget: budget.map(\.row)
    case .openQuestions: openQuestions.map(\.row)
    case .annexes: annexes.map(\.row)
    case .otherFields:
      extras.map {
        RequestRow($0.key, key: $0.key, [(.name, .of($0.key)), (.value, .of($0.value))])
      }
    }
  }
}

extension FieldReading.Value {
  static func of(_ text: String) -> Self { text.isBlank ? .missing : .text(text) }
  static func of(_ number: Int?) -> Self { number.map { .number($0) } ?? .missing }
  static func of(_ amount: Amount?) -> Self { amount.map { .amount($0) } ?? .missing }
}

extension Evidence {
  fileprivate var row: RequestRow {
    RequestRow(
      study + " — " + outcome, key: study.lowercased() + "\u{1F}" + outcome.lowercased(),
      [
        (.study, .of(study)), (.design, .design(design)), (.participants, .of(participants)),
        (.population, .of(population)), (.comparator, .of(comparator)), (.outcome, .of(outcome)),
        (.outcomeClass, .outcomeClass(outcomeClass)), (.effect, .of(effect)),
        (.interval, .of(interval)), (.certainty, certainty.map { .certainty($0) } ?? .missing),
      ])
  }
}

extension TariffLine {
  fileprivate var row: RequestRow {
    RequestRow(
      name, key: name.lowercased(),
      [
        (.name, .of(name)), (.amount, .amount(amount)), (.unit, .of(unit)),
        (.coPayment, .of(coPayment)), (.code, .of(code ?? "")),
      ])
  }
}

extension BudgetYear {
  fileprivate var row: RequestRow {
    RequestRow(
      String(year), key: String(year),
      [
        (.year, .number(year)), (.patients, .number(patients)), (.cost, .amount(cost)),
        (.savings, .amount(savings)),
      ])
  }
}

extension OpenQuestion {
  fileprivate var row: RequestRow {
    RequestRow(
      outcome, key: outcome.lowercased(),
      [
        (.outcome, .of(outcome)), (.comparator, .of(comparator)), (.threshold, .of(threshold)),
        (.source, .of(source)), (.responsible, .of(responsible)),
        (.due, due.map { .day($0) } ?? .missing),
      ])
  }
}

extension Annex {
  fileprivate var row: RequestRow {
    RequestRow(
      title.isEmpty ? file : title, key: file,
      [(.file, .of(file)), (.title, .of(title)), (.content, .of(object.short))])
  }
}

extension ObjectID {
  /// The first twelve digits: enough to find it, short enough to read.
  package var short: String { String(rawValue.prefix(12)) }
}
