import CaseQuery
package import ReviewDomain

/// A policy's gates, read once, to be evaluated on whole cases.
package struct PolicyGates: Sendable {
  private let gates: [PolicyGate]
  private let queries: [String: CaseQuery]
  private let policy: Policy
  private let careProcesses: [CareProcess]
  private let scales: [ObjectID: Scale]

  /// `scales`: those of the criteria sets that rounds froze.
  package init(of policy: Policy, careProcesses: [CareProcess], scales: [ObjectID: Scale]) {
    self.policy = policy
    self.careProcesses = careProcesses
    self.scales = scales
    gates = policy.gates
    queries = Dictionary(
      gates.flatMap { [$0.applies, $0.needs] }.map { ($0, CaseQuery(gate: $0)) }
    ) { first, _ in first }
  }

  /// How the gates stand on a case as it would be on `day`: whoever is outside their mandate then
  /// is expected to do nothing.
  ///
  /// `successors`: how many later cases name this one.
  package func states(
    of content: ReviewCase, in group: Group, on day: Day, successors: Int = 0
  ) -> [GateState] {
    guard !gates.isEmpty else { return [] }
    let whole = WholeCase(
      content, in: group.asOf(day), under: policy, on: day, careProcesses: careProcesses,
      successors: { successors }, scales: { scales[$0] })
    return gates.map { gate in gate.state(on: content) { answer($0, on: whole) } }
  }

  private func answer(_ text: String, on whole: WholeCase) -> GateQueryAnswer {
    let query = queries[text] ?? CaseQuery(gate: text)
    if let problem = query.problem { return .error("\(problem)") }
    return gateHolds(query, on: whole) ? .holds : .fails
  }
}
