import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct SecretVoteTests {
  private func closed(_ ballots: [(Member, BallotChoice)]) throws -> ReviewCase {
    var reviewCase = try Rung.proposed.reviewCase.after(
      .putToVote(VoteOptions(form: .secret)), by: .paul)
    for (member, choice) in ballots {
      reviewCase = try reviewCase.after(
        .castBallot(choice, digest: "digest-1", reason: "", salt: "s"), by: member)
    }
    return try reviewCase.after(.closeVote, by: .paul)
  }

  private let ballots: [(Member, BallotChoice)] = [
    (.ann, .yes), (.bram, .no), (.carla, .yes), (.dirk, .no),
  ]

  @Test func `who voted is known, what is known to nobody but the voter, after the vote too`()
    throws
  {
    let reviewCase = try closed(ballots)
    for viewer in Member.cast where CaseView(of: reviewCase, for: viewer).dossierClosed == nil {
      let vote = try #require(CaseView(of: reviewCase, for: viewer).content.votes.last)
      #expect(vote.ballots.map(\.member) == ["ann", "bram", "carla", "dirk"])
      for ballot in vote.ballots where ballot.member != viewer.id { #expect(ballot.choice == nil) }
      #expect(vote.tally.yes == 2 && vote.tally.no == 1 && vote.outcome == .adopted)
      #expect(vote.tally.advisoryNo == 0, "one advisory voice is known by its total")
      #expect(vote.printable.ballots.allSatisfy { $0.choice == nil })
    }
  }

  @Test func `an open secret vote has no totals`() throws {
    var reviewCase = try Rung.proposed.reviewCase.after(
      .putToVote(VoteOptions(form: .secret)), by: .paul)
    reviewCase = try reviewCase.after(
      .castBallot(.no, digest: "digest-1", reason: "", salt: "s"), by: .ann)
    let vote = try #require(CaseView(of: reviewCase, for: .paul).content.openVote)
    #expect(vote.tally.no == 0 && vote.totals == nil && vote.ballots.count == 1)
    #expect(vote.hasQuorum == false)
  }

  @Test func `a secret ballot has no reason`() throws {
    let reviewCase = try Rung.proposed.reviewCase.after(
      .putToVote(VoteOptions(form: .secret)), by: .paul)
    let ballot = CaseCommand.castBallot(.no, digest: "digest-1", reason: "x", salt: "s")
    #expect(reviewCase.refusal(of: ballot, by: .ann) == .vote(.secretHasNoReason))
  }

  @Test func `a vote in which all chose the same says that the totals tell all`() throws {
    #expect(try closed([(.ann, .yes), (.bram, .yes)]).votes.last?.betraysChoices == true)
    #expect(try closed(ballots).votes.last?.betraysChoices == false)
  }

  @Test func `the chair's voice is asked for whether or not there is a tie`() throws {
    var policy = Policy.small
    policy.votes.tie = .castingVote
    let context = CaseContext.cast(policy: policy)
    func outcome(_ choices: [(Member, BallotChoice)], _ casting: BallotChoice?) throws -> Vote {
      var reviewCase = try Rung.proposed.reviewCase.after(.openVote, by: .paul, in: context)
      for (member, choice) in choices {
        reviewCase = try reviewCase.after(
          .castBallot(choice, digest: "digest-1", reason: "", salt: "s"), by: member)
      }
      return try #require(
        try reviewCase.after(.endVote(casting: casting), by: .paul).votes.last)
    }
    let tie: [(Member, BallotChoice)] = [(.ann, .yes), (.bram, .no)]
    for choices in [tie, [(.ann, .yes), (.bram, .yes)]] {
      #expect(throws: Refusal.vote(.castingVoteNeeded)) { try outcome(choices, nil) }
    }
    #expect(try outcome(tie, .yes).outcome == .adopted)
    #expect(try outcome(tie, .yes).casting == .yes)
    #expect(try outcome(tie, .no).outcome == .rejected)
    #expect(try outcome([(.ann, .yes), (.bram, .yes)], .no).outcome == .adopted)
    #expect(try outcome([(.ann, .yes), (.bram, .yes)], .no).casting == nil)
    #expect(
      ReviewCase.inVote.refusal(of: .endVote(casting: .yes), by: .paul) == .vote(.noCastingVote))
  }
}
