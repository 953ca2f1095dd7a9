/// Every act on a case, by the verb that `do` takes.
///
/// Keys, menus, help, forms, `do` and docs/COMMANDS.md are made from this table.
package enum Act: String, Hashable, Sendable, Codable, CaseIterable {
  case declare, score
  case submitScores = "submit-scores"
  case comment, consensus, propose, vote
  case attend, proxy, minority
  case openRound = "open-round"
  case closeRound = "close-round"
  case reveal
  case question
  case dropQuestion = "drop-question"
  case sendQuestions = "send-questions"
  case answer, explanation, hearing, reply
  case openVote = "open-vote"
  case override
  case closeVote = "close-vote"
  case conclude
  case transmit
  case recuse
  case assign, unassign
  case replaceChair = "replace-chair"
  case reopenScores = "reopen-scores"
  case gate, incomplete, letter, complete, admissible, inadmissible
  case meeting, submit
  case decide
  case inForce = "in-force"
  case milestone, prolong, reevaluate
  case extend, suspend, resume, withdraw, revive, end, correct
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
    case .consensus: rule([.chair, .secretariat], [.deliberation, .vote], .deliberate)
    case .tag, .untag: rule([.chair, .secretariat], Stage.allCases)
    case .relate: rule([.secretariat], Stage.allCases)
    case .propose: rule([.chair, .secretariat], [.deliberation, .vote])
    case .vote: rule([.voting, .advisory], [.vote], .vote)
    case .attend: rule([.chair, .secretariat], [.deliberation, .vote])
    case .proxy: rule([.voting, .secretariat], [.deliberation, .vote])
    case .minority: rule([.voting, .advisory], [.vote, .concluded], .vote)
    case .openRound: rule([.chair], [.scoring, .deliberation])
    case .closeRound, .reveal: rule([.chair], [.scoring])
    case .question: rule([.chair, .secretariat], Self.evaluated, .deliberate)
    case .dropQuestion: rule([.chair, .secretariat], Self.evaluated, .deliberate)
    case .sendQuestions, .answer, .explanation, .hearing: rule([.secretariat], Self.evaluated)
    case .reply: rule([.chair, .secretariat], Self.evaluated + [.concluded], .deliberate)
    case .openVote: rule([.chair], [.deliberation, .vote])
    case .override: rule(PolicyGate.overriders, Self.running)
    case .closeVote, .conclude: rule([.chair], [.vote])
    case .transmit: rule([.secretariat], [.concluded])
    case .recuse: rule([.chair], Self.beforeDecision)
    case .assign, .unassign: rule([.chair, .secretariat], Self.beforeDecision)
    case .replaceChair: rule([.secretariat, .chair], Self.beforeDecision)
    case .reopenScores: rule([.chair, .secretariat], [.scoring])
    case .gate: rule([.secretariat], [.presubmission, .admissibility])
    case .incomplete, .complete, .admissible, .inadmissible:
      rule([.secretariat], [.admissibility])
    case .letter: rule([.secretariat], Stage.allCases.filter { $0 != .presubmission })
    case .meeting: rule([.secretariat], [.presubmission])
    case .submit: rule([.secretariat], [.presubmission])
    case .decide: rule([.secretariat], [.concluded, .decided, .inForce])
    case .inForce: rule([.secretariat], [.decided])
    case .milestone: rule([.secretariat], [.decided, .inForce])
    case .prolong: rule([.secretariat], [.inForce])
    case .reevaluate: rule([.secretariat], [.inForce, .ended])
    case .extend, .suspend, .resume: rule([.secretariat], Self.timed)
    case .withdraw: rule([.secretariat], Self.running)
    case .revive: rule([.secretariat], [.ended])
    case .end: rule([.secretariat], [.decided, .inForce])
    case .correct: rule([.secretariat, .chair], Stage.allCases)
    }
  }

  /// Where a period runs that can be longer, or stand still.
  private static let timed: [Stage] = [.admissibility, .scoring, .deliberation, .vote]

  /// Where the applicant can be asked and heard: the evaluation.
  private static let evaluated: [Stage] = [.scoring, .deliberation, .vote]

  private static let beforeDecision: [Stage] = [
    .presubmission, .admissibility, .scoring, .deliberation, .vote,
  ]

  private func rule(_ roles: [Member.Role], _ stages: [Stage], _ right: Right? = nil) -> ActRule {
    ActRule(roles: roles, stages: stages, right: right)
  }
}

extension Act {
  /// Whether it records what the applicant says inside the window: later it needs a reason.
  package var isApplicants: Bool { self == .answer || self == .explanation || self == .hearing }
}

extension Act {
  /// Whether the case's rapporteurs may do it too, whatever their role.
  package var admitsRapporteurs: Bool {
    self == .question || self == .dropQuestion || self == .reply || self == .consensus
  }
}
