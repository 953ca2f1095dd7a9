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
    var walk = RandomStory(seed)
    let ids = try walk.begin(in: test.store)
    var stages: Set<Stage> = []
    for day in 0..<200 {
      let id = try walk.step(test, day: day)
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
