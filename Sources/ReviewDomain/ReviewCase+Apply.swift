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
    case .commented, .proposalDrafted, .voteOpened, .ballotCast, .voteClosed, .concluded:
      applyDeliberation(event, by: actor, on: day)
    case .decisionRecorded, .enteredIntoForce, .milestoneRecorded, .periodExtended,
      .periodSuspended, .periodResumed, .corrected:
      applyFollowUp(event, on: day)
    }
  }

  private mutating func applyIntake(_ event: CaseEvent, on day: Day) {
    switch event {
    case .requestRevised(let request, _):
      self.request = request
      revisions += 1
    case .meetingHeld(let notes): meetings.append(notes)
    case .requestSubmitted:
      submittedOn = day
      stage = .admissibility
    case .gateAnswered(let gate, let verdict, let evidence):
      gates[gate] = GateAnswer(verdict: verdict, evidence: evidence, day: day)
    case .foundIncomplete(let missing, let reason):
      self.missing = missing
      missingReason = reason
    case .completionReceived: missing = nil
    case .foundAdmissible:
      admissibleOn = day
      extensions = 0
      suspensions = []
      stage = .scoring
    case .ended(let ending, let reason):
      stageBeforeEnd = stage
      stage = .ended
      self.ending = ending
      endingReason = reason
    case .revived:
      stage = stageBeforeEnd
      ending = nil
      endingReason = ""
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
    case .roundOpened(let round, let criteriaSet):
      rounds.append(Round(number: round, criteriaSet: criteriaSet, openedOn: day))
      stage = .scoring
    case .scoreSheetSubmitted(_, let sheet, _):
      guard let last = rounds.indices.last else { return }
      rounds[last].sheets.removeAll { $0.member == actor }
      rounds[last].sheets.append(SubmittedSheet(member: actor, day: day, content: sheet))
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
    case .voteOpened(let digest, let quorum):
      guard let proposal else { return }
      votes.append(Vote(digest: digest, proposal: proposal, openedOn: day, quorum: quorum))
      stage = .vote
    case .ballotCast(_, let choice, let advisory, let reason, _):
      guard let last = votes.indices.last else { return }
      votes[last].ballots.append(
        Ballot(member: actor, choice: choice, isAdvisory: advisory, reason: reason))
    case .voteClosed(let outcome):
      guard let last = votes.indices.last else { return }
      votes[last].outcome = outcome
      votes[last].closedOn = day
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
    case .milestoneRecorded(let number, let outcome, let note):
      guard let index = milestones.firstIndex(where: { $0.number == number }) else { return }
      milestones[index].outcome = outcome
      milestones[index].note = note
      milestones[index].day = day
    case .periodExtended(let days, _): extensions += days
    case .periodSuspended(let reason):
      suspensions.append(Suspension(from: day, reason: reason))
    case .periodResumed: resume(on: day)
    case .corrected(let entry, let text): corrections[entry] = text
    default: break
    }
  }

  private mutating func resume(on day: Day) {
    if isSuspended, let last = suspensions.indices.last { suspensions[last].until = day }
  }

  private mutating func setMilestones() {
    let questions = conclusion?.openQuestions ?? []
    milestones = questions.enumerated().map { index, question in
      Milestone(number: index + 1, question: question)
    }
  }
}
