import FoundationEssentials
import GRDB

/// The rows of `queue_page`.
enum ReadModelPages {
  /// A page as it stands; empty when there is none of this number yet.
  static func page(_ number: Int, in db: Database) throws -> QueuePage {
    let statement = try db.cachedStatement(
      sql: "SELECT fixed, text, states, stretches FROM queue_page WHERE page = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return QueuePage() }
    guard let page = QueuePage(blobs(of: row)) else { throw ReadModelDamage.page(number) }
    return page
  }

  /// Calls `body` with each page that an entry after `seq` changed, in order.
  ///
  /// Without `texts` their place is empty: reading them would take longer than all the rest.
  static func forEachPage(
    after seq: Int64, texts: Bool, in db: Database, _ body: (Int, QueuePage.Blobs) throws -> Void
  ) throws {
    let text = texts ? "text" : "x''"
    let statement = try db.cachedStatement(
      sql: """
        SELECT fixed, \(text), states, stretches, page FROM queue_page
        WHERE last_seq > ? ORDER BY page
        """)
    let rows = try Row.fetchCursor(statement, arguments: [seq])
    while let row = try rows.next() { try body(row[4], blobs(of: row)) }
  }

  static func write(
    _ page: QueuePage, _ number: Int, lastSeq: Int64, text: Bool, in db: Database
  ) throws {
    let blobs = page.blobs
    if text {
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO queue_page (page, last_seq, fixed, text, states, stretches)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, lastSeq, Data(blobs.fixed), Data(blobs.text), Data(blobs.states),
          Data(blobs.stretches),
        ])
    } else {
      try db.execute(
        sql: """
          UPDATE queue_page SET last_seq = ?, fixed = ?, states = ?, stretches = ? WHERE page = ?
          """,
        arguments: [
          lastSeq, Data(blobs.fixed), Data(blobs.states), Data(blobs.stretches), number,
        ])
    }
  }

  private static func blobs(of row: Row) -> QueuePage.Blobs {
    QueuePage.Blobs(
      fixed: bytes(of: row, 0), text: bytes(of: row, 1), states: bytes(of: row, 2),
      stretches: bytes(of: row, 3))
  }

  static func bytes(of row: Row, _ column: Int) -> [UInt8] {
    (try? row.withUnsafeData(atIndex: column) { data in
      data.map { data in data.withUnsafeBytes { [UInt8]($0) } } ?? []
    }) ?? []
  }
}

/// What in the read model cannot have been written by this program: it is made anew.
enum ReadModelDamage: Error, Hashable {
  case page(Int)
  case schema
}
