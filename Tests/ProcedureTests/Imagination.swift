import CaseStore
import ReviewDomain
import ReviewTestSupport

/// Thinks of what people might do next: mostly what leads on, often enough what may not be, now and
/// then what nobody in their right mind would ask.
struct Imagination {
  var random: SeededRandom
  private(set) var today = World.begins

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func step(for paper: PaperCase, in group: PaperGroup) -> Step {
    today = today.adding(days: pick([0, 0, 0, 1, 2, 5]))
    if oneIn(60) { return Step(actor: "sofie", deed: groupDeed(group), day: today, today: today) }
    let act = oneIn(5) ? pick(Act.allCases) : pick(Self.likely(at: paper.stage))
    let command =
      oneIn(40) ? registration(paper) : self.command(of: act, on: paper, in: group)
    return Step(
      actor: actor(for: command, on: paper, in: group), deed: .act(command), day: day(paper),
      today: today)
  }

  /// Today, or a day before it; at times one in the future or long ago.
  private mutating func day(_ paper: PaperCase) -> Day {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: today.adding(days: 1)
    case 1: Day(number: pick([0, 999_999, 20_000]))
    case 2...4: today.adding(days: -1)
    case 5...8: max(paper.lastDay, today.adding(days: -3))
    default: today
    }
  }

  private mutating func groupDeed(_ group: PaperGroup) -> Step.Deed {
    if oneIn(4) { return .adoptSecondSet }
    var member = group.members[pick(["bram", "carla", "dirk", "emma", "hugo", "sam"])] ?? .bram
    member.isActive.toggle()
    return .change(member)
  }

  /// Mostly somebody with the role and the right, for whom the act is still to do.
  private mutating func actor(for command: CaseCommand, on paper: PaperCase, in group: PaperGroup)
    -> MemberID
  {
    if oneIn(150) { return "nobody" }
    if oneIn(12) { return pick(World.members).id }
    let who = command.line.who
    let fitting = World.members.filter { who.contains($0.role) }.map(\.id)
    guard !fitting.isEmpty, !oneIn(6) else { return pick(fitting.isEmpty ? ["sofie"] : fitting) }
    let eager = fitting.filter {
      isEager($0, to: command, on: paper) && group.members[$0]?.isActive == true
    }
    return pick(eager.isEmpty ? fitting : eager)
  }

  private func isEager(_ id: MemberID, to command: CaseCommand, on paper: PaperCase) -> Bool {
    switch command {
    case .declareInterests: paper.declared[id] == nil
    case .submitScores: paper.declared[id] != nil && paper.rounds.last?.sheets[id]?.isBack != false
    case .castBallot: paper.declared[id] != nil && paper.vote?.ballots[id] == nil
    case .comment: paper.declared[id] != nil
    default: true
    }
  }

  /// What tends to happen at a stage; what is written more often happens more often.
  private static func likely(at stage: Stage) -> [Act] {
    switch stage {
    case .presubmission: [.meeting, .gate, .gate, .declare, .submit, .withdraw, .correct]
    case .admissibility:
      [.gate, .gate, .gate, .gate, .gate, .gate, .admissible, .admissible, .declare, .declare]
        + [.incomplete, .complete, .complete, .recuse, .extend, .suspend, .resume, .inadmissible]
    case .scoring:
      [.openRound, .openRound, .submitScores, .submitScores, .submitScores, .submitScores]
        + [.declare, .declare, .recuse, .closeRound, .reveal, .reveal, .reopenScores]
        + [.extend, .suspend, .resume]
    case .deliberation:
      [.comment, .comment, .propose, .propose, .openVote, .openVote, .openVote, .declare]
        + [.openRound, .recuse, .suspend, .resume, .extend]
    case .vote:
      [.vote, .vote, .vote, .vote, .vote, .closeVote, .conclude, .conclude, .conclude]
        + [.openVote, .comment, .declare, .recuse, .propose, .resume, .suspend]
    case .concluded: [.decide, .decide, .decide, .correct]
    case .decided: [.inForce, .inForce, .inForce, .decide, .milestone, .correct, .end]
    case .inForce: [.milestone, .milestone, .milestone, .decide, .decide, .correct, .correct, .end]
    case .ended: [.revive, .revive, .revive, .correct]
    }
  }

  // MARK: - Chance

  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }

  /// Mostly words; sometimes none, or only white space.
  mutating func words() -> String {
    oneIn(9)
      ? pick(["", " ", "\n\t", "\u{A0}"]) : "motif \(Int.random(in: 0..<99, using: &random))"
  }
}
