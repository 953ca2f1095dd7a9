import CaseQuery
import ReviewDomain
import Testing

@testable import CaseStore

struct GateStatesTests {
  private func states(_ gates: [PolicyGate]) throws -> [GateState.Status] {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened + Story.scored("good") + Story.revealed, on: id)
    var policy = StoreCast.policy
    policy.gates = gates
    let content = try test.store.folded(id).content
    let today = StoreCast.today
    return try test.store.gateStates(under: policy, on: content, today: today)(content).map(
      \.status)
  }

  private func gate(_ applies: String, _ needs: String) -> PolicyGate {
    PolicyGate(name: "x", applies: applies, needs: needs)
  }

  @Test func `a gate's queries are asked of the whole case`() throws {
    let found = try states([
      gate("stage:vote", "in:all"), gate("stage:deliberation", "scored>=1"),
      gate("in:all", "scored>=9"),
    ])
    #expect(found == [.notApplicable, .satisfied, .unsatisfied])
  }

  @Test(arguments: ["gate:x=satisfied", "mine", "nonsense:1", "stage:nowhere"])
  func `a query that a gate may not ask is an error, and blocks`(query: String) throws {
    for gates in [[gate("in:all", query)], [gate(query, "in:all")]] {
      let found = try states(gates)
      guard case .error = found[0] else {
        Issue.record("\(query): \(found)")
        continue
      }
    }
  }
}
