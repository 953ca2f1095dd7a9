/// Up to 256 cases in the order of their registration: the unit in which the queue is kept.
///
/// Small enough that an act writes few bytes, large enough that 100,000 cases are 400 rows.
struct QueuePage: Hashable {
  static let size = 256

  var records: [CaseRecord] = []
  /// Each case's searchable text, ended by ``QueueText/end``.
  var texts: [[UInt8]] = []
  /// For each participant, by number, one ``MemberState`` a case.
  var states: [[UInt8]] = []
  /// Where cases of the page stood still in the period that runs, in the order of the journal.
  var stretches: [StandstillStretch] = []

  static func number(of position: Int) -> Int { position / size }

  /// Adds a case and its text at the end.
  mutating func append(_ record: CaseRecord, text: [UInt8]) {
    records.append(record)
    texts.append([])
    setText(text, at: records.count - 1)
  }

  mutating func setText(_ text: [UInt8], at slot: Int) {
    texts[slot] = text
    records[slot].textLength = UInt32(truncatingIfNeeded: text.count)
  }

  subscript(participant: Int, slot: Int) -> MemberState {
    get {
      guard participant < states.count else { return [] }
      return MemberState(rawValue: states[participant][slot])
    }
    set {
      while states.count <= participant {
        states.append([UInt8](repeating: 0, count: Self.size))
      }
      states[participant][slot] = newValue.rawValue
    }
  }

  /// Starts a round's count again: nobody has handed in a sheet.
  mutating func clearSubmitted(at slot: Int) {
    for participant in states.indices { self[participant, slot].remove(.submitted) }
  }
}

extension QueuePage {
  /// The blobs of a page's row.
  struct Blobs: Hashable {
    let fixed: [UInt8]
    let text: [UInt8]
    let states: [UInt8]
    let stretches: [UInt8]
  }

  var blobs: Blobs {
    Blobs(
      fixed: records.withUnsafeBytes { Array($0) }, text: Array(texts.joined()),
      states: Array(states.joined()), stretches: stretches.withUnsafeBytes { Array($0) })
  }

  /// `nil` when the blobs do not fit together, which only damage does.
  init?(_ blobs: Blobs) {
    guard let records = Self.records(blobs.fixed),
      let stretches = Self.stretches(blobs.stretches),
      blobs.states.count.isMultiple(of: Self.size), records.count <= Self.size
    else { return nil }
    self.records = records
    self.stretches = stretches
    var start = 0
    for record in records {
      let end = start + Int(record.textLength)
      guard end <= blobs.text.count else { return nil }
      texts.append(Array(blobs.text[start..<end]))
      start = end
    }
    guard start == blobs.text.count else { return nil }
    states = stride(from: 0, to: blobs.states.count, by: Self.size).map {
      Array(blobs.states[$0..<($0 + Self.size)])
    }
  }

  static func records(_ fixed: [UInt8]) -> [CaseRecord]? {
    values(of: fixed, stride: CaseRecord.stride)
  }

  static func stretches(_ blob: [UInt8]) -> [StandstillStretch]? {
    let stretches: [StandstillStretch]? = values(of: blob, stride: 16)
    return stretches?.allSatisfy { (0..<Int32(size)).contains($0.slot) } == true ? stretches : nil
  }

  /// Trivial values from their bytes; `nil` when something is left over.
  private static func values<Value>(of bytes: [UInt8], stride: Int) -> [Value]? {
    guard bytes.count.isMultiple(of: stride) else { return nil }
    let count = bytes.count / stride
    return [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      filled = count
    }
  }
}
