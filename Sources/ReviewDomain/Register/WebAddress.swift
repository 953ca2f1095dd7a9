/// An address on the web that may stand in a link: `http` or `https`, and nothing that acts.
///
/// A value of this type can be printed into a page's link as it is once it is escaped; text that is
/// none never gets there.
package struct WebAddress: Hashable, Sendable, Comparable {
  package let text: String

  /// `nil` for another scheme, for an address without a host, for one with a name and an `@`
  /// before its host, and for anything but printable ASCII without quotes and angle brackets.
  package init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix),
      text.utf8.count <= Self.limit, text.utf8.allSatisfy(Self.isAllowed)
    else { return nil }
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    guard host.utf8.allSatisfy(Self.isOfHost), host.first?.isLetter == true || Self.isNumber(host),
      !host.hasSuffix(".")
    else { return nil }
    self.text = text
  }

  private static let limit = 2000

  /// Where it leads, without `www.`: what a reader is told of it.
  package var host: String {
    let rest = text.drop { $0 != "/" }.drop { $0 == "/" }.prefix { !"/?#".contains($0) }
    return String(rest.hasPrefix("www.") ? rest.dropFirst(4) : rest)
  }

  /// All addresses of `text`, one a line; `nil` where a line is none.
  package static func list(_ text: String) -> [WebAddress]? {
    let addresses = text.lines.map { WebAddress($0.trimmed) }
    return addresses.contains(nil) ? nil : addresses.compactMap(\.self)
  }

  /// Printable ASCII, without what ends an attribute, a tag or a word.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x21...0x7e).contains(byte) && !#""'<>\`{}|^"#.utf8.contains(byte)
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }
  }

  private static func isNumber(_ host: Substring) -> Bool { host.first?.isNumber == true }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension WebAddress: CustomStringConvertible {
  package var description: String { text }
}

extension WebAddress: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let address = WebAddress(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an address")
    }
    self = address
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
