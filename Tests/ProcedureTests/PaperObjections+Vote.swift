import ReviewDomain

/// The proposal and the vote on it.
extension PaperCase {
  /// A temporary conclusion carries its end, what happens then, and its open questions.
  func toProposal(_ text: Proposal, on day: Day, in group: PaperGroup) -> [Objection] {
    var all: [Objection] = vote == nil ? [] : [.voteIsOpen]
    all += blank(text.reasons) + toPlaces(text.decisive ?? [], in: group)
    if text.conclusion == .temporary {
      if text.atEnd == nil || text.until.map({ $0 <= day }) ?? true {
        all.append(.temporaryNeedsEnd)
      }
      if text.openQuestions.isEmpty { all.append(.temporaryNeedsQuestions) }
    } else if text.until != nil || text.atEnd != nil || !text.openQuestions.isEmpty {
      all.append(.onlyTemporaryEnds)
    }
    return text == proposal ? all + [.nothingChanged] : all
  }

  /// A revealed round, a text with its reasons in the file's language, and no vote open.
  var toOpening: [Objection] {
    var all: [Objection] = vote == nil ? [] : [.voteIsOpen]
    if !isRevealed { all.append(.notRevealed) }
    guard let proposal else { return all + [.noProposal] }
    all += blank(proposal.reasons[request.language], .reasonsInFileLanguageMissing)
    let last = votes.last
    return last?.outcome == .adopted && last?.text == proposal ? all + [.nothingChanged] : all
  }

  /// A form and a procedure that the rules know; a written one has its last day.
  func toOptions(_ options: VoteOptions, today: Day) -> [Objection] {
    var all: [Objection] = []
    let procedure = options.procedure ?? policy.procedures.first
    if let form = options.form, !policy.forms.contains(form) { all.append(.formNotAllowed) }
    if let procedure, !policy.procedures.contains(procedure) { all.append(.procedureNotAllowed) }
    switch (procedure, options.until) {
    case (.written, nil): all.append(.deadlineNeeded)
    case (.written, .some(let until)) where until < today: all.append(.deadlinePassed)
    case (.meeting, .some): all.append(.onlyWrittenHasDeadline)
    default: break
    }
    return all
  }

  /// Where votes are held by roll call in a meeting, and as if all who may vote and are there had
  /// voted for it.
  func toConsent(of present: [MemberID], _ act: PaperAct) -> [Objection] {
    guard policy.forms.contains(.rollCall), policy.procedures.contains(.meeting) else {
      return [.consentNotAllowed]
    }
    let roll = voters(of: act.group, on: act.today)
    let agreeing = agreeing(of: present, act)
    let isValid =
      agreeing.count >= needed(of: roll.count)
      && policy.benches.allSatisfy { bench in
        agreeing.count { bench.of.contains(roll[$0] ?? "") } >= bench.quorum
      }
    return isValid ? [] : [.consentQuorum]
  }

  /// Who may vote and is there.
  func agreeing(of present: [MemberID], _ act: PaperAct) -> Set<MemberID> {
    let roll = voters(of: act.group, on: act.today)
    return Set(present).filter { id in
      roll[id] != nil
        && act.group.members[id].map { obstacles(to: .vote, for: $0).isEmpty } == true
    }
  }

  /// How many must take part, of so many.
  func needed(of members: Int) -> Int {
    let share = policy.quorumShare.map { (members * $0.0 + $0.1 - 1) / $0.1 } ?? 0
    return max(1, share, policy.quorumNumber)
  }

  /// One ballot for each who may vote, on the very text, in time, by who is there.
  func toBallot(
    _ choice: BallotChoice, _ digest: String, _ reason: String, of principal: MemberID?,
    _ act: PaperAct
  ) -> [Objection] {
    guard let vote else { return [.noVoteOpen] }
    let me = act.member
    var all: [Objection] = vote.digest == digest ? [] : [.proposalChanged]
    if let until = vote.until, act.today > until { all.append(.voteTimeOver) }
    if choice == .abstain, policy.abstentions == .forbidden, me.role == .voting {
      all.append(.abstentionForbidden)
    }
    if vote.form == .secret, blank(reason).isEmpty { all.append(.secretHasNoReason) }
    if !vote.isWritten, vote.attendance?.present.contains(me.id) == false {
      all.append(.notPresent)
    }
    if let principal, principal != me.id { return all + toBallot(of: principal, vote, act) }
    if vote.ballots[me.id] == nil { return all + toRoll(me, vote) }
    return all + toRoll(me, vote) + [.alreadyVoted] + (principal == nil ? [] : [.alreadyVotedFor])
  }

  /// For somebody absent who gave a proxy.
  private func toBallot(of principal: MemberID, _ vote: PaperVote, _ act: PaperAct) -> [Objection] {
    var all: [Objection] = []
    let mine = [act.member.id] + meeting.proxies.filter { $0.value == act.member.id }.map(\.key)
    if mine.allSatisfy({ vote.ballots[$0] != nil }) { all.append(.alreadyVoted) }
    // Before it is asked for whom: a member without proxies has only the own voice.
    if mine.count == 1 { all += toRoll(act.member, vote) }
    guard let absent = act.group.members[principal] else { return all + [.unknownMember] }
    all += toRoll(absent, vote)
    if meeting.proxies[principal] != act.member.id { all.append(.noProxyFrom) }
    if vote.isWritten { all.append(.noProxyInWriting) }
    if vote.attendance?.present.contains(principal) == true { all.append(.presentVotesAlone) }
    if !obstacles(to: .vote, for: absent).isEmpty { all.append(.mayNotVote) }
    return vote.ballots[principal] == nil ? all : all + [.alreadyVotedFor]
  }

  /// A voting member counts who was on the list when the vote opened and does not stand aside.
  private func toRoll(_ member: Member, _ vote: PaperVote) -> [Objection] {
    guard member.role == .voting else { return [] }
    return (vote.roll[member.id] == nil ? [.notOnRoll] : [])
      + (vote.attendance?.aside.contains(member.id) == true ? [.standsAside] : [])
  }

  func toAttendance(
    _ arrived: [MemberID], _ left: [MemberID], _ aside: [MemberID], _ act: PaperAct
  ) -> [Objection] {
    let all = arrived + left + aside
    return all.flatMap { toPerson($0, act) } + (all.isEmpty ? [.nobodyNamed] : [])
      + (Set(arrived).isDisjoint(with: left) ? [] : [.namedTwice])
  }

  /// A written procedure runs to its last day, unless everybody voted before.
  func toVoteEnd(_ casting: BallotChoice?, today: Day) -> [Objection] {
    guard let vote else { return [.noVoteOpen] }
    var all: [Objection] = []
    let waited = vote.roll.keys.contains {
      vote.ballots[$0] == nil && rights.taken[$0]?.contains(.vote) != true
    }
    if let until = vote.until, today <= until, waited { all.append(.voteStillRuns) }
    if policy.hasCastingVote {
      if casting == nil || casting == .abstain { all.append(.castingVoteNeeded) }
    } else if casting != nil {
      all.append(.noCastingVote)
    }
    return all
  }

  /// After a vote, in the member's own language.
  func toMinority(_ text: LocalizedText, by member: Member) -> [Objection] {
    (vote == nil ? [] : [.voteIsOpen]) + (votes.isEmpty ? [.noVoteYet] : [])
      + blank(text[member.language], .textInLanguageMissing)
      + (minority[member.id] == text ? [.nothingChanged] : [])
  }

  var toConclusion: [Objection] {
    (vote == nil ? [] : [.voteIsOpen])
      + (votes.last?.outcome == .adopted ? [] : [.voteNotAdopted])
  }
}

/// Proxies: a voice for a voice, no chains.
extension PaperCase {
  func toProxy(_ from: MemberID?, _ to: MemberID?, _ reason: String, _ act: PaperAct)
    -> [Objection]
  {
    let principal = from ?? act.member.id
    var all: [Objection] = policy.proxies == nil ? [.proxiesNotAllowed] : []
    if vote?.isWritten == true { all.append(.noProxyInWriting) }
    if principal != act.member.id {
      all += blank(reason)
      if act.member.role != .secretariat { all.append(.proxyOfAnother) }
    }
    all += toVoter(principal, act)
    if vote?.ballots[principal] != nil { all.append(.alreadyVotedFor) }
    guard let to else { return all + (meeting.proxies[principal] == nil ? [.noProxyFrom] : []) }
    return all + toVoter(to, act) + toHolder(to, of: principal, act)
  }

  private func toVoter(_ id: MemberID, _ act: PaperAct) -> [Objection] {
    guard let member = act.group.members[id] else { return [.unknownMember] }
    let mayVote = member.role == .voting && obstacles(to: .vote, for: member).isEmpty
    return toPerson(id, act) + (mayVote ? [] : [.mayNotVote])
  }

  private func toHolder(_ holder: MemberID, of principal: MemberID, _ act: PaperAct) -> [Objection]
  {
    guard let rule = policy.proxies else { return [] }
    var all: [Objection] = holder == principal ? [.proxyToOneself] : []
    let (mine, other) = (act.group.members[principal], act.group.members[holder])
    if rule.sameConstituency, mine?.constituency != other?.constituency {
      all.append(.proxyOutsideConstituency)
    }
    let held = meeting.proxies.filter { $0.value == holder && $0.key != principal }
    if held.count >= rule.each { all.append(.tooManyProxies) }
    if meeting.proxies[holder] != nil || meeting.proxies.values.contains(principal) {
      all.append(.proxyChain)
    }
    return all
  }
}
