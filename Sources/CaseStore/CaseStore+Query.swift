package import CaseQuery
package import ReviewDomain

extension CaseStore {
  /// A query with the group's saved views.
  package func query(_ text: String) throws -> CaseQuery {
    CaseQuery(text, views: try policy().views)
  }

  /// The numbers of the cases at `positions`, in that order.
  package func numbers(at positions: some Sequence<Int32>) throws -> [CaseID] {
    let records = try queueWithoutTexts.records
    return positions.filter { records.indices.contains(Int($0)) }.map { records[Int($0)].id }
  }
}
