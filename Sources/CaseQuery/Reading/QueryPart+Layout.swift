import ReviewDomain

extension QueryPart {
  /// `period`, `-di.C2`, `#agenda`, and several with commas.
  func orders() throws(QueryProblem) -> [QueryOrder] {
    var orders: [QueryOrder] = []
    for value in try values() { orders.append(try value.order()) }
    return orders
  }

  private func order() throws(QueryProblem) -> QueryOrder {
    var rest = self
    var isDescending = false
    if let first = rest.marks.first, !first.isQuoted, first.character.negates {
      rest.marks = rest.marks.dropFirst()
      isDescending = true
    } else if let word, word.hasSuffix("-desc") {
      rest.marks = rest.marks.dropLast(5)
      isDescending = true
    }
    guard let word = rest.word, let key = QueryOrder.Key(word) else {
      throw problem(.notOneOf, allowed: QueryOrder.Key.names)
    }
    return QueryOrder(key, isDescending: isDescending)
  }

  /// The tag of `order:#agenda`.
  func sortKeyTag() throws(QueryProblem) -> QueryTag {
    guard let word, word.hasPrefix("#"), let tag = QueryTag(word.dropFirst()) else {
      throw problem(.notOneOf, allowed: ["#agenda"])
    }
    return tag
  }

  func columns() throws(QueryProblem) -> [QueryColumn] {
    var columns: [QueryColumn] = []
    for value in try values() {
      guard let word = value.word, let column = QueryColumn(word) else {
        throw value.problem(.notOneOf, allowed: QueryColumn.names)
      }
      columns.append(column)
    }
    return columns
  }
}

/// A figure of a criterion, or of all, as `di.C2` and `di`.
private func readFigure(_ word: some StringProtocol) -> (QueryStatistic, CriterionID?)? {
  let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  guard let first = parts.first, let statistic = QueryStatistic(rawValue: String(first)) else {
    return nil
  }
  guard parts.count == 2 else { return (statistic, nil) }
  let belongs = parts[1].allSatisfy(\.belongsToKeyword)
  return parts[1].isEmpty || !belongs ? nil : (statistic, CriterionID(parts[1].uppercased()))
}

private func figure(_ statistic: QueryStatistic, _ criterion: CriterionID?) -> String {
  statistic.rawValue + (criterion.map { "." + $0.rawValue } ?? "")
}

extension QueryOrder.Key {
  private static let plain: [(String, QueryOrder.Key)] = [
    ("number", .number), ("product", .product), ("applicant", .applicant), ("stage", .stage),
    ("process", .process), ("level", .level), ("lead", .lead), ("scored", .scored),
  ]

  static let names =
    plain.map(\.0) + QueryDay.allCases.map(\.rawValue) + ["di", "di.C2", "med.C2", "#tag"]

  init?(_ word: String) {
    if let key = Self.plain.first(where: { $0.0 == word })?.1 {
      self = key
    } else if let day = QueryDay(rawValue: word) {
      self = .day(day)
    } else if word.hasPrefix("#"), let tag = QueryTag(word.dropFirst()) {
      self = .tag(tag)
    } else if let (kind, criterion) = readFigure(word) {
      self = .statistic(kind, criterion)
    } else {
      return nil
    }
  }

  /// As it is typed.
  package var name: String {
    switch self {
    case .day(let day): day.rawValue
    case .tag(let tag): tag.text
    case .statistic(let kind, let criterion): figure(kind, criterion)
    default: Self.plain.first { $0.1 == self }?.0 ?? ""
    }
  }
}

extension QueryColumn {
  private static let plain: [(String, QueryColumn)] = [
    ("number", .number), ("product", .product), ("applicant", .applicant), ("process", .process),
    ("ind", .indication), ("stage", .stage), ("requested", .requested), ("lang", .language),
    ("level", .level), ("mine", .mine), ("group", .group), ("lead", .lead), ("tags", .tags),
    ("concluded", .conclusion), ("rec", .recommendations), ("hist", .histogram),
  ]

  package static let names =
    plain.map(\.0) + QueryDay.allCases.map(\.rawValue) + ["di", "di.C2", "med.C2"]

  init?(_ word: String) {
    if let column = Self.plain.first(where: { $0.0 == word })?.1 {
      self = column
    } else if let day = QueryDay(rawValue: word) {
      self = .day(day)
    } else if let (kind, criterion) = readFigure(word) {
      self = .statistic(kind, criterion)
    } else {
      return nil
    }
  }

  /// As it is typed; also the key of the column in a script's output.
  package var name: String {
    switch self {
    case .day(let day): day.rawValue
    case .statistic(let kind, let criterion): figure(kind, criterion)
    default: Self.plain.first { $0.1 == self }?.0 ?? ""
    }
  }
}

extension QueryTag {
  /// As it is typed.
  package var text: String { "#" + (isOwn ? "~" : "") + name }
}
