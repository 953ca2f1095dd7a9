import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct DecisionTests {
  private func refusal(_ decision: Decision) -> Refusal? {
    ReviewCase.concluded.refusal(of: .recordDecision(decision), by: .sofie)
  }

  @Test(arguments: Decision.Level.allCases)
  func `a temporary reimbursement is M3 light with an end`(level: Decision.Level) {
    let decision = Decision.temporary.with { $0.level = level }
    #expect(refusal(decision) == (level == .m3Light ? nil : .levelDoesNotFit(.temporary)))
    #expect(refusal(.temporary.with { $0.until = nil }) == .levelDoesNotFit(.temporary))
  }

  @Test(arguments: Decision.Level.allCases)
  func `a definitive one is M3 plus`(level: Decision.Level) {
    let decision = Decision.refused.with { ($0.outcome, $0.level) = (.definitive, level) }
    #expect(refusal(decision) == (level == .m3Plus ? nil : .levelDoesNotFit(.definitive)))
  }

  @Test func `a refusal has neither level nor tariff`() {
    #expect(refusal(.refused) == nil)
    #expect(refusal(.refused.with { $0.level = .m1 }) == .levelDoesNotFit(.negative))
    #expect(
      refusal(.refused.with { $0.tariff = Decision.temporary.tariff })
        == .levelDoesNotFit(.negative))
  }

  @Test func `a decision of another outcome than the group's needs its own reasons`() {
    #expect(refusal(.refused.with { $0.reasons = LocalizedText() }) == .decisionDiffers)
    #expect(
      refusal(.refused.with { $0.reasons = LocalizedText([.dutch: "Geen budget."]) })
        == .decisionDiffers)
    #expect(refusal(.temporary.with { $0.reasons = LocalizedText() }) == nil)
  }

  @Test func `a decision names its vehicle and is not of tomorrow`() {
    #expect(refusal(.temporary.with { $0.vehicle = " " }) == .textNeeded)
    #expect(
      refusal(.temporary.with { $0.decidedOn = .on("2026-12-02") })
        == .inTheFuture(.on("2026-12-02"), today: .on("2026-12-01")))
  }

  @Test func `a decision does not end before it begins`() {
    let reversed = Decision.temporary.with { $0.from = .on("2029-01-01") }
    #expect(
      refusal(reversed) == .endsBeforeItBegins(.on("2028-12-31"), from: .on("2029-01-01")))
  }

  @Test func `a later decision supersedes an earlier one, which stays`() throws {
    let second = Decision.temporary.with { $0.until = .on("2029-12-31") }
    let twice = try ReviewCase.inForce.after(.recordDecision(second), by: .sofie)
    #expect(twice.decisions == [.temporary, second])
    #expect(twice.stage == .inForce)
  }

  @Test func `a refusal does not enter into force`() {
    #expect(
      Rung.refused.reviewCase.refusal(of: .enterIntoForce, by: .sofie) == .refusalHasNoForce)
    #expect(ReviewCase.decided.refusal(of: .enterIntoForce, by: .sofie) == nil)
  }
}

@Suite struct FollowUpTests {
  @Test func `the open questions of a temporary conclusion become milestones`() throws {
    let decided = ReviewCase.decided
    #expect(decided.milestones.map(\.question) == [.mortality])
    #expect(
      decided.refusal(of: .recordMilestone(0, .met, note: ""), by: .sofie) == .unknownMilestone(0))
    #expect(
      decided.refusal(of: .recordMilestone(2, .met, note: ""), by: .sofie) == .unknownMilestone(2))
    #expect(
      decided.refusal(of: .recordMilestone(.min, .met, note: ""), by: .sofie)
        == .unknownMilestone(.min))
    let met = try decided.after(.recordMilestone(1, .met, note: "rapport"), by: .sofie)
    #expect(met.milestones[0].outcome == .met && met.milestones[0].note == "rapport")
    #expect(met.milestones[0].day == .on("2026-12-01"))
  }

  @Test(arguments: [
    (Rung.decided, [Ending.stopped]), (.refused, [.refused]),
    (.inForce, [.converted, .stopped]),
  ])
  func `a case ends as its decision allows`(rung: Rung, endings: [Ending]) {
    for ending in Ending.allCases {
      let refusal = rung.reviewCase.refusal(of: .end(ending, reason: "x"), by: .sofie)
      let isEarly = rung == .inForce && ending == .lapsed
      let expected: Refusal =
        isEarly ? .reimbursementStillRuns(until: .on("2028-12-31")) : .endingNotHere(ending)
      #expect(refusal == (endings.contains(ending) ? nil : expected), "\(ending)")
    }
    let noReason = CaseCommand.end(endings[0], reason: " ")
    #expect(rung.reviewCase.refusal(of: noReason, by: .sofie) == .reasonNeeded)
  }

  @Test func `a temporary reimbursement lapses on its last day, not before`() throws {
    let until = try #require(ReviewCase.inForce.decisions.last?.until)
    let lapse = CaseCommand.end(.lapsed, reason: "fin de la période")
    func refusal(on day: Day) -> Refusal? {
      var context = CaseContext.cast()
      context.now = Moment(utc: "", day: until.adding(days: 30))
      do {
        _ = try ReviewCase.inForce.events(for: lapse, by: Member.sofie.id, on: day, in: context)
        return nil
      } catch { return error }
    }
    #expect(refusal(on: until.adding(days: -1)) == .reimbursementStillRuns(until: until))
    #expect(refusal(on: until) == nil)
    #expect(refusal(on: until.adding(days: 30)) == nil)
  }

  @Test func `a reimbursement that is refused while in force can be stopped`() throws {
    let refused = try ReviewCase.inForce.after(.recordDecision(.refused), by: .sofie)
    #expect(try refused.after(.end(.stopped, reason: "x"), by: .sofie).ending == .stopped)
  }

  @Test func `a temporary reimbursement that became definitive ends as converted`() throws {
    let definitive = Decision.refused.with { ($0.outcome, $0.level) = (.definitive, .m3Plus) }
    let decided = try ReviewCase.inForce.after(.recordDecision(definitive), by: .sofie)
    #expect(try decided.after(.end(.converted, reason: "x"), by: .sofie).ending == .converted)
    #expect(
      decided.refusal(of: .end(.lapsed, reason: "x"), by: .sofie) == .endingNotHere(.lapsed))
  }

  @Test(arguments: Ending.allCases)
  func `only a withdrawn or inadmissible case is revived, where it stood`(ending: Ending) throws {
    let ended = ReviewCase.revealed.after(
      on: "2026-05-20", [(.ended(ending: ending, reason: "x"), .sofie)])
    let revive = CaseCommand.revive(reason: "nouvel élément")
    guard ending == .withdrawn || ending == .inadmissible else {
      #expect(ended.refusal(of: revive, by: .sofie) == .endingIsFinal(ending))
      return
    }
    let revived = try ended.after(revive, by: .sofie)
    #expect(revived.stage == .deliberation && revived.ending == nil)
    #expect(ended.refusal(of: .revive(reason: ""), by: .sofie) == .reasonNeeded)
  }

  @Test func `a correction names an entry of the case and what is right`() throws {
    let reviewCase = ReviewCase.registered  // one entry
    func refusal(_ entry: Int, _ text: String) -> Refusal? {
      reviewCase.refusal(of: .correct(entry: entry, text: text), by: .sofie)
    }
    #expect(refusal(0, "x") == .unknownEntry(0))
    #expect(refusal(1, "x") == nil)
    #expect(refusal(2, "x") == .unknownEntry(2))
    #expect(refusal(1, " ") == .textNeeded)
    let corrected = try reviewCase.after(.correct(entry: 1, text: "lire 2.2"), by: .sofie)
    #expect(corrected.corrections == [1: "lire 2.2"])
  }
}
