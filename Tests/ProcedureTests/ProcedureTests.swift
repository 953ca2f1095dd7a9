import ReviewDomain
import Testing

@testable import CaseStore

/// The program against the procedure as the paper says it, act by act.
@Suite(.serialized) struct ProcedureTests {
  @Test func `2,000 sequences of 200 acts go as the paper says, and are read back as they went`()
    throws
  {
    var coverage = Coverage()
    for seed in 0..<2_000 where coverage.disagreements < 3 {
      let sequence = RandomSequence(seed: UInt64(seed), make: ProgramInMemory.init)
      let end = try sequence.run(length: 200)
      #expect(
        try end.walk.program.folded() == end.walk.program.content,
        "seed \(seed): the journal tells another case")
      coverage.add(end.coverage)
    }
    expectAll(of: coverage)
  }

  private func expectAll(of coverage: Coverage) {
    #expect(coverage.rare(50) == [], "acts that were accepted or refused too seldom")
    #expect(coverage.unmet == Objection.unreachable)
    #expect(coverage.stages == Set(Stage.allCases))
    #expect(coverage.endings == Set(Ending.allCases))
    #expect(coverage.outcomes == [.adopted, .rejected, .noQuorum])
    #expect(coverage.mostRounds > 2)
  }

  @Test func `50 of them go the same way in a store on SQLite, and nobody sees too much`() throws {
    for seed in 0..<50 {
      var sequence = RandomSequence(seed: UInt64(seed), make: ProgramOnSQLite.init)
      sequence.pages = PaperPolicy.all.map(\.ungated)
      sequence.watch = { walk, step in
        let viewer = World.members[step.today.number % World.members.count]
        try Glance(viewer: viewer, walk).expectNothingHidden()
      }
      let (walk, _) = try sequence.run(length: 200)
      for viewer in World.members { try Glance(viewer: viewer, walk).expectNothingHidden() }
      let live = try walk.program.store.model.contents()
      try walk.program.store.rebuild()
      #expect(try walk.program.store.model.contents() == live, "seed \(seed)")
    }
  }
}

extension Objection {
  /// What no act on a case is refused with.
  ///
  /// Most speak of the group: its members, their accounts, its meetings, what it adopted. Only an
  /// ended case is revived and every other is refused for its stage, so that it has not ended is
  /// never left to say. A case is deliberated on once its round was revealed, and a new round takes
  /// it back to scoring: a vote is never opened before the reveal, and at the stage of the vote
  /// there has been one. No page of rules here asks for a share
  /// of all members, so whoever agrees by consent is a majority; none caps how long a temporary
  /// reimbursement may be, and no dossier of another product comes in.
  fileprivate static let unreachable: Set<Objection> = [
    .memberExists, .accountTaken, .notConfigured, .notEnded, .notRevealed,
    .mandateEndsBeforeItBegins, .meetingPlannedAlready, .noMeetingPlanned, .noMeetingOn,
    .meetingInThePast, .noVoteYet, .notTransmitted, .ofMeeting, .ofRegister,
    .consentMajority, .beyondCap, .otherProduct,
  ]
}
