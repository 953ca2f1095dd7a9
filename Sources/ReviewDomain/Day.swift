/// A calendar day in Brussels; given to the rules, never asked of the system.
///
/// Arithmetic is on the proleptic Gregorian calendar (the day-number algorithm of
/// H. Hinnant, "chrono-compatible low-level date algorithms").
package struct Day: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// `nil` when there is no such day, as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
    guard parts == (year, month, day) else { return nil }
  }

  /// Reads `2026-11-21`, or `21/11/2026` as Belgians write it; `nil` for anything else.
  package init?(_ text: String) {
    let iso = text.split(separator: "-", omittingEmptySubsequences: false)
    let belgian = text.split(separator: "/", omittingEmptySubsequences: false)
    let fields = iso.count == 3 ? iso : belgian.count == 3 ? belgian.reversed() : []
    guard fields.count == 3, fields[0].count == 4, fields[1].count <= 2, fields[2].count <= 2,
      let year = Int(digits: fields[0]), let month = Int(digits: fields[1]),
      let day = Int(digits: fields[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package func adding(days: Int) -> Day { Day(number: number + days) }

  /// Days from `other` to this one; negative when this one is earlier.
  package func days(since other: Day) -> Int { number - other.number }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, as in the journal and in JSON.
  package var description: String {
    let (year, month, day) = parts
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
  }
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// `value` in at least `width` digits.
package func pad(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int {
  /// Reads digits and nothing else: no sign, no space; `nil` for a number that is too large.
  package init?(digits text: some StringProtocol) {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    self.init(text)
  }
}
