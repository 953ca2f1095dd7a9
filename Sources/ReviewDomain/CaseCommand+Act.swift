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
    case .sendLetter: .letter
    case .receiveCompletion: .complete
    case .findAdmissible: .admissible
    case .findInadmissible: .inadmissible
    case .withdraw: .withdraw
    case .revive: .revive
    case .declareInterests: .declare
    case .decideRecusal: .recuse
    case .assign: .assign
    case .unassign: .unassign
    case .replaceChair: .replaceChair
    case .openRound: .openRound
    case .submitScores: .submitScores
    case .reopenScores: .reopenScores
    case .closeRound: .closeRound
    case .revealRound: .reveal
    case .draftQuestion: .question
    case .dropQuestion: .dropQuestion
    case .sendQuestions: .sendQuestions
    case .receiveAnswer: .answer
    case .receiveExplanation: .explanation
    case .holdHearing: .hearing
    case .reply: .reply
    case .comment: .comment
    case .tag: .tag
    case .untag: .untag
    case .relate: .relate
    case .propose: .propose
    case .putToVote, .adoptByConsent: .openVote
    case .overrideGate: .override
    case .castBallot: .vote
    case .noteAttendance: .attend
    case .giveProxy: .proxy
    case .endVote: .closeVote
    case .giveMinorityOpinion: .minority
    case .conclude: .conclude
    case .transmit: .transmit
    case .recordDecision: .decide
    case .enterIntoForce: .inForce
    case .recordMilestone: .milestone
    case .prolong: .prolong
    case .reevaluate: .reevaluate
    case .extendPeriod: .extend
    case .suspendPeriod: .suspend
    case .resumePeriod: .resume
    case .end: .end
    case .correct: .correct
    }
  }
}
