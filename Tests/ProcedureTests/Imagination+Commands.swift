import CaseStore
import ReviewDomain
import ReviewTestSupport

/// What is asked in each act, hostile values included.
extension Imagination {
  mutating func command(of act: Act, on paper: PaperCase, in group: PaperGroup) -> CaseCommand {
    switch act {
    case .declare: .declareInterests(conflict: oneIn(6), text: words())
    case .score, .submitScores: .submitScores(sheet(on: paper, in: group), salt: "5a17")
    case .comment: .comment(pick([nil, "C1", "A1", "C3", "Z9"]), text: words())
    case .propose: .propose(proposal(on: paper))
    case .vote:
      .castBallot(
        pick([.yes, .yes, .yes, .no, .abstain]), digest: digest(on: paper), reason: words(),
        salt: "5a17")
    case .openRound: .openRound
    case .closeRound: .closeRound
    case .reveal: .revealRound
    case .openVote: .openVote
    case .closeVote: .closeVote
    case .conclude: .conclude
    case .recuse: recusal(on: paper)
    case .reopenScores: .reopenScores(someone(), reason: words())
    case .gate: gate(on: paper, in: group)
    case .incomplete:
      .findIncomplete(missing: pick([[], ["A1"], ["A3", "B3"], ["C1"], ["Z9"]]), reason: words())
    case .complete: .receiveCompletion(note: words())
    case .admissible: .findAdmissible
    case .inadmissible: oneIn(4) ? .findInadmissible(reason: words()) : .findAdmissible
    case .meeting: .recordMeeting(notes: words())
    case .submit: .submitRequest
    case .decide: .recordDecision(decision(on: paper))
    case .inForce: .enterIntoForce
    case .milestone:
      .recordMilestone(
        pick([1, 1, 2, 0, -1, .max, .min]), pick(Milestone.Outcome.allCases), note: words())
    case .extend:
      .extendPeriod(days: pick([1, 30, 3660, 0, -1, 3661, .max, .min]), reason: words())
    case .suspend: .suspendPeriod(reason: words())
    case .resume: .resumePeriod
    // What would end most sequences early is tried seldom.
    case .withdraw: oneIn(4) ? .withdraw(reason: words()) : .correct(entry: 1, text: words())
    case .revive: .revive(reason: words())
    case .end:
      oneIn(2) ? .end(pick(Ending.allCases), reason: words()) : .correct(entry: 2, text: words())
    case .correct: .correct(entry: pick([1, 2, paper.entries, 0, -1, .max, .min]), text: words())
    }
  }

  /// The request again, as it is or changed.
  mutating func registration(_ paper: PaperCase) -> CaseCommand {
    var request = paper.request
    if oneIn(5) { return .register(request, presubmission: oneIn(2)) }
    if !oneIn(4) { request.dataPlan = words() }
    if oneIn(4) { request.language = pick(Language.national) }
    if oneIn(4) { request.requested = pick([.temporary, .definitive]) }
    return .revise(request, reason: words())
  }

  private mutating func someone() -> MemberID {
    oneIn(12) ? "nobody" : pick(World.members).id
  }

  private mutating func recusal(on paper: PaperCase) -> CaseCommand {
    let waiting = paper.waitsForChair.sorted()
    let member = waiting.isEmpty || oneIn(4) ? someone() : pick(waiting)
    // A recused chair stops the case for good.
    let isSpared = member == "paul" && !oneIn(3)
    let rights =
      isSpared || oneIn(3) ? [] : Right.allCases.shuffled(using: &random).prefix(pick([1, 2, 3]))
    return .decideRecusal(member, removed: Array(rights), reason: words())
  }

  private mutating func gate(on paper: PaperCase, in group: PaperGroup) -> CaseCommand {
    let gates = paper.rules(of: group).gates
    let open = gates.filter { paper.gates[$0]?.verdict ?? .no == .no }
    let gate = oneIn(8) ? pick(["A1", "C1", "G2", "Z9", ""]) : pick(open.isEmpty ? gates : open)
    return .answerGate(
      gate, pick([.yes, .yes, .yes, .yes, .no, .notApplicable]), evidence: words())
  }

  private mutating func digest(on paper: PaperCase) -> String {
    oneIn(12) ? pick(["", "digest", String(repeating: "0", count: 64)]) : paper.vote?.digest ?? ""
  }
}
