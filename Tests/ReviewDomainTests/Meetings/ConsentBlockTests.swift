@testable import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct ConsentBlockTests {
  private static let language = Language.french

  /// Five sheets that agree, a proposal in the file's language.
  private func content(
    levels: [Int] = [2, 2, 2, 2, 2],
    recommends: [ConclusionKind?] = Array(repeating: .temporary, count: 5),
    unsure: Int? = nil, proposal: Proposal? = .temporary
  ) -> ReviewCase {
    let members: [Member] = [.ann, .bram, .carla, .dirk, .emma]
    var events: [(CaseEvent, Member)] = members.enumerated().map { place, member in
      let score: Score = place == unsure ? .cannotJudge : .level(levels[place])
      let sheet = ScoreSheet(
        scores: [CriterionScore(criterion: "C1", reason: "r", score: score)],
        recommendation: recommends[place])
      return (.scoreSheetSubmitted(round: 1, sheet: sheet, salt: ""), member)
    }
    events += [(.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul)]
    if let proposal { events.append((.proposalDrafted(proposal: proposal), .paul)) }
    return ReviewCase.inScoring.after(on: "2026-05-12", events)
  }

  private func obstacles(_ content: ReviewCase, agreed: Set<CriterionID> = [])
    -> [ConsentObstacle]
  {
    ConsentBlock(content, scale: .zeroToThree, agreed: agreed).obstacles
  }

  @Test func `a case on which all agree may be adopted en bloc`() {
    #expect(obstacles(content()).isEmpty)
  }

  @Test func `disagreement keeps a case out, unless a consensus was recorded`() {
    let divided = content(levels: [0, 3, 0, 3, 0])
    #expect(obstacles(divided) == [.divided(["C1"])])
    #expect(obstacles(divided, agreed: ["C1"]).isEmpty)
  }

  @Test func `split and missing recommendations keep a case out`() {
    #expect(
      obstacles(content(recommends: [.temporary, .temporary, .negative, .temporary, nil]))
        == [.split([.temporary: 3, .negative: 1]), .noRecommendation(1)])
    let other = content(recommends: Array(repeating: .negative, count: 5))
    #expect(obstacles(other) == [.otherThanProposed(.negative)])
  }

  @Test func `somebody who cannot judge has something to say`() {
    #expect(obstacles(content(unsure: 2)) == [.cannotJudge(["C1"])])
  }

  @Test func `without a proposal in the language of the file there is nothing to adopt`() {
    #expect(obstacles(content(proposal: nil)) == [.noProposal])
    let language = ReviewCase.registered.request.language
    var proposal = Proposal.temporary
    proposal.reasons = LocalizedText([.german: "Es reicht."])
    #expect(obstacles(content(proposal: proposal)) == [.proposalNotIn(language)])
  }

  @Test func `what was not revealed, or is over, is no matter of consent`() {
    #expect(obstacles(.scored).contains(.notRevealed))
    #expect(obstacles(.scored).contains(.stage(.scoring)))
    #expect(obstacles(.concluded).contains(.stage(.concluded)))
  }

  @Test func `sealed sheets make no difference, whatever they hold`() {
    func sealed(_ level: Int) -> ReviewCase {
      ReviewCase.inScoring.after(
        on: "2026-04-20",
        [
          (
            .scoreSheetSubmitted(
              round: 1,
              sheet: ScoreSheet(
                scores: [CriterionScore(criterion: "C1", reason: "r", score: .level(level))],
                recommendation: level == 0 ? .negative : .temporary), salt: ""), .ann
          )
        ])
    }
    for viewer in [Member.bram, .paul, .sofie] {
      #expect(
        obstacles(CaseView(of: sealed(0), for: viewer).content)
          == obstacles(CaseView(of: sealed(3), for: viewer).content))
    }
  }
}
