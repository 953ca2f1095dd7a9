import CaseQuery
import ReviewDomain
import Testing

@testable import CaseStore

/// No question about cases tells one who may not know it what is hidden.
struct QueryLeakTests {
  private struct Secrets {
    let level: Int
    let recommendation: ConclusionKind
    let ballot: BallotChoice
    let interest: String
  }

  private static let either = [
    Secrets(level: 0, recommendation: .negative, ballot: .no, interest: "shares"),
    Secrets(level: 3, recommendation: .temporary, ballot: .yes, interest: "a consultancy"),
  ]

  @Test func `stores that differ in what is sealed answer every question alike`() throws {
    let stores = try Self.either.map(sealed)
    for viewer in StoreCast.everyone {
      #expect(
        try answers(stores[0].store, viewer) == answers(stores[1].store, viewer), "\(viewer.id)")
    }
    let tables = try stores.map { test in
      try test.store.model.contents().filter { !$0.hasPrefix("applied") }
    }
    #expect(tables[0] == tables[1])
  }

  @Test func `what is revealed makes no difference to whom the dossier is closed to`() throws {
    let stores = try Self.either.map(revealed)
    for viewer in [StoreCast.bram, StoreCast.eva] {
      #expect(
        try answers(stores[0].store, viewer) == answers(stores[1].store, viewer), "\(viewer.id)")
    }
    for viewer in [StoreCast.noor, StoreCast.chris, StoreCast.ann, StoreCast.udo] {
      #expect(
        try answers(stores[0].store, viewer) != answers(stores[1].store, viewer), "\(viewer.id)")
    }
  }

  @Test func `a second round hides its scores and leaves the first one's in sight`() throws {
    let test = try revealed(Self.either[0])
    let term = QueryTree.term(
      .scores(QueryScoreTest("C1", .count(.some), .levels(QueryNumbers(.equal, 0)))))
    let again = StoreCast.sheet("again", recommendation: .temporary, level: 3)
    try test.store.play(
      [(StoreCast.chris, .openRound), (StoreCast.ann, .submitScores(again, salt: "s"))],
      on: CaseID(year: 2024, serial: 1))
    #expect(try truth(of: term, test, for: StoreCast.ann) == .yes)
    #expect(try truth(of: term, test, for: StoreCast.bram) == .unknown)
    #expect(try truth(of: .not(term), test, for: StoreCast.bram) == .unknown)
    #expect(try truth(of: term, test, for: StoreCast.udo) == .unknown)
    try test.store.play(Story.revealed, on: CaseID(year: 2024, serial: 1))
    #expect(try truth(of: term, test, for: StoreCast.ann) == .no)
    #expect(try truth(of: term, test, for: StoreCast.udo) == .no)
  }

  @Test func `a recusal is the chair's, the secretariat's and the member's own`() throws {
    let test = try revealed(Self.either[0])
    let recused = QueryTree.term(.people(QueryPeopleTest(.recusal, .member("bram"))))
    for viewer in [StoreCast.noor, StoreCast.chris] {
      #expect(try truth(of: recused, test, for: viewer) == .yes)
    }
    for viewer in [StoreCast.ann, StoreCast.bram, StoreCast.udo] {
      #expect(try truth(of: recused, test, for: viewer) == .unknown)
    }
    let own = QueryTree.term(.people(QueryPeopleTest(.recusal, .me)))
    #expect(try truth(of: own, test, for: StoreCast.bram) == .yes)
    #expect(try truth(of: own, test, for: StoreCast.ann) == .no)
  }

  private func truth(
    of tree: QueryTree, _ test: TestStore, for viewer: Member
  ) throws -> QueryTruth {
    let cases = try test.store.indexedCases(for: viewer, today: StoreCast.today)
    let selection = QueueSelection(of: cases)
    let found = selection.truths(of: tree, asked: selection.cases(in: .all))
    return try #require(QueryTruth(rawValue: found[0]))
  }

  /// Of every term and its negation, and of every order, what the viewer gets; one line each.
  private func answers(_ store: CaseStore, _ viewer: Member) throws -> [String] {
    let cases = try store.indexedCases(for: viewer, today: StoreCast.today)
    let selection = QueueSelection(of: cases)
    let all = selection.cases(in: .all)
    let terms = QueryTermSamples.shared(on: StoreCast.today) + QueryTermSamples.own
    let truths = terms.flatMap { term in
      [QueryTree.term(term), .not(.term(term))].map { tree in
        "\(tree) \(selection.truths(of: tree, asked: all))"
      }
    }
    let positions = cases.index.records.indices.map(Int32.init)
    return truths
      + QueryTermSamples.orders.flatMap { key in
        [false, true].map { isDescending in
          let order = QueryOrder(key, isDescending: isDescending)
          return "\(order) \(cases.index.sorted(positions, by: [order], in: cases))"
        }
      }
  }

  /// Three cases: in an open round, in an open vote after an own reveal without secrets, and with an
  /// undecided interest.
  private func sealed(_ secrets: Secrets) throws -> TestStore {
    let test = try TestStore()
    let ids = try ["CardioLink", "SomnoTrack", "KneeCoach"].map {
      try test.store.registerNew(StoreCast.request($0))
    }
    let sheet = StoreCast.sheet(
      "x", recommendation: secrets.recommendation, level: secrets.level)
    try test.store.play(
      Story.opened + [(StoreCast.ann, .submitScores(sheet, salt: "s"))], on: ids[0])
    try test.store.play(Story.opened + Story.scored("good") + Story.revealed, on: ids[1])
    try test.store.play(
      [(StoreCast.chris, .propose(Story.proposal("because"))), (StoreCast.chris, .openVote)],
      on: ids[1])
    let digest = try test.store.folded(ids[1]).content.openVote?.digest ?? ""
    try test.store.play(
      [(StoreCast.ann, .castBallot(secrets.ballot, digest: digest, reason: "", salt: "s"))],
      on: ids[1])
    try test.store.play(
      [(StoreCast.bram, .declareInterests(conflict: true, text: secrets.interest))], on: ids[2])
    return test
  }

  /// One case: Bram is recused from reading, Eva has declared nothing, and the round is revealed.
  private func revealed(_ secrets: Secrets) throws -> TestStore {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let other = try test.store.registerNew(StoreCast.request("SomnoTrack"))
    let sheet = StoreCast.sheet(
      "x", recommendation: secrets.recommendation, level: secrets.level)
    try test.store.play(
      Story.admitted + [
        (StoreCast.ann, .declareInterests(conflict: false, text: "")),
        (StoreCast.chris, .declareInterests(conflict: false, text: "")),
        (StoreCast.bram, .declareInterests(conflict: true, text: secrets.interest)),
        (StoreCast.chris, .decideRecusal("bram", removed: [.read], reason: "interest")),
        (StoreCast.chris, .openRound), (StoreCast.ann, .submitScores(sheet, salt: "s")),
      ] + Story.revealed, on: id)
    try test.store.play(Story.admitted, on: other)
    return test
  }
}
