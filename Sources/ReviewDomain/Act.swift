/// Every act on a case, by the verb that `do` takes.
///
/// Keys, menus, help, forms, `do` and docs/COMMANDS.md are made from this table.
package enum Act: String, Hashable, Sendable, CaseIterable {
  case declare, score
  case submitScores = "submit-scores"
  case comment, propose, vote
  case openRound = "open-round"
  case closeRound = "close-round"
  case reveal
  case openVote = "open-vote"
  case closeVote = "close-vote"
  case conclude
  case recuse
  case reopenScores = "reopen-scores"
  case gate, incomplete, complete, admissible, inadmissible
  case meeting, submit
  case decide
  case inForce = "in-force"
  case milestone, extend, suspend, resume, withdraw, revive, end, correct
  case tag, untag, relate
}

/// Who may act, where, and with which right: the part of the rules that a table can hold.
package struct ActRule: Hashable, Sendable {
  package let roles: [Member.Role]
  package let stages: [Stage]
  /// The right on the case that the act needs; `nil` for procedural acts.
  package let right: Right?
}

extension Act {
  /// Before the decision: where the applicant can withdraw.
  private static let running: [Stage] = [
    .presubmission, .admissibility, .scoring, .deliberation, .vote, .concluded,
  ]

  package var rule: ActRule {
    switch self {
    case .declare: rule([.voting, .advisory, .expert, .chair], Self.beforeDecision)
    case .score, .submitScores: rule([.voting, .advisory, .expert], [.scoring], .read)
    case .comment:
      rule([.voting, .advisory, .expert, .chair], [.deliberation, .vote], .deliberate)
    case .tag, .untag: rule([.chair, .secretariat], Stage.allCases)
    case .relate: rule([.secretariat], Stage.allCases)
    case .propose: rule([.chair, .secretariat], [.deliberation, .vote])
    case .vote: rule([.voting, .advisory], [.vote], .vote)
    case .openRound: rule([.chair], [.scoring, .deliberation])
    case .closeRound, .reveal: rule([.chair], [.scoring])
    case .openVote: rule([.chair], [.deliberation, .vote])
    case .closeVote, .conclude: rule([.chair], [.vote])
    case .recuse: rule([.chair], Self.beforeDecision)
    case .reopenScores: rule([.chair, .secretariat], [.scoring])
    case .gate: rule([.secretariat], [.presubmission, .admissibility])
    case .incomplete, .complete, .admissible, .inadmissible:
      rule([.secretariat], [.admissibility])
    case .meeting: rule([.secretariat], [.presubmission])
    case .submit: rule([.secretariat], [.presubmission])
    case .decide: rule([.secretariat], [.concluded, .decided, .inForce])
    case .inForce: rule([.secretariat], [.decided])
    case .milestone: rule([.secretariat], [.decided, .inForce])
    case .extend, .suspend, .resume: rule([.secretariat], Self.timed)
    case .withdraw: rule([.secretariat], Self.running)
    case .revive: rule([.secretariat], [.ended])
    case .end: rule([.secretariat], [.decided, .inForce])
    case .correct: rule([.secretariat, .chair], Stage.allCases)
    }
  }

  /// Where a period runs that can be longer, or stand still.
  private static let timed: [Stage] = [.admissibility, .scoring, .deliberation, .vote]

  private static let beforeDecision: [Stage] = [
    .presubmission, .admissibility, .scoring, .deliberation, .vote,
  ]

  private func rule(_ roles: [Member.Role], _ stages: [Stage], _ right: Right? = nil) -> ActRule {
    ActRule(roles: roles, stages: stages, right: right)
  }
}
