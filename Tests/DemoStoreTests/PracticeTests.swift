import CaseStore
import DemoStore
import Foundation
import ReviewDomain
import Testing

/// What the practice store has to show beside stages and endings.
struct PracticeTests {
  private static let today = DemoFixtures.today

  private func withCases(
    _ count: Int? = nil, _ body: (CaseStore, [ReviewCase]) throws -> Void
  ) throws {
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try DemoStore.make(
      at: folder, cases: count, today: Self.today, dossiers: try DemoFixtures.dossiers(),
      files: try DemoFixtures.files())
    let options = StoreOptions(cacheDirectory: nil, reader: DemoFixtures.reader)
    let store = try CaseStore.open(at: folder, options: options)
    let cases = try store.queue.records.map {
      try store.view(of: $0.id, for: "helene-dumont").content
    }
    try body(store, cases)
  }

  @Test func `the policy's five gates are evaluated, and one is overridden`() throws {
    try withCases { store, cases in
      let now = Moment(utc: "\(Self.today)T09:00:00.000Z", day: Self.today)
      let states = try cases.flatMap {
        try store.gateStates(of: $0.id, for: "helene-dumont", now: now)
      }
      #expect(states.count == 5 * cases.count)
      #expect(
        Set(states.map(\.status.word)) == [
          "not-applicable", "unsatisfied", "satisfied", "overridden",
        ])
      let overridden = states.filter { $0.status.word == "overridden" }
      #expect(overridden.map(\.gate.name) == ["scored"])
    }
  }

  @Test func `no generated case is voted on past a gate`() throws {
    try withCases(150) { store, cases in
      let voted = cases.filter { !$0.votes.isEmpty }
      #expect(voted.contains { !$0.gateOverrides.isEmpty })
      for content in voted {
        let sheets = content.round?.sheets.map(\.member) ?? []
        let seats = Set(sheets.compactMap { store.group[$0]?.constituency })
        #expect(
          seats.isSuperset(of: ["physicians", "insurers", "patients"])
            || content.gateOverrides.map(\.gate) == ["scored"], "\(content.id)")
        #expect(content.interests.count == 12)
      }
    }
  }

  @Test func `a case stands still at the applicant's request`() throws {
    try withCases { _, cases in
      let suspended = cases.filter(\.isSuspended)
      #expect(suspended.map(\.request.product.name) == ["PijnWijzer"])
      #expect(suspended.first?.suspensions.last?.kind == .applicant)
    }
  }

  @Test func `revealed sheets say how sure the members are, and where to look`() throws {
    try withCases { _, cases in
      for content in cases where content.stage == .deliberation {
        let scores = content.round?.sheets.flatMap { $0.content?.scores ?? [] } ?? []
        let files = content.request.annexes.map { Pin.Place.annex($0.file) }
        #expect(scores.contains { $0.confidence == .high })
        #expect(scores.count { !$0.pins.isEmpty } > 2, "\(content.request.product.name)")
        #expect(scores.flatMap(\.pins).map(\.place).allSatisfy(files.contains))
      }
    }
  }
}
