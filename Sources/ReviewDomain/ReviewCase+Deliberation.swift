extension ReviewCase {
  func decideDeliberation(
    _ command: CaseCommand, by member: Member, on day: Day, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    switch command {
    case .comment(let criterion, let text):
      guard !text.isBlank else { throw .textNeeded }
      if let criterion, context.criteriaInUse[criterion] == nil {
        throw .unknownCriterion(criterion)
      }
      return [.commented(criterion: criterion, text: text)]
    case .propose(let proposal): return try propose(proposal, on: day, in: context)
    case .putToVote(let options):
      try checkVoteMayOpen(in: context)
      return try openVote(options, in: context)
    case .castBallot(let choice, let digest, let reason, let salt, let principal):
      try checkBallot(
        choice, digest: digest, reason: reason, of: principal, by: member, in: context)
      return [
        .ballotCast(
          digest: digest, choice: choice, advisory: member.role == .advisory, reason: reason,
          salt: salt, principal: principal)
      ]
    case .endVote(let casting): return try closeVote(casting: casting, in: context)
    case .adoptByConsent(let present): return try adoptByConsent(present: present, in: context)
    case .conclude:
      try checkConcludable()
      guard let adopted = votes.last?.proposal else { throw .noProposal }
      return [.concluded(conclusion: adopted.conclusion)]
    default: return []
    }
  }

  private func propose(_ proposal: Proposal, on day: Day, in context: CaseContext) throws(Refusal)
    -> [CaseEvent]
  {
    guard openVote == nil else { throw .voteIsOpen }
    guard !proposal.reasons.isEmpty else { throw .textNeeded }
    if proposal.conclusion == .temporary {
      guard let until = proposal.until, proposal.atEnd != nil, until > day else {
        throw .temporaryNeedsEnd
      }
      guard !proposal.openQuestions.isEmpty else { throw .temporaryNeedsQuestions }
    } else {
      guard proposal.until == nil, proposal.atEnd == nil, proposal.openQuestions.isEmpty else {
        throw .onlyTemporaryEnds
      }
    }
    try checkCriteria(proposal.decisive ?? [], in: context)
    guard proposal != self.proposal else { throw .nothingChanged }
    return [.proposalDrafted(proposal: proposal)]
  }

  /// A revealed round, a proposal with its reasons in the file's language, and no vote open.
  func checkVoteMayOpen(in context: CaseContext) throws(Refusal) {
    guard openVote == nil else { throw .voteIsOpen }
    guard isRevealed else { throw .notRevealed }
    guard let proposal else { throw .noProposal }
    guard proposal.reasons[request.language] != nil else {
      throw .reasonsInFileLanguageMissing(request.language)
    }
    if votes.last?.outcome == .adopted, votes.last?.proposal == proposal { throw .nothingChanged }
  }

  func checkConcludable() throws(Refusal) {
    guard openVote == nil else { throw .voteIsOpen }
    guard votes.last?.outcome == .adopted else { throw .voteNotAdopted(votes.last?.outcome) }
  }
}
