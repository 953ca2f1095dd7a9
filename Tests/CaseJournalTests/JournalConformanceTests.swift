import CaseJournal
import Testing

/// What every journal must do, whatever it is made of.
@Suite struct JournalConformanceTests {
  enum Kind: CaseIterable {
    case inMemory, sqlite

    /// Runs `body` with an empty journal.
    func withJournal(_ body: (any Journal) throws -> Void) throws {
      switch self {
      case .inMemory:
        try body(InMemoryJournal())
      case .sqlite:
        let folder = try TemporaryFolder()
        try body(try SQLiteJournal.create(at: folder.store))
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `a new journal is empty`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      #expect(try journal.head() == .empty)
      #expect(try journal.entries(after: 0, limit: 10).isEmpty)
      #expect(try journal.version(ofStream: "2026-014") == 0)
      #expect(try journal.entry(seq: 1) == nil)
      #expect(try journal.entry(uuid: .sample(1)) == nil)
    }
  }

  @Test(arguments: Kind.allCases)
  func `an entry is kept with its place, version and chain`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      let first = try #require(try journal.fill(1).first)
      let second = try #require(try journal.fill(1).first)
      #expect(first.seq == 1 && first.version == 1 && first.prev == .zero)
      #expect(second.seq == 2 && second.version == 2 && second.prev == first.hash)
      #expect(first.asked == .sample(1) && first.storeTime == storeTime)
      #expect(try journal.head() == second.head)
      #expect(try journal.verify().isSound)
    }
  }

  @Test(arguments: Kind.allCases)
  func `every field comes back as it was brought`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      let bodies: [[UInt8]] = [[], [0], Array(0...255), Array("é→😀".utf8)]
      for (number, body) in bodies.enumerated() {
        let new = NewEntry(
          uuid: .sample(number), stream: "s é", type: "t", schema: 7, actor: "", actorAuth: "😀",
          happenedOn: "2026-02-29", clientTime: "", encoding: BodyEncoding.sealed, key: "k",
          body: body, sig: body.reversed())
        try journal.append(
          Append(entries: [new], expecting: ["s é": number]), storeTime: storeTime)
        #expect(try journal.entry(uuid: new.uuid)?.asked == new)
      }
      #expect(try journal.verify().isSound)
    }
  }

  @Test(arguments: Kind.allCases)
  func `entries are found by place, uuid and stream`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      let ours = try journal.fill(2) + []
      let theirs = try journal.fill(1, stream: "2026-015")
      let last = try journal.fill(1)
      #expect(try journal.entries(after: 1, limit: 2) == [ours[1], theirs[0]])
      #expect(try journal.entries(after: 4, limit: 9).isEmpty)
      #expect(try journal.entries(after: 0, limit: 0).isEmpty)
      #expect(try journal.entries(ofStream: "2026-014") == ours + last)
      #expect(try journal.entry(seq: 3) == theirs[0])
      #expect(try journal.entry(uuid: theirs[0].uuid) == theirs[0])
      #expect(try journal.version(ofStream: "2026-014") == 3)
    }
  }

  @Test(arguments: Kind.allCases)
  func `a walk sees every entry in order and may use the journal`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      try journal.fill(5)
      var seen: [Int64] = []
      try journal.forEachEntry(after: 2) { entry in
        seen.append(entry.seq)
        let again = try journal.entry(seq: entry.seq)
        #expect(again == entry)
      }
      #expect(seen == [3, 4, 5])
    }
  }

  @Test(arguments: Kind.allCases)
  func `an append from a stale view is refused`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      try journal.fill(2)
      let late = Append(entries: [.sample(9)], expecting: ["2026-014": 1])
      #expect(throws: JournalError.staleVersion(stream: "2026-014", expected: 1, found: 2)) {
        try journal.append(late, storeTime: storeTime)
      }
      #expect(try journal.head().seq == 2)
    }
  }

  @Test(arguments: Kind.allCases)
  func `a stream that was only looked at must not have moved either`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      try journal.fill(1, stream: "policy")
      let append = Append(entries: [.sample(9)], expecting: ["2026-014": 0, "policy": 0])
      #expect(throws: JournalError.staleVersion(stream: "policy", expected: 0, found: 1)) {
        try journal.append(append, storeTime: storeTime)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `an append must say which version it expects`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      #expect(throws: JournalError.missingExpectation(stream: "2026-014")) {
        try journal.append(Append(entries: [.sample(1)], expecting: [:]), storeTime: storeTime)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `a retry returns the stored entries and writes nothing`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      let append = Append(entries: [.sample(1), .sample(2)], expecting: ["2026-014": 0])
      let kept = try journal.append(append, storeTime: storeTime)
      try journal.fill(1)
      #expect(try journal.append(append, storeTime: "2027-01-01T00:00:00.000Z") == kept)
      #expect(try journal.head().seq == 3)
    }
  }

  @Test(arguments: Kind.allCases)
  func `a uuid that is taken by other content is refused`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      try journal.fill(1)
      let other = Append(entries: [.sample(1, body: "{}")], expecting: ["2026-014": 1])
      #expect(throws: JournalError.uuidTaken(.sample(1), seq: 1)) {
        try journal.append(other, storeTime: storeTime)
      }
      let mixed = Append(entries: [.sample(1), .sample(2)], expecting: ["2026-014": 1])
      #expect(throws: JournalError.uuidTaken(.sample(1), seq: 1)) {
        try journal.append(mixed, storeTime: storeTime)
      }
      let twice = Append(entries: [.sample(3), .sample(3)], expecting: ["2026-014": 1])
      #expect(throws: JournalError.uuidTaken(.sample(3), seq: 2)) {
        try journal.append(twice, storeTime: storeTime)
      }
      #expect(try journal.head().seq == 1)
    }
  }

  @Test(arguments: Kind.allCases)
  func `a batch is kept whole, each append after the one before`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      let batch = (0..<3).map {
        Append(entries: [.sample($0)], expecting: ["2026-014": $0])
      }
      #expect(try journal.appendBatch(batch, storeTime: storeTime).map(\.seq) == [1, 2, 3])
      #expect(try journal.appendBatch(batch, storeTime: storeTime).map(\.seq) == [1, 2, 3])
      #expect(try journal.verify().verified.seq == 3)
    }
  }

  @Test(arguments: Kind.allCases)
  func `a batch with one refused append keeps nothing`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      let batch = [
        Append(entries: [.sample(1)], expecting: ["2026-014": 0]),
        Append(entries: [.sample(2)], expecting: ["2026-014": 0]),
      ]
      #expect(throws: JournalError.staleVersion(stream: "2026-014", expected: 0, found: 1)) {
        try journal.appendBatch(batch, storeTime: storeTime)
      }
      #expect(try journal.head() == .empty)
    }
  }

  @Test(arguments: Kind.allCases)
  func `an entry that others could not read is refused`(kind: Kind) throws {
    try kind.withJournal { (journal: any Journal) throws in
      let changes: [(String, (inout NewEntry) -> Void)] = [
        ("stream", { $0.stream = "" }), ("type", { $0.type = "a\0b" }),
        ("schema", { $0.schema = 0 }), ("happened_on", { $0.happenedOn = "20-11-2026" }),
        ("encoding", { $0.encoding = 2 }),
        ("actor", { $0.actor = String(repeating: "a", count: 5000) }),
      ]
      for (field, change) in changes {
        var entry = NewEntry.sample(1)
        change(&entry)
        let append = Append(entries: [entry], expecting: [entry.stream: 0])
        #expect(throws: JournalError.malformed(field: field, uuid: entry.uuid)) {
          try journal.append(append, storeTime: storeTime)
        }
      }
    }
  }

  @Test func `all journals have the same head from the same entries`() throws {
    var heads: Set<Head> = []
    for kind in Kind.allCases {
      try kind.withJournal {
        try $0.fill(20)
        heads.insert(try $0.head())
      }
    }
    #expect(heads.count == 1)
  }
}
