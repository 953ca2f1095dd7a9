import CaseQuery
package import ReviewDomain

extension CaseStore {
  /// How the policy's gates stand on a case: evaluated on the whole record, whoever asks; the
  /// status alone leaves the store, with who overrode it.
  ///
  /// The reason of an override is left out where the dossier is closed to the viewer.
  package func gateStates(of id: CaseID, for viewer: MemberID, now: Moment) throws -> [GateState] {
    let content = try folded(id).content
    let view = CaseView(of: content, for: try member(viewer))
    let states = try context(of: content, now: now).gateStates(content)
    return view.dossierClosed == nil ? states : states.map(\.outline)
  }
}

extension GateState {
  fileprivate var outline: GateState {
    guard case .overridden(let override) = status else { return self }
    let bare = GateOverride(gate: override.gate, by: override.by, reason: "", day: override.day)
    return GateState(gate: gate, status: .overridden(bare))
  }
}

extension CaseStore {
  /// The policy's gates as ``CaseContext`` asks for them: all that they need is taken out of the
  /// store beforehand.
  func gateStates(
    under policy: Policy, on content: ReviewCase, today: Day
  ) throws -> @Sendable (ReviewCase) -> [GateState] {
    guard !policy.gates.isEmpty else { return { _ in [] } }
    let sets = Set(content.rounds.map(\.criteriaSet))
    let scales = Dictionary(
      uniqueKeysWithValues: try sets.map { ($0, try criteria(in: $0).scale) })
    let gates = PolicyGates(of: policy, careProcesses: options.careProcesses, scales: scales)
    let group = group
    let successors = try policy.gates.askForSuccessors ? successors(of: content.id) : 0
    return { gates.states(of: $0, in: group, on: today, successors: successors) }
  }

  /// How many later cases name this one.
  func successors(of id: CaseID) throws -> Int {
    try queue(texts: false, facts: true).facts?.successors()[id] ?? 0
  }
}

extension [PolicyGate] {
  /// The gates' conditions, read.
  var queries: [CaseQuery] {
    flatMap { [CaseQuery(gate: $0.applies), CaseQuery(gate: $0.needs)] }
  }

  fileprivate var askForSuccessors: Bool {
    queries.contains { query in
      query.tree.terms.contains { if case .has(.successor, _) = $0 { true } else { false } }
    }
  }
}
