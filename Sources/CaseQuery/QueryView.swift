package import ReviewDomain

/// Which cases are looked at before any other condition.
package enum QueryScope: String, Hashable, Sendable, CaseIterable {
  case open, all, ended
}

/// What cases are put in order by.
package struct QueryOrder: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    case number, product, applicant, stage, process, level, lead
    case day(QueryDay)
    /// Sheets handed in.
    case scored
    /// Of a criterion, or the greatest of all criteria (of the mean and the median: the least).
    case statistic(QueryStatistic, CriterionID?)
    /// By the tag's value; cases without it stay last.
    case tag(QueryTag)
  }

  package var key: Key
  package var isDescending: Bool

  package init(_ key: Key, isDescending: Bool = false) {
    self.key = key
    self.isDescending = isDescending
  }
}

/// What a list can show of a case.
package enum QueryColumn: Hashable, Sendable {
  case number, product, applicant, process, indication, stage, requested, language, level
  case mine, group, lead, tags, conclusion, recommendations, histogram
  case day(QueryDay)
  case statistic(QueryStatistic, CriterionID?)
}

/// By what a list is cut into sections.
package enum QueryGrouping: String, Hashable, Sendable, CaseIterable {
  case stage, process, requested, level
  case language = "lang"
}

/// How the cases are shown; has no part in which are.
package struct QueryView: Hashable, Sendable {
  /// Asked for with `show:`, in this order.
  package var shown: [QueryColumn] = []
  package var hidden: [QueryColumn] = []
  package var grouping: QueryGrouping?

  package init() {}
}

/// One part of a query: sections are joined by `THEN`, and a case stands in the first that fits.
package struct QuerySection: Hashable, Sendable {
  package var legend: String?
  package var tree: QueryTree
  /// The first key first; empty when the query does not say.
  package var order: [QueryOrder]
  /// At most so many cases.
  package var limit: Int?

  package init(
    legend: String? = nil, tree: QueryTree, order: [QueryOrder] = [], limit: Int? = nil
  ) {
    self.legend = legend
    self.tree = tree
    self.order = order
    self.limit = limit
  }
}
