import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct YearlyDeclarationTests {
  private var policy: Policy {
    var policy = Policy.small
    policy.yearlyDeclarationMonths = 12
    return policy
  }

  private func group(declaredOn day: String?) -> Group {
    var group = Group.cast
    if let day {
      group.apply(
        .yearlyInterestsDeclared(conflict: false, text: "", salt: "s"), by: "ann", on: .on(day))
    }
    return group
  }

  private func refusal(
    of act: Act, declaredOn day: String?, today: String = "2026-12-01", policy: Policy? = nil,
    reviewCase: ReviewCase = .inScoring
  ) -> Refusal? {
    reviewCase.refusal(
      of: act, by: "ann",
      in: .cast(on: today, group: group(declaredOn: day), policy: policy ?? self.policy))
  }

  @Test(arguments: [Act.declare, .score, .submitScores])
  func `without a yearly declaration nobody declares, reads or scores`(act: Act) {
    #expect(refusal(of: act, declaredOn: nil) == .people(.yearlyDeclarationNeeded(expired: nil)))
    #expect(
      refusal(of: act, declaredOn: "2025-12-01")
        == .people(.yearlyDeclarationNeeded(expired: .on("2025-12-01").adding(days: 364))))
    #expect(refusal(of: act, declaredOn: "2025-12-02") == nil)
    #expect(refusal(of: act, declaredOn: nil, policy: .small) == nil)
  }

  @Test func `without a yearly declaration nobody votes, and dossiers are closed`() {
    let needed = Refusal.people(.yearlyDeclarationNeeded(expired: nil))
    #expect(refusal(of: .vote, declaredOn: nil, reviewCase: .inVote) == needed)
    let context = CaseContext.cast(policy: policy)
    let view = CaseView(
      of: .inVote, for: .ann, closedBy: context.yearlyObstacle(for: .ann))
    #expect(view.dossierClosed == needed)
    #expect(view.content.request == ReimbursementRequest.cardioLink.outline)
    #expect(view.content.votes.isEmpty)
  }

  @Test func `who declares no interests needs no yearly declaration`() {
    let context = CaseContext.cast(policy: policy)
    #expect(context.yearlyObstacle(for: .sofie) == nil)
    #expect(context.yearlyObstacle(for: .farid) == nil)
    #expect(context.yearlyObstacle(for: .paul) != nil)
  }

  @Test func `a round waits for a sheet whose member has to renew first`() {
    let context = CaseContext.cast(policy: policy)
    #expect(ReviewCase.inScoring.expectedScorers(in: context.group).contains { $0.id == "ann" })
  }

  @Test func `a member declares for themself, and says what the interest is`() throws {
    let today = Day.on("2026-12-01")
    func declare(_ text: String, by member: MemberID) throws -> [GroupEvent] {
      try Group.cast.events(
        for: .declareInterests(conflict: true, text: text, salt: "s"), by: member, today: today)
    }
    #expect(
      try declare("actions", by: "ann")
        == [.yearlyInterestsDeclared(conflict: true, text: "actions", salt: "s")])
    #expect(throws: Refusal.textNeeded) { try declare(" ", by: "ann") }
    #expect(throws: Refusal.roleMayNot(.secretariat, GroupAct.declareInterests.roles)) {
      try declare("actions", by: "sofie")
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-11-15", 14, "2028-01-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -12, "2025-01-15"),
  ])
  func `months end where the month ends`(from: String, months: Int, to: String) {
    #expect(Day.on(from).adding(months: months) == .on(to))
  }
}
