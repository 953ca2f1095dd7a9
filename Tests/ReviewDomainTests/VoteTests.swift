import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct VoteTests {
  /// The vote of the ladder: three may vote, two must.
  private func closed(_ ballots: [(Member, BallotChoice)]) throws -> ReviewCase {
    var reviewCase = ReviewCase.inVote
    for (member, choice) in ballots {
      reviewCase = try reviewCase.after(
        .castBallot(choice, digest: "digest-1", reason: "", salt: "s"), by: member)
    }
    return try reviewCase.after(.closeVote, by: .paul)
  }

  private func outcome(_ ballots: [(Member, BallotChoice)]) throws -> Vote.Outcome? {
    try closed(ballots).votes.last?.outcome
  }

  @Test func `one voter short of the quorum nothing is adopted, with it something is`() throws {
    #expect(try outcome([(.ann, .yes)]) == .noQuorum)
    #expect(try outcome([(.ann, .yes), (.bram, .yes)]) == .adopted)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (11, 6), (12, 6)])
  func `half of the members, rounded up, is the quorum`(members: Int, needed: Int) {
    #expect(Quorum.half.needed(of: members) == needed)
  }

  @Test func `a vote freezes the quorum of those who are not recused`() throws {
    var reviewCase = try ReviewCase.revealed.after(.propose(.temporary), by: .paul)
    #expect(try reviewCase.after(.openVote, by: .paul).openVote?.quorum == 2)
    reviewCase = try reviewCase.after(
      .decideRecusal("ann", removed: [.vote], reason: "mandat"), by: .paul)
    #expect(try reviewCase.after(.openVote, by: .paul).openVote?.quorum == 1)
  }

  @Test func `a tie rejects`() throws {
    #expect(try outcome([(.ann, .yes), (.bram, .no)]) == .rejected)
    #expect(try outcome([(.ann, .yes), (.bram, .no), (.carla, .yes)]) == .adopted)
  }

  @Test func `an abstention counts for the quorum and for nothing else`() throws {
    #expect(try outcome([(.ann, .yes), (.bram, .abstain)]) == .adopted)
    #expect(try outcome([(.ann, .abstain), (.bram, .abstain)]) == .rejected)
  }

  @Test func `an advisory voice is recorded apart and decides nothing`() throws {
    let reviewCase = try closed([(.ann, .yes), (.dirk, .no)])
    let vote = try #require(reviewCase.votes.last)
    #expect(vote.outcome == .noQuorum)
    #expect(vote.tally.advisoryNo == 1 && vote.tally.no == 0 && vote.tally.participants == 1)
    #expect(try outcome([(.ann, .yes), (.bram, .no), (.carla, .yes), (.dirk, .no)]) == .adopted)
  }

  @Test func `a ballot names the text that is voted on, and is cast once`() throws {
    let ballot = CaseCommand.castBallot(.yes, digest: "digest-1", reason: "", salt: "s")
    let stale = CaseCommand.castBallot(.yes, digest: "digest-0", reason: "", salt: "s")
    #expect(ReviewCase.inVote.refusal(of: stale, by: .ann) == .proposalChanged)
    let once = try ReviewCase.inVote.after(ballot, by: .ann)
    #expect(once.refusal(of: ballot, by: .ann) == .alreadyVoted)
    #expect(once.refusal(of: ballot, by: .bram) == nil)
    let over = try once.after(.closeVote, by: .paul)
    #expect(over.refusal(of: ballot, by: .bram) == .noVoteOpen)
  }

  @Test func `a member who is recused from voting does not vote`() {
    let ballot = CaseCommand.castBallot(.yes, digest: "digest-1", reason: "", salt: "s")
    #expect(ReviewCase.inVote.refusal(of: ballot, by: .gilles)?.isRecusal == true)
  }

  @Test func `a vote opens on a proposal with reasons in the file's language`() throws {
    #expect(ReviewCase.revealed.refusal(of: .openVote, by: .paul) == .noProposal)
    let dutch = Proposal(
      conclusion: .negative, reasons: LocalizedText([.dutch: "Geen meerwaarde."]))
    let proposed = try ReviewCase.revealed.after(.propose(dutch), by: .paul)
    #expect(
      proposed.refusal(of: .openVote, by: .paul) == .reasonsInFileLanguageMissing(.french))
    #expect(ReviewCase.inVote.refusal(of: .openVote, by: .paul) == .voteIsOpen)
  }

  @Test func `only an adopted text is concluded, and it is the text that was voted on`() throws {
    #expect(ReviewCase.inVote.refusal(of: .conclude, by: .paul) == .voteIsOpen)
    let rejected = try closed([(.ann, .no), (.bram, .no)])
    #expect(rejected.refusal(of: .conclude, by: .paul) == .voteNotAdopted(.rejected))
    #expect(try ReviewCase.voted.after(.conclude, by: .paul).conclusion == .temporary)
  }

  @Test func `a rejected text is voted on again, an adopted one is not`() throws {
    let again = try closed([(.ann, .yes)]).after(.openVote, by: .paul)
    #expect(again.votes.count == 2 && again.openVote?.ballots.isEmpty == true)
    #expect(ReviewCase.voted.refusal(of: .openVote, by: .paul) == .nothingChanged)
  }
}

@Suite struct ProposalTests {
  private func refusal(_ proposal: Proposal) -> Refusal? {
    ReviewCase.revealed.refusal(of: .propose(proposal), by: .paul)
  }

  @Test func `a temporary conclusion says when it ends, what then, and what is open`() {
    let whole = Proposal.temporary
    #expect(refusal(whole) == nil)
    #expect(refusal(whole.with { $0.until = nil }) == .temporaryNeedsEnd)
    #expect(refusal(whole.with { $0.atEnd = nil }) == .temporaryNeedsEnd)
    #expect(refusal(whole.with { $0.until = .on("2026-01-01") }) == .temporaryNeedsEnd)
    #expect(refusal(whole.with { $0.openQuestions = [] }) == .temporaryNeedsQuestions)
  }

  @Test func `another conclusion has no end and no open questions`() {
    #expect(refusal(.definitive) == nil)
    #expect(refusal(.definitive.with { $0.until = .on("2028-01-01") }) == .onlyTemporaryEnds)
    #expect(refusal(.negative.with { $0.atEnd = .lapse }) == .onlyTemporaryEnds)
    #expect(refusal(.negative.with { $0.openQuestions = [.mortality] }) == .onlyTemporaryEnds)
  }

  @Test func `a proposal has reasons and differs from the one before`() throws {
    #expect(refusal(.negative.with { $0.reasons = LocalizedText() }) == .textNeeded)
    let proposed = try ReviewCase.revealed.after(.propose(.negative), by: .sofie)
    #expect(proposed.refusal(of: .propose(.negative), by: .paul) == .nothingChanged)
    #expect(ReviewCase.inVote.refusal(of: .propose(.negative), by: .paul) == .voteIsOpen)
  }

  @Test func `a comment has a text, and a criterion that exists`() {
    func refusal(_ criterion: CriterionID?, _ text: String) -> Refusal? {
      ReviewCase.revealed.refusal(of: .comment(criterion, text: text), by: .ann)
    }
    #expect(refusal(nil, "à discuter") == nil)
    #expect(refusal("C1", "à discuter") == nil)
    #expect(refusal("C1", " ") == .textNeeded)
    #expect(refusal("Z9", "à discuter") == .unknownCriterion("Z9"))
  }
}
