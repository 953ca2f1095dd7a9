extension Unicode.Scalar {
  /// Whether a typed field must not hold it: it would not be seen, or would change what is.
  ///
  /// Controls but tab and newline, direction marks, zero-width spaces, line separators, tag
  /// characters, noncharacters and the private planes. Narratives keep all of these; showing them safely
  /// is the screen's work.
  var isRefusedInFields: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F...0x9F: true
    case 0x20..<0x7F, 0xA0..<0x061C: false
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F, 0xF0000...0x10FFFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension String {
  /// The first character that a typed field must not hold.
  var firstRefused: Unicode.Scalar? { unicodeScalars.first { $0.isRefusedInFields } }

  /// Without the white space at both ends: a folded block leaves a newline there.
  var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The first `count` code points, with an ellipsis when there are more.
  func clipped(to count: Int) -> String {
    guard unicodeScalars.count > count else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(count))) + "…"
  }
}
