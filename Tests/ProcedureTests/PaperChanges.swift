import ReviewDomain

extension PaperCase {
  /// What the case is after an act that nothing speaks against.
  mutating func happen(_ command: CaseCommand, _ act: PaperAct, digest: (Proposal) -> String) {
    entries += 1
    lastDay = act.day
    let (me, day) = (act.member.id, act.day)
    switch command {
    case .register, .submitRequest, .findAdmissible, .findInadmissible, .withdraw, .revive, .end,
      .recordDecision, .enterIntoForce:
      move(command, on: day)
    case .revise(let new, _): (request, revisions) = (new, revisions + 1)
    case .recordMeeting: meetings += 1
    case .answerGate(let gate, let verdict, let evidence): gates[gate] = (verdict, evidence)
    case .findIncomplete: waitsForApplicant = true
    case .sendLetter: letters += 1
    case .receiveCompletion: waitsForApplicant = false
    case .declareInterests(let conflict, _):
      rights.declared[me] = conflict
      if conflict { rights.waitsForChair.insert(me) }
    case .decideRecusal(let other, let removed, _):
      rights.taken[other] = Set(removed)
      rights.waitsForChair.remove(other)
    case .assign(let other, let duty, let criteria): assign(other, duty, criteria)
    case .unassign(let other, _):
      duties.rapporteurs.remove(other)
      duties.experts[other] = nil
    case .replaceChair(let other, _): duties.actingChair = other
    case .openRound, .submitScores, .reopenScores, .closeRound, .revealRound:
      score(command, act)
    case .draftQuestion, .dropQuestion, .sendQuestions, .receiveAnswer, .receiveExplanation,
      .holdHearing, .reply:
      hear(command, on: day)
    case .comment: comments += 1
    case .propose(let text): (proposal, stage) = (text, .deliberation)
    case .overrideGate(let gate, _): overridden.insert(gate)
    case .putToVote, .adoptByConsent, .castBallot, .noteAttendance, .giveProxy, .endVote, .conclude:
      deliberate(command, act, digest)
    case .giveMinorityOpinion(let text): minority[me] = text
    case .transmit(let reference, let documents): transmitted.append((reference, documents))
    case .recordMilestone(let answer): milestones[answer.number - 1] = answer.outcome
    case .prolong(let terms): prolong(terms)
    case .reevaluate(let other): seconds.append(other)
    case .extendPeriod(let days, _, _): extended += days
    case .suspendPeriod: pauses.append(PaperPause(from: day))
    case .resumePeriod: endPause(on: day)
    case .correct(let entry, let text): corrections[entry] = text
    case .tag(let name, let value): if let tag = Self.tag(name) { tags[tag] = value }
    case .untag(let name): if let tag = Self.tag(name) { tags[tag] = nil }
    case .relate(let other, let kind): relations[other] = kind
    }
  }

  /// Acts that carry the case along its path.
  private mutating func move(_ command: CaseCommand, on day: Day) {
    switch command {
    case .submitRequest:
      (stage, submittedOn) = (.admissibility, day)
      (extended, pauses) = (0, [])
    // Day 0: the period starts anew, without what lengthened the one before.
    case .findAdmissible:
      (stage, admissibleOn) = (.scoring, day)
      (extended, pauses) = (0, [])
    case .findInadmissible: finish(.inadmissible, on: day)
    case .withdraw: finish(.withdrawn, on: day)
    case .revive: goOn(on: day)
    case .end(let ending, _): finish(ending, on: day)
    case .recordDecision(let decision): record(decision)
    case .enterIntoForce: (stage, wasPaid) = (.inForce, true)
    default: break
    }
  }

  private mutating func finish(_ ending: Ending, on day: Day) {
    endPause(on: day)
    (stood, stage, endedOn) = (stage, .ended, day)
    self.ending = ending
  }

  /// Where it stood; the time in between counts against no period.
  private mutating func goOn(on day: Day) {
    if let endedOn { pauses.append(PaperPause(from: endedOn, until: day, isEnding: true)) }
    (stage, ending, endedOn) = (stood, nil, nil)
  }

  /// A temporary reimbursement makes its open questions milestones.
  private mutating func record(_ decision: Decision) {
    decisions.append(decision)
    if stage == .concluded { stage = .decided }
    if decision.outcome == .temporary, milestones.isEmpty {
      questions = conclusion?.openQuestions ?? []
      milestones = questions.map { _ in nil }
    }
  }

  /// A decision like the one before with another end; what is asked still has a new day, and new
  /// questions come behind.
  private mutating func prolong(_ terms: ProlongationTerms) {
    guard var decision = decisions.last else { return }
    (decision.until, decision.decidedOn) = (terms.until, terms.decidedOn)
    (decision.authority, decision.vehicle) = (terms.authority, terms.vehicle)
    (decision.reasons, decision.notifiedOn) = (terms.reasons, nil)
    decisions.append(decision)
    var open = milestones.indices.filter { milestones[$0] == nil }
    for question in terms.questions {
      if let place = open.firstIndex(where: { questions[$0].outcome == question.outcome }) {
        questions[open.remove(at: place)] = question
      } else {
        questions.append(question)
        milestones.append(nil)
      }
    }
  }

  mutating func endPause(on day: Day) {
    if isPaused { pauses[pauses.count - 1].until = day }
  }

  private mutating func assign(
    _ other: MemberID, _ duty: Assignment.Duty, _ criteria: [CriterionID]
  ) {
    switch duty {
    case .rapporteur: duties.rapporteurs.insert(other)
    case .expert: (duties.experts[other], duties.hadExperts) = (criteria, true)
    }
  }
}
