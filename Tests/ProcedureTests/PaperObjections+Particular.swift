import ReviewDomain

extension PaperCase {
  /// What each act asks for beyond who, where and when.
  func particular(_ command: CaseCommand, _ act: PaperAct) -> [Objection] {
    let (me, group) = (act.member.id, act.group)
    return switch command {
    case .register: [.sameRequest]
    case .revise(let new, _): (new == request ? [.nothingChanged] : []) + toNewDossier
    case .recordMeeting(let notes, _): blank(notes, .textNeeded)
    case .submitRequest: []
    case .answerGate(let gate, let verdict, let evidence):
      toGate(gate, verdict, evidence, in: group)
    case .findIncomplete(let missing, let reason): toGap(missing, reason, in: group)
    case .sendLetter(let kind, _, let text): toLetter(kind, text)
    case .receiveCompletion(_, let received): toCompletion(received, in: group)
    case .findAdmissible: toAdmission(in: group)
    case .findInadmissible(let reason, _), .withdraw(let reason): blank(reason)
    case .revive(let reason): blank(reason) + toRevival
    case .declareInterests(let conflict, let text): toDeclaration(conflict, text, by: me)
    case .decideRecusal(let other, let rights, let reason):
      toRecusal(other, rights, reason, by: me, in: group)
    case .assign(let other, let duty, let criteria): toDuty(other, duty, criteria, act)
    case .unassign(let other, let reason): blank(reason) + toRelease(of: other)
    case .replaceChair(let other, let reason): blank(reason) + toReplacement(by: other, act)
    case .openRound: rounds.isEmpty || isRevealed ? [] : [.roundStillOpen]
    case .submitScores(let sheet, _): toSheet(sheet, by: me)
    case .reopenScores(let other, let reason): blank(reason) + toReturn(of: other)
    case .closeRound: toClosing
    case .revealRound: toReveal
    case .draftQuestion(let criterion, let text, let letter):
      toQuestion(criterion, text, letter, in: group)
    case .dropQuestion(let letter, let reason): blank(reason) + toDraft(letter)
    case .sendQuestions: toSending
    case .receiveAnswer(let number, let text, let reason):
      toAnswer(number, text, reason, on: act.day)
    case .receiveExplanation(let text, _, let reason):
      blank(text, .textNeeded) + toLate(reason, on: act.day)
    case .holdHearing(let who, let notes, let reason):
      blank(who, .textNeeded) + blank(notes, .textNeeded) + toLate(reason, on: act.day)
    case .reply(let number, let text): toReply(number, text)
    default: decisive(command, act)
    }
  }

  /// The second half, from the deliberation on.
  private func decisive(_ command: CaseCommand, _ act: PaperAct) -> [Objection] {
    switch command {
    case .comment(let criterion, let text):
      blank(text, .textNeeded) + toPlaces([criterion].compactMap { $0 }, in: act.group)
    case .propose(let text): toProposal(text, on: act.day, in: act.group)
    case .putToVote(let options): toOpening + toOptions(options, today: act.today)
    case .adoptByConsent(let present): toOpening + toConsent(of: present, act)
    case .overrideGate(let gate, let reason): toOverride(gate, reason, act)
    case .castBallot(let choice, let digest, let reason, _, let principal):
      toBallot(choice, digest, reason, of: principal, act)
    case .noteAttendance(let arrived, let left, let aside, _):
      toAttendance(arrived, left, aside, act)
    case .giveProxy(let from, let to, let reason): toProxy(from, to, reason, act)
    case .endVote(let casting): toVoteEnd(casting, today: act.today)
    case .giveMinorityOpinion(let text): toMinority(text, by: act.member)
    case .conclude: toConclusion
    case .transmit(let reference, let documents): toTransmission(reference, documents)
    case .recordDecision(let decision): toDecision(decision, act)
    case .enterIntoForce: decisions.last?.outcome == .negative ? [.refusalHasNoForce] : []
    case .recordMilestone(let answer): toMilestone(answer, act)
    case .prolong(let terms): toProlongation(terms, act)
    case .reevaluate(let other): toReevaluation(as: other)
    case .extendPeriod(let days, let reason, let requester):
      blank(reason) + (days >= 1 && days <= 3660 ? [] : [.daysNeeded])
        + (requester == .group && !policy.groupMayExtend ? [.extensionNotForeseen] : [])
    case .suspendPeriod(let reason, _): blank(reason) + toPause(on: act.today)
    case .resumePeriod: isPaused ? [] : [.notSuspended]
    case .end(let ending, let reason): blank(reason) + toEnd(ending, on: act.day)
    case .correct(let entry, let text):
      blank(text, .textNeeded) + (entry >= 1 && entry <= entries ? [] : [.unknownEntry])
    case .tag(let name, let value): toTag(name, value)
    case .untag(let name): toUntag(name)
    case .relate(let other, let kind): toRelation(other, kind)
    // The first half: `particular` has them.
    case .register, .revise, .recordMeeting, .submitRequest, .answerGate, .findIncomplete,
      .sendLetter, .receiveCompletion, .findAdmissible, .findInadmissible, .withdraw, .revive,
      .declareInterests, .decideRecusal, .assign, .unassign, .replaceChair, .openRound,
      .submitScores, .reopenScores, .closeRound, .revealRound, .draftQuestion, .dropQuestion,
      .sendQuestions, .receiveAnswer, .receiveExplanation, .holdHearing, .reply:
      []
    }
  }
}
