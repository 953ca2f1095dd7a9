import CaseQuery
import ReviewDomain
import Testing

@testable import CaseStore

/// What the index says of a case to one who may see everything is what the whole case says.
struct QueryAgreementTests {
  @Test func `every term holds of the same cases in the index and of the whole`() throws {
    let held = try [11, 12, 13, 14].reduce(into: Set<QueryTerm>()) {
      $0.formUnion(try expectAgreement(seed: $1))
    }
    let some = QueryNumbers(.atLeast, 1)
    let things: [QueryPossession] = [.letter, .explanation, .override]
    for thing in things { #expect(held.contains(.has(thing, some)), "\(thing)") }
    for status in QueryGateStatus.allCases {
      let gates = ["scored", "quorum", "lineage", "unread"]
      #expect(gates.contains { held.contains(.gate($0, [status])) }, "\(status)")
    }
  }

  /// The terms that held of some case in a life of a store.
  private func expectAgreement(seed: UInt64) throws -> Set<QueryTerm> {
    let test = try TestStore(StoreCast.beginning(under: StoreCast.gatedPolicy))
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
    return held
  }

  @Test func `a question that waits is due until it is answered`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let question = LocalizedText([.dutch: "why"])
    try test.store.play(Story.opened, on: id)
    #expect(try due(test.store, id) == nil)
    try test.store.play(
      [
        (StoreCast.noor, .draftQuestion("C1", question, replacing: "")),
        (StoreCast.noor, .sendQuestions),
      ],
      on: id)
    let window = try test.store.folded(id).content.applicantWindow?.until
    #expect(window != nil)
    #expect(try due(test.store, id) == window?.number)
    try test.store.play(
      [(StoreCast.noor, .receiveAnswer(1, text: "so", reason: ""))], on: id, day: 1)
    #expect(try due(test.store, id) == nil)
    #expect(
      try test.store.wholeCase(test.store.folded(id).content, today: StoreCast.today)
        .count(of: .answer) == 1)
  }

  /// In the index and on the whole case, which say the same.
  private func due(_ store: CaseStore, _ id: CaseID) throws -> Int? {
    let cases = try store.indexedCases(for: StoreCast.noor, today: StoreCast.today)
    let position = Int(try #require(try store.position(of: id)))
    let found = IndexedCase(cases: cases, position: position).day(.due)
    let whole = try store.wholeCase(try store.folded(id).content, today: StoreCast.today)
    #expect(whole.day(.due) == found)
    return found
  }

  @Test func `cases are sorted by the name of their rapporteur, those without last`() throws {
    let test = try TestStore()
    let ids = try ["CardioLink", "SomnoTrack", "KneeCoach"].map {
      try test.store.registerNew(StoreCast.request($0))
    }
    try test.store.play(
      Story.declared + [(StoreCast.chris, .assign("bram", .rapporteur, criteria: []))], on: ids[0])
    try test.store.play(
      Story.declared + [(StoreCast.chris, .assign("ann", .rapporteur, criteria: []))], on: ids[2])
    func order(_ text: String) throws -> [Int32] {
      try test.store.matching(CaseQuery(text), for: "noor", today: StoreCast.today)
    }
    #expect(try order("sort:lead") == [2, 0, 1])
    #expect(try order("sort:-lead") == [0, 2, 1])
  }

  @Test func `working days of a query are those of the policy`() throws {
    let test = try TestStore(StoreCast.beginning(under: StoreCast.gatedPolicy))
    let closed = StoreCast.today.adding(days: 3)
    let clock = try test.store.queueContext(for: "noor", today: StoreCast.today).clock
    let without = QueryClock(today: StoreCast.today)
    let content = try test.store.folded(
      test.store.registerNew(StoreCast.request("CardioLink"))
    ).content
    let whole = try test.store.wholeCase(content, today: StoreCast.today)
    #expect(without.isWorkingDay(closed))
    #expect(!clock.isWorkingDay(closed))
    #expect(!whole.clock.isWorkingDay(closed))
    let christmas = try #require(Day("2024-12-25"))
    #expect(!clock.isWorkingDay(christmas))
    #expect(!without.isWorkingDay(christmas))
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
    let clock = whole.clock
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
    context.gates = try policy().gates
    context.scales = scales(of: index)
    return IndexedCases(of: index, for: context) { id in
      try? self.wholeCase(try self.folded(id).content, today: today)
    }
  }
}
