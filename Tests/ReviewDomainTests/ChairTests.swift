import ReviewDomain
import ReviewTestSupport
import Testing

/// A chair with an interest does not lead, and somebody else does.
@Suite struct ChairTests {
  /// Sheets are in; then the chair declares an interest.
  private let conflicted = ReviewCase.scored.after(
    on: "2026-05-01", [(.interestsDeclared(conflict: true, text: "parenté"), .paul)])

  private func replaced() throws -> ReviewCase {
    try conflicted.after(.replaceChair("bram", reason: "parenté du président"), by: .sofie)
  }

  @Test func `nobody decides on an interest of their own`() throws {
    let decide = CaseCommand.decideRecusal("paul", removed: [], reason: "rien")
    #expect(conflicted.refusal(of: decide, by: .paul) == .people(.chairHasInterest))
    #expect(ReviewCase.scored.refusal(of: decide, by: .paul) == .people(.ownInterest))
    let cleared = try replaced().after(decide, by: .bram)
    #expect(cleared.obstacle(to: .read, for: .paul) == nil)
    let own = CaseCommand.decideRecusal("bram", removed: [.vote], reason: "x")
    #expect(try replaced().refusal(of: own, by: .bram) == .people(.ownInterest))
  }

  @Test(arguments: [Act.closeRound, .recuse, .reopenScores, .assign, .correct])
  func `a chair with an interest leads nothing`(act: Act) throws {
    #expect(conflicted.refusal(of: act, by: .paul) == .people(.chairHasInterest))
    #expect(try replaced().refusal(of: act, by: .paul) == .people(.chairReplaced(by: "bram")))
    #expect(conflicted.refusal(of: .declare, by: .paul) == nil)
  }

  @Test func `a chair who is recused from deliberating leads nothing either`() throws {
    let recused = try replaced().after(
      .decideRecusal("paul", removed: [.deliberate], reason: "parenté"), by: .bram)
    #expect(recused.refusal(of: .closeRound, by: .paul) == .people(.chairReplaced(by: "bram")))
    #expect(recused.refusal(of: .reopenScores("ann", reason: "x"), by: .sofie) == nil)
    let alone = ReviewCase.scored.after(
      on: "2026-05-01",
      [(.recusalDecided(member: "paul", removed: [.deliberate], reason: "x"), .paul)])
    #expect(alone.refusal(of: .closeRound, by: .paul) == .chairRecused)
  }

  @Test func `the acting chair has the chair's acts, and keeps voice and sheet`() throws {
    let replaced = try replaced()
    #expect(replaced.actingChair == "bram")
    #expect(replaced.refusal(of: .closeRound, by: .bram) == nil)
    #expect(replaced.refusal(of: .closeRound, by: .ann) == .roleMayNot(.voting, [.chair]))
    #expect(replaced.expectedScorers(in: .cast).contains { $0.id == "bram" })
    #expect(replaced.electorate(in: .cast).contains { $0.id == "bram" })
    #expect(replaced.nextStep(in: .cast())?.act == .closeRound)
    #expect(replaced.ownStep(of: .bram, in: .cast())?.act == .closeRound)
    #expect(replaced.ownStep(of: .paul, in: .cast()) == nil)
    let shown = try replaced.after(.closeRound, by: .bram).after(.revealRound, by: .bram)
    #expect(shown.stage == .deliberation)
  }

  @Test func `interests are read by who leads the case`() throws {
    let texts = try replaced()
    #expect(CaseView(of: texts, for: .bram).content.interests["paul"]?.text == "parenté")
    #expect(CaseView(of: texts, for: .bram).content.interests["gilles"]?.text == "administrateur")
    #expect(CaseView(of: texts, for: .paul).content.interests["gilles"]?.text == "")
    #expect(CaseView(of: texts, for: .paul).content.chairReplacement?.reason == "")
  }

  @Test func `a chair is replaced by somebody who may lead, for a reason`() {
    func refusal(_ member: MemberID, _ reason: String = "x", by actor: Member = .sofie) -> Refusal?
    { conflicted.refusal(of: .replaceChair(member, reason: reason), by: actor) }
    #expect(refusal("ann") == nil)
    #expect(refusal("ann", by: .paul) == nil)
    #expect(refusal("ann", by: .ann) == .roleMayNot(.voting, [.secretariat, .chair]))
    #expect(refusal("ann", " ") == .reasonNeeded)
    #expect(refusal("nobody") == .unknownMember("nobody"))
    #expect(refusal("emma") == .people(.mayNotLead("emma")))
    #expect(refusal("sofie") == .people(.mayNotLead("sofie")))
    #expect(refusal("gilles") == .people(.memberHasInterest("gilles")))
    #expect(refusal("paul") == .people(.memberHasInterest("paul")))
  }

  @Test func `a chair who may lead is not replaced`() throws {
    for member in [Member.sofie, .paul] {
      #expect(
        ReviewCase.scored.refusal(of: .replaceChair, by: member) == .people(.chairMayLead))
    }
    #expect(
      try replaced().refusal(of: .replaceChair("ann", reason: "x"), by: .sofie)
        == .people(.chairMayLead))
  }

  @Test func `a chair whose interest was cleared comes back`() throws {
    let cleared = try replaced().after(
      .decideRecusal("paul", removed: [], reason: "vendu"), by: .bram)
    let back = try cleared.after(.replaceChair("paul", reason: "vendu"), by: .sofie)
    #expect(back.refusal(of: .closeRound, by: .paul) == nil)
    #expect(back.refusal(of: .closeRound, by: .bram) == .roleMayNot(.voting, [.chair]))
    #expect(
      cleared.refusal(of: .replaceChair("ann", reason: "x"), by: .sofie)
        == .people(.chairMayLead))
  }

  @Test func `an acting chair with an interest hands over in turn`() throws {
    let again = try replaced().after(.declareInterests(conflict: true, text: "x"), by: .bram)
    #expect(again.refusal(of: .closeRound, by: .bram) == .people(.chairHasInterest))
    #expect(try again.after(.replaceChair("ann", reason: "x"), by: .bram).actingChair == "ann")
  }
}

@Suite struct CaseAdviceTests {
  @Test func `no case on its way needs advice`() {
    for rung in Rung.allCases {
      #expect(rung.reviewCase.advice(in: .cast()).isEmpty, "\(rung)")
    }
  }

  @Test func `a case without a chair waits for one`() {
    let conflicted = ReviewCase.scored.after(
      on: "2026-05-01", [(.interestsDeclared(conflict: true, text: "parenté"), .paul)])
    #expect(conflicted.advice(in: .cast()) == [.noChair])
    #expect(conflicted.nextStep(in: .cast())?.act == .replaceChair)
    #expect(conflicted.ownStep(of: .sofie, in: .cast())?.act == .replaceChair)
    let chairless = Group(members: Member.cast.filter { $0.role != .chair })
    #expect(ReviewCase.scored.advice(in: .cast(group: chairless)) == [.noChair])
    #expect(ReviewCase.registered.advice(in: .cast(group: chairless)).isEmpty)
  }

  @Test func `when all declare an interest the secretariat is told what to do`() {
    let all = [Member.ann, .bram, .carla, .dirk, .emma, .gilles]
    let declared = ReviewCase.admissible.after(
      on: "2026-04-01", all.map { (.interestsDeclared(conflict: true, text: "actions"), $0) })
    let context = CaseContext.cast()
    #expect(
      declared.advice(in: context) == [
        .nobodyScores(undecided: all.map(\.id)),
        .nobodyVotes(undecided: ["ann", "bram", "carla", "gilles"]),
      ])
    #expect(declared.nextStep(in: context)?.act == .recuse)
    let recused = declared.after(
      on: "2026-04-02",
      all.map {
        (.recusalDecided(member: $0.id, removed: Right.allCases, reason: "x"), .paul)
      })
    #expect(
      recused.advice(in: context) == [
        .nobodyScores(undecided: []), .nobodyVotes(undecided: []),
      ])
    let cleared = recused.after(
      on: "2026-04-03", [(.recusalDecided(member: "ann", removed: [], reason: "x"), .paul)])
    #expect(cleared.advice(in: context).isEmpty)
  }
}
