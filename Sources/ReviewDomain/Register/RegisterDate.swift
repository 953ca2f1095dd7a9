/// A day, a month or a year: as exactly as the source says it, and no more.
package struct RegisterDate: Hashable, Sendable, Comparable {
  package enum Precision: Int, Hashable, Sendable { case year, month, day }

  /// The first day that it can be.
  package let first: Day
  package let precision: Precision

  package init(_ day: Day) {
    first = day
    precision = .day
  }

  /// Reads `2022`, `2022-04`, `2022-04-19`, and days as people write them; `nil` for anything else.
  package init?(_ text: String) {
    if let day = Day(text) {
      self.init(day)
      return
    }
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(fields.count), fields[0].count == 4, let year = Int(digits: fields[0])
    else { return nil }
    guard fields.count == 2 else {
      self.init(year: year, month: nil)
      return
    }
    guard fields[1].count == 2, let month = Int(digits: fields[1]) else { return nil }
    self.init(year: year, month: month)
  }

  private init?(year: Int, month: Int?) {
    guard let day = Day(year: year, month: month ?? 1, day: 1) else { return nil }
    first = day
    precision = month == nil ? .year : .month
  }

  /// The last day that it can be.
  package var last: Day {
    switch precision {
    case .year: first.adding(months: 12).adding(days: -1)
    case .month: first.adding(months: 1).adding(days: -1)
    case .day: first
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.first, left.precision.rawValue) < (right.first, right.precision.rawValue)
  }
}

extension RegisterDate: CustomStringConvertible {
  /// ISO 8601: `2022`, `2022-04` or `2022-04-19`.
  package var description: String {
    let (year, month, _) = first.parts
    return switch precision {
    case .year: pad(year, 4)
    case .month: pad(year, 4) + "-" + pad(month, 2)
    case .day: first.description
    }
  }
}

extension RegisterDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = RegisterDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
