import CaseQuery
import ReviewDomain
import Testing

@testable import CaseStore

/// What the index says of a case to one who may see everything is what the whole case says.
struct QueryAgreementTests {
  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `every term holds of the same cases in the index and of the whole`(seed: UInt64) throws {
    let test = try TestStore()
    try test.store.perform(
      .addMember(StoreCast.els), by: .of(StoreCast.noor), now: StoreCast.now)
    var walk = RandomStory(seed)
    let ids = try walk.begin(in: test.store)
    var held: Set<QueryTerm> = []
    for day in 0..<160 {
      try walk.step(test, day: day)
      guard day.isMultiple(of: 16) else { continue }
      let today = StoreCast.today.adding(days: day)
      for id in ids { held.formUnion(try expectAgreement(test.store, id, today)) }
    }
    #expect(held.count > 150)
    let live = try test.store.model.contents()
    try test.store.rebuild()
    #expect(try test.store.model.contents() == live)
  }

  /// The terms that hold of the case.
  private func expectAgreement(
    _ store: CaseStore, _ id: CaseID, _ today: Day
  ) throws -> [QueryTerm] {
    let whole = try store.wholeCase(try store.folded(id).content, today: today)
    let position = Int(try #require(try store.position(of: id)))
    let cases = try store.indexedCases(for: StoreCast.noor, today: today)
    let one = IndexedCase(cases: cases, position: position)
    #expect(one.sight == whole.sight)
    let clock = QueryClock(today: today)
    let selection = QueueSelection(of: cases)
    let all = selection.cases(in: .all)
    return QueryTermSamples.shared(on: today).filter { term in
      let expected = term.truth(of: whole, on: clock)
      let found = term.truth(of: one, on: clock)
      #expect(found == expected, "\(term) of \(id) on \(today)")
      let atOnce = selection.truths(of: .term(term), asked: all)[position]
      #expect(atOnce == expected.rawValue, "\(term) of all")
      let negated = selection.truths(of: .not(.term(term)), asked: all)[position]
      #expect(negated == (!expected).rawValue, "not \(term)")
      return expected == .yes
    }
  }

  @Test func `trees of conditions are answered as their parts are`() throws {
    let test = try TestStore()
    var walk = RandomStory(21)
    _ = try walk.begin(in: test.store)
    for day in 0..<90 { try walk.step(test, day: day) }
    let today = StoreCast.today.adding(days: 90)
    let clock = QueryClock(today: today)
    var random = SplitMix(5)
    let terms = QueryTermSamples.shared(on: today) + QueryTermSamples.own
    for viewer in StoreCast.everyone {
      let cases = try test.store.indexedCases(for: viewer, today: today)
      let selection = QueueSelection(of: cases)
      for _ in 0..<300 {
        let tree = Self.tree(of: terms, depth: 3, &random)
        let found = selection.truths(of: tree, asked: selection.cases(in: .all))
        for position in found.indices {
          let one = IndexedCase(cases: cases, position: position)
          let expected = tree.truth(of: one, on: clock)
          #expect((found[position] == QueryTruth.yes.rawValue) == (expected == .yes), "\(tree)")
        }
      }
    }
  }

  private static func tree(
    of terms: [QueryTerm], depth: Int, _ random: inout SplitMix
  ) -> QueryTree {
    let parts = Int(random.next() % 3) + 1
    switch depth == 0 ? 0 : random.next() % 4 {
    case 1: return .not(tree(of: terms, depth: depth - 1, &random))
    case 2: return .all((0..<parts).map { _ in tree(of: terms, depth: depth - 1, &random) })
    case 3: return .any((0..<parts).map { _ in tree(of: terms, depth: depth - 1, &random) })
    default: return .term(terms[Int(random.next() % UInt64(terms.count))])
    }
  }
}

extension CaseStore {
  /// The index with everything that a query can ask for, for one viewer.
  func indexedCases(
    for viewer: Member, today: Day, desk: ViewerDesk = ViewerDesk()
  ) throws -> IndexedCases {
    let index = try queue(texts: true, facts: true)
    var context = try queueContext(for: viewer.id, today: today)
    context.desk = desk
    for set in index.facts?.criteriaSets ?? [] {
      context.scales[set] = try criteria(in: set).scale.ends
    }
    return IndexedCases(of: index, for: context)
  }
}
