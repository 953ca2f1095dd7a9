import CaseQuery
import DemoStore
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// The practice store's stories and generated cases, asked through the index and as whole cases.
struct DemoQueryTests {
  private static let today = DemoFixtures.today

  private static let queries = [
    "stage:scoring", "stage>=deliberation", "ending:any", "suspended", "incomplete", "late",
    "overdue", "period<14d", "period:none", "due<30d", "received:2026-07..2026-09", "decided:any",
    "expires<120d", "touched>21d", "lead:none", "member:@insurers", "scored>=2",
    "scored:@physicians<2", "scored:all", "interests-declared:all", "recusal:any",
    "recusal:@pharmacists", "c.C2>=2", "c.C2:any:0..1", "c.F1:all:2..3", "c.D2:@patients<2",
    "c.C1:?", "mean.C1>=2", "med.D2:2..3", "sd.C1>0.5", "span.C1>=2", "di.C2>1", "di.E1>0.5",
    "divergent", "rec:temporary", "rec:split", "rec:unanimous", "rec:none", "concluded:temporary",
    "concluded:none", "decided-as:any", "decided-as:negative", "level:M3-light", "level:any",
    "milestone:open", "milestone:late", "milestone:met", "milestone:none", "quorum:yes",
    "quorum:no", "quorum:none", "votes:current", "votes:open", "process:heart-failure",
    "ind:NYHA", "product:cardio", "applicant:bv", "lang:nl", "requested:temporary", "round>=1",
    "re:any", "has:predecessor", "has:successor", "has:annex>=2", "has:budget", "has:evidence",
    "has:tariff", "has:data-plan", "has:revision", "has:meeting", "has:comment", "has:vote",
    "has:minority", "has:answer", "has:decision", "has:suspension", "has:correction", "#agenda",
    "#agenda>1",
  ]

  @Test func `queries find in the index the cases of which they hold as a whole`() throws {
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try DemoStore.make(
      at: folder, cases: 150, today: Self.today, dossiers: try DemoFixtures.dossiers(),
      files: try DemoFixtures.files())
    let store = try CaseStore.open(
      at: folder, options: StoreOptions(cacheDirectory: nil, reader: DemoFixtures.reader))
    let secretary = try #require(store.group.activeMembers.first { $0.role == .secretariat })
    let wholes = try store.queue.records.map {
      try store.wholeCase(try store.folded($0.id).content, today: Self.today)
    }
    var selective = 0
    for text in Self.queries.flatMap({ ["in:all \($0)", "in:all -(\($0))"] }) {
      let query = CaseQuery(text)
      try #require(query.problem == nil, "\(text): \(String(describing: query.problem))")
      let found = try store.matching(query, for: secretary.id, today: Self.today)
      let expected = wholes.indices.filter { gateHolds(query, on: wholes[$0]) }
      #expect(found.sorted() == expected.map(Int32.init), "\(text)")
      if !found.isEmpty, found.count < wholes.count { selective += 1 }
    }
    #expect(selective > Self.queries.count)
  }
}
