import CaseQuery
import DemoStore
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// The deliberations of the practice store, and that screens and queries say the same of them.
struct DemoDeliberationTests {
  private func withDemo(_ body: (CaseStore, Member) throws -> Void) throws {
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try DemoStore.make(
      at: folder, cases: 60, today: DemoFixtures.today, dossiers: try DemoFixtures.dossiers(),
      files: try DemoFixtures.files())
    let store = try CaseStore.open(
      at: folder, options: StoreOptions(cacheDirectory: nil, reader: DemoFixtures.reader))
    let secretary = store.group.activeMembers.first { $0.role == .secretariat }
    try body(store, try #require(secretary))
  }

  @Test func `a deliberation has threads, a word for the applicant and a consensus`() throws {
    try withDemo { store, secretary in
      let views = try store.queue.records.map { try store.view(of: $0.id, for: secretary.id) }
      let content = try #require(
        views.map(\.content).first { $0.request.product.name == "KneeCoach" })
      #expect(content.thread(on: "E1").map(\.depth) == [0, 1, 2])
      #expect(content.applicantComments.count == 1)
      #expect(content.applicantComments.allSatisfy { $0.sentOn == nil })
      #expect(content.consensus["C4"]?.value == .level(1))
      #expect(content.consensus["E1"] == nil)
      #expect(content.dueLetters.contains(.comments))
    }
  }

  /// The mark of the matrix, `divergent` and `di.` are one definition.
  @Test func `the matrix marks what queries find divergent, and nothing else`() throws {
    try withDemo { store, secretary in
      let today = DemoFixtures.today
      let divergent = Set(
        try store.matching(CaseQuery("in:all divergent"), for: secretary.id, today: today))
      var marked: Set<Int32> = []
      for (place, record) in try store.queue.records.enumerated() {
        let content = try store.view(of: record.id, for: secretary.id).content
        guard let round = content.rounds.last(where: { $0.state == .revealed }) else { continue }
        let set = try store.criteria(in: round.criteriaSet)
        let whole = try store.wholeCase(try store.folded(record.id).content, today: today)
        for criterion in content.askedCriteria(in: round, of: set) where criterion.kind == .scored {
          let tally = round.tally(of: criterion.id, scale: set.scale)
          #expect(tally.disagreement?.value == whole.statistic(.disagreement, of: criterion.id))
          if tally.isDisagreement { marked.insert(Int32(place)) }
        }
      }
      #expect(marked == divergent)
      let all = try store.queue.records.count
      #expect(!marked.isEmpty && marked.count < all)
    }
  }
}
