import CaseJournal
import FoundationEssentials
import GRDB
package import ReviewDomain

/// Files that were read once: their bytes never change.
struct AdoptedCache {
  /// The headings of dossiers.
  var sections: [ObjectID: [String]] = [:]
  var criteria: [ObjectID: CriteriaSet] = [:]
  var policies: [ObjectID: Policy] = [:]
}

extension CaseStore {
  /// The policy in force.
  ///
  /// - Throws: `Refusal.notConfigured` before one is adopted.
  package func policy() throws -> Policy {
    guard let file = group.current(.policy) else { throw Refusal.notConfigured(.policy) }
    if let known = adopted.policies[file.object] { return known }
    let policy = try adoptedValue(file, options.reader.policy)
    adopted.policies[file.object] = policy
    return policy
  }

  /// What a round that opens now would freeze.
  package func currentCriteria() throws -> (set: CriteriaSet, object: ObjectID) {
    guard let file = group.current(.criteriaSet) else {
      throw Refusal.notConfigured(.criteriaSet)
    }
    return (try criteria(in: file.object), file.object)
  }

  /// The criteria that the case is scored with: those its round froze, else those in force.
  package func criteria(for view: CaseView) throws -> CriteriaSet {
    guard let round = view.content.round else { return try currentCriteria().set }
    return try criteria(in: round.criteriaSet)
  }

  /// The criteria set that was adopted under `object`.
  package func criteria(in object: ObjectID) throws -> CriteriaSet {
    if let known = adopted.criteria[object] { return known }
    let file = group.adopted.last { $0.object == object && $0.kind == .criteriaSet }
    let set = try adoptedValue(
      file ?? Adopted(kind: .criteriaSet, name: "", object: object), options.reader.criteriaSet)
    adopted.criteria[object] = set
    return set
  }

  /// The bytes of an adopted file, as a report's template.
  package func bytes(of file: Adopted) throws -> [UInt8] {
    guard let hash = Hash32(hex: file.object.rawValue) else {
      throw StoreError.unknownObject(file.object)
    }
    return try objectFolder.get(hash)
  }

  /// From the read model, where the value was kept when the file was read for the first time.
  private func adoptedValue<Value: Codable>(
    _ file: Adopted, _ read: ([UInt8]) throws -> Value
  ) throws -> Value {
    if let json = try derived({ try $0.keptValue(of: file) }),
      let value = try? EventCoding.value(Value.self, fromJSON: json)
    {
      return value
    }
    let bytes = try bytes(of: file)
    guard let value = try? read(bytes) else { throw StoreError.unreadableAdopted(file) }
    try derived { try $0.keep(try EventCoding.json(value), of: file) }
    return value
  }
}

extension ReadModel {
  fileprivate func keptValue(of file: Adopted) throws -> [UInt8]? {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT json FROM adopted WHERE object = ? AND kind = ?",
        arguments: [file.object.rawValue, file.kind.rawValue])
      return try row.map { row in
        try row.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] }
      }
    }
  }

  fileprivate func keep(_ json: [UInt8], of file: Adopted) throws {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO adopted (object, kind, json) VALUES (?, ?, ?)",
        arguments: [file.object.rawValue, file.kind.rawValue, Data(json)])
    }
  }
}
