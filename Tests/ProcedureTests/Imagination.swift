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
    today = today.adding(days: pick([0, 0, 0, 0, 1, 2, 5]))
    if oneIn(40) { return groupStep(paper, group) }
    let act = oneIn(5) ? pick(Act.allCases) : pick(Self.likely(on: paper))
    let command = oneIn(40) ? registration(paper) : self.command(of: act, on: paper, in: group)
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

  private mutating func groupStep(_ paper: PaperCase, _ group: PaperGroup) -> Step {
    let isYearly = paper.policy.yearlyMonths != nil
    let due = World.members.map(\.id).filter {
      guard group.yearly[$0] == nil, let member = group.members[$0] else { return false }
      return member.paperDeclares && member.isActive && member.paperMandate(holds: today)
    }
    if isYearly, !oneIn(4), !due.isEmpty {
      return Step(actor: pick(due), deed: .declareForTheYear, day: today, today: today)
    }
    let deed = oneIn(4) ? Step.Deed.adoptSecondSet : .change(changed(group))
    return Step(actor: World.founder.id, deed: deed, day: today, today: today)
  }

  private mutating func changed(_ group: PaperGroup) -> Member {
    let ids: [MemberID] = ["bram", "carla", "dirk", "emma", "ella", "hugo", "sam", "irma"]
    var member = group.members[pick(ids)] ?? .bram
    if !oneIn(2) { member.until = oneIn(2) ? nil : today.adding(days: pick([-20, 0, 3, 30])) }
    if let from = member.from, let until = member.until { member.until = max(from, until) }
    if member == group.members[member.id] { member.isActive.toggle() }
    return member
  }

  /// Mostly somebody with the role and the right, for whom the act is still to do.
  private mutating func actor(for command: CaseCommand, on paper: PaperCase, in group: PaperGroup)
    -> MemberID
  {
    if oneIn(150) { return "nobody" }
    if oneIn(12) { return pick(World.members).id }
    let who = command.line.who
    var fitting = World.members.filter { who.contains($0.role) }.map(\.id)
    if who.contains(.chair), let acting = paper.duties.actingChair { fitting.append(acting) }
    guard !fitting.isEmpty, !oneIn(6) else { return pick(fitting.isEmpty ? ["sofie"] : fitting) }
    let eager = fitting.filter { isEager($0, to: command, on: paper, in: group) }
    return pick(eager.isEmpty ? fitting : eager)
  }

  private func isEager(
    _ id: MemberID, to command: CaseCommand, on paper: PaperCase, in group: PaperGroup
  ) -> Bool {
    guard let member = group.members[id], member.isActive, member.paperMandate(holds: today) else {
      return false
    }
    let hasDeclared = paper.rights.declared[id] != nil
    return switch command {
    case .declareInterests: !hasDeclared
    case .submitScores: hasDeclared && paper.rounds.last?.sheets[id]?.isBack != false
    case .castBallot(_, _, _, _, let principal?): paper.meeting.proxies[principal] == id
    case .castBallot: hasDeclared && paper.vote?.ballots[id] == nil
    case .comment, .giveMinorityOpinion, .giveProxy: hasDeclared
    default: true
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
