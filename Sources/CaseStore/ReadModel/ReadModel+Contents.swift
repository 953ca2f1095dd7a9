import GRDB

extension ReadModel {
  /// Every row of every table that is derived from the journal, as text: what two read models of
  /// the same journal must have in common.
  ///
  /// `adopted` is left out: it fills as files are asked for.
  func contents() throws -> [String] {
    let orders = [
      "applied": "only", "case_summary": "position", "evaluation": "position", "queue_page": "page",
      "name": "kind, number",
    ]
    return try read { db in
      try orders.sorted { $0.key < $1.key }.flatMap { table, order in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY \(order)").map { row in
          table + " " + row.databaseValues.map(\.sqlText).joined(separator: " | ")
        }
      }
    }
  }
}

extension DatabaseValue {
  fileprivate var sqlText: String {
    switch storage {
    case .null: "NULL"
    case .int64(let value): String(value)
    case .double(let value): String(value)
    case .string(let value): value
    case .blob(let value): value.map { String($0, radix: 16) }.joined(separator: ".")
    }
  }
}
