import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct PolicyGateTests {
  private let chairs = PolicyGate(
    name: "chairs", applies: "applies", needs: "needs", override: .chair, blocks: [.openVote])
  private let nobodys = PolicyGate(
    name: "nobodys", applies: "applies", needs: "needs", blocks: [.conclude])

  private func context(
    _ gates: [PolicyGate], _ answers: [String: GateQueryAnswer]
  ) -> CaseContext {
    var policy = Policy.small
    policy.gates = gates
    let cast = CaseContext.cast(policy: policy)
    return CaseContext(
      group: cast.group, policy: policy, criteria: cast.criteria,
      criteriaObject: cast.criteriaObject, now: cast.now, digest: cast.digest,
      gateStates: { reviewCase in
        gates.map { gate in gate.state(on: reviewCase) { answers[$0] ?? .error("no answer") } }
      })
  }

  @Test(arguments: [
    (GateQueryAnswer.fails, GateQueryAnswer.holds, "not-applicable"),
    (.fails, .error("x"), "not-applicable"), (.holds, .holds, "satisfied"),
    (.holds, .fails, "unsatisfied"), (.error("x"), .holds, "error"), (.holds, .error("x"), "error"),
  ])
  func `a gate stands as its two queries say`(
    applies: GateQueryAnswer, needs: GateQueryAnswer, status: String
  ) {
    let state = chairs.state(on: .inVote) { $0 == "applies" ? applies : needs }
    #expect(state.status.word == status)
    #expect(state.isBlocking == (status == "unsatisfied" || status == "error"))
  }

  @Test func `a gate that is not met refuses the acts that it blocks, and no others`() {
    let proposed = Rung.proposed.reviewCase
    let context = context([chairs, nobodys], ["applies": .holds, "needs": .fails])
    let closed = context.gateStates(proposed)
    #expect(
      proposed.refusal(of: .openVote, by: .paul, in: context)
        == .vote(.gatesClosed([closed[0]])))
    #expect(
      proposed.refusal(of: .openVote, by: "paul", in: context) == .vote(.gatesClosed([closed[0]])))
    #expect(
      ReviewCase.voted.refusal(of: .conclude, by: .paul, in: context)
        == .vote(.gatesClosed([closed[1]])))
    #expect(proposed.refusal(of: .propose(.negative), by: .paul, in: context) == nil)
  }

  @Test func `an override is given by whom the gate says, with a reason, and opens the gate`()
    throws
  {
    let proposed = Rung.proposed.reviewCase
    let context = context([chairs, nobodys], ["applies": .holds, "needs": .fails])
    func refusal(_ gate: GateName, _ reason: String, _ member: Member) -> Refusal? {
      proposed.refusal(of: .overrideGate(gate, reason: reason), by: member, in: context)
    }
    #expect(refusal("chairs", "", .paul) == .reasonNeeded)
    #expect(refusal("chairs", "x", .sofie) == .vote(.noGateToOverride))
    #expect(refusal("nobodys", "x", .paul) == .vote(.gateNotYours("nobodys", by: nil)))
    #expect(refusal("other", "x", .paul) == .vote(.unknownGate("other", ["chairs", "nobodys"])))
    let passed = try proposed.after(
      .overrideGate("chairs", reason: "urgence"), by: .paul, in: context)
    #expect(passed.refusal(of: .openVote, by: .paul, in: context) == nil)
    let status = context.gateStates(passed)[0].status
    #expect(
      status
        == .overridden(
          GateOverride(gate: "chairs", by: "paul", reason: "urgence", day: .on("2026-12-01"))))
    #expect(
      passed.refusal(of: .overrideGate("chairs", reason: "x"), by: .paul, in: context)
        == .vote(.noGateToOverride))
  }

  @Test func `a gate that is met is not overridden`() {
    let context = context([chairs], ["applies": .holds, "needs": .holds])
    #expect(
      Rung.proposed.reviewCase.refusal(of: .override, by: "paul", in: context)
        == .vote(.noGateToOverride))
  }
}
