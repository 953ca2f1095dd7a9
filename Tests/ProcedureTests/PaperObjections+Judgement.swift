import ReviewDomain

/// Rounds, deliberation and votes.
extension PaperCase {
  private var openRound: PaperRound? { rounds.last.flatMap { $0.state == .open ? $0 : nil } }

  /// One whole sheet a round: a level of the scale, `-` or `?`, and a reason where one is due.
  func toSheet(_ sheet: ScoreSheet, by member: MemberID, in group: PaperGroup) -> [Objection] {
    guard let round = openRound else { return [.noOpenRound] }
    var all: [Objection] = []
    if round.sheets[member]?.isBack == false { all.append(.sheetAlreadySubmitted) }
    let asked = self.sheet(of: group)
    for mark in sheet.scores where mark.score != nil || !mark.reason.isEmpty {
      all += toMark(mark, asked: asked, rules: round.rules)
    }
    let isWhole = asked.allSatisfy { id in
      guard let mark = sheet.scores.first(where: { $0.criterion == id }) else { return false }
      return round.rules.described.contains(id) ? blank(mark.reason).isEmpty : mark.score != nil
    }
    return isWhole ? all : all + [.scoresMissing]
  }

  private func toMark(_ mark: CriterionScore, asked: [CriterionID], rules: PaperRules)
    -> [Objection]
  {
    guard asked.contains(mark.criterion) else { return [.unknownCriterion] }
    guard let score = mark.score else { return [] }
    let isOnScale: Bool
    let needsReason: Bool
    switch score {
    case .level(let level):
      isOnScale = level >= 0 && level <= 3
      needsReason = level == 0 || level == 3
    case .notApplicable, .cannotJudge: (isOnScale, needsReason) = (true, true)
    }
    if rules.described.contains(mark.criterion) || !isOnScale { return [.scoreNotOnScale] }
    return needsReason ? blank(mark.reason, .reasonsMissing) : []
  }

  func toReturn(of member: MemberID) -> [Objection] {
    guard let round = openRound else { return [.noOpenRound] }
    return round.sheets[member]?.isBack == false ? [] : [.sheetNotSubmitted]
  }

  /// A round without a sheet has nothing to reveal and stays open.
  var toClosing: [Objection] {
    guard let round = openRound else { return [.noOpenRound] }
    return round.inHand > 0 ? [] : [.noSheetSubmitted]
  }

  var toReveal: [Objection] {
    guard let round = rounds.last, round.state == .closed else { return [.noClosedRound] }
    return round.inHand > 0 ? [] : [.noSheetSubmitted]
  }

  func toPlace(_ criterion: CriterionID?, in group: PaperGroup) -> [Objection] {
    criterion.map { rules(of: group).all.contains($0) } ?? true ? [] : [.unknownCriterion]
  }

  /// A temporary conclusion carries its end, what happens then, and its open questions.
  func toProposal(_ text: Proposal, on day: Day) -> [Objection] {
    var all: [Objection] = vote == nil ? [] : [.voteIsOpen]
    if text.reasons.versions.values.allSatisfy({ !blank($0).isEmpty }) { all.append(.textNeeded) }
    if text.conclusion == .temporary {
      if text.atEnd == nil || text.until.map({ $0 <= lastDay }) ?? true {
        all.append(.temporaryNeedsEnd)
      }
      if text.openQuestions.isEmpty { all.append(.temporaryNeedsQuestions) }
    } else if text.until != nil || text.atEnd != nil || !text.openQuestions.isEmpty {
      all.append(.onlyTemporaryEnds)
    }
    return text == proposal ? all + [.nothingChanged] : all
  }

  /// A revealed round, a text with its reasons in the file's language, and no vote open.
  var toOpening: [Objection] {
    var all: [Objection] = vote == nil ? [] : [.voteIsOpen]
    if !isRevealed { all.append(.notRevealed) }
    guard let proposal else { return all + [.noProposal] }
    if blank(proposal.reasons[request.language] ?? "") != [] {
      all.append(.reasonsInFileLanguageMissing)
    }
    let last = votes.last
    return last?.outcome == .adopted && last?.text == proposal ? all + [.nothingChanged] : all
  }

  /// One ballot a member, on the very text.
  func toBallot(_ digest: String, by member: MemberID) -> [Objection] {
    guard let vote else { return [.noVoteOpen] }
    return (vote.ballots[member] == nil ? [] : [.alreadyVoted])
      + (vote.digest == digest ? [] : [.proposalChanged])
  }

  var toConclusion: [Objection] {
    (vote == nil ? [] : [.voteIsOpen])
      + (votes.last?.outcome == .adopted ? [] : [.voteNotAdopted])
  }
}
