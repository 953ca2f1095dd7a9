package import ReviewDomain

extension QueryTree {
  /// Whether the conditions hold of a case, as far as the one who asks may know.
  package func truth(of facts: some QueryFacts, on clock: QueryClock) -> QueryTruth {
    switch self {
    case .term(let term): term.truth(of: facts, on: clock)
    case .not(let part): !part.truth(of: facts, on: clock)
    case .all(let parts): parts.reduce(.yes) { $0 && $1.truth(of: facts, on: clock) }
    case .any(let parts): parts.reduce(.no) { $0 || $1.truth(of: facts, on: clock) }
    }
  }
}

extension QueryTerm {
  package func truth(of facts: some QueryFacts, on clock: QueryClock) -> QueryTruth {
    guard needs.isSubset(of: facts.sight) else { return .unknown }
    return QueryTruth(matches(facts, on: clock))
  }
}

extension CaseQuery {
  /// Whether a gate's condition holds of the whole case: its scope and one of its sections.
  package func truth(of whole: WholeCase) -> QueryTruth {
    guard problem == nil else { return .no }
    return QueryTruth(scope.holds(whole.stage))
      && tree.truth(of: whole, on: whole.clock)
  }
}

/// Whether the condition of a gate surely holds; what cannot be known yet does not.
package func gateHolds(_ query: CaseQuery, on whole: WholeCase) -> Bool {
  query.truth(of: whole) == .yes
}

extension QueryScope {
  package func holds(_ stage: Stage) -> Bool {
    switch self {
    case .all: true
    case .open: stage != .ended
    case .ended: stage == .ended
    }
  }
}
