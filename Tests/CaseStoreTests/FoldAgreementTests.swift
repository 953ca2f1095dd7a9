import CaseJournal
import GRDB
import ReviewDomain
import Testing

@testable import CaseStore

/// The queue's fold and the domain's fold say the same of every case.
struct FoldAgreementTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `any story leaves the same facts in the queue and in the case`(seed: UInt64) throws {
    let test = try TestStore()
    try test.store.perform(
      .addMember(StoreCast.els), by: .of(StoreCast.noor), now: StoreCast.now)
    var random = SplitMix(seed)
    let ids = try ["CardioLink", "SomnoTrack", "KneeCoach"].map { product in
      try test.store.register(
        StoreCast.request(product), presubmission: random.next().isMultiple(of: 2),
        by: .of(StoreCast.noor), now: StoreCast.now
      ).id
    }
    var stages: Set<Stage> = []
    for day in 0..<200 {
      let id = ids[Int(random.next() % 3)]
      let act = try nextAct(test.store, id, day, &random)
      do { try test.store.play([act], on: id, day: day) } catch is Refusal {}
      stages.insert(try test.store.folded(id).content.stage)
      for viewer in StoreCast.everyone + [StoreCast.els] {
        try expectAgreement(test.store, id, viewer, StoreCast.today.adding(days: day))
      }
    }
    #expect(stages.isSuperset(of: [.scoring, .deliberation, .vote]))
    try expectDurations(test.store, ids)
    let live = try test.store.model.contents()
    try test.store.rebuild()
    #expect(try test.store.model.contents() == live)
  }

  /// Mostly something that is allowed and leads on, now and then anything at all.
  private func nextAct(
    _ store: CaseStore, _ id: CaseID, _ day: Int, _ random: inout SplitMix
  ) throws -> (Member, CaseCommand) {
    let content = try store.folded(id).content
    let forward = forwardActs(on: content).filter { member, command in
      let now = StoreCast.moment(day)
      return (try? store.events(for: command, on: id, by: member.id, now: now)) != nil
    }
    let any = acts(on: content)
    let list = forward.isEmpty || random.next() % 4 == 0 ? any : forward
    return list[Int(random.next() % UInt64(list.count))]
  }

  private func forwardActs(on content: ReviewCase) -> [(Member, CaseCommand)] {
    let names: Set<Act> = [
      .gate, .admissible, .submit, .declare, .openRound, .submitScores, .closeRound, .reveal,
      .propose, .openVote, .vote, .closeVote, .conclude, .decide, .inForce, .revive, .replaceChair,
    ]
    return acts(on: content).filter { _, command in
      switch command {
      case .openRound: content.rounds.count < 2
      case .declareInterests(let conflict, _): !conflict
      case .propose: content.proposal == nil
      case .closeVote: content.openVote?.ballots.count ?? 0 > 1
      case .closeRound: content.submittedSheets > 0
      default: command.act.map { names.contains($0) } ?? false
      }
    }
  }

  private func expectAgreement(
    _ store: CaseStore, _ id: CaseID, _ viewer: Member, _ today: Day
  ) throws {
    let content = try store.folded(id).content
    let row = try #require(try store.row(of: id, for: viewer.id, today: today))
    let period = content.period(under: StoreCast.policy, today: today)
    #expect(row.stage == content.stage)
    #expect(row.ending == content.ending)
    #expect(row.isIncomplete == content.isIncomplete)
    #expect(row.daysLeft == period?.daysLeft(on: today))
    #expect(row.isSuspended == content.isSuspended)
    #expect(row.round == content.round?.number)
    #expect(row.roundState == content.round?.state)
    #expect(row.submitted == content.submittedSheets)
    #expect(row.expected == content.expectedScorers(in: store.group).count)
    #expect(row.conclusion == content.conclusion?.conclusion)
    #expect(row.level == content.decisions.last?.level)
    #expect(row.until == (content.decisions.last.map(\.until) ?? content.conclusion?.until))
    expectAgreement(row.mine, content, viewer)
    for policy in Self.policies { try expectDaysLeft(store, content, policy, today) }
  }

  /// Working days with closed days and a cap; a cap alone; one period of each.
  private static let policies: [Policy] = [0, 1, 2].map { number in
    var policy = StoreCast.policy
    if number != 1 { policy.periods.dayCount = .workingDays }
    if number != 2 { policy.periods.suspensionCap = 5 }
    if number == 2 { policy.periods.dayCounts[.admissibility] = .calendarDays }
    policy.periods.closedDays = [7, 13, 20, 27, 41].map { StoreCast.today.adding(days: $0) }
    return policy
  }

  private func expectDaysLeft(
    _ store: CaseStore, _ content: ReviewCase, _ policy: Policy, _ today: Day
  ) throws {
    let position = try #require(try store.position(of: content.id))
    let left = try store.queue.daysLeft(
      at: Int(position), under: PeriodRules(policy.periods),
      today: Int32(truncatingIfNeeded: today.number))
    let clock = content.clock(under: policy, today: today)
    #expect(left.map(Int.init) == clock?.daysLeft)
  }

  /// What the read model knows of past evaluations is what the cases say.
  private func expectDurations(_ store: CaseStore, _ ids: [CaseID]) throws {
    let durations = try ids.compactMap { id -> Int? in
      let folded = try store.folded(id)
      guard let from = folded.content.admissibleOn, let until = folded.content.concludedOn else {
        return nil
      }
      // Suspensions of a case that was withdrawn after its conclusion came later.
      let still = folded.content.suspensions.filter { $0.from <= until }
        .reduce(0) { $0 + min($1.until ?? until, until).days(since: $1.from) }
      return until.days(since: from) - still
    }
    let kept = try store.model.read { db in
      try Int.fetchAll(db, sql: "SELECT days FROM evaluation ORDER BY days")
    }
    #expect(kept == durations.sorted())
  }

  private func expectAgreement(_ mine: QueueRow.Mine, _ content: ReviewCase, _ viewer: Member) {
    switch content.obstacle(to: .read, for: viewer) {
    case .people(.expertNotAssigned): #expect(mine == .unassigned)
    case .declareFirst: #expect(mine == .undeclared)
    case .interestUndecided: #expect(mine == .conflict || mine == .submitted)
    case .recused: #expect(mine == .recused)
    default:
      let isSubmitted = content.round?.sheet(of: viewer.id)?.isSubmitted == true
      let others: QueueRow.Mine = viewer.role.declaresInterests ? .declared : .observer
      #expect(mine == (isSubmitted ? .submitted : others))
    }
  }

  private func acts(on content: ReviewCase) -> [(Member, CaseCommand)] {
    let digest = content.openVote?.digest ?? ""
    let scorers = [StoreCast.ann, StoreCast.bram, StoreCast.eva, StoreCast.els]
    var acts = scorers.flatMap { member -> [(Member, CaseCommand)] in
      [
        (member, .declareInterests(conflict: member == StoreCast.bram, text: "shares")),
        (member, .submitScores(StoreCast.sheet("good"), salt: "s")),
        (member, .castBallot(.yes, digest: digest, reason: "", salt: "s")),
        (StoreCast.noor, .reopenScores(member.id, reason: "asked")),
        (StoreCast.chris, .decideRecusal(member.id, removed: [.vote], reason: "decided")),
      ]
    }
    acts += [
      (StoreCast.noor, .assign("els", .expert, criteria: ["C1"])),
      (StoreCast.noor, .assign("els", .expert, criteria: ["C1", "C2"])),
      (StoreCast.noor, .unassign("els", reason: "asked")),
      (StoreCast.chris, .assign("ann", .rapporteur, criteria: [])),
      (StoreCast.els, .submitScores(StoreCast.sheetOfOne("good"), salt: "s")),
      (StoreCast.chris, .declareInterests(conflict: true, text: "shares")),
      (StoreCast.noor, .replaceChair("ann", reason: "shares")),
      (StoreCast.noor, .replaceChair("chris", reason: "cleared")),
      (StoreCast.chris, .declareInterests(conflict: false, text: "")),
    ]
    // Whoever leads the case: the chair, or the member who replaces the chair.
    for leader in [StoreCast.chris, StoreCast.ann] {
      acts += [
        (leader, .decideRecusal("bram", removed: [.read], reason: "decided")),
        (leader, .decideRecusal("chris", removed: [], reason: "decided")),
        (leader, .openRound), (leader, .closeRound), (leader, .revealRound),
        (leader, .propose(Story.proposal(digest + "x"))),
        (leader, .openVote), (leader, .closeVote), (leader, .conclude),
      ]
    }
    return acts + secretariatActs(on: content)
  }

  private func secretariatActs(on content: ReviewCase) -> [(Member, CaseCommand)] {
    let commands: [CaseCommand] = [
      .submitRequest, .answerGate("A1", .yes, evidence: "annex"), .findAdmissible,
      .findIncomplete(missing: ["A1"], reason: "missing"), .receiveCompletion(note: ""),
      .extendPeriod(days: 7, reason: "asked"), .suspendPeriod(reason: "asked"), .resumePeriod,
      .withdraw(reason: "asked"), .revive(reason: "asked"), .revive(reason: "asked"),
      .draftQuestion("C1", LocalizedText([.french: "why"]), replacing: ""), .sendQuestions,
      .dropQuestion("b", reason: "asked"), .receiveAnswer(1, text: "so", reason: "late"),
      .receiveExplanation(text: "so", points: ["this", "that"], reason: "late"),
      .holdHearing(participants: "them", notes: "said", reason: "late"),
      .reply(1, LocalizedText([.french: "seen \(content.version)"])),
      .sendLetter(.incomplete, .post, text: "ab"), .sendLetter(.questions, .post, text: "ab"),
      .enterIntoForce, .recordDecision(decision(on: content.lastDay, level: .m3Light)),
      .recordMilestone(1, .late, note: ""), .end(.stopped, reason: "over"),
      .correct(entry: 1, text: "typing"),
      .revise(StoreCast.request(content.request.product.name + " 2"), reason: "new"),
    ]
    return commands.map { (StoreCast.noor, $0) }
  }

  private func decision(on day: Day, level: Decision.Level) -> Decision {
    Decision(
      outcome: .temporary, authority: .minister, vehicle: "art. 56", decidedOn: day,
      until: day.adding(days: 300), level: level)
  }
}

extension StoreCast {
  /// An expert, for cases that assign theirs.
  static let els = Member(id: "els", name: "Els", role: .expert, language: .dutch)

  static func sheetOfOne(_ reason: String) -> ScoreSheet {
    ScoreSheet(scores: [CriterionScore(criterion: "C1", reason: reason, score: .level(2))])
  }
}

/// A small seeded generator: splitmix64, by Sebastiano Vigna.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
