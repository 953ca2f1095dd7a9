import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct NextStepTests {
  @Test(arguments: [
    (Rung.inPresubmission, Act.submit), (.registered, .gate), (.incomplete, .complete),
    (.admissible, .openRound), (.inScoring, .submitScores), (.scored, .closeRound),
    (.closed, .reveal), (.revealed, .propose), (.inVote, .vote), (.voted, .conclude),
    (.concluded, .transmit), (.transmitted, .decide), (.decided, .inForce), (.refused, .end),
    (.inForce, .milestone),
  ])
  func `each point of the path has its next step`(rung: Rung, act: Act) {
    let step = rung.reviewCase.nextStep(in: .cast())
    #expect(step?.act == act)
    #expect(step?.roles == act.rule.roles)
  }

  @Test(arguments: [Rung.withdrawn, .stopped])
  func `a case that ended has none`(rung: Rung) {
    #expect(rung.reviewCase.nextStep(in: .cast()) == nil)
    for member in Member.cast {
      #expect(rung.reviewCase.ownStep(of: member, in: .cast()) == nil)
    }
  }

  @Test func `the last gate leads to the finding, the last ballot to the close`() throws {
    #expect(Rung.checked.reviewCase.nextStep(in: .cast())?.act == .admissible)
    #expect(Rung.proposed.reviewCase.nextStep(in: .cast())?.act == .openVote)
    var voting = ReviewCase.inVote
    for member in [Member.ann, .bram, .carla] {
      #expect(voting.nextStep(in: .cast())?.act == .vote)
      voting = try voting.after(
        .castBallot(.yes, digest: "digest-1", reason: "", salt: "s"), by: member)
    }
    #expect(voting.nextStep(in: .cast())?.act == .closeVote)
  }

  @Test func `a text that was voted down is written anew`() throws {
    let down = try ReviewCase.inVote.after(.closeVote, by: .paul)
    #expect(down.nextStep(in: .cast())?.act == .propose)
    let again = try down.after(.propose(.negative), by: .paul)
    #expect(again.nextStep(in: .cast())?.act == .openVote)
  }

  @Test func `questions that were answered lead to the re-evaluation, and that to the end`() throws
  {
    let met = try ReviewCase.inForce.after(.recordMilestone(1, .met, note: ""), by: .sofie)
    #expect(met.nextStep(in: .cast())?.act == .reevaluate)
    let opened = try met.after(.reevaluate(as: .second), by: .sofie)
    #expect(opened.nextStep(in: .cast())?.act == .end)
  }

  @Test(arguments: [
    (ConclusionKind.definitive, "2026-12-01", Ending.converted),
    (.negative, "2026-12-01", .stopped), (.negative, "2029-01-15", .lapsed),
  ])
  func `a decided re-evaluation closes the reimbursement`(
    decision: ConclusionKind, day: String, ending: Ending
  ) throws {
    let opened = try ReviewCase.inForce.after(.reevaluate(as: .second), by: .sofie)
    var context = CaseContext.cast(on: day)
    context.linked = LinkedCase(.second, stage: .decided, decision: decision)
    #expect(opened.nextStep(in: context)?.act == .end)
    #expect(opened.endingAfterReevaluation(context.linked, today: .on(day)) == ending)
    #expect(opened.refusal(of: .end(ending, reason: "décidé"), by: .sofie, in: context) == nil)
  }

  @Test func `a reimbursement that is past its end is closed first`() {
    #expect(ReviewCase.inForce.nextStep(in: .cast(on: "2029-01-01"))?.act == .end)
  }

  @Test(arguments: [
    (Rung.registered, Member.ann, Act.declare), (.registered, .paul, .declare),
    (.registered, .sofie, .gate), (.admissible, .emma, .declare),
    (.inScoring, .ann, .submitScores), (.inScoring, .emma, .submitScores),
    (.scored, .paul, .closeRound), (.closed, .paul, .reveal), (.revealed, .paul, .propose),
    (.inVote, .bram, .vote), (.inVote, .dirk, .vote), (.voted, .paul, .conclude),
    (.concluded, .sofie, .transmit), (.transmitted, .sofie, .decide),
    (.inForce, .sofie, .milestone),
  ])
  func `everybody's own step comes first`(rung: Rung, member: Member, act: Act) {
    #expect(rung.reviewCase.ownStep(of: member, in: .cast())?.act == act)
  }

  @Test(arguments: [
    (Rung.registered, Member.farid), (.inScoring, .sofie), (.scored, .ann), (.closed, .ann),
    (.inVote, .emma), (.inVote, .gilles), (.concluded, .paul), (.inScoring, .gilles),
  ])
  func `who has nothing to do has no step`(rung: Rung, member: Member) {
    #expect(rung.reviewCase.ownStep(of: member, in: .cast()) == nil)
  }

  @Test func `an own step is never refused`() {
    for rung in Rung.allCases {
      for member in Member.cast {
        guard let step = rung.reviewCase.ownStep(of: member, in: .cast()) else { continue }
        #expect(rung.reviewCase.refusal(of: step.act, by: member) == nil, "\(rung) \(member.id)")
      }
    }
  }
}
