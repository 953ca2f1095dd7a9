import CaseJournal
import ReviewDomain
import Testing

@testable import CaseStore

/// The queue's fold and the domain's fold say the same of every case.
struct FoldAgreementTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `any story leaves the same facts in the queue and in the case`(seed: UInt64) throws {
    let test = try TestStore()
    var walk = RandomStory(seed)
    _ = try walk.begin(in: test.store)
    var stages: Set<Stage> = []
    for day in 0..<200 {
      let id = try walk.step(test, day: day)
      stages.insert(try test.store.folded(id).content.stage)
      for viewer in StoreCast.everyone {
        try expectAgreement(test.store, id, viewer, StoreCast.today.adding(days: day))
      }
    }
    #expect(stages.isSuperset(of: [.scoring, .deliberation, .vote]))
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
  }

  private func expectAgreement(_ mine: QueueRow.Mine, _ content: ReviewCase, _ viewer: Member) {
    switch content.obstacle(to: .read, for: viewer) {
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
