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
    case .withdraw: PaperLine(Self.office, Self.untilJudged + [.concluded])
    case .revive: PaperLine(Self.office, [.ended])
    case .declareInterests: PaperLine(Self.judges + [.chair], Self.untilJudged)
    case .decideRecusal: PaperLine([.chair], Self.untilJudged)
    case .openRound: PaperLine([.chair], [.scoring, .deliberation])
    case .submitScores: PaperLine(Self.judges, [.scoring], right: .read)
    case .reopenScores: PaperLine([.chair, .secretariat], [.scoring])
    case .closeRound, .revealRound: PaperLine([.chair], [.scoring])
    case .comment: PaperLine(Self.judges + [.chair], [.deliberation, .vote], right: .deliberate)
    case .propose: PaperLine([.chair, .secretariat], [.deliberation, .vote])
    case .openVote: PaperLine([.chair], [.deliberation, .vote])
    case .castBallot: PaperLine([.voting, .advisory], [.vote], right: .vote)
    case .closeVote, .conclude: PaperLine([.chair], [.vote])
    case .recordDecision: PaperLine(Self.office, [.concluded, .decided, .inForce])
    case .enterIntoForce: PaperLine(Self.office, [.decided])
    case .recordMilestone, .end: PaperLine(Self.office, [.decided, .inForce])
    case .extendPeriod, .suspendPeriod, .resumePeriod:
      PaperLine(Self.office, [.admissibility, .scoring, .deliberation, .vote])
    case .correct: PaperLine([.secretariat, .chair], Stage.allCases)
    }
  }

  private static let office: [Member.Role] = [.secretariat]
  private static let judges: [Member.Role] = [.voting, .advisory, .expert]
  private static let untilJudged: [Stage] = [
    .presubmission, .admissibility, .scoring, .deliberation, .vote,
  ]
}
