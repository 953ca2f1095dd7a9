import ReviewDomain

/// The sheets of a revealed round in bytes.
///
/// First how many sheets, and how many bytes of scores each has; then for each sheet the member's
/// number in two bytes, the recommendation, and a byte for each criterion by its number.
struct PackedScores {
  /// One member's sheet.
  struct Sheet: Hashable {
    let participant: Int
    let recommendation: ConclusionKind?
    /// By the number of the criterion.
    var scores: [Int: Score] = [:]
  }

  private static let header = 3
  private static let sheetHeader = 3

  /// In the order of the members' numbers, so that the same sheets are the same bytes.
  static func bytes(of sheets: [Sheet]) -> [UInt8] {
    guard !sheets.isEmpty else { return [] }
    let width = (sheets.flatMap(\.scores.keys).max() ?? -1) + 1
    var bytes = [UInt8(truncatingIfNeeded: sheets.count)] + pair(width)
    for sheet in sheets.sorted(by: { $0.participant < $1.participant }) {
      bytes += pair(sheet.participant) + [sheet.recommendation?.code ?? 0]
      bytes += (0..<width).map { code(of: sheet.scores[$0]) }
    }
    return bytes
  }

  private static func pair(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func code(of score: Score?) -> UInt8 {
    switch score {
    case nil: 0
    case .notApplicable: 1
    case .cannotJudge: 2
    case .level(let level): UInt8(truncatingIfNeeded: level + firstLevel)
    }
  }

  private static let firstLevel = 3
}

extension PackedScores {
  static func score(_ code: UInt8) -> Score? {
    switch code {
    case 0: nil
    case 1: .notApplicable
    case 2: .cannotJudge
    default: .level(Int(code) - firstLevel)
    }
  }

  /// Calls `body` with each sheet's member, recommendation and score on a criterion; bytes that do
  /// not fit are passed over.
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, criterion: Int?,
    _ body: (_ participant: Int, _ recommendation: UInt8, _ score: UInt8) -> Void
  ) {
    guard bytes.count >= header else { return }
    let width = Int(bytes[1]) | Int(bytes[2]) << 8
    var place = header
    for _ in 0..<bytes[0] {
      guard place + sheetHeader + width <= bytes.count else { return }
      let participant = Int(bytes[place]) | Int(bytes[place + 1]) << 8
      let score = criterion.map { $0 < width ? bytes[place + sheetHeader + $0] : 0 } ?? 0
      body(participant, bytes[place + 2], score)
      place += sheetHeader + width
    }
  }

  /// How many criteria have a place in the bytes.
  static func width(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count < header ? 0 : Int(bytes[1]) | Int(bytes[2]) << 8
  }

  /// The levels that were given on a criterion.
  static func levels(in bytes: UnsafeBufferPointer<UInt8>, criterion: Int) -> [Int] {
    var levels: [Int] = []
    forEach(in: bytes, criterion: criterion) { _, _, code in
      if Int(code) >= firstLevel { levels.append(Int(code) - firstLevel) }
    }
    return levels
  }
}
