import ReviewDomain

/// One case's sheets in the bytes of ``PackedScores``, for counting without taking them apart.
struct PackedSheets {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// How many criteria have a place.
  let width: Int
  private let count: Int

  /// Where a score is higher than what can be counted in one word.
  static let uncounted = UInt64.max
  /// Bytes before the first sheet, and of a sheet before its scores.
  private static let header = 3
  /// Codes 1 to 8 are counted: `-`, `?`, and the levels 0 to 5.
  private static let lastCounted: UInt8 = 8

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    width = PackedScores.width(of: bytes)
    count =
      bytes.count < Self.header
      ? 0 : min(Int(bytes[0]), (bytes.count - Self.header) / (Self.header + width))
  }

  var isEmpty: Bool { count == 0 }

  private func start(of sheet: Int) -> Int { Self.header + sheet * (Self.header + width) }

  /// One in the byte of its code: first `-` and `?`, then the levels from the lowest.
  @inline(__always)
  private static func one(_ code: UInt8) -> UInt64 {
    code == 0 ? 0 : 1 &<< (UInt64(code &- 1) &* 8)
  }

  /// How often each score was given on a criterion, a byte a score; ``uncounted`` where one does
  /// not fit.
  func tally(of criterion: Int) -> UInt64 {
    guard criterion < width else { return 0 }
    var (tally, highest) = (UInt64(0), UInt8(0))
    var place = start(of: 0) + Self.header + criterion
    for _ in 0..<count {
      tally &+= Self.one(bytes[place])
      highest = max(highest, bytes[place])
      place += Self.header + width
    }
    return highest > Self.lastCounted ? Self.uncounted : tally
  }

  /// The same of all criteria, by number.
  ///
  /// - Returns: Whether all could be counted.
  func tallyAll(into counts: inout [UInt64]) -> Bool {
    guard width <= counts.count else { return false }
    var highest: UInt8 = 0
    counts.withUnsafeMutableBufferPointer { counts in
      for criterion in 0..<width { counts[criterion] = 0 }
      for sheet in 0..<count {
        let first = start(of: sheet) + Self.header
        for criterion in 0..<width {
          let code = bytes[first + criterion]
          counts[criterion] &+= Self.one(code)
          highest = max(highest, code)
        }
      }
    }
    return highest <= Self.lastCounted
  }

  /// How many recommend each conclusion, a byte a conclusion, by its code.
  var recommendations: UInt64 {
    var counts: UInt64 = 0
    for sheet in 0..<count {
      let code = bytes[start(of: sheet) + 2]
      if code < 8 { counts &+= Self.one(code) }
    }
    return counts
  }

  func levels(of criterion: Int) -> [Int] {
    PackedScores.levels(in: bytes, criterion: criterion)
  }

  /// The levels that a tally counted, the lowest first.
  static func levels(in tally: UInt64) -> [Int] {
    (0..<6).flatMap { level in
      repeatElement(level, count: Int(tally >> UInt64(16 + level * 8) & 0xff))
    }
  }
}

extension FactIndex {
  /// Calls `body` with the position and the sheets of each case of a page.
  func forEachSheets(onPage number: Int, _ body: (Int, PackedSheets) -> Void) {
    withPage(number) { bytes, starts in
      let first = number * QueuePage.size
      for slot in 0..<max(0, starts.count - 1) {
        let bounds = Int(starts[slot])..<Int(starts[slot + 1])
        body(first + slot, PackedSheets(UnsafeBufferPointer(rebasing: bytes[bounds])))
      }
    }
  }
}
