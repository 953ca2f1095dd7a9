import ReviewDomain

/// Who may act, where, and with which right: docs/COMMANDS.md and design.md §1, written a second
/// time.
struct PaperLine {
  let who: [Member.Role]
  let at: [Stage]
  var right: Right?

  init(_ who: [Member.Role], _ at: [Stage], right: Right? = nil) {
    self.who = who
    self.at = at
    self.right = right
  }
}

extension CaseCommand {
  /// The line of the table; a new act does not compile until it has one.
  var line: PaperLine {
    switch self {
    case .register: PaperLine(Self.office, Stage.allCases)
    case .revise: PaperLine(Self.office, [.presubmission, .admissibility, .scoring, .deliberation])
    case .recordMeeting, .submitRequest: PaperLine(Self.office, [.presubmission])
    case .answerGate: PaperLine(Self.office, [.presubmission, .admissibility])
    case .findIncomplete, .receiveCompletion, .findAdmissible, .findInadmissible:
      PaperLine(Self.office, [.admissibility])
    case .sendLetter: PaperLine(Self.office, Array(Stage.allCases.dropFirst()))
    case .withdraw: PaperLine(Self.office, Self.untilJudged + [.concluded])
    case .revive: PaperLine(Self.office, [.ended])
    case .declareInterests: PaperLine(Self.judges + [.chair], Self.untilJudged)
    case .decideRecusal: PaperLine([.chair], Self.untilJudged)
    case .assign, .unassign, .replaceChair: PaperLine(Self.leading, Self.untilJudged)
    case .openRound: PaperLine([.chair], [.scoring, .deliberation])
    case .submitScores: PaperLine(Self.judges, [.scoring], right: .read)
    case .reopenScores: PaperLine(Self.leading, [.scoring])
    case .closeRound, .revealRound: PaperLine([.chair], [.scoring])
    case .draftQuestion, .dropQuestion:
      PaperLine(Self.leading, Self.evaluation, right: .deliberate)
    case .sendQuestions, .receiveAnswer, .receiveExplanation, .holdHearing:
      PaperLine(Self.office, Self.evaluation)
    case .reply: PaperLine(Self.leading, Self.evaluation + [.concluded], right: .deliberate)
    case .comment: PaperLine(Self.judges + [.chair], [.deliberation, .vote], right: .deliberate)
    case .propose, .noteAttendance: PaperLine(Self.leading, [.deliberation, .vote])
    case .putToVote, .adoptByConsent: PaperLine([.chair], [.deliberation, .vote])
    case .overrideGate: PaperLine(Self.leading, Self.untilJudged + [.concluded])
    case .castBallot: PaperLine([.voting, .advisory], [.vote], right: .vote)
    case .giveProxy: PaperLine([.voting, .secretariat], [.deliberation, .vote])
    case .giveMinorityOpinion: PaperLine([.voting, .advisory], [.vote, .concluded], right: .vote)
    case .endVote, .conclude: PaperLine([.chair], [.vote])
    case .transmit: PaperLine(Self.office, [.concluded])
    case .recordDecision: PaperLine(Self.office, [.concluded, .decided, .inForce])
    case .enterIntoForce: PaperLine(Self.office, [.decided])
    case .recordMilestone, .end: PaperLine(Self.office, [.decided, .inForce])
    case .prolong: PaperLine(Self.office, [.inForce])
    case .reevaluate: PaperLine(Self.office, [.inForce, .ended])
    case .extendPeriod, .suspendPeriod, .resumePeriod:
      PaperLine(Self.office, [.admissibility] + Self.evaluation)
    case .correct, .tag, .untag: PaperLine(Self.leading, Stage.allCases)
    case .relate: PaperLine(Self.office, Stage.allCases)
    }
  }

  private static let office: [Member.Role] = [.secretariat]
  private static let leading: [Member.Role] = [.chair, .secretariat]
  private static let judges: [Member.Role] = [.voting, .advisory, .expert]
  private static let evaluation: [Stage] = [.scoring, .deliberation, .vote]
  private static let untilJudged: [Stage] = [
    .presubmission, .admissibility, .scoring, .deliberation, .vote,
  ]
}

extension CaseCommand {
  /// What a rapporteur of the case may do too, whatever their role: the applicant's questions and
  /// the group's answers.
  var isOfReporting: Bool {
    switch self {
    case .draftQuestion, .dropQuestion, .reply: true
    default: false
    }
  }
}
