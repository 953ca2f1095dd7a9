package import ReviewDomain

extension PolicyGate {
  /// Whether a query means the gate by this name, which it writes in small letters.
  package func isNamed(_ name: String) -> Bool { self.name.rawValue.lowercased() == name }
}

extension GateQueryAnswer {
  /// What the words of a gate's condition say, once somebody knows whether they hold.
  package init(_ text: String, holds: (CaseQuery) -> Bool) {
    let query = CaseQuery(gate: text)
    if let problem = query.problem {
      self = .error("\(problem)")
    } else {
      self = holds(query) ? .holds : .fails
    }
  }
}

extension QueryGateStatus {
  /// A status as queries name it, without who overrode the gate.
  package init(_ status: GateState.Status) {
    switch status {
    case .notApplicable: self = .notApplicable
    case .unsatisfied: self = .unsatisfied
    case .satisfied: self = .satisfied
    case .overridden: self = .overridden
    case .error: self = .error
    }
  }
}
