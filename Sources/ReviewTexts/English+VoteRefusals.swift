package import ReviewDomain

extension English {
  package func sentence(for refusal: VoteRefusal) -> String {
    switch refusal {
    case .formNotAllowed(let form, let forms):
      "The policy does not allow a \(quoted(term(form))) vote. Choose "
        + "\(either(forms.map { quoted(term($0)) }))."
    case .procedureNotAllowed(let procedure, let procedures):
      "The policy does not allow a vote \(quoted(term(procedure))). Choose "
        + "\(either(procedures.map { quoted(term($0)) }))."
    case .deadlineNeeded:
      "A vote in writing needs its last day. Give it, then open the vote."
    case .onlyWrittenHasDeadline:
      "Only a vote in writing has a last day. Leave it empty, or choose the written procedure."
    case .deadlinePassed(let day, let today):
      "The last day \(date(day)) is over; today is \(date(today)). Give today or a later day."
    case .voteTimeOver(let day):
      "The vote in writing ended on \(date(day)): no more ballots are taken. The chair closes it "
        + "with \(name(.closeVote))."
    case .voteStillRuns(let day, let count):
      "The vote in writing runs until \(date(day)), and \(number(count)) members have not voted. "
        + "Wait for that day or for their votes."
    case .noVoteYet:
      "There has been no vote on this case yet: a minority opinion goes with its result. Wait "
        + "until a vote is closed."
    case .notPresent(let id):
      "\(name(id)) is not noted as present in this meeting. Ask the chair or the secretariat to "
        + "note it with \(name(.attend))."
    case .notOnRoll(let id):
      "\(name(id)) could not vote when this vote opened, and the list of voters is fixed since. "
        + "Wait for the next vote."
    case .standsAside(let id):
      "\(name(id)) abstains so that the benches are equal. Ask the secretariat to correct it with "
        + "\(name(.attend)) if that is wrong."
    case .abstentionForbidden:
      "Nobody may abstain under the rule of this vote. Vote for or against."
    case .secretHasNoReason:
      "A ballot of a secret vote has no reason: nobody would ever see it. Leave it empty; after "
        + "the vote, choose \(name(.minority))."
    case .alreadyVotedFor(let id):
      "The ballot of \(name(id)) has been cast, and a ballot is not changed. Leave it as it is."
    case .castingVoteNeeded:
      "Under this policy the chair decides a tie: say your casting vote, for or against. It "
        + "counts only if there is a tie."
    case .noCastingVote:
      "The policy gives the chair no casting vote: a tie rejects. Leave the field empty."
    case .proxiesNotAllowed:
      "The policy knows no proxies: each member votes alone. Ask the member to vote in person or "
        + "in writing."
    case .noProxyInWriting:
      "In a vote in writing each member votes alone: no proxy is used. Ask the member to vote "
        + "before the last day."
    case .noProxyFrom(let id):
      "There is no such proxy from \(name(id)). Check the member, or have the proxy given with "
        + "\(name(.proxy))."
    case .proxyOfAnother(let id):
      "Only \(name(id)) or the secretariat gives that proxy. Leave the absent member empty to "
        + "give your own."
    case .proxyToOneself:
      "A member does not hold their own proxy. Choose another holder."
    case .proxyOutsideConstituency(let constituency):
      "The policy asks for a holder of the same constituency, \(quoted(constituency)). Choose "
        + "one."
    case .proxyChain:
      "A proxy is not passed on: who gives one holds none. Choose another holder."
    case .tooManyProxies(let id, let limit):
      "\(name(id)) already holds \(number(limit)), the most that the policy allows. Choose "
        + "another holder."
    case .presentVotesAlone(let id):
      "\(name(id)) is present and votes alone. Leave that field empty to cast your own ballot."
    case .mayNotVote(let id):
      "\(name(id)) may not vote on this case. Choose a voting member who declared interests and "
        + "is not recused."
    case .nobodyNamed:
      "No member is named. Say who is present, who left or who stands aside."
    case .namedTwice(let id):
      "\(name(id)) is named as present and as gone. Name the member once."
    case .textInLanguageMissing(let language):
      "The text is missing in your own language (\(term(language))). Write it there; other "
        + "languages are optional."
    case .gatesClosed(let states):
      "The case does not pass: " + list(states.map { "\(self.name(of: $0.gate)) (\(term($0.status)))" }) + ". Meet what is missing" + (states.contains { $0.gate.override != nil } ? ", or have it overridden with \(name(.override))." : ".")
    case .unknownGate(let gate, let names):
      "The policy has no checkpoint \(quoted(gate.rawValue)). Choose "
        + "\(names.isEmpty ? "none: it has no checkpoints" : either(names.map(\.rawValue)))."
    case .gateNotClosed(let gate):
      "Checkpoint \(quoted(gate.rawValue)) holds nothing up here: there is nothing to override. "
        + "Go on with the case."
    case .gateNotYours(let gate, let role):
      role.map { "Only the role \(quoted(term($0))) overrides checkpoint \(quoted(gate.rawValue)). Ask a person who has it." } ?? "Nobody may override checkpoint \(quoted(gate.rawValue)). Meet what it asks for."
    case .noGateToOverride:
      "No checkpoint holds this case up that you may override. Look at the checkpoints of the "
        + "case."
    case .nothingToTransmit(let document):
      "There is nothing to transmit as \(quoted(term(document))). Leave it out."
    case .groundsMissing(let ids, let language):
      "The decision lacks a reason in words for decisive criteria, in the language of the file "
        + "(\(term(language))): \(listed(ids)). Write one for each, as C2: why."
    }
  }
}
