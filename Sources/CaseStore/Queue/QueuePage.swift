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
  /// What only some queries ask for; a row of its own.
  var facts = FactPage()

  static func number(of position: Int) -> Int { position / size }

  /// Adds a case and its text at the end.
  mutating func append(_ record: CaseRecord, text: [UInt8]) {
    records.append(record)
    texts.append([])
    facts.append(FactRecord(registeredOn: record.registeredOn))
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
  /// The three blobs of a page's row.
  struct Blobs: Hashable {
    let fixed: [UInt8]
    let text: [UInt8]
    let states: [UInt8]
  }

  var blobs: Blobs {
    Blobs(
      fixed: records.withUnsafeBytes { Array($0) }, text: Array(texts.joined()),
      states: Array(states.joined()))
  }

  /// `nil` when the blobs do not fit together, which only damage does.
  init?(_ blobs: Blobs) {
    guard let records = Self.records(blobs.fixed),
      blobs.states.count.isMultiple(of: Self.size), records.count <= Self.size
    else { return nil }
    self.records = records
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
    guard fixed.count.isMultiple(of: CaseRecord.stride) else { return nil }
    let count = fixed.count / CaseRecord.stride
    return [CaseRecord](unsafeUninitializedCapacity: count) { buffer, filled in
      fixed.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      filled = count
    }
  }
}
