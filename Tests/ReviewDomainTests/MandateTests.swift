import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct MandateTests {
  private func ann(from: String? = nil, until: String? = nil) -> Member {
    var ann = Member.ann
    ann.from = from.map(Day.on)
    ann.until = until.map(Day.on)
    return ann
  }

  private func group(_ ann: Member) -> Group {
    Group(members: Member.cast.map { $0.id == ann.id ? ann : $0 })
  }

  @Test(arguments: ["2026-12-02 ", " 2026-11-30", "2026-01-01 2026-11-30"])
  func `outside the mandate a member does nothing, and is told from when to when`(
    mandate: String
  ) {
    let days = mandate.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let from = days.first.flatMap { $0.isEmpty ? nil : $0 }
    let until = days.last.flatMap { $0.isEmpty ? nil : $0 }
    let ann = ann(from: from, until: until)
    let context = CaseContext.cast(on: "2026-12-01", group: group(ann))
    let refusal = Refusal.people(
      .outsideMandate("ann", from: from.map(Day.on), until: until.map(Day.on)))
    for act in Act.allCases {
      #expect(ReviewCase.inVote.refusal(of: act, by: "ann", in: context) == refusal)
    }
    #expect(!context.group.votingMembers.contains { $0.id == "ann" })
    #expect(!ReviewCase.inVote.electorate(in: context.group).contains { $0.id == "ann" })
    #expect(!ReviewCase.inScoring.expectedScorers(in: context.group).contains { $0.id == "ann" })
  }

  @Test func `the first and the last day belong to the mandate`() {
    for today in ["2026-12-01", "2026-12-31"] {
      let context = CaseContext.cast(
        on: today, group: group(ann(from: "2026-12-01", until: "2026-12-31")))
      #expect(ReviewCase.inVote.refusal(of: .vote, by: "ann", in: context) == nil)
    }
  }

  @Test func `nobody acts on a day before their mandate`() {
    let context = CaseContext.cast(on: "2026-12-01", group: group(ann(from: "2026-11-01")))
    #expect(
      throws: Refusal.people(.outsideMandate("ann", from: .on("2026-11-01"), until: nil))
    ) {
      try ReviewCase.inVote.events(
        for: .castBallot(.yes, digest: "digest-1", reason: "", salt: "s"), by: "ann",
        on: .on("2026-10-31"), in: context)
    }
  }

  @Test func `who left is refused as such where the mandate still runs`() {
    var left = ann(until: "2030-01-01")
    left.isActive = false
    #expect(left.absence(on: .on("2026-12-01")) == .inactiveMember("ann"))
  }

  @Test func `mandates that end within sixty days are named, the first first`() {
    var bram = Member.bram
    bram.until = .on("2026-12-20")
    let members = [Member.sofie, bram, ann(until: "2027-01-30")]
    let group = Group(members: members)
    let ending = group.endingMandates(on: .on("2026-12-01")).map(\.id)
    #expect(ending == ["bram", "ann"])
    #expect(group.endingMandates(on: .on("2026-11-30")).map(\.id) == ["bram"])
    #expect(group.endingMandates(on: .on("2026-12-21")).map(\.id) == ["ann"])
  }

  @Test func `a mandate ends after it begins`() {
    let wrong = ann(from: "2026-02-01", until: "2026-01-31")
    #expect(
      throws: Refusal.people(
        .mandateEndsBeforeItBegins(.on("2026-01-31"), from: .on("2026-02-01")))
    ) {
      try Group.cast.events(
        for: .changeMember(wrong, reason: "x"), by: "sofie", today: .on("2026-12-01"))
    }
  }
}
