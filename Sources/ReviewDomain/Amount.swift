/// An amount in euro, kept in cents: the journal holds no floating-point number.
package struct Amount: Hashable, Sendable, Comparable {
  package let cents: Int

  package init(cents: Int) { self.cents = cents }

  /// Reads `42`, `42.5`, `42.50` or `42,50`; `nil` for anything else.
  package init?(_ text: String) {
    let negative = text.hasPrefix("-")
    let fields = text.dropFirst(negative ? 1 : 0)
      .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(fields.count), let euros = Amount.digits(fields[0], upTo: 12) else {
      return nil
    }
    var cents = 0
    if fields.count == 2 {
      guard let decimals = Amount.digits(fields[1], upTo: 2) else { return nil }
      cents = fields[1].count == 1 ? decimals * 10 : decimals
    }
    self.cents = (euros * 100 + cents) * (negative ? -1 : 1)
  }

  private static func digits(_ text: Substring, upTo count: Int) -> Int? {
    (1...count).contains(text.count) ? Int(digits: text) : nil
  }

  package static func < (left: Self, right: Self) -> Bool { left.cents < right.cents }
}

extension Amount: CustomStringConvertible {
  /// With a point and two decimals, as in the journal and in JSON.
  package var description: String {
    (cents < 0 ? "-" : "") + "\(abs(cents) / 100)." + pad(abs(cents) % 100, 2)
  }
}

extension Amount: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let amount = Amount(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an amount")
    }
    self = amount
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
