/// A time of day in Brussels, to the minute, as `14:30`.
package struct ClockTime: Hashable, Sendable, Comparable {
  /// Since midnight.
  package let minutes: Int

  /// `nil` outside of a day.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `14:30`, and `14h30`, `14u30`, `14.30` and `14h` since people type them.
  package init?(_ text: String) {
    let parts = text.trimmed.lowercased().split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { ":hu.".contains($0) })
    guard parts.count == 2, let hour = Self.number(parts[0]) else { return nil }
    let isWhole = parts[1].isEmpty && !text.contains(":") && !text.contains(".")
    guard let minute = isWhole ? 0 : parts[1].count == 2 ? Self.number(parts[1]) : nil,
      hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  private static func number(_ digits: Substring) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy({ "0123456789".contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// So many minutes later, the last minute of the day at most.
  package func adding(minutes more: Int) -> ClockTime {
    ClockTime(minutes: max(0, min(1439, minutes + more))) ?? self
  }

  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  package var description: String { pad(minutes / 60, 2) + ":" + pad(minutes % 60, 2) }
}

extension ClockTime: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = ClockTime(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of day")
    }
    self = time
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
