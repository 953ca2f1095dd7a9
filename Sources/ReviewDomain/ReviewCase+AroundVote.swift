extension ReviewCase {
  func decideAroundVote(_ command: CaseCommand, by member: Member, in context: CaseContext)
    throws(Refusal) -> [CaseEvent]
  {
    switch command {
    case .noteAttendance(let arrived, let left, let aside, let time):
      try checkMembers(arrived + left + aside, in: context)
      guard !(arrived + left + aside).isEmpty else { throw .vote(.nobodyNamed) }
      if let both = arrived.first(where: left.contains) { throw .vote(.namedTwice(both)) }
      return [.attendanceNoted(arrived: arrived, left: left, aside: aside, time: time)]
    case .giveProxy(let from, let to, let reason):
      return try giveProxy(from: from ?? member.id, to: to, reason: reason, by: member, in: context)
    case .giveMinorityOpinion(let text):
      try checkVoteOver()
      guard text[member.language] != nil else { throw .vote(.textInLanguageMissing(member.language)) }
      guard minorityOpinions.last(where: { $0.member == member.id })?.text != text else {
        throw .nothingChanged
      }
      return [.minorityOpinionGiven(advisory: member.role == .advisory, text: text)]
    case .overrideGate(let gate, let reason):
      return try override(gate, reason: reason, by: member, in: context)
    case .transmit(let reference, let documents): return try transmit(reference, documents)
    default: return []
    }
  }

  private func checkMembers(_ ids: [MemberID], in context: CaseContext) throws(Refusal) {
    for id in ids {
      guard let member = context.group[id] else { throw .unknownMember(id) }
      guard member.isActive else { throw .inactiveMember(id) }
    }
  }

  private func transmit(_ reference: String, _ documents: [Transmission.Document])
    throws(Refusal) -> [CaseEvent]
  {
    guard !reference.isBlank else { throw .textNeeded }
    if documents.contains(.minorityOpinions), minorityOpinions.isEmpty {
      throw .vote(.nothingToTransmit(.minorityOpinions))
    }
    guard transmission?.reference != reference || transmission?.documents != documents else {
      throw .nothingChanged
    }
    return [.transmitted(reference: reference, documents: documents)]
  }
}

/// Proxies.
extension ReviewCase {
  /// The rule of the open vote, else the one that the next will have.
  package func voteRule(in context: CaseContext) -> VoteRule {
    openVote?.rule ?? context.policy.votes
  }

  func checkProxiesAllowed(in context: CaseContext) throws(Refusal) {
    guard voteRule(in: context).proxies != nil else { throw .vote(.proxiesNotAllowed) }
    if openVote?.isWritten == true { throw .vote(.noProxyInWriting) }
  }

  private func giveProxy(
    from: MemberID, to: MemberID?, reason: String, by member: Member, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    try checkProxiesAllowed(in: context)
    guard from == member.id || member.role == .secretariat else { throw .vote(.proxyOfAnother(from)) }
    if from != member.id, reason.isBlank { throw .reasonNeeded }
    let principal = try voting(from, in: context)
    if openVote?.ballots.contains(where: { $0.member == from }) == true {
      throw .vote(.alreadyVotedFor(from))
    }
    guard let to else {
      guard proxies.contains(where: { $0.from == from }) else { throw .vote(.noProxyFrom(from)) }
      return [.proxyGiven(from: from, holder: nil, reason: reason)]
    }
    try checkHolder(to, for: principal, in: context)
    return [.proxyGiven(from: from, holder: to, reason: reason)]
  }

  private func voting(_ id: MemberID, in context: CaseContext) throws(Refusal) -> Member {
    guard let member = context.group[id] else { throw .unknownMember(id) }
    guard member.isActive else { throw .inactiveMember(id) }
    guard member.role == .voting, obstacle(to: .vote, for: member) == nil else {
      throw .vote(.mayNotVote(id))
    }
    return member
  }

  /// A holder has a vote of their own, gave no proxy, and holds no more than the rule allows.
  private func checkHolder(_ id: MemberID, for principal: Member, in context: CaseContext)
    throws(Refusal)
  {
    guard id != principal.id else { throw .vote(.proxyToOneself) }
    let holder = try voting(id, in: context)
    guard let rule = voteRule(in: context).proxies else { throw .vote(.proxiesNotAllowed) }
    if rule.sameConstituency, holder.constituency != principal.constituency {
      throw .vote(.proxyOutsideConstituency(principal.constituency))
    }
    let held = proxies.count { $0.holder == id && $0.from != principal.id }
    guard held < rule.perMember else { throw .vote(.tooManyProxies(id, limit: rule.perMember)) }
    let isChain = proxies.contains { $0.from == id || $0.holder == principal.id }
    if isChain { throw .vote(.proxyChain) }
  }
}

/// Gates of the policy.
extension ReviewCase {
  /// Refuses an act while a gate that blocks it is not met.
  func checkGates(before act: Act?, in context: CaseContext) throws(Refusal) {
    guard let act, context.policy.gates.contains(where: { $0.blocks.contains(act) }) else {
      return
    }
    let closed = context.gateStates(self).filter { $0.isBlocking && $0.gate.blocks.contains(act) }
    guard closed.isEmpty else { throw .vote(.gatesClosed(closed)) }
  }

  /// Whether there is any gate that the member could override now.
  func checkOverridable(by member: Member, in context: CaseContext) throws(Refusal) {
    guard context.gateStates(self).contains(where: { $0.canBeOverridden(by: member.role) }) else {
      throw .vote(.noGateToOverride)
    }
  }

  private func override(
    _ name: GateName, reason: String, by member: Member, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    try checkOverridable(by: member, in: context)
    guard let state = context.gateStates(self).first(where: { $0.gate.name == name }) else {
      throw .vote(.unknownGate(name, context.policy.gates.map(\.name)))
    }
    guard state.isBlocking else { throw .vote(.gateNotClosed(name)) }
    guard state.canBeOverridden(by: member.role) else {
      throw .vote(.gateNotYours(name, by: state.gate.override))
    }
    guard !reason.isBlank else { throw .reasonNeeded }
    return [.gateOverridden(gate: name, reason: reason)]
  }
}

extension GateState {
  fileprivate func canBeOverridden(by role: Member.Role) -> Bool {
    isBlocking && gate.override == role
  }
}
