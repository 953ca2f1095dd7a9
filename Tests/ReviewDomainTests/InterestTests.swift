import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct InterestTests {
  @Test(arguments: Member.cast.filter(\.role.declaresInterests))
  func `a declaration of interests comes before the dossier opens`(member: Member) throws {
    let before = ReviewCase.registered
    #expect(CaseView(of: before, for: member).dossierClosed == .declareFirst)
    #expect(
      CaseView(of: before, for: member).content.request == ReimbursementRequest.cardioLink.outline)
    let after = try before.after(.declareInterests(conflict: false, text: ""), by: member)
    #expect(CaseView(of: after, for: member).dossierClosed == nil)
    #expect(CaseView(of: after, for: member).content.request == .cardioLink)
  }

  @Test func `the secretariat reads without a declaration`() {
    #expect(CaseView(of: .registered, for: .sofie).dossierClosed == nil)
  }

  @Test func `a member with an interest waits for the chair, and says what it is`() throws {
    let declare = CaseCommand.declareInterests(conflict: true, text: "actions du demandeur")
    #expect(
      ReviewCase.registered.refusal(of: .declareInterests(conflict: true, text: " "), by: .ann)
        == .textNeeded)
    let waiting = try ReviewCase.registered.after(declare, by: .ann)
    for right in Right.allCases {
      #expect(waiting.obstacle(to: right, for: .ann) == .interestUndecided)
    }
    let cleared = try waiting.after(
      .decideRecusal("ann", removed: [], reason: "vendues en 2024"), by: .paul)
    for right in Right.allCases { #expect(cleared.obstacle(to: right, for: .ann) == nil) }
  }

  @Test(arguments: Right.allCases)
  func `a recusal takes one right away and leaves the others`(taken: Right) throws {
    let recused = try ReviewCase.inVote.after(
      .decideRecusal("ann", removed: [taken], reason: "mandat"), by: .paul)
    let day = CaseContext.cast().now.day
    for right in Right.allCases {
      let refusal: Refusal? = right == taken ? .recused(right, since: day, reason: "mandat") : nil
      #expect(recused.obstacle(to: right, for: .ann) == refusal)
    }
    #expect((recused.refusal(of: .vote, by: .ann) == nil) == (taken != .vote))
    #expect((recused.refusal(of: .comment, by: .ann) == nil) == (taken != .deliberate))
    #expect((CaseView(of: recused, for: .ann).dossierClosed == nil) == (taken != .read))
  }

  @Test func `an interest that is declared after the chair cleared another one waits again`() throws
  {
    let cleared = try ReviewCase.registered
      .after(.declareInterests(conflict: true, text: "actions"), by: .ann)
      .after(.decideRecusal("ann", removed: [], reason: "vendues"), by: .paul)
    let again = try cleared.after(.declareInterests(conflict: true, text: "mandat"), by: .ann)
    #expect(again.obstacle(to: .read, for: .ann) == .interestUndecided)
    let recused = try again.after(
      .decideRecusal("ann", removed: [.vote], reason: "mandat"), by: .paul)
    #expect(recused.obstacle(to: .read, for: .ann) == nil)
    #expect(recused.obstacle(to: .vote, for: .ann) != nil)
  }

  @Test func `a right that was taken stays taken while a new interest waits`() throws {
    let recused = try ReviewCase.registered
      .after(.declareInterests(conflict: true, text: "mandat"), by: .ann)
      .after(.decideRecusal("ann", removed: [.vote], reason: "mandat"), by: .paul)
    let again = try recused.after(.declareInterests(conflict: true, text: "actions"), by: .ann)
    #expect(
      again.obstacle(to: .vote, for: .ann)
        == .recused(.vote, since: CaseContext.cast().now.day, reason: "mandat"))
    #expect(again.obstacle(to: .read, for: .ann) == .interestUndecided)
  }

  @Test func `a recusal names a member, gives a reason and answers an interest`() {
    func refusal(_ member: MemberID, _ removed: [Right], _ reason: String) -> Refusal? {
      ReviewCase.registered.refusal(
        of: .decideRecusal(member, removed: removed, reason: reason), by: .paul)
    }
    #expect(refusal("nobody", [.vote], "x") == .unknownMember("nobody"))
    #expect(refusal("ann", [.vote], " ") == .reasonNeeded)
    #expect(refusal("ann", [], "rien à signaler") == .noInterestDeclared("ann"))
    #expect(refusal("ann", [.vote], "mandat") == nil)
  }

  @Test func `a recused member is expected neither to score nor to vote`() {
    let scorers = ReviewCase.inScoring.expectedScorers(in: .cast).map(\.id)
    #expect(scorers == ["ann", "bram", "carla", "dirk", "emma"])
    #expect(ReviewCase.inVote.electorate(in: .cast).map(\.id) == ["ann", "bram", "carla"])
  }
}
