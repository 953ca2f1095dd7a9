import ReviewDomain

extension PaperCase {
  /// What the case is after an act that nothing speaks against.
  mutating func happen(
    _ command: CaseCommand, by member: Member, on day: Day, in group: PaperGroup,
    digest: (Proposal) -> String
  ) {
    entries += 1
    lastDay = day
    switch command {
    case .register: break
    case .revise(let new, _): (request, revisions) = (new, revisions + 1)
    case .recordMeeting: meetings += 1
    case .submitRequest: (stage, submittedOn) = (.admissibility, day)
    case .answerGate(let gate, let verdict, let evidence): gates[gate] = (verdict, evidence)
    case .findIncomplete: waitsForApplicant = true
    case .receiveCompletion: waitsForApplicant = false
    case .findAdmissible: beginEvaluation(on: day)
    case .findInadmissible: finish(.inadmissible)
    case .withdraw: finish(.withdrawn)
    case .revive: (stage, ending) = (stood, nil)
    case .declareInterests(let conflict, _): declare(conflict, by: member.id)
    case .decideRecusal(let other, let rights, _):
      taken[other] = Set(rights)
      waitsForChair.remove(other)
    case .openRound:
      rounds.append(PaperRound(rules: group.rules))
      stage = .scoring
    case .submitScores(let sheet, _): handIn(sheet, by: member.id, asked: self.sheet(of: group))
    case .reopenScores(let other, _): rounds[rounds.count - 1].sheets[other]?.isBack = true
    case .closeRound: rounds[rounds.count - 1].state = .closed
    case .revealRound:
      rounds[rounds.count - 1].state = .revealed
      stage = .deliberation
    case .comment: comments += 1
    case .propose(let text): (proposal, stage) = (text, .deliberation)
    case .openVote: put(proposal, in: group, digest: digest)
    case .castBallot(let choice, _, _, _):
      votes[votes.count - 1].ballots[member.id] = (choice, member.role == .advisory)
    case .closeVote: count()
    case .conclude:
      conclusion = votes.last?.text
      stage = .concluded
      endPause(on: day)
    case .recordDecision(let decision): record(decision)
    case .enterIntoForce: stage = .inForce
    case .recordMilestone(let number, let outcome, _): milestones[number - 1] = outcome
    case .extendPeriod(let days, _): extended += days
    case .suspendPeriod: pauses.append(PaperPause(from: day))
    case .resumePeriod: endPause(on: day)
    case .end(let ending, _): finish(ending)
    case .correct(let entry, let text): corrections[entry] = text
    }
  }

  /// Day 0: the period starts anew, without what lengthened the one before.
  private mutating func beginEvaluation(on day: Day) {
    (stage, admissibleOn) = (.scoring, day)
    (extended, pauses) = (0, [])
  }

  private mutating func finish(_ ending: Ending) {
    (stood, stage) = (stage, .ended)
    self.ending = ending
  }

  private mutating func declare(_ conflict: Bool, by member: MemberID) {
    declared[member] = conflict
    if conflict { waitsForChair.insert(member) }
  }

  /// The marks in the order of the criteria set, without the ones that say nothing.
  private mutating func handIn(_ sheet: ScoreSheet, by member: MemberID, asked: [CriterionID]) {
    let marks = asked.compactMap { id in sheet.scores.first { $0.criterion == id } }
    rounds[rounds.count - 1].sheets[member] = (marks, false)
  }

  /// The text is frozen; half of those who count, rounded up, must take part, and one at least.
  private mutating func put(
    _ text: Proposal?, in group: PaperGroup, digest: (Proposal) -> String
  ) {
    guard let text else { return }
    let quorum = max(1, (voters(of: group) + 1) / 2)
    votes.append(PaperVote(text: text, digest: digest(text), quorum: quorum))
    stage = .vote
  }

  /// Abstentions count for the quorum only, a tie rejects, advice is not counted.
  private mutating func count() {
    guard let vote else { return }
    let (yes, no) = (vote.count(.yes), vote.count(.no))
    let isValid = yes + no + vote.count(.abstain) >= vote.quorum
    votes[votes.count - 1].outcome = !isValid ? .noQuorum : yes > no ? .adopted : .rejected
  }

  /// A temporary reimbursement makes its open questions milestones.
  private mutating func record(_ decision: Decision) {
    decisions.append(decision)
    if stage == .concluded { stage = .decided }
    if decision.outcome == .temporary, milestones.isEmpty {
      milestones = (conclusion?.openQuestions ?? []).map { _ in nil }
    }
  }

  private mutating func endPause(on day: Day) {
    if isPaused { pauses[pauses.count - 1].until = day }
  }
}
