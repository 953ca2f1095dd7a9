/// Why a case does not belong among those adopted en bloc.
package enum ConsentObstacle: Hashable, Sendable {
  /// No round of scores was revealed, or a later one runs.
  case notRevealed
  case noProposal
  /// The proposal's reasons are missing in the language of the file.
  case proposalNotIn(Language)
  /// Members recommend different conclusions; how many each.
  case split([ConclusionKind: Int])
  /// Members who handed in a sheet without a recommendation.
  case noRecommendation(Int)
  /// Everybody recommends another conclusion than the one proposed.
  case otherThanProposed(ConclusionKind)
  /// Criteria whose disagreement index is above 1, without a recorded consensus.
  case divided([CriterionID])
  /// Criteria that somebody could not judge.
  case cannotJudge([CriterionID])
  /// Not waiting for a vote: too early, or concluded already.
  case stage(Stage)
  /// A ballot was cast already: the vote goes its own way.
  case voteIsOpen
}

/// What the consent block asks of a case: nothing about it is left to be said.
package struct ConsentBlock: Hashable, Sendable {
  package let caseID: CaseID
  /// None where the case may be adopted without debate.
  package let obstacles: [ConsentObstacle]

  package var qualifies: Bool { obstacles.isEmpty }

  /// - Parameters:
  ///   - content: the case as the viewer may see it: what is hidden is never counted.
  ///   - scale: the scale of its current round; `nil` where there is none.
  ///   - agreed: criteria on which a consensus was recorded.
  package init(
    _ content: ReviewCase, scale: Scale?, agreed: Set<CriterionID> = []
  ) {
    caseID = content.id
    obstacles =
      Self.standing(of: content) + Self.proposal(of: content)
      + Self.judgement(of: content, scale: scale, agreed: agreed)
  }

  private static func standing(of content: ReviewCase) -> [ConsentObstacle] {
    if content.openVote?.ballots.isEmpty == false { return [.voteIsOpen] }
    let isReady = content.stage == .deliberation || content.stage == .vote
    return isReady ? [] : [.stage(content.stage)]
  }

  private static func proposal(of content: ReviewCase) -> [ConsentObstacle] {
    guard let proposal = content.proposal else { return [.noProposal] }
    let language = content.request.language
    return proposal.reasons[language] == nil ? [.proposalNotIn(language)] : []
  }

  private static func judgement(
    of content: ReviewCase, scale: Scale?, agreed: Set<CriterionID>
  ) -> [ConsentObstacle] {
    guard content.isRevealed, let round = content.round, let scale else { return [.notRevealed] }
    let divided = round.disagreements(on: scale).filter { $0.index.isDisagreement }
      .map(\.criterion).filter { !agreed.contains($0) }
    let unjudged = round.criteria { $0 == .cannotJudge }.filter { !agreed.contains($0) }
    return recommendations(in: round, proposed: content.proposal?.conclusion)
      + (divided.isEmpty ? [] : [.divided(divided)])
      + (unjudged.isEmpty ? [] : [.cannotJudge(unjudged)])
  }

  private static func recommendations(in round: Round, proposed: ConclusionKind?)
    -> [ConsentObstacle]
  {
    let sheets = round.sheets.filter { $0.isSubmitted && $0.content != nil }
    let given = sheets.compactMap { $0.content?.recommendation }
    let counts = Dictionary(grouping: given, by: \.self).mapValues(\.count)
    let silent = sheets.count - given.count
    let missing: [ConsentObstacle] = silent > 0 ? [.noRecommendation(silent)] : []
    if counts.count > 1 { return [.split(counts)] + missing }
    guard let only = counts.keys.first, let proposed, only != proposed else { return missing }
    return [.otherThanProposed(only)] + missing
  }
}

extension Round {
  /// The criteria on which enough levels were given to tell agreement, in the order of the sheets.
  package func disagreements(on scale: Scale)
    -> [(criterion: CriterionID, index: DisagreementIndex)]
  {
    guard let low = scale.levels.min(), let high = scale.levels.max() else { return [] }
    return criteria { _ in true }.compactMap { criterion in
      let levels = scores(of: criterion).compactMap(\.entry.score?.level)
      guard let statistics = LevelStatistics(levels),
        let index = DisagreementIndex(statistics, on: low...high)
      else { return nil }
      return (criterion, index)
    }
  }

  /// The criteria for which somebody gave such a score, each once.
  func criteria(where isMeant: (Score) -> Bool) -> [CriterionID] {
    let asked = sheets.filter(\.isSubmitted).compactMap(\.content).flatMap(\.scores)
    var seen: Set<CriterionID> = []
    return asked.filter { $0.score.map(isMeant) == true && seen.insert($0.criterion).inserted }
      .map(\.criterion)
  }
}
