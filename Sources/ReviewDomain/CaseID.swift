/// A request's number, `YYYY-NNN`: given at registration, never reused, sorted as numbers.
package struct CaseID: Hashable, Sendable, Comparable {
  package let year: Int
  /// 1 for the first request of the year; three digits at least when written.
  package let serial: Int

  package init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }

  /// Reads `2026-014`, and `2026-14` since people type it; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, (1...7).contains(parts[1].count),
      let year = Int(digits: parts[0]), let serial = Int(digits: parts[1]), year > 0, serial > 0
    else { return nil }
    self.init(year: year, serial: serial)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.serial) < (right.year, right.serial)
  }
}

extension CaseID: CustomStringConvertible {
  package var description: String {
    pad(year, 4) + "-" + pad(serial, 3)
  }
}

extension CaseID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = CaseID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a case number")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
