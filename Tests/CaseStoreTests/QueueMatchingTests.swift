import CaseQuery
import ReviewDomain
import Testing

@testable import CaseStore

/// What queries find in a store with a few cases.
struct QueueMatchingTests {
  /// 1 in an open round, 2 in admissibility, 3 withdrawn, 4 revealed.
  private let test: TestStore

  init() throws {
    test = try TestStore()
    let requests = [
      StoreCast.request("CardioLink 2.1", applicant: "Cœur & Cie"),
      StoreCast.request("SomnoTrack", applicant: "Slaap NV", process: "sleep-apnoea"),
      StoreCast.request("KneeCoach", process: "knee-rehabilitation", indication: "prothèse"),
      StoreCast.request("CardioLink 1.0", applicant: "Autre"),
    ]
    let ids = try requests.map { try test.store.registerNew($0) }
    try test.store.play(Story.opened, on: ids[0])
    try test.store.play([(StoreCast.noor, .withdraw(reason: "asked"))], on: ids[2])
    try test.store.play(Story.opened + Story.scored("good") + Story.revealed, on: ids[3])
    try test.store.play([Story.scored("good")[0]], on: ids[0])
  }

  private static let queries: [(String, [Int])] = [
    ("", [1, 2, 4]), ("in:all", [1, 2, 3, 4]), ("in:ended", [3]), ("cardio", [1, 4]),
    ("CARDIOLINK 2", []), ("CARDIOLINK \"2\"", [1, 4]), ("cardio coeur", [1]),
    ("\"cardiolink 1\"", [4]),
    ("a", [1, 2, 4]), ("z", []), ("-", []), ("prothese in:all", [3]),
    ("nyha", [1, 2, 4]), ("insuffisance", [1, 4]), ("hartfalen", [1, 4]),
    ("process:heart-failure", [1, 4]), ("process:apnoea,knee in:all", [2, 3]),
    ("process:hart", [1, 4]), ("2024-001", [1]), ("2024-2", [2]), ("2024-0", [1, 2, 4]),
    ("stage:scoring", [1]), ("stage:ended", [3]), ("ending:withdrawn", [3]),
    ("ending:withdrawn in:open", []), ("-ending:any", [1, 2, 4]),
    ("stage:scoring or stage:ended in:all", [1, 3]), ("-stage:scoring in:all", [2, 3, 4]),
    ("stage:admissibility THEN stage:scoring", [2, 1]), ("in:all sort:-number limit:2", [4, 3]),
    ("stage:deliberation,admissibility", [2, 4]),
    ("requested:temporary", [1, 2, 4]), ("requested:definitive", []), ("late", []),
    ("stage:nonsense", []), ("cardio nonsense:1", []), ("link 2.1 coeur", [1]),
    ("in:all sort:-number", [4, 3, 2, 1]), ("in:all sort:product", [4, 1, 3, 2]),
    ("in:all sort:product-desc", [2, 3, 1, 4]), ("in:all sort:stage", [2, 1, 4, 3]),
    ("in:all sort:process", [1, 4, 3, 2]), ("in:all sort:period", [2, 1, 4, 3]),
    ("in:all sort:-period", [1, 4, 2, 3]), ("in:all sort:registered", [1, 2, 3, 4]),
  ]

  @Test func `a query finds its cases in its order`() throws {
    for (text, numbers) in Self.queries {
      #expect(try found(text, by: "noor") == numbers, "\(text)")
    }
  }

  private static let ownQueries: [(String, MemberID, [Int])] = [
    ("mine", "ann", []), ("mine", "bram", [1]), ("unscored", "bram", [1]), ("mine", "noor", []),
    ("mine", "udo", []), ("unscored", "ann", []), ("unscored in:all", "eva", [1]),
  ]

  @Test func `mine and unscored depend on who asks`() throws {
    for (text, viewer, numbers) in Self.ownQueries {
      #expect(try found(text, by: viewer) == numbers, "\(text) by \(viewer)")
    }
  }

  @Test func `late cases are those whose period is over on the day asked for`() throws {
    let day = StoreCast.today
    #expect(try found("late", by: "noor", on: day.adding(days: 30)) == [])
    #expect(try found("late", by: "noor", on: day.adding(days: 31)) == [2])
    #expect(try found("late", by: "noor", on: day.adding(days: 271)) == [1, 2, 4])
  }

  @Test func `a revision is found by its new text and no more by the old`() throws {
    let before = try found("somnotrack", by: "noor")
    _ = try test.store.register(
      StoreCast.request("SOMNOTRACK", applicant: "Slaap NV", process: "sleep-apnoea"),
      reason: "letters", by: .of(StoreCast.noor), now: StoreCast.now)
    #expect(try found("somnotrack", by: "noor") == before)
    #expect(try found("in:all sort:product", by: "noor") == [4, 1, 3, 2])
    #expect(
      try test.store.rows(at: [1], for: "ann", today: StoreCast.today)[0].product == "SOMNOTRACK")
  }

  @Test func `stages are counted over all cases`() throws {
    let counts = try test.store.countsByStage()
    #expect(counts[.scoring] == 1)
    #expect(counts[.ended] == 1)
    #expect(counts[.vote] == 0)
    #expect(counts.values.reduce(0, +) == 4)
  }

  @Test func `a back-dated case stands by its number, not by when it was entered`() throws {
    let old = try test.store.register(
      StoreCast.request("OldApp"), by: .of(StoreCast.noor), day: Day(year: 2019, month: 2, day: 3),
      now: StoreCast.now)
    #expect(old == .new(CaseID(year: 2019, serial: 1)))
    let positions = try test.store.matching("in:all", for: "noor", today: StoreCast.today)
    #expect(positions == [4, 0, 1, 2, 3])
  }

  private func found(
    _ text: String, by viewer: MemberID, on day: Day = StoreCast.today
  ) throws -> [Int] {
    let positions = try test.store.matching(text, for: viewer, today: day)
    return try test.store.rows(at: positions, for: viewer, today: day).map(\.id.serial)
  }
}

/// The parts of the index, against the plain way to do the same.
struct QueuePartsTests {
  @Test func `products are ordered as their texts are, however alike they begin`() {
    var random = SplitMix(7)
    let names = (0..<3000).map { _ in
      String(repeating: "cardio", count: Int(random.next() % 4)) + "\(random.next() % 40)"
    }
    var text: [UInt8] = []
    var starts: [UInt32] = [0]
    for name in names {
      text += Array("2026-001\u{1F}\(name)\u{1F}x\n".utf8)
      starts.append(UInt32(text.count))
    }
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }.map(Int32.init)
    text.withUnsafeBufferPointer { text in
      let texts = ProductNames(text: text, starts: starts)
      var products = ProductOrder(texts)
      #expect(products.order == order)
      for position in Int32(700)..<900 { products.remove(position, texts) }
      #expect(products.order == order.filter { !(700..<900).contains($0) })
      for position in (Int32(700)..<900).reversed() { products.insert(position, texts) }
      #expect(products.order == order)
    }
  }

  @Test func `numbers are sorted as ever, equal ones in their order`() {
    var random = SplitMix(9)
    for count in [0, 1, 10, 300, 5000] {
      let keys = (0..<count).map { _ in random.next() >> (random.next() % 60) }
      let values = (0..<Int32(count)).map { $0 }
      let expected = values.sorted { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
      #expect(RadixSort.sorted(values, by: keys).values == expected)
    }
  }

  @Test func `a run of bytes is found wherever it stands, and nowhere else`() {
    let texts = ["abcab\n", "\n", "xaab\n", "ab\n", "caba\n", "zzzzzzzz\n", "bab\n"]
    let bytes = texts.flatMap { Array($0.utf8) }
    let starts = texts.reduce(into: [UInt32(0)]) {
      $0.append(($0.last ?? 0) + UInt32($1.utf8.count))
    }
    for needle in ["a", "ab", "aba", "abcab", "z", "zz", "q", "b", "zzzzzzzzz"] {
      var found = [UInt8](repeating: 0, count: texts.count)
      bytes.withUnsafeBufferPointer { text in
        starts.withUnsafeBufferPointer { starts in
          ByteSearch(Array(needle.utf8)).mark(&found, in: text, starts: starts)
        }
      }
      #expect(found.map { $0 == 1 } == texts.map { $0.contains(needle) }, "\(needle)")
    }
  }

  @Test func `the search says of any text what a plain search says`() {
    var random = SplitMix(11)
    let letters = Array("aaeeinxq7 ".utf8)
    func bytes(_ count: UInt64) -> [UInt8] {
      (0..<count).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
    }
    for _ in 0..<3000 {
      let text = bytes(random.next() % 60)
      let needle = bytes(1 + random.next() % 5)
      let expected = text.indices.first { text[$0...].starts(with: needle) }
      let found = text.withUnsafeBufferPointer { ByteSearch(needle).first(in: $0, from: 0) }
      #expect(found == expected, "\(needle) in \(text)")
    }
  }
}
