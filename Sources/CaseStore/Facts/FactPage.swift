import CaseQuery
import ReviewDomain

/// The facts of up to 256 cases, beside their ``QueuePage``: loaded by the first query that asks.
struct FactPage: Hashable {
  private(set) var records: [FactRecord] = []
  /// Each case's sheets of the last revealed round, as ``PackedScores`` writes them.
  private(set) var scores: [[UInt8]] = []
  private(set) var extras: [[ExtraFact]] = []
  /// How often something changed since the page was read.
  private(set) var changes = 0

  init() {}

  /// The three blobs of a page's row.
  struct Blobs: Hashable {
    let fixed: [UInt8]
    let extras: [UInt8]
    let scores: [UInt8]
  }

  mutating func append(_ record: FactRecord) {
    records.append(record)
    scores.append([])
    extras.append([])
    changes += 1
  }

  /// Changes a case's facts; that nothing changed is noticed.
  mutating func edit(_ slot: Int, _ body: (inout FactRecord) throws -> Void) rethrows {
    var record = records[slot]
    try body(&record)
    guard record != records[slot] else { return }
    records[slot] = record
    changes += 1
  }

  mutating func setCounts(_ counts: [QueryPossession: Int], at slot: Int) {
    edit(slot) { record in
      for (thing, count) in counts { record.setCount(thing, count) }
    }
  }

  mutating func setScores(_ bytes: [UInt8], at slot: Int) {
    scores[slot] = bytes
    records[slot].scoreLength = UInt32(truncatingIfNeeded: bytes.count)
    changes += 1
  }

  mutating func setExtras(_ facts: [ExtraFact], at slot: Int) {
    guard extras[slot] != facts else { return }
    extras[slot] = facts
    records[slot].extraCount = UInt16(truncatingIfNeeded: facts.count)
    changes += 1
  }
}

extension FactPage {
  var blobs: Blobs {
    Blobs(
      fixed: records.withUnsafeBytes { Array($0) },
      extras: Array(extras.joined()).withUnsafeBytes { Array($0) },
      scores: Array(scores.joined()))
  }

  /// `nil` when the blobs do not fit together, which only damage does.
  init?(_ blobs: Blobs) {
    guard let records = Packed.values(FactRecord.self, blobs.fixed),
      let facts = Packed.values(ExtraFact.self, blobs.extras),
      records.reduce(0, { $0 + Int($1.extraCount) }) == facts.count,
      records.reduce(0, { $0 + Int($1.scoreLength) }) == blobs.scores.count
    else { return nil }
    self.records = records
    var (fact, byte) = (0, 0)
    for record in records {
      extras.append(Array(facts[fact..<(fact + Int(record.extraCount))]))
      scores.append(Array(blobs.scores[byte..<(byte + Int(record.scoreLength))]))
      fact += Int(record.extraCount)
      byte += Int(record.scoreLength)
    }
  }
}

/// Values of one size, one behind the other in bytes.
enum Packed {
  /// `nil` when the bytes end within a value.
  ///
  /// `Value` is a struct of integers only.
  static func values<Value: BitwiseCopyable>(_ type: Value.Type, _ bytes: [UInt8]) -> [Value]? {
    guard bytes.count.isMultiple(of: MemoryLayout<Value>.stride) else { return nil }
    let count = bytes.count / MemoryLayout<Value>.stride
    return [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      filled = count
    }
  }
}
