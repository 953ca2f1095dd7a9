import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct AssignmentTests {
  private func assigned(_ criteria: [CriterionID] = ["C2", "F4"]) throws -> ReviewCase {
    try ReviewCase.inScoring.after(.assign("emma", .expert, criteria: criteria), by: .paul)
  }

  private func sheet(_ criteria: [CriterionID]) -> ScoreSheet {
    let all = ScoreSheet.sheet(of: .emma)
    return ScoreSheet(scores: criteria.map { all[$0] })
  }

  @Test func `a rapporteur is assigned, and replaced by taking the duty back`() throws {
    let one = try ReviewCase.registered.after(.assign("bram", .rapporteur, criteria: []), by: .sofie)
    #expect(one.rapporteurs == ["bram"])
    let two = try one.after(.assign("paul", .rapporteur, criteria: []), by: .paul)
    #expect(two.rapporteurs == ["bram", "paul"])
    let left = try two.after(.unassign("bram", reason: "malade"), by: .sofie)
    #expect(left.rapporteurs == ["paul"])
  }

  @Test func `who may be assigned to what`() {
    func refusal(
      _ member: MemberID, _ duty: Assignment.Duty, _ criteria: [CriterionID] = []
    ) -> Refusal? {
      ReviewCase.inScoring.refusal(of: .assign(member, duty, criteria: criteria), by: .paul)
    }
    #expect(refusal("ann", .rapporteur) == nil)
    #expect(refusal("emma", .rapporteur) == nil)
    #expect(refusal("sofie", .rapporteur) == .people(.mayNotReport("sofie")))
    #expect(refusal("gilles", .rapporteur) == .people(.memberHasInterest("gilles")))
    #expect(refusal("ann", .rapporteur, ["C1"]) == .people(.criteriaOnlyForExperts))
    #expect(refusal("ann", .expert, ["C1"]) == .people(.notAnExpert("ann")))
    #expect(refusal("emma", .expert) == .people(.criteriaNeeded))
    #expect(refusal("emma", .expert, ["C1", "A1"]) == .unknownCriterion("A1"))
    #expect(refusal("nobody", .expert, ["C1"]) == .unknownMember("nobody"))
    #expect(refusal("emma", .expert, ["F4"]) == nil)
  }

  @Test func `the same assignment again is no change, whatever the order`() throws {
    #expect(
      try assigned().refusal(of: .assign("emma", .expert, criteria: ["F4", "C2"]), by: .paul)
        == .nothingChanged)
    #expect(
      try assigned().after(.assign("emma", .expert, criteria: ["C1"]), by: .paul)
        .expertCriteria(of: "emma") == ["C1"])
  }

  @Test func `an expert's sheet holds the criteria of the assignment and no others`() throws {
    let assigned = try assigned()
    #expect(assigned.sheetCriteria(of: "emma", in: .small).map(\.id) == ["C2", "F4"])
    #expect(assigned.sheetCriteria(of: "ann", in: .small).count == 5)
    let other = CaseCommand.submitScores(sheet(["C1", "C2", "F4"]), salt: "s")
    #expect(
      assigned.refusal(of: other, by: .emma) == .people(.criterionNotAssigned("C1", ["C2", "F4"])))
    #expect(
      assigned.refusal(of: .submitScores(sheet(["C2"]), salt: "s"), by: .emma)
        == .scoresMissing(["F4"]))
    let scored = try assigned.after(.submitScores(sheet(["C2", "F4"]), salt: "s"), by: .emma)
    #expect(scored.submittedSheets == 1)
    #expect(
      scored.refusal(of: .assign("emma", .expert, criteria: ["C1"]), by: .paul)
        == .people(.sheetIsIn("emma")))
    #expect(
      scored.refusal(of: .unassign("emma", reason: "x"), by: .paul) == .people(.sheetIsIn("emma")))
    let closed = try scored.after(.closeRound, by: .paul).after(.revealRound, by: .paul)
    #expect(closed.round?.scores(of: "C1").isEmpty == true)
    #expect(closed.round?.scores(of: "C2").map(\.member) == ["emma"])
  }

  @Test func `an expert who is not assigned neither reads nor scores nor is waited for`() throws {
    let other = Member(id: "hugo", name: "Hugo", role: .expert, language: .dutch)
    let context = CaseContext.cast(group: Group(members: Member.cast + [other]))
    let assigned = try assigned()
    let refusal = Refusal.people(.expertNotAssigned)
    #expect(assigned.obstacle(to: .read, for: other) == refusal)
    #expect(assigned.refusal(of: .score, by: "hugo", in: context) == refusal)
    #expect(CaseView(of: assigned, for: other).dossierClosed == refusal)
    #expect(!assigned.expectedScorers(in: context.group).contains { $0.id == "hugo" })
    #expect(assigned.ownStep(of: other, in: context) == nil)
    #expect(assigned.obstacle(to: .read, for: .emma) == nil)
    let taken = try assigned.after(.unassign("emma", reason: "x"), by: .paul)
    #expect(taken.obstacle(to: .read, for: .emma) == refusal)
  }

  @Test func `without any assigned expert all experts score all criteria, as they used to`() {
    #expect(ReviewCase.inScoring.sheetCriteria(of: "emma", in: .small).count == 5)
    #expect(ReviewCase.inScoring.obstacle(to: .read, for: .emma) == nil)
  }

  @Test func `taking back needs a duty and a reason`() throws {
    let unassign = CaseCommand.unassign("ann", reason: "x")
    #expect(ReviewCase.inScoring.refusal(of: unassign, by: .paul) == .people(.nobodyAssigned))
    #expect(try assigned().refusal(of: unassign, by: .paul) == .people(.notAssigned("ann")))
    #expect(
      try assigned().refusal(of: .unassign("emma", reason: " "), by: .paul) == .reasonNeeded)
  }
}
