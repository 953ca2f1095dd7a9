import CaseJournal
import ReviewDomain

/// Reads recommendation and scores out of the bytes of a handed-in sheet.
///
/// A journal holds hundreds of thousands of sheets, and decoding their reasons only to forget them
/// would be most of a rebuild. Whatever is not as the program writes it is decoded in full.
struct SheetScanner {
  struct Found: Hashable {
    var recommendation: ConclusionKind?
    var scores: [(criterion: String, score: Score)] = []

    static func == (left: Self, right: Self) -> Bool {
      left.recommendation == right.recommendation
        && left.scores.elementsEqual(right.scores) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(recommendation)
      for score in scores { hasher.combine(score.criterion) }
    }
  }

  /// - Throws: `StoreError.unreadableEntry`.
  static func scan(_ entry: JournalEntry) throws -> Found {
    var scanner = SheetScanner(entry.body)
    if let found = scanner.found() { return found }
    return try decoded(entry)
  }

  static func decoded(_ entry: JournalEntry) throws -> Found {
    let sheet = try EventCoding.fields(Submitted.self, of: entry).sheet
    return Found(
      recommendation: sheet.recommendation,
      scores: sheet.scores.compactMap { entry in
        entry.score.map { (entry.criterion.rawValue, $0) }
      })
  }

  private struct Submitted: Decodable { let sheet: ScoreSheet }

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension SheetScanner {
  private mutating func found() -> Found? {
    var found = Found()
    let isRead = readObject { this, key in
      key == "sheet" ? this.readSheet(&found) : this.skipValue()
    }
    return isRead ? found : nil
  }

  private mutating func readSheet(_ found: inout Found) -> Bool {
    readObject { this, key in
      switch key {
      case "recommendation":
        guard let text = this.readString(), let kind = ConclusionKind(rawValue: text) else {
          return false
        }
        found.recommendation = kind
        return true
      case "scores": return this.readArray { $0.readScore(&found) }
      default: return this.skipValue()
      }
    }
  }

  private mutating func readScore(_ found: inout Found) -> Bool {
    var (criterion, score): (String?, Score?) = (nil, nil)
    let isRead = readObject { this, key in
      switch key {
      case "criterion":
        criterion = this.readString()
        return criterion != nil
      case "score":
        score = this.readString().flatMap { Score($0) }
        return score != nil
      default: return this.skipValue()
      }
    }
    guard isRead, let criterion else { return false }
    if let score { found.scores.append((criterion, score)) }
    return true
  }
}

extension SheetScanner {
  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// `{"key":value,…}` without white space, as the journal has it.
  private mutating func readObject(
    _ value: (inout SheetScanner, String) -> Bool
  ) -> Bool {
    guard take(Mark.open) else { return false }
    if take(Mark.close) { return true }
    repeat {
      guard let key = readString(), take(Mark.colon), value(&self, key) else { return false }
    } while take(Mark.comma)
    return take(Mark.close)
  }

  private mutating func readArray(_ value: (inout SheetScanner) -> Bool) -> Bool {
    guard take(Mark.openList) else { return false }
    if take(Mark.closeList) { return true }
    repeat { guard value(&self) else { return false } } while take(Mark.comma)
    return take(Mark.closeList)
  }

  /// A string without escapes; `nil` otherwise.
  private mutating func readString() -> String? {
    let start = place + 1
    guard skipString() else { return nil }
    let text = bytes[start..<(place - 1)]
    return text.contains(Mark.escape) ? nil : String(decoding: text, as: UTF8.self)
  }

  private mutating func skipString() -> Bool {
    guard take(Mark.quote) else { return false }
    while place < bytes.count {
      switch bytes[place] {
      case Mark.quote:
        place += 1
        return true
      case Mark.escape: place += 2
      default: place += 1
      }
    }
    return false
  }

  private mutating func skipValue() -> Bool {
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case Mark.quote: return skipString()
    case Mark.open: return readObject { this, _ in this.skipValue() }
    case Mark.openList: return readArray { $0.skipValue() }
    default:
      let start = place
      while place < bytes.count, !Mark.endsValue(bytes[place]) { place += 1 }
      return place > start
    }
  }

  private enum Mark {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let openList = UInt8(ascii: "[")
    static let closeList = UInt8(ascii: "]")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let quote = UInt8(ascii: "\"")
    static let escape = UInt8(ascii: "\\")

    static func endsValue(_ byte: UInt8) -> Bool {
      byte == comma || byte == close || byte == closeList
    }
  }
}
