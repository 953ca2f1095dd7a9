extension ReviewCase {
  /// Freezes the rule, the form and who may vote.
  func openVote(_ options: VoteOptions, in context: CaseContext) throws(Refusal) -> [CaseEvent] {
    guard let proposal else { throw .noProposal }
    let rule = context.policy.votes
    let form = try allowed(options.form, of: rule.forms) { .vote(.formNotAllowed($0, rule.forms)) }
    let procedure = try allowed(options.procedure, of: rule.procedures) {
      .vote(.procedureNotAllowed($0, rule.procedures))
    }
    try checkDeadline(options.until, of: procedure, today: context.now.day)
    let roll = electorate(in: context.group)
      .map { Elector(member: $0.id, constituency: $0.constituency) }
    return [
      .voteOpened(
        digest: context.digest(proposal), quorum: rule.quorum.needed(of: roll.count),
        terms: VoteTerms(
          rule: rule, form: form, procedure: procedure, until: options.until, roll: roll))
    ]
  }

  /// The first that the rule allows, where none is said.
  private func allowed<Choice: Equatable>(
    _ choice: Choice?, of choices: [Choice], refusal: (Choice) -> Refusal
  ) throws(Refusal) -> Choice {
    guard let choice = choice ?? choices.first else { throw .noVoteOpen }
    guard choices.contains(choice) else { throw refusal(choice) }
    return choice
  }

  private func checkDeadline(_ until: Day?, of procedure: VoteProcedure, today: Day)
    throws(Refusal)
  {
    switch (procedure, until) {
    case (.written, nil): throw .vote(.deadlineNeeded)
    case (.meeting, .some): throw .vote(.onlyWrittenHasDeadline)
    case (.written, .some(let until)) where until < today:
      throw .vote(.deadlinePassed(until, today: today))
    default: break
    }
  }

  /// Everything about a ballot that does not depend on what is typed.
  ///
  /// A member who votes for another may have voted already: then only somebody who gave a proxy
  /// and has not voted is left.
  func checkVoter(_ member: Member, in context: CaseContext) throws(Refusal) {
    guard let vote = openVote else { throw .noVoteOpen }
    try checkTime(of: vote, today: context.now.day)
    let held = vote.proxies.filter { $0.holder == member.id }.map(\.from)
    let voters = [member.id] + held
    let cast = Set(vote.ballots.map(\.member))
    guard voters.contains(where: { !cast.contains($0) }) else { throw .alreadyVoted }
    try checkPresence(of: member.id, in: vote)
    guard held.isEmpty else { return }
    try checkRoll(member, in: vote)
  }

  /// The last day counts whole; what is entered later is late, whatever day it names.
  private func checkTime(of vote: Vote, today: Day) throws(Refusal) {
    guard let until = vote.terms?.until, today > until else { return }
    throw .vote(.voteTimeOver(until))
  }

  /// In a meeting of which attendance was noted, only who is present votes.
  private func checkPresence(of member: MemberID, in vote: Vote) throws(Refusal) {
    guard !vote.isWritten, let attendance = vote.attendance else { return }
    guard attendance.present.contains(member) else { throw .vote(.notPresent(member)) }
  }

  /// Advisory voices are on no roll.
  private func checkRoll(_ member: Member, in vote: Vote) throws(Refusal) {
    guard member.role == .voting, let roll = vote.terms?.roll else { return }
    guard roll.contains(where: { $0.member == member.id }) else { throw .vote(.notOnRoll(member.id)) }
    if vote.attendance?.aside.contains(member.id) == true { throw .vote(.standsAside(member.id)) }
  }

  func checkBallot(
    _ choice: BallotChoice, digest: String, reason: String, of principal: MemberID?,
    by member: Member, in context: CaseContext
  ) throws(Refusal) {
    try checkVoter(member, in: context)
    guard let vote = openVote else { throw .noVoteOpen }
    guard vote.digest == digest else { throw .proposalChanged }
    if choice == .abstain, vote.rule.abstentions == .forbidden, member.role == .voting {
      throw .vote(.abstentionForbidden)
    }
    if vote.isSecret, !reason.isBlank { throw .vote(.secretHasNoReason) }
    let voter = try voter(principal, by: member, in: vote, context)
    try checkRoll(voter, in: vote)
    if vote.ballots.contains(where: { $0.member == voter.id }) {
      throw principal == nil ? .alreadyVoted : .vote(.alreadyVotedFor(voter.id))
    }
  }

  /// Whose ballot it is: the member's own, or that of somebody who gave the member a proxy.
  private func voter(
    _ principal: MemberID?, by member: Member, in vote: Vote, _ context: CaseContext
  ) throws(Refusal) -> Member {
    guard let principal, principal != member.id else { return member }
    guard let absent = context.group[principal] else { throw .unknownMember(principal) }
    guard vote.proxies.contains(where: { $0.from == principal && $0.holder == member.id }) else {
      throw .vote(.noProxyFrom(principal))
    }
    if vote.isWritten { throw .vote(.noProxyInWriting) }
    if vote.attendance?.present.contains(principal) == true { throw .vote(.presentVotesAlone(principal)) }
    if obstacle(to: .vote, for: absent) != nil { throw .vote(.mayNotVote(principal)) }
    return absent
  }

  /// A written procedure runs to its last day, unless everybody voted before.
  func checkVoteMayClose(in context: CaseContext) throws(Refusal) {
    guard let vote = openVote else { throw .noVoteOpen }
    guard let until = vote.terms?.until, context.now.day <= until else { return }
    let waiting = waitedFor(in: vote)
    guard waiting.isEmpty else { throw .vote(.voteStillRuns(until, waiting: waiting.count)) }
  }

  /// Members on the roll who did not vote and still may.
  package func waitedFor(in vote: Vote) -> [MemberID] {
    vote.waiting.filter { recusals[$0]?.removed.contains(.vote) != true }
  }

  func closeVote(casting: BallotChoice?, in context: CaseContext) throws(Refusal) -> [CaseEvent] {
    try checkVoteMayClose(in: context)
    guard let vote = openVote else { throw .noVoteOpen }
    // Asked of the chair whether or not there is a tie: a refusal must not betray one.
    switch (vote.rule.tie, casting) {
    case (.castingVote, nil), (.castingVote, .abstain): throw .vote(.castingVoteNeeded)
    case (.rejected, .some): throw .vote(.noCastingVote)
    default: break
    }
    let speaks = vote.count.isTie && vote.hasQuorum
    return [
      .voteClosed(outcome: vote.standing(casting: casting), casting: speaks ? casting : nil)
    ]
  }

  /// The last vote is closed, and nothing was decided on since.
  func checkVoteOver() throws(Refusal) {
    guard openVote == nil else { throw .voteIsOpen }
    guard !votes.isEmpty else { throw .vote(.noVoteYet) }
  }
}
