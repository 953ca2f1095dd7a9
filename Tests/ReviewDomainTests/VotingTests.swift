import ReviewDomain
import ReviewTestSupport
import Testing

/// Form, procedure, attendance and proxies.
@Suite struct VotingTests {
  private static let proposed = Rung.proposed.reviewCase

  private func context(
    _ day: String = "2026-12-01", _ change: (inout VoteRule) -> Void = { _ in }
  ) -> CaseContext {
    var policy = Policy.small
    change(&policy.votes)
    return .cast(on: day, policy: policy)
  }

  private func ballot(_ choice: BallotChoice = .yes, for principal: MemberID? = nil)
    -> CaseCommand
  {
    .castBallot(choice, digest: "digest-1", reason: "", salt: "s", principal: principal)
  }

  private func opened(_ options: VoteOptions = VoteOptions(), in context: CaseContext) throws
    -> ReviewCase
  {
    try Self.proposed.after(.putToVote(options), by: .paul, in: context)
  }

  @Test func `a vote freezes its rule and who may vote`() throws {
    let vote = try #require(try opened(in: context { $0.abstentions = .forbidden }).openVote)
    #expect(vote.rule.abstentions == .forbidden)
    #expect(vote.terms?.roll.map(\.member) == ["ann", "bram", "carla"])
    let later = try opened(in: context { $0.abstentions = .forbidden })
    #expect(later.refusal(of: ballot(.abstain), by: .ann) == .vote(.abstentionForbidden))
    #expect(later.refusal(of: ballot(.no), by: .ann) == nil)
  }

  @Test func `only forms and procedures of the policy are taken, the first where none is said`()
    throws
  {
    let secretOnly = context { $0.forms = [.secret] }
    #expect(try opened(in: secretOnly).openVote?.isSecret == true)
    #expect(
      Self.proposed.refusal(
        of: .putToVote(VoteOptions(form: .rollCall)), by: .paul, in: secretOnly)
        == .vote(.formNotAllowed(.rollCall, [.secret])))
    let meetings = context { $0.procedures = [.meeting] }
    #expect(
      Self.proposed.refusal(
        of: .putToVote(VoteOptions(procedure: .written)), by: .paul, in: meetings)
        == .vote(.procedureNotAllowed(.written, [.meeting])))
  }

  @Test func `a written procedure has a last day, a meeting has none`() {
    func refusal(_ options: VoteOptions) -> Refusal? {
      Self.proposed.refusal(of: .putToVote(options), by: .paul, in: context())
    }
    #expect(refusal(VoteOptions(procedure: .written)) == .vote(.deadlineNeeded))
    #expect(
      refusal(VoteOptions(until: .on("2026-12-05"))) == .vote(.onlyWrittenHasDeadline))
    #expect(
      refusal(VoteOptions(procedure: .written, until: .on("2026-11-30")))
        == .vote(.deadlinePassed(.on("2026-11-30"), today: .on("2026-12-01"))))
    #expect(refusal(VoteOptions(procedure: .written, until: .on("2026-12-01"))) == nil)
  }

  @Test func `a written procedure takes ballots to its last day and is closed after it`() throws {
    var reviewCase = try opened(
      VoteOptions(procedure: .written, until: .on("2026-12-05")), in: context())
    reviewCase = try reviewCase.after(ballot(), by: .ann, in: context("2026-12-05"))
    #expect(
      reviewCase.refusal(of: .closeVote, by: .paul, in: context("2026-12-05"))
        == .vote(.voteStillRuns(.on("2026-12-05"), waiting: 2)))
    #expect(
      reviewCase.refusal(of: ballot(), by: .bram, in: context("2026-12-06"))
        == .vote(.voteTimeOver(.on("2026-12-05"))))
    #expect(reviewCase.refusal(of: .closeVote, by: .paul, in: context("2026-12-06")) == nil)
    #expect(reviewCase.nextStep(in: context("2026-12-06"))?.act == .closeVote)
    for member in [Member.bram, .carla] {
      reviewCase = try reviewCase.after(ballot(), by: member, in: context("2026-12-05"))
    }
    #expect(reviewCase.refusal(of: .closeVote, by: .paul, in: context("2026-12-05")) == nil)
  }

  @Test func `a ballot that names an earlier day is as late as the day it is entered`() throws {
    let reviewCase = try opened(
      VoteOptions(procedure: .written, until: .on("2026-12-05")), in: context())
    let late = context("2026-12-06")
    #expect(throws: Refusal.vote(.voteTimeOver(.on("2026-12-05")))) {
      try reviewCase.events(for: ballot(), by: "ann", on: .on("2026-12-05"), in: late)
    }
  }

  @Test func `once attendance is noted only who is present votes, and who left does not`() throws {
    var reviewCase = try opened(in: context())
    func note(_ arrived: [MemberID], _ left: [MemberID] = []) -> CaseCommand {
      .noteAttendance(arrived: arrived, left: left, aside: [], time: "")
    }
    #expect(reviewCase.refusal(of: ballot(), by: .ann) == nil)
    reviewCase = try reviewCase.after(note(["ann", "bram"]), by: .sofie)
    #expect(reviewCase.refusal(of: ballot(), by: .carla) == .vote(.notPresent("carla")))
    #expect(reviewCase.refusal(of: ballot(), by: .ann) == nil)
    reviewCase = try reviewCase.after(note(["carla"], ["ann"]), by: .paul)
    #expect(reviewCase.refusal(of: ballot(), by: .ann) == .vote(.notPresent("ann")))
    #expect(reviewCase.refusal(of: ballot(), by: .carla) == nil)
  }

  @Test func `a meeting of an earlier day says nothing of this one`() throws {
    let before = try Self.proposed.after(
      .noteAttendance(arrived: ["ann"], left: [], aside: [], time: ""), by: .sofie,
      in: context("2026-11-20"))
    let today = try before.after(.openVote, by: .paul, in: context())
    #expect(today.openVote?.attendance == nil)
    let sameDay = try before.after(.openVote, by: .paul, in: context("2026-11-20"))
    #expect(sameDay.openVote?.attendance?.present == ["ann"])
  }

  @Test func `who is present counts for the quorum where the rule says so`() throws {
    let present = context { $0.quorum.counted = .present }
    var reviewCase = try opened(in: present)
    reviewCase = try reviewCase.after(ballot(), by: .ann, in: present)
    #expect(reviewCase.openVote?.hasQuorum == false)
    reviewCase = try reviewCase.after(
      .noteAttendance(arrived: ["ann", "bram"], left: [], aside: [], time: ""), by: .sofie,
      in: present)
    #expect(reviewCase.openVote?.hasQuorum == true)
  }

  @Test func `a member who abstains for parity does not vote`() throws {
    let reviewCase = try opened(in: context()).after(
      .noteAttendance(arrived: ["ann", "bram"], left: [], aside: ["bram"], time: ""), by: .sofie)
    #expect(reviewCase.refusal(of: ballot(), by: .bram) == .vote(.standsAside("bram")))
  }

  @Test func `attendance names members, once each`() {
    func refusal(_ arrived: [MemberID], _ left: [MemberID]) -> Refusal? {
      Self.proposed.refusal(
        of: .noteAttendance(arrived: arrived, left: left, aside: [], time: ""), by: .sofie)
    }
    #expect(refusal([], []) == .vote(.nobodyNamed))
    #expect(refusal(["nobody"], []) == .unknownMember("nobody"))
    #expect(refusal(["ann"], ["ann"]) == .vote(.namedTwice("ann")))
  }
}

@Suite struct ProxyTests {
  private static let proposed = Rung.proposed.reviewCase

  private func context(_ proxies: ProxyRule? = ProxyRule(perMember: 1, sameConstituency: false))
    -> CaseContext
  {
    var policy = Policy.small
    policy.votes.proxies = proxies
    return .cast(policy: policy)
  }

  private func give(_ from: MemberID?, _ to: MemberID?, _ reason: String = "") -> CaseCommand {
    .giveProxy(from: from, to: to, reason: reason)
  }

  private func ballot(for principal: MemberID?) -> CaseCommand {
    .castBallot(.no, digest: "digest-1", reason: "", salt: "s", principal: principal)
  }

  private func refusal(_ command: CaseCommand, by member: Member, _ proxies: ProxyRule?)
    -> Refusal?
  {
    Self.proposed.refusal(of: command, by: member, in: context(proxies))
  }

  private let one = ProxyRule(perMember: 1, sameConstituency: false)

  @Test func `proxies are given only where the policy knows them, and to members who may vote`() {
    #expect(refusal(give(nil, "bram"), by: .ann, nil) == .vote(.proxiesNotAllowed))
    #expect(refusal(give(nil, "bram"), by: .ann, one) == nil)
    #expect(refusal(give(nil, "ann"), by: .ann, one) == .vote(.proxyToOneself))
    #expect(refusal(give(nil, "gilles"), by: .ann, one) == .vote(.mayNotVote("gilles")))
    #expect(refusal(give(nil, "dirk"), by: .ann, one) == .vote(.mayNotVote("dirk")))
    let same = ProxyRule(perMember: 1, sameConstituency: true)
    #expect(
      refusal(give(nil, "bram"), by: .ann, same)
        == .vote(.proxyOutsideConstituency("organismes assureurs")))
  }

  @Test func `the secretariat gives a proxy for an absent member, with a reason`() {
    #expect(refusal(give("ann", "bram"), by: .sofie, one) == .reasonNeeded)
    #expect(refusal(give("ann", "bram", "malade"), by: .sofie, one) == nil)
    #expect(refusal(give("ann", "bram"), by: .carla, one) == .vote(.proxyOfAnother("ann")))
  }

  @Test func `a member holds no more than allowed, and passes none on`() throws {
    let held = try Self.proposed.after(give(nil, "carla"), by: .ann, in: context())
    #expect(
      held.refusal(of: give(nil, "carla"), by: .bram, in: context())
        == .vote(.tooManyProxies("carla", limit: 1)))
    #expect(held.refusal(of: give(nil, "bram"), by: .carla, in: context()) == .vote(.proxyChain))
    #expect(held.refusal(of: give(nil, "ann"), by: .bram, in: context()) == .vote(.proxyChain))
    let ended = try held.after(give(nil, nil), by: .ann, in: context())
    #expect(ended.proxies.isEmpty)
    #expect(
      ended.refusal(of: give(nil, nil), by: .ann, in: context()) == .vote(.noProxyFrom("ann")))
  }

  @Test func `a holder casts the absent member's ballot besides their own`() throws {
    var reviewCase = try Self.proposed.after(give(nil, "bram"), by: .ann, in: context())
    reviewCase = try reviewCase.after(.openVote, by: .paul, in: context())
    #expect(
      reviewCase.refusal(of: ballot(for: "carla"), by: .bram) == .vote(.noProxyFrom("carla")))
    reviewCase = try reviewCase.after(ballot(for: nil), by: .bram)
    reviewCase = try reviewCase.after(ballot(for: "ann"), by: .bram)
    let cast = try #require(reviewCase.openVote?.ballots.last)
    #expect(cast.member == "ann" && cast.castBy == "bram")
    #expect(reviewCase.refusal(of: ballot(for: nil), by: .bram) == .alreadyVoted)
    #expect(reviewCase.refusal(of: ballot(for: nil), by: .ann) == .alreadyVoted)
    #expect(reviewCase.openVote?.hasQuorum == true)
  }

  @Test func `a member who is present votes alone, and none is used in writing`() throws {
    var reviewCase = try Self.proposed.after(give(nil, "bram"), by: .ann, in: context())
    reviewCase = try reviewCase.after(.openVote, by: .paul, in: context())
    reviewCase = try reviewCase.after(
      .noteAttendance(arrived: ["bram", "ann"], left: [], aside: [], time: ""), by: .sofie)
    #expect(
      reviewCase.refusal(of: ballot(for: "ann"), by: .bram) == .vote(.presentVotesAlone("ann")))
    let options = VoteOptions(procedure: .written, until: .on("2026-12-09"))
    let held = try Self.proposed.after(give(nil, "bram"), by: .ann, in: context())
    let written = try held.after(.putToVote(options), by: .paul, in: context())
    #expect(written.refusal(of: ballot(for: "ann"), by: .bram) == .vote(.noProxyInWriting))
  }

  @Test func `a proxy counts while its holder is present, and for one vote only`() throws {
    var reviewCase = try Self.proposed.after(give(nil, "bram"), by: .ann, in: context())
    reviewCase = try reviewCase.after(.openVote, by: .paul, in: context())
    reviewCase = try reviewCase.after(
      .noteAttendance(arrived: ["bram"], left: [], aside: [], time: ""), by: .sofie)
    #expect(reviewCase.openVote?.present == ["ann", "bram"])
    reviewCase = try reviewCase.after(.closeVote, by: .paul)
    #expect(reviewCase.proxies.isEmpty && reviewCase.votes.last?.proxies.count == 1)
  }
}
