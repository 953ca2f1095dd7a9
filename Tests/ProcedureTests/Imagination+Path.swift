import ReviewDomain

/// What tends to happen where the case stands; what is written more often happens more often.
extension Imagination {
  static func likely(on paper: PaperCase) -> [Act] {
    [.tag, .untag, .relate] + byStage(paper)
  }

  private static func byStage(_ paper: PaperCase) -> [Act] {
    switch paper.stage {
    case .presubmission:
      [.meeting, .gate, .gate, .declare, .submit, .submit, .withdraw, .correct, .assign]
    case .admissibility:
      [.gate, .gate, .gate, .gate, .gate, .gate, .admissible, .admissible, .declare, .declare]
        + [.incomplete, .complete, .complete, .recuse, .extend, .suspend, .resume, .inadmissible]
        + [.letter]
    case .scoring: scoring(paper)
    case .deliberation: deliberation(paper)
    case .vote: vote(paper)
    case .concluded:
      [.decide, .decide, .decide, .decide, .correct, .transmit, .transmit, .minority, .minority]
        + [.reply]
    case .decided: [.inForce, .inForce, .inForce, .decide, .milestone, .milestone, .end, .letter]
    case .inForce:
      Array(repeating: .milestone, count: 11)
        + [.decide, .decide, .decide, .correct, .end, .end, .end]
        + Array(repeating: .prolong, count: 5) + [.reevaluate]
    case .ended: [.revive, .revive, .revive, .correct, .letter, .reevaluate]
    }
  }

  private static func scoring(_ paper: PaperCase) -> [Act] {
    let around: [Act] = [
      .declare, .declare, .declare, .recuse, .assign, .unassign, .replaceChair, .extend, .suspend,
      .resume, .question, .letter,
    ]
    switch paper.rounds.last?.state {
    case nil, .revealed: return around + Array(repeating: .openRound, count: 8)
    case .open:
      return around + Array(repeating: .submitScores, count: 8)
        + [.closeRound, .closeRound, .reopenScores, .sendQuestions]
    case .closed: return around + Array(repeating: .reveal, count: 8)
    }
  }

  private static func deliberation(_ paper: PaperCase) -> [Act] {
    let decisive: Act = paper.proposal == nil ? .propose : .openVote
    return [
      decisive, decisive, decisive, decisive, decisive, decisive, .propose, .comment, .comment,
    ]
      + [.consensus, .consensus]
      + [.declare, .declare, .recuse, .replaceChair, .attend, .proxy, .proxy, .override]
      + [.openRound]
      + [.question, .dropQuestion, .sendQuestions, .answer, .explanation, .hearing, .reply]
      + [.assign, .unassign, .letter, .suspend, .resume]
  }

  private static func vote(_ paper: PaperCase) -> [Act] {
    let around: [Act] = [
      .comment, .consensus, .declare, .declare, .recuse, .attend, .proxy, .resume, .override,
    ]
    if paper.vote != nil {
      return around + [.proxy, .proxy, .closeVote, .closeVote] + Array(repeating: .vote, count: 12)
    }
    let next: [Act] =
      paper.votes.last?.outcome == .adopted ? [.conclude, .conclude] : [.openVote, .propose]
    return around + [.minority, .minority, .explanation] + next + next + next + next
  }
}
