import CaseJournal
import Testing

/// The bytes that are hashed, and what the verifier says of entries that do not fit.
@Suite struct HashChainTests {
  /// The worked example of `docs/JOURNAL.md`.
  private static let example = NewEntry(
    uuid: EntryUUID(hex: "00112233-4455-6677-8899-aabbccddeeff") ?? .sample(0),
    stream: "2026-014", type: "interestsDeclared", actor: "ann", actorAuth: "uid:1000",
    happenedOn: "2026-11-20", clientTime: "2026-11-20T08:59:59.500Z",
    body: Array(#"{"conflict":false}"#.utf8))

  private func exampleEntry() throws -> JournalEntry {
    let journal = InMemoryJournal()
    let kept = try journal.append(
      Append(entries: [Self.example], expecting: ["2026-014": 0]), storeTime: storeTime)
    return try #require(kept.first)
  }

  @Test func `the worked example of the documentation has the preimage that it shows`() throws {
    let entry = try exampleEntry()
    #expect(
      hex(HashChain.preimage(of: entry))
        == """
        696e616d692d7265766965772f6a6f75726e616c2d656e7472792f763100\
        000000080000000000000001\
        0000001000112233445566778899aabbccddeeff\
        00000008323032362d303134\
        000000080000000000000001\
        00000011696e746572657374734465636c61726564\
        000000080000000000000001\
        00000003616e6e\
        000000087569643a31303030\
        0000000a323032362d31312d3230\
        00000018323032362d31312d32305430383a35393a35392e3530305a\
        00000018323032362d31312d32305430393a30303a30302e3030305a\
        000000080000000000000000\
        00000000\
        000000127b22636f6e666c696374223a66616c73657d\
        00000000\
        000000200000000000000000000000000000000000000000000000000000000000000000
        """)
    #expect(entry.hash == HashChain.sha256(HashChain.preimage(of: entry)))
  }

  @Test func `the documentation shows the hash of the worked example`() throws {
    let entry = try exampleEntry()
    let page = try documentation("JOURNAL.md")
    #expect(page.contains(entry.hash.hex))
    for line in hex(HashChain.preimage(of: entry)).pieces(of: 64) {
      #expect(page.contains(line))
    }
  }

  @Test func `a hash of nothing is the published one`() {
    #expect(
      HashChain.sha256([]).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }

  @Test func `a hash is read back from its digits`() {
    let hash = HashChain.sha256([1, 2, 3])
    #expect(Hash32(hex: hash.hex) == hash && Hash32(hash.bytes) == hash)
    #expect(Hash32(hex: hash.hex.uppercased()) == hash)
    #expect(Hash32(hex: String(hash.hex.dropLast())) == nil)
    #expect(Hash32(hex: "g" + hash.hex.dropLast()) == nil)
    #expect(Hash32([1, 2, 3]) == nil && EntryUUID([1]) == nil)
  }

  @Test func `fields that run into each other have different hashes`() throws {
    func hash(_ stream: String, _ type: String) throws -> Hash32 {
      var entry = NewEntry.sample(1)
      (entry.stream, entry.type) = (stream, type)
      let kept = try InMemoryJournal().append(
        Append(entries: [entry], expecting: [stream: 0]), storeTime: storeTime)
      return try #require(kept.first).hash
    }
    #expect(try hash("ab", "c") != hash("a", "bc"))
  }

  @Test func `the verifier names the first entry that does not fit, and why`() throws {
    let journal = InMemoryJournal()
    let entries = try journal.fill(4)
    func fault(_ order: [Int]) -> ChainFault? {
      var verifier = ChainVerifier()
      return order.lazy.compactMap { verifier.fault(in: entries[$0]) }.first
    }
    #expect(fault([0, 1, 2, 3]) == nil)
    #expect(fault([0, 2, 3]) == .gap(expected: 2, found: 3))
    #expect(fault([0, 1, 1]) == .gap(expected: 3, found: 2))
    #expect(fault([1]) == .gap(expected: 1, found: 2))
  }

  @Test func `the verifier refuses an entry of another journal`() throws {
    let ours = InMemoryJournal()
    let theirs = InMemoryJournal()
    var verifier = ChainVerifier(after: try #require(ours.fill(1).first).head)
    try theirs.fill(1, stream: "2026-015")
    let foreign = try #require(try theirs.fill(1).first)
    #expect(verifier.fault(in: foreign) == .prev)
  }

  @Test func `the verifier can start at a head that is trusted`() throws {
    let journal = InMemoryJournal()
    let entries = try journal.fill(5)
    let report = try journal.verify(after: entries[2].head)
    #expect(report.isSound && report.verified.seq == 5)
    let wrong = Head(seq: 3, hash: .zero)
    #expect(
      try journal.verify(after: wrong).damage?.what == .chain(.diverged(from: wrong)))
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

extension String {
  fileprivate func pieces(of length: Int) -> [Substring] {
    stride(from: 0, to: count, by: length).map { dropFirst($0).prefix(length) }
  }
}
