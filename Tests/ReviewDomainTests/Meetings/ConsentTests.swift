import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct ConsentTests {
  @Test func `a block is adopted at once, each case with who was there and could vote`() throws {
    var gathering = try Gathering(cases: 3)
    try gathering.open(consent: 2)
    try gathering.act(.approveConsent(at: .at("14:05")), by: .paul)
    for number in [1, 2] {
      let vote = try #require(gathering[number]?.votes.last)
      #expect(vote.outcome == .adopted)
      #expect(vote.consent == ["ann", "bram", "carla"])
      #expect(vote.digest == "digest-1")
      #expect(vote.quorum == 2 && vote.hasQuorum)
      #expect(vote.ballots.isEmpty)
      #expect(gathering[number]?.stage == .vote)
      let conclude = CaseContext.cast(on: "2026-12-15")
      #expect(gathering[number]?.refusal(of: .conclude, by: .paul, in: conclude) == nil)
    }
    #expect(gathering[3]?.votes.isEmpty == true)
    #expect(gathering.meeting.items.map(\.adoptedAt) == [.at("14:05"), .at("14:05"), nil])
  }

  @Test func `a case that somebody pulls is debated, and does not go back`() throws {
    var gathering = try Gathering()
    try gathering.open(consent: 2)
    let id = gathering.id(1)
    #expect(
      gathering.refusal(.pull(id, reason: "x"), by: .gilles)
        == .recused(.deliberate, since: .on("2026-05-12"), reason: "mandat"))
    try gathering.act(.pull(id, reason: "Le prix."), by: .dirk)
    #expect(gathering.meeting.items[0].pulledBy == "dirk")
    #expect(gathering.meeting.consentBlock == [gathering.id(2)])
    #expect(gathering.refusal(.pull(id, reason: ""), by: .ann) == .meeting(.pulled(id, by: "dirk")))
    #expect(
      gathering.refusal(.setAgenda([AgendaLine(.review(id), block: .consent)]))
        == .meeting(.pulled(id, by: "dirk")))
    try gathering.act(.dropItem(.review(id)))
    #expect(
      gathering.refusal(.addItem(NewAgendaItem(.review(id), block: .consent)))
        == .meeting(.pulled(id, by: "dirk")))
    try gathering.act(.approveConsent(at: .at("14:05")), by: .paul)
    #expect(gathering[1]?.votes.isEmpty == true)
  }

  @Test func `what falls short is left out and named, the rest is adopted`() throws {
    var gathering = try Gathering(cases: 4)
    // Ann and Bram may not vote on the first case; nobody wrote a text for the second; the third has
    // a vote open.
    for member in ["ann", "bram"] as [MemberID] {
      gathering.cases[gathering.id(1)]?.apply(
        .interestsDeclared(conflict: true, text: "x"), by: member, on: .on("2026-06-01"))
    }
    gathering.cases[gathering.id(2)] = .deliberated(2, proposal: nil)
    gathering.cases[gathering.id(3)]?.apply(
      .voteOpened(digest: "digest-1", quorum: 2), by: "paul", on: .on("2026-06-01"))
    try gathering.open(consent: 4)
    try gathering.act(.approveConsent(at: .at("14:05")), by: .paul)
    let failures = gathering.meeting.items.map(\.leftOut)
    #expect(failures == [.quorum, .proposal, .openVote, nil])
    #expect(gathering.meeting.items.map(\.block) == [.debate, .debate, .debate, .consent])
    #expect(gathering[4]?.votes.last?.outcome == .adopted)
    #expect(gathering[1]?.votes.isEmpty == true && gathering[2]?.votes.isEmpty == true)
    #expect(gathering.refusal(.take(.review(gathering.id(1)), at: .at("14:10"))) == nil)
  }

  @Test func `nothing is adopted where nobody who may vote is there`() throws {
    var gathering = try Gathering(cases: 1)
    try gathering.open(consent: 1, present: ["paul", "sofie", "dirk", "ann"])
    let failure = ConsentFailure(gathering.id(1), .quorum)
    #expect(
      gathering.refusal(.approveConsent(at: .at("14:05")), by: .paul)
        == .meeting(.consentFails([failure])))
    #expect(gathering[1]?.attendance.isEmpty == true)
  }

  @Test func `a majority of all members is not there by the consent of half of them`() throws {
    var gathering = try Gathering(cases: 1)
    gathering.policy.votes.majority = Majority(
      numerator: 2, denominator: 3, base: .members, isStrict: true)
    try gathering.open(consent: 1, present: ["paul", "ann", "bram"])
    let failure = ConsentFailure(gathering.id(1), .majority)
    #expect(
      gathering.refusal(.approveConsent(at: .at("14:05")), by: .paul)
        == .meeting(.consentFails([failure])))
  }

  @Test(arguments: [
    VoteRule(forms: [.secret]), VoteRule(procedures: [.written]), VoteRule(consent: false),
  ])
  func `a policy of secret or written votes, or that says so, knows no consent`(rule: VoteRule)
    throws
  {
    var gathering = try Gathering(cases: 1)
    gathering.policy.votes = rule
    try gathering.open(consent: 1)
    #expect(
      gathering.refusal(.approveConsent(at: .at("14:05")), by: .paul)
        == .meeting(.consentNotAllowed))
  }
}
