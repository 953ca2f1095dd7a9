import ReviewDomain
import ReviewTestSupport

/// What is asked in each act, hostile values included.
extension Imagination {
  mutating func command(of act: Act, on paper: PaperCase, in group: PaperGroup) -> CaseCommand {
    switch act {
    case .declare: .declareInterests(conflict: oneIn(6), text: words())
    case .score, .submitScores: .submitScores(sheet(on: paper, in: group), salt: "5a17")
    case .comment: word()
    case .consensus: settling()
    case .propose: .propose(proposal(on: paper))
    case .openRound: .openRound
    case .closeRound: .closeRound
    case .reveal: .revealRound
    case .conclude: .conclude
    case .recuse: recusal(on: paper)
    case .assign, .unassign, .replaceChair: duty(act, on: paper, in: group)
    case .reopenScores: .reopenScores(pick(scorers(paper)), reason: words())
    case .question, .dropQuestion, .sendQuestions, .answer, .explanation, .hearing, .reply:
      voice(act, on: paper)
    case .vote, .attend, .proxy, .minority, .openVote, .override, .closeVote, .transmit:
      voting(act, on: paper)
    case .gate: gate(on: paper, in: group)
    case .incomplete:
      .findIncomplete(missing: pick([[], ["A1"], ["A3", "B3"], ["C1"], ["Z9"]]), reason: words())
    case .letter:
      .sendLetter(
        pick(Letter.Kind.allCases), pick(Letter.Channel.allCases),
        text: oneIn(9) ? "" : "60303ae2")
    case .complete:
      .receiveCompletion(
        note: words(), received: pick([[], ["A1"], ["A3", "B3"], ["C1"], ["Z9"]]))
    case .admissible: .findAdmissible
    case .inadmissible:
      oneIn(4)
        ? .findInadmissible(reason: words(), ground: pick(InadmissibilityGround.allCases))
        : .findAdmissible
    case .meeting: .recordMeeting(notes: words(), participants: words())
    case .submit: .submitRequest
    default: later(act, on: paper)
    }
  }

  /// From the decision on, and what may be at any time.
  private mutating func later(_ act: Act, on paper: PaperCase) -> CaseCommand {
    switch act {
    case .decide: .recordDecision(decision(on: paper))
    case .inForce: .enterIntoForce
    case .milestone: .recordMilestone(answer(on: paper))
    case .prolong: .prolong(prolongation(on: paper))
    case .reevaluate: .reevaluate(as: World.other)
    case .extend:
      .extendPeriod(
        days: pick([1, 30, 3660, 0, -1, 3661, .max, .min]), reason: words(),
        requestedBy: pick(PeriodExtension.Requester.allCases))
    case .suspend: .suspendPeriod(reason: words(), kind: pick([nil, .applicant, .other]))
    case .resume: .resumePeriod
    // What would end most sequences early is tried seldom.
    case .withdraw: oneIn(4) ? .withdraw(reason: words()) : .correct(entry: 1, text: words())
    case .revive: .revive(reason: words())
    case .end:
      oneIn(2) ? .end(ending(on: paper), reason: words()) : .correct(entry: 2, text: words())
    case .tag: .tag(tag(), value: pick([0, 1, -3, 9_999, 10_000, .max, .min]))
    case .untag: .untag(oneIn(3) ? tag() : pick(paper.tags.keys.sorted() + ["agenda"]))
    case .relate:
      .relate(pick([World.other, World.other, World.id]), pick([nil] + CaseRelation.Kind.allCases))
    case .correct: .correct(entry: pick([1, 2, paper.entries, 0, -1, .max, .min]), text: words())
    // The first half: `command` has them.
    case .declare, .score, .submitScores, .comment, .consensus, .propose, .vote, .attend, .proxy,
      .minority,
      .openRound, .closeRound, .reveal, .question, .dropQuestion, .sendQuestions, .answer,
      .explanation, .hearing, .reply, .openVote, .override, .closeVote, .conclude, .transmit,
      .recuse, .assign, .unassign, .replaceChair, .reopenScores, .gate, .incomplete, .letter,
      .complete, .admissible, .inadmissible, .meeting, .submit:
      .openRound
    }
  }

  /// What was paid for a time and is paid for good is mostly converted.
  ///
  /// What runs out does so on its last day only: it is tried more often than it may be.
  private mutating func ending(on paper: PaperCase) -> Ending {
    let outcomes = paper.decisions.map(\.outcome)
    let isForGood = outcomes.last == .definitive && outcomes.contains(.temporary)
    return isForGood && !oneIn(4)
      ? .converted : pick(Ending.allCases + [.lapsed, .lapsed, .stopped])
  }

  /// The request again, as it is or changed.
  mutating func registration(_ paper: PaperCase) -> CaseCommand {
    var request = paper.request
    if oneIn(5) { return .register(request, presubmission: oneIn(2)) }
    if !oneIn(4) { request.dataPlan = words() }
    if oneIn(4) { request.language = pick(Language.national) }
    if oneIn(4) { request.requested = pick([.temporary, .definitive]) }
    if oneIn(6) { request.annexes = oneIn(2) ? [] : ReimbursementRequest.cardioLink.annexes }
    return .revise(request, reason: words())
  }

  mutating func someone() -> MemberID { oneIn(12) ? "nobody" : pick(World.members).id }

  private func scorers(_ paper: PaperCase) -> [MemberID] {
    (paper.rounds.last?.sheets.keys.sorted() ?? []) + ["ann", "nobody"]
  }

  private mutating func tag() -> String {
    pick(["checked", "checked", "agenda", "#Prio-1", "~later", "", "1st", "à_voir", "a b"])
  }

  private mutating func recusal(on paper: PaperCase) -> CaseCommand {
    let waiting = paper.rights.waitsForChair.sorted()
    let member = waiting.isEmpty || oneIn(4) ? someone() : pick(waiting)
    let count = oneIn(2) ? 0 : pick([1, 1, 2, 3])
    let rights = Right.allCases.shuffled(using: &random).prefix(count)
    return .decideRecusal(member, removed: Array(rights), reason: words())
  }

  private mutating func duty(_ act: Act, on paper: PaperCase, in group: PaperGroup) -> CaseCommand {
    let known = paper.duties.rapporteurs.sorted() + paper.duties.experts.keys.sorted()
    switch act {
    case .unassign:
      return .unassign(known.isEmpty || oneIn(4) ? someone() : pick(known), reason: words())
    case .replaceChair:
      return .replaceChair(
        oneIn(4) ? someone() : pick(["ann", "bram", "carla", "paul"]), reason: words())
    default:
      if oneIn(2) { return .assign(someone(), .rapporteur, criteria: oneIn(9) ? ["C1"] : []) }
      let asked = paper.rules(of: group).scorable.shuffled(using: &random).prefix(
        pick([0, 1, 2, 3, 4]))
      let ordered = paper.rules(of: group).scorable.filter(asked.contains)
      return .assign(
        oneIn(6) ? someone() : pick(["emma", "ella"]), .expert,
        criteria: oneIn(9) ? ["A1"] : ordered)
    }
  }

  private mutating func gate(on paper: PaperCase, in group: PaperGroup) -> CaseCommand {
    let gates = paper.rules(of: group).gates
    let open = gates.filter { paper.gates[$0]?.verdict ?? .no == .no }
    let gate = oneIn(8) ? pick(["A1", "C1", "G2", "Z9", ""]) : pick(open.isEmpty ? gates : open)
    return .answerGate(
      gate, pick([.yes, .yes, .yes, .yes, .no, .notApplicable]), evidence: words())
  }
}
