import Foundation
import ReviewDomain
import ReviewTestSupport
import Testing

/// Commands at random: whatever people do, the rules hold and the record adds up.
@Suite struct RandomWalkTests {
  @Test func `no sequence of commands breaks a case or its record`() throws {
    var reached: Set<Stage> = []
    var refused = 0
    for seed in 0..<300 {
      var walk = Walk(seed: UInt64(seed))
      for _ in 0..<60 {
        walk.step()
        reached.insert(walk.reviewCase.stage)
      }
      refused += walk.refused
      #expect(walk.reviewCase.version == walk.applied.count + 1, "seed \(seed)")
      #expect(try walk.replayed() == walk.reviewCase, "seed \(seed)")
      #expect(walk.surprises.isEmpty, "seed \(seed)")
    }
    #expect(reached == Set(Stage.allCases), "the walks are too short to say anything")
    #expect(refused > 1_000)
  }
}

private struct Walk {
  private(set) var reviewCase: ReviewCase
  private(set) var applied: [(event: CaseEvent, actor: MemberID, day: Day)] = []
  private(set) var refused = 0
  /// What was accepted although its key was off.
  private(set) var surprises: [String] = []
  private let start: ReviewCase
  private var random: SeededRandom
  private var today = Day.on("2026-03-02")

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    start = Bool.random(using: &random) ? .inPresubmission : .registered
    reviewCase = start
  }

  mutating func step() {
    today = today.adding(days: Int.random(in: 0...9, using: &random))
    let context = CaseContext.cast(on: today.description)
    let (act, member) = choice(in: context)
    let command = command(of: act)
    let isOff = command.act.map { isRefused($0, to: member, context) } ?? true
    do throws(Refusal) {
      let events = try reviewCase.events(for: command, by: member.id, on: today, in: context)
      if isOff { surprises.append("\(command) by \(member.id) was off") }
      for event in events {
        reviewCase.apply(event, by: member.id, on: today)
        applied.append((event, member.id, today))
      }
    } catch {
      refused += 1
    }
  }

  /// Mostly the path's next step or what may be done, or no walk would get far.
  private mutating func choice(in context: CaseContext) -> (Act, Member) {
    if oneIn(2), let next = reviewCase.nextStep(in: context) {
      return (next.act, pick(takers(of: next)))
    }
    let member = pick(Member.cast)
    let ready = Act.allCases.filter { !isRefused($0, to: member, context) }
    return (pick(ready.isEmpty || oneIn(4) ? Act.allCases : ready), member)
  }

  /// Who would take a step: mostly one of its roles, the acting chair for the chair's.
  private func takers(of step: NextStep) -> [Member] {
    Member.cast.filter { reviewCase.roles(of: $0).contains(where: step.roles.contains) }
  }

  private func isRefused(_ act: Act, to member: Member, _ context: CaseContext) -> Bool {
    reviewCase.refusal(of: act, by: member.id, in: context) != nil
  }

  /// The same events, as the journal keeps them, folded again.
  func replayed() throws -> ReviewCase {
    var copy = start
    for (event, actor, day) in applied {
      let bytes = try JSONEncoder().encode(event)
      copy.apply(try JSONDecoder().decode(CaseEvent.self, from: bytes), by: actor, on: day)
    }
    return copy
  }

  // MARK: - What is tried

  private mutating func command(of act: Act) -> CaseCommand {
    switch act {
    // What would end most walks early is tried seldom.
    case .withdraw, .inadmissible, .end: oneIn(6) ? act.sample : .correct(entry: 1, text: "x")
    case .declare: .declareInterests(conflict: oneIn(6), text: "actions")
    case .recuse: .decideRecusal(pick(Member.cast).id, removed: rights, reason: oneIn(5) ? "" : "x")
    case .replaceChair:
      .replaceChair(pick(Member.cast).id, reason: oneIn(5) ? "" : "parenté")
    case .assign:
      oneIn(3)
        ? .assign("emma", .expert, criteria: ["C1", "C2", "F1", "F4", "G2"])
        : .assign(pick(Member.cast).id, .rapporteur, criteria: [])
    case .unassign: .unassign(pick(Member.cast).id, reason: word)
    case .gate: .answerGate(gate, .yes, evidence: word)
    case .submitScores, .score: .submitScores(sheet, salt: "s")
    case .propose: .propose(pick([.temporary, .definitive, .negative]))
    case .vote: .castBallot(pick(BallotChoice.allCases), digest: digest, reason: "", salt: "s")
    case .decide: .recordDecision(decision)
    case .extend: .extendPeriod(days: pick([1, 30, -1, .max]), reason: word)
    case .milestone: .recordMilestone(pick([0, 1, 2, .max]), .met, note: "")
    case .correct: .correct(entry: pick([0, 1, .min, .max]), text: word)
    default: act.sample
    }
  }

  private var gate: CriterionID {
    mutating get {
      let open = ["A1", "A3", "B3", "B4"].first { reviewCase.gates[CriterionID($0)] == nil }
      return oneIn(5) ? "C1" : CriterionID(open ?? "A1")
    }
  }

  private var digest: String { reviewCase.openVote?.digest ?? "none" }

  private var decision: Decision {
    reviewCase.conclusion?.conclusion == .temporary ? .temporary : .refused
  }

  private var sheet: ScoreSheet {
    mutating get {
      var sheet = ScoreSheet.sheet(of: pick([.ann, .bram, .carla, .dirk]))
      if oneIn(6) { sheet["C1"].score = pick([nil, .level(9), .level(.max)]) }
      return sheet
    }
  }

  private var rights: [Right] {
    mutating get { oneIn(3) ? [] : [pick(Right.allCases)] }
  }

  private var word: String {
    mutating get { pick(["", "x", "motif \(Int.random(in: 0..<99, using: &random))"]) }
  }

  private mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }
}
