import GRDB

/// Small numbers for names that many cases share, given in the order of their first use.
struct NameTable: Hashable {
  enum Kind: String, CaseIterable {
    case process, participant, criterion, gate, criteriaSet, tag, policyGate
  }

  let kind: Kind
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ kind: Kind) { self.kind = kind }

  init(_ kind: Kind, in db: Database) throws {
    self.kind = kind
    let rows = try String.fetchAll(
      db, sql: "SELECT id FROM name WHERE kind = ? ORDER BY number", arguments: [kind.rawValue])
    for name in rows { _ = keep(name) }
  }

  /// The number of `name`, given and written when it is new.
  mutating func number(of name: String, in db: Database) throws -> Int {
    if let number = numbers[name] { return number }
    let number = keep(name)
    try db.execute(
      sql: "INSERT INTO name (kind, number, id) VALUES (?, ?, ?)",
      arguments: [kind.rawValue, number, name])
    return number
  }

  /// `nil` when nobody used the name yet.
  func number(of name: String) -> Int? { numbers[name] }

  private mutating func keep(_ name: String) -> Int {
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }
}
