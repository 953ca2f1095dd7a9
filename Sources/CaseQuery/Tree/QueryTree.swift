/// Conditions and how they combine.
package indirect enum QueryTree: Hashable, Sendable {
  case term(QueryTerm)
  case not(QueryTree)
  /// Every one of them; an empty list is true of every case.
  case all([QueryTree])
  /// One of them at least; an empty list is true of none.
  case any([QueryTree])

  package static let everything = QueryTree.all([])
  /// What a query with a mistake selects.
  package static let nothing = QueryTree.term(.nothing)
}

extension QueryTree {
  /// Its terms, in the order of the query.
  package var terms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .not(let part): part.terms
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    }
  }

  /// `parts` joined by *and*, without needless levels.
  static func joined(_ parts: [QueryTree]) -> QueryTree {
    let flat = parts.flatMap { part in
      if case .all(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// `parts` joined by *or*, without needless levels.
  static func either(_ parts: [QueryTree]) -> QueryTree {
    let flat = parts.flatMap { part in
      if case .any(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .any(flat)
  }
}
