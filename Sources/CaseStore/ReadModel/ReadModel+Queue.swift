import CaseJournal
import GRDB
import ReviewDomain

extension ReadModel {
  /// Takes what changed since the last time into `index`, and its texts and facts where they are
  /// asked for or there already.
  ///
  /// In one transaction: records, texts and facts of different moments would not fit together.
  func update(
    _ index: QueueIndex, names: [CareProcess], texts: Bool = false, facts: Bool = false
  ) throws {
    try read { db in
      let applied = try Self.applied(in: db)
      if applied.seq != index.head {
        try takeNames(names, into: index, in: db)
        if index.count == 0 { try reserve(for: index, in: db) }
        try ReadModelPages.forEachPage(after: index.head, texts: index.hasTexts, in: db) {
          number, blobs in try index.take(blobs, number: number)
        }
        index.head = applied.seq
      }
      if texts, !index.hasTexts { try takeTexts(into: index, in: db) }
      if facts || index.facts != nil { try takeFacts(into: index, at: applied.seq, in: db) }
    }
  }

  private func takeFacts(into index: QueueIndex, at seq: Int64, in db: Database) throws {
    var facts = index.facts ?? FactIndex()
    guard index.facts == nil || facts.head != seq else { return }
    index.facts = nil
    facts.setNames(
      criteria: try NameTable(.criterion, in: db).names, gates: try NameTable(.gate, in: db).names,
      criteriaSets: try NameTable(.criteriaSet, in: db).names,
      tags: try NameTable(.tag, in: db).names,
      policyGates: try NameTable(.policyGate, in: db).names)
    facts.reserve(cases: index.count)
    try ReadModelPages.forEachFactPage(after: facts.head, in: db) { number, blobs in
      try facts.take(blobs, number: number)
    }
    guard facts.records.count == index.count else { throw ReadModelDamage.schema }
    facts.head = seq
    index.facts = facts
  }

  private func takeNames(_ names: [CareProcess], into index: QueueIndex, in db: Database) throws {
    let texts = Dictionary(
      names.map { ($0.id.rawValue, Array($0.names.versions.values)) },
      uniquingKeysWith: { first, _ in first })
    index.setNames(
      participants: try NameTable(.participant, in: db).names,
      processes: try NameTable(.process, in: db).names.map {
        ProcessNames(id: CareProcessID($0), names: texts[$0] ?? [])
      })
  }

  private func reserve(for index: QueueIndex, in db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "SELECT count(*) FROM queue_page")
    index.reserve(cases: (pages ?? 0) * QueuePage.size)
  }

  private func takeTexts(into index: QueueIndex, in db: Database) throws {
    let bytes = try Int.fetchOne(db, sql: "SELECT sum(length(text)) FROM queue_page")
    index.reserve(textBytes: (bytes ?? 0) + QueuePage.size)
    let rows = try Row.fetchCursor(db, sql: "SELECT text FROM queue_page ORDER BY page")
    try index.takeTexts { try rows.next().map { ReadModelPages.bytes(of: $0, 0) } }
  }

  /// The texts of the cases at `positions`, in their order, as the applicant wrote them.
  func outlines(at positions: [Int32]) throws -> [CaseOutline] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT product, applicant, care_process, indication FROM case_summary WHERE position = ?
          """)
      return try positions.map { position in
        guard let row = try Row.fetchOne(statement, arguments: [position]) else {
          throw ReadModelDamage.page(QueuePage.number(of: Int(position)))
        }
        return CaseOutline(
          product: row[0], applicant: row[1], careProcess: row[2], indication: row[3])
      }
    }
  }

  /// The cases of the same applicant, product, care process and indication, the newest last.
  func cases(withIdentity identity: String) throws -> [CaseID] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT year, serial FROM case_summary WHERE identity = ? ORDER BY position",
        arguments: [identity]
      ).map { CaseID(year: $0[0], serial: $0[1]) }
    }
  }

  /// The first number of `year` that no case has had.
  func nextNumber(of year: Int) throws -> CaseID {
    try read { db in
      let last = try Int.fetchOne(
        db, sql: "SELECT max(serial) FROM case_summary WHERE year = ?", arguments: [year])
      return CaseID(year: year, serial: (last ?? 0) + 1)
    }
  }

  /// Numbers that somebody who typed `id` may have meant.
  func numbers(near id: CaseID) throws -> [CaseID] {
    let parts = [
      "SELECT year, serial FROM case_summary WHERE (year, serial) < (?1, ?2) "
        + "ORDER BY year DESC, serial DESC LIMIT 2",
      "SELECT year, serial FROM case_summary WHERE (year, serial) > (?1, ?2) "
        + "ORDER BY year, serial LIMIT 2",
      "SELECT year, serial FROM case_summary WHERE serial = ?2 ORDER BY abs(year - ?1) LIMIT 2",
    ]
    return try read { db in
      let found = try parts.flatMap { sql in
        try Row.fetchAll(db, sql: sql, arguments: [id.year, id.serial])
          .map { CaseID(year: $0[0], serial: $0[1]) }
      }
      return Set(found).sorted()
    }
  }
}

/// The texts of a case's line in the queue.
struct CaseOutline: Hashable {
  let product: String
  let applicant: String
  let careProcess: String
  let indication: String
}
