package import CaseQuery
import ReviewDomain

extension CaseStore {
  /// A query with the group's saved views.
  package func query(_ text: String) throws -> CaseQuery {
    CaseQuery(text, views: try policy().views)
  }
}
