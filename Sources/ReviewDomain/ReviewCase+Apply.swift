extension ReviewCase {
  /// Folds one event in: who did it and the day on which it happened.
  ///
  /// Never refuses: an event is a fact. `requestRegistered` makes the case and is not applied.
  package mutating func apply(_ event: CaseEvent, by actor: MemberID, on day: Day) {
    version += 1
    lastDay = max(lastDay, day)
    switch event {
    case .requestRegistered, .requestRevised, .meetingHeld, .requestSubmitted, .gateAnswered,
      .foundIncomplete, .completionReceived, .foundAdmissible, .ended, .revived:
      applyIntake(event, on: day)
    case .interestsDeclared, .recusalDecided, .roundOpened, .scoreSheetSubmitted,
      .scoreSheetReopened, .roundClosed, .roundRevealed:
      applyScoring(event, by: actor, on: day)
    case .letterSent, .questionDrafted, .questionDropped, .questionsSent, .answerReceived,
      .explanationReceived, .hearingHeld, .replyGiven:
      applyApplicant(event, by: actor, on: day)
    case .assigned, .unassigned, .chairReplaced: applyPeople(event, on: day)
    case .commented, .proposalDrafted, .voteOpened, .ballotCast, .voteClosed,
      .adoptedByConsent, .concluded:
      applyDeliberation(event, by: actor, on: day)
    case .tagged, .untagged, .related: applyTags(event)
    case .attendanceNoted, .proxyGiven, .minorityOpinionGiven, .gateOverridden, .transmitted:
      applyAroundVote(event, by: actor, on: day)
    case .decisionRecorded, .enteredIntoForce, .milestoneRecorded, .temporaryProlonged,
      .reevaluationOpened, .periodExtended, .periodSuspended, .periodResumed, .corrected:
      applyFollowUp(event, on: day)
    }
  }

  private mutating func applyIntake(_ event: CaseEvent, on day: Day) {
    switch event {
    case .requestRevised(let request, let reason):
      self.request = request
      versions.append(
        RequestVersion(number: versions.count + 1, day: day, reason: reason, request: request))
    case .meetingHeld(let notes, let participants):
      meetings.append(
        PresubmissionMeeting(day: day, participants: participants ?? "", notes: notes))
    case .requestSubmitted:
      submittedOn = day
      restartPeriod()
      stage = .admissibility
    case .gateAnswered(let gate, let verdict, let evidence):
      gates[gate] = GateAnswer(verdict: verdict, evidence: evidence, day: day)
    case .foundIncomplete(let missing, let reason):
      self.missing = missing
      missingReason = reason
      incompleteOn = day
    case .completionReceived: missing = nil
    case .foundAdmissible:
      admissibleOn = day
      restartPeriod()
      stage = .scoring
    case .ended(let ending, let reason, let ground):
      stageBeforeEnd = stage
      stage = .ended
      self.ending = ending
      endingReason = reason
      endingGround = ground
      resume(on: day)
      endedOn = day
    case .revived:
      stage = stageBeforeEnd
      ending = nil
      endingReason = ""
      endingGround = nil
      standStillWhileEnded(until: day)
    default: break
    }
  }

  private mutating func applyScoring(_ event: CaseEvent, by actor: MemberID, on day: Day) {
    switch event {
    case .interestsDeclared(let conflict, let text):
      interests[actor] = InterestDeclaration(conflict: conflict, text: text, day: day)
      if conflict { undecided.insert(actor) } else { undecided.remove(actor) }
    case .recusalDecided(let member, let removed, let reason):
      recusals[member] = Recusal(removed: removed, reason: reason, day: day)
      undecided.remove(member)
    case .roundOpened(let round, let criteriaSet, let asked):
      rounds.append(
        Round(number: round, criteriaSet: criteriaSet, openedOn: day, asked: asked))
      stage = .scoring
      versionAtRound = revisions
    case .scoreSheetSubmitted(_, let sheet, _, let capacity):
      guard let last = rounds.indices.last else { return }
      scoredVersions[actor] = revisions
      rounds[last].keep(sheet, of: actor, as: capacity, on: day)
    case .scoreSheetReopened(_, let member, let reason):
      guard let last = rounds.indices.last,
        let index = rounds[last].sheets.firstIndex(where: { $0.member == member })
      else { return }
      rounds[last].sheets[index].reopened = reason
    case .roundClosed: setRound(.closed)
    case .roundRevealed:
      setRound(.revealed)
      if let last = rounds.indices.last { rounds[last].revealedOn = day }
      stage = .deliberation
    default: break
    }
  }

  private mutating func setRound(_ state: Round.State) {
    if let last = rounds.indices.last { rounds[last].state = state }
  }

  private mutating func applyDeliberation(_ event: CaseEvent, by actor: MemberID, on day: Day) {
    switch event {
    case .commented(let criterion, let text):
      comments.append(Comment(member: actor, criterion: criterion, text: text, day: day))
    case .proposalDrafted(let proposal):
      self.proposal = proposal
      stage = .deliberation
    case .voteOpened(let digest, let quorum, let terms):
      guard let proposal else { return }
      votes.append(
        Vote(digest: digest, proposal: proposal, openedOn: day, quorum: quorum, terms: terms))
      followMeeting()
      stage = .vote
    case .ballotCast(_, let choice, let advisory, let reason, _, let principal):
      guard let last = votes.indices.last else { return }
      votes[last].ballots.append(
        Ballot(
          member: principal ?? actor, choice: choice, isAdvisory: advisory, reason: reason,
          castBy: principal.map { _ in actor }))
    case .voteClosed(let outcome, let casting):
      closeVote(outcome, casting: casting, on: day)
    case .adoptedByConsent(let digest, let quorum, let terms, let present):
      applyConsent(digest, quorum: quorum, terms: terms, present: present, on: day)
    case .concluded:
      conclusion = votes.last?.proposal
      concludedOn = day
      resume(on: day)
      stage = .concluded
    default: break
    }
  }

  private mutating func applyFollowUp(_ event: CaseEvent, on day: Day) {
    switch event {
    case .decisionRecorded(let decision):
      decisions.append(decision)
      if stage == .concluded { stage = .decided }
      if decision.outcome == .temporary, milestones.isEmpty { setMilestones() }
    case .enteredIntoForce:
      inForceOn = day
      stage = .inForce
    case .milestoneRecorded(let number, let outcome, let note, let delivered):
      guard let index = milestones.firstIndex(where: { $0.number == number }) else { return }
      milestones[index].outcome = outcome
      milestones[index].note = note
      milestones[index].day = delivered ?? day
    case .temporaryProlonged(let prolongation): apply(prolongation, on: day)
    case .reevaluationOpened(let other): reevaluations.append(other)
    case .periodExtended(let days, let reason, let requestedBy):
      periodExtensions.append(
        PeriodExtension(day: day, days: days, reason: reason, requestedBy: requestedBy))
    case .periodSuspended(let reason, let kind):
      suspensions.append(Suspension(from: day, reason: reason, kind: kind))
    case .periodResumed: resume(on: day)
    case .corrected(let entry, let text): corrections[entry] = text
    default: break
    }
  }

  private mutating func resume(on day: Day) {
    if isSuspended, let last = suspensions.indices.last { suspensions[last].until = day }
  }

  private mutating func restartPeriod() {
    periodExtensions = []
    suspensions = []
  }

  /// The time between an ending and the revival counts against no period.
  private mutating func standStillWhileEnded(until day: Day) {
    if let endedOn { suspensions.append(Suspension(from: endedOn, until: day, kind: .ended)) }
    endedOn = nil
  }

  private mutating func setMilestones() {
    let questions = conclusion?.openQuestions ?? []
    milestones = questions.enumerated().map { index, question in
      Milestone(number: index + 1, question: question)
    }
  }
}
