extension QueryTree: CustomStringConvertible {
  /// As it can be typed: reading it gives the same tree.
  package var description: String {
    switch self {
    case .term(let term): term.description
    case .not(let part): "-" + part.bracketed
    case .all(let parts): parts.map(\.bracketed).joined(separator: " ")
    case .any(let parts): parts.map(\.bracketed).joined(separator: " OR ")
    }
  }

  private var bracketed: String {
    switch self {
    case .term, .not: description
    case .all([]): "(round:any OR round:none)"
    case .all, .any: "(" + description + ")"
    }
  }
}

extension QuerySection: CustomStringConvertible {
  package var description: String {
    let layout = [
      legend.map { "legend:" + $0.inQuotes },
      order.isEmpty ? nil : "sort:" + order.map(\.description).joined(separator: ","),
      limit.map { "limit:" + String($0) },
    ]
    let conditions = tree.description
    return ([conditions.isEmpty ? nil : conditions] + layout).compactMap(\.self)
      .joined(separator: " ")
  }
}

extension QueryOrder: CustomStringConvertible {
  package var description: String { (isDescending ? "-" : "") + key.name }
}

extension CaseQuery: CustomStringConvertible {
  /// As it can be typed, views put in; reading it gives the same sections, scope and layout.
  package var description: String {
    let shown = view.shown.isEmpty ? nil : "show:" + view.shown.map(\.name).joined(separator: ",")
    let hidden =
      view.hidden.isEmpty ? nil : "hide:" + view.hidden.map(\.name).joined(separator: ",")
    let grouping = view.grouping.map { "group:" + $0.rawValue }
    let layout = ["in:" + scope.rawValue, shown, hidden, grouping].compactMap(\.self)
    return ([sections.first?.description ?? ""] + layout).filter { !$0.isEmpty }
      .joined(separator: " ")
      + sections.dropFirst().map { " THEN " + $0.description }.joined()
  }
}
