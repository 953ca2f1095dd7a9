extension CaseCommand {
  /// The act that this command performs; registration and revision come with a dossier and are
  /// the secretariat's.
  package var act: Act? {
    switch self {
    case .register, .revise: nil
    case .recordMeeting: .meeting
    case .submitRequest: .submit
    case .answerGate: .gate
    case .findIncomplete: .incomplete
    case .receiveCompletion: .complete
    case .findAdmissible: .admissible
    case .findInadmissible: .inadmissible
    case .withdraw: .withdraw
    case .revive: .revive
    case .declareInterests: .declare
    case .decideRecusal: .recuse
    case .openRound: .openRound
    case .submitScores: .submitScores
    case .reopenScores: .reopenScores
    case .closeRound: .closeRound
    case .revealRound: .reveal
    case .comment: .comment
    case .tag: .tag
    case .untag: .untag
    case .relate: .relate
    case .propose: .propose
    case .openVote: .openVote
    case .castBallot: .vote
    case .closeVote: .closeVote
    case .conclude: .conclude
    case .recordDecision: .decide
    case .enterIntoForce: .inForce
    case .recordMilestone: .milestone
    case .extendPeriod: .extend
    case .suspendPeriod: .suspend
    case .resumePeriod: .resume
    case .end: .end
    case .correct: .correct
    }
  }
}
