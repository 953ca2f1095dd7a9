import GRDB
import ReviewDomain

extension ReadModel {
  /// How long the concluded evaluations took; reads the places that it needs, not all of them.
  func pastEvaluations() throws -> PastEvaluations {
    try read { db in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM evaluation") ?? 0
      let statement = try db.cachedStatement(
        sql: "SELECT days FROM evaluation ORDER BY days LIMIT 1 OFFSET ?")
      return try PastEvaluations(count: count) { place throws(any Error) in
        try Int.fetchOne(statement, arguments: [place]) ?? 0
      }
    }
  }
}
