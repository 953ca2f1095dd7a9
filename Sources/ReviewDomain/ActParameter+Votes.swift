extension Act {
  /// What the acts around a vote ask for.
  var voteParameters: [ActParameter] {
    switch self {
    case .attend:
      [
        ActParameter("present", .members, required: false),
        ActParameter("left", .members, required: false),
        ActParameter("aside", .members, required: false),
        ActParameter("time", .line, required: false),
      ]
    case .proxy:
      [
        ActParameter("from", .member, required: false),
        ActParameter("to", .member, required: false),
        ActParameter("reason", .text, required: false),
      ]
    case .minority: Self.localized("text")
    case .openVote:
      [
        ActParameter("form", .choice(Self.words(VoteForm.self)), required: false),
        ActParameter("procedure", .choice(Self.words(VoteProcedure.self)), required: false),
        ActParameter("until", .day, required: false),
      ]
    case .override: [ActParameter("gate", .policyGate), ActParameter("reason", .text)]
    case .closeVote:
      [ActParameter("casting", .choice([BallotChoice.yes.rawValue, BallotChoice.no.rawValue]),
          required: false)]
    case .transmit:
      [
        ActParameter("reference", .line),
        ActParameter(
          "documents", .choices(Self.words(Transmission.Document.self)), required: false),
      ]
    default: []
    }
  }
}
