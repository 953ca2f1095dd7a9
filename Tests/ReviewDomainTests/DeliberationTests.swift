import ReviewDomain
import ReviewTestSupport
import Testing

/// Threads of comments, whom they are for, and what the group settles on.
@Suite struct DeliberationTests {
  private func said(
    _ criterion: CriterionID?, _ text: String = "à discuter",
    _ address: CommentAddress = CommentAddress(), by member: Member = .ann,
    after start: ReviewCase = .revealed
  ) throws -> ReviewCase {
    try start.after(.comment(criterion, text: text, address), by: member)
  }

  // MARK: - Threads

  @Test func `a reply stands under what it answers and is on the same criterion`() throws {
    var talk = try said("C2", "un")
    talk = try said("C1", "deux", by: .bram, after: talk)
    talk = try said(nil, "trois", CommentAddress(replyTo: 1), by: .carla, after: talk)
    talk = try said("C2", "quatre", after: talk)
    talk = try said(nil, "cinq", CommentAddress(replyTo: 3), after: talk)
    let thread = talk.thread(on: "C2").map { "\($0.depth) \($0.comment.number)" }
    #expect(thread == ["0 1", "1 3", "2 5", "0 4"])
    #expect(talk.thread(on: "C1").map(\.comment.text) == ["deux"])
    #expect(talk.thread(on: nil).isEmpty)
  }

  @Test func `a reply names a comment that there is, and no other criterion`() throws {
    let talk = try said("C2")
    func refusal(_ criterion: CriterionID?, _ number: Int, _ talk: ReviewCase) -> Refusal? {
      talk.refusal(
        of: .comment(criterion, text: "x", CommentAddress(replyTo: number)), by: .ann)
    }
    #expect(refusal(nil, 1, talk) == nil)
    #expect(refusal("C2", 1, talk) == nil)
    #expect(refusal("C1", 1, talk) == .deliberation(.otherThread(1, "C2")))
    #expect(refusal(nil, 2, talk) == .deliberation(.unknownComment(2, [1])))
    #expect(refusal(nil, 0, .revealed) == .deliberation(.unknownComment(0, [])))
  }

  // MARK: - Audience

  @Test func `a comment is internal unless the applicant is chosen and confirmed by hand`() throws {
    func events(_ words: [String: String]) throws -> [CaseEvent] {
      let arguments = ActArguments(words.merging(["text": "bonjour"]) { $1 })
      let command = try Act.comment.command(
        with: arguments, view: CaseView(of: .revealed, for: .ann), sheet: ScoreSheet(), salt: "")
      return try ReviewCase.revealed.events(
        for: try #require(command), by: "ann", on: .on("2026-12-01"), in: .cast())
    }
    let plain = CaseEvent.commented(criterion: nil, text: "bonjour")
    #expect(try events([:]) == [plain])
    #expect(try events(["audience": "internal", "confirm": "yes"]) == [plain])
    #expect(throws: Refusal.deliberation(.applicantNotConfirmed)) {
      try events(["audience": "applicant"])
    }
    let told = CaseEvent.commented(
      criterion: nil, text: "bonjour", replyTo: nil, audience: .applicant)
    #expect(try events(["audience": "applicant", "confirm": "yes"]) == [told])
  }

  @Test func `a reply under what the applicant reads stays internal`() throws {
    let address = CommentAddress(audience: .applicant, isConfirmed: true)
    let told = try said("C2", "au demandeur", address)
    let talk = try said(nil, "entre nous", CommentAddress(replyTo: 1), after: told)
    #expect(talk.comments.map(\.audience) == [.applicant, .internal])
    #expect(talk.applicantComments.map(\.text) == ["au demandeur"])
  }

  @Test func `a letter carries what was addressed to the applicant before it`() throws {
    let address = CommentAddress(audience: .applicant, isConfirmed: true)
    var talk = try said("C2", "entre nous")
    let send = CaseCommand.sendLetter(.comments, .email, text: "ab")
    #expect(talk.refusal(of: send, by: .sofie) == .letterNotDue(.comments))
    talk = try said("C1", "un", address, after: talk)
    talk = try talk.after(send, by: .sofie)
    talk = try said(nil, "deux", address, after: talk)
    #expect(talk.comments.map { $0.sentOn != nil } == [false, true, false])
    #expect(talk.dueLetters.contains(.comments))
  }

  // MARK: - Consensus

  private func settle(
    _ criterion: CriterionID, _ value: Score?, _ text: String = "", by member: Member = .paul,
    on reviewCase: ReviewCase = .revealed
  ) -> Refusal? {
    reviewCase.refusal(
      of: .recordConsensus(criterion, value, LocalizedText([.french: text])), by: member)
  }

  @Test func `the group settles on a value, on words, or on both`() {
    #expect(settle("C1", .level(2)) == nil)
    #expect(settle("C1", nil, "partagé, et pourquoi") == nil)
    #expect(settle("F4", nil, "adultes seulement") == nil)
    #expect(settle("C1", nil) == .deliberation(.consensusEmpty))
    #expect(settle("F4", .level(1)) == .scoreNotOnScale("F4", .level(1)))
    #expect(settle("C1", .level(7)) == .scoreNotOnScale("C1", .level(7)))
    #expect(settle("A1", .level(1)) == .unknownCriterion("A1"))
  }

  @Test func `where a sheet would need a reason a consensus needs words`() {
    for value in [Score.level(0), .level(3), .notApplicable, .cannotJudge] {
      #expect(settle("C1", value) == .deliberation(.consensusNeedsWords("C1", value)))
      #expect(settle("C1", value, "parce que") == nil)
    }
  }

  @Test func `the chair, the secretariat and the rapporteurs write it down`() throws {
    #expect(settle("C1", .level(2), by: .sofie) == nil)
    #expect(settle("C1", .level(2), by: .ann) == .roleMayNot(.voting, [.chair, .secretariat]))
    let led = ReviewCase.revealed.after(
      on: "2026-05-13", [(.assigned(member: "ann", duty: .rapporteur, criteria: []), .paul)])
    #expect(settle("C1", .level(2), by: .ann, on: led) == nil)
  }

  @Test func `it needs revealed scores, and no vote that it could sway`() {
    #expect(settle("C1", .level(2), on: .inVote) == .voteIsOpen)
    #expect(settle("C1", .level(2), on: .scored) == .wrongStage(.scoring, [.deliberation, .vote]))
  }

  @Test func `a later one replaces it, and the scores stay as they are`() throws {
    let first = try ReviewCase.revealed.after(
      .recordConsensus("C1", .level(2), LocalizedText()), by: .paul)
    #expect(settle("C1", .level(2), on: first) == .nothingChanged)
    let second = try first.after(
      .recordConsensus("C1", .level(1), LocalizedText([.dutch: "toch zwak"])), by: .sofie)
    #expect(second.consensus["C1"]?.value == .level(1))
    #expect(second.consensus["C1"]?.member == "sofie")
    #expect(second.consensusRecords.count == 2)
    #expect(second.rounds == ReviewCase.revealed.rounds)
  }

  @Test func `a new round starts without the consensus of the one before`() throws {
    let settled = try ReviewCase.revealed.after(
      .recordConsensus("C1", .level(2), LocalizedText()), by: .paul)
    let again = try settled.after(.openRound, by: .paul)
    #expect(again.consensus.isEmpty)
    #expect(again.consensus(in: 1)["C1"]?.value == .level(2))
  }

  @Test func `who may not read the dossier sees neither`() throws {
    let address = CommentAddress(audience: .applicant, isConfirmed: true)
    let talk = try said("C2", "au demandeur", address)
      .after(.recordConsensus("C1", .level(2), LocalizedText([.french: "retenu"])), by: .paul)
    let view = CaseView(of: talk, for: .gilles)
    #expect(view.dossierClosed != nil)
    #expect(view.content.comments.isEmpty && view.content.consensusRecords.isEmpty)
    #expect(view.content.consensus.isEmpty)
    #expect(CaseView(of: talk, for: .bram).content.consensus["C1"]?.texts[.french] == "retenu")
  }
}

/// What the scores of one criterion amount to.
@Suite struct CriterionTallyTests {
  private func tally(_ scores: String) -> CriterionTally {
    let voices = scores.enumerated().map { place, letter in
      CriterionTally.Voice(member: MemberID("m\(place)"), score: Score(String(letter)))
    }
    return CriterionTally("C1", voices, on: .zeroToThree)
  }

  // Mapped onto 1 to 9: 0 → 1, 1 → 3.67, 2 → 6.33, 3 → 9.
  @Test(arguments: [
    ("00000333333", 3.404, true), ("22222222223", 0, false), ("01230123", 1.135, true),
    ("1112", 0.064, false), ("2", 0, false),
  ])
  func `disagreement is the index above one`(scores: String, index: Double, divided: Bool) throws {
    let found = try #require(tally(scores).disagreement)
    #expect(abs(found.value - index) < 0.001, "\(found.value)")
    #expect(tally(scores).isDisagreement == divided)
  }

  @Test func `what is no level is counted and left out`() {
    let mixed = tally("1-?2")
    #expect(mixed.levels?.count == 2)
    #expect(mixed.members(giving: .cannotJudge) == ["m2"])
    #expect(tally("-?").disagreement == nil && tally("-?").spread.median == nil)
  }

  @Test func `a group on two neighbouring levels is told from one that is torn apart`() {
    #expect(tally("11112222").isBetweenNeighbours)
    #expect(!tally("00000333333").isBetweenNeighbours)
    #expect(!tally("2222").isBetweenNeighbours)
  }

  @Test func `one far from ten others is no disagreement of the group`() {
    #expect(!tally("11111111113").isDisagreement)
  }
}
