import ReviewDomain

/// Characters that YAML would act on, swapped for private ones before YAML sees them.
///
/// Without `&`, `*` and `!` there is no anchor, alias or tag, so no bomb can be built; a plain
/// value that begins with the stand-in of one was meant as such. Characters that make the parser
/// give up, or that it takes for line breaks, are swapped too, so that only ours count as lines.
/// Columns do not change: one code point stands for one.
enum StandIns {
  /// Plane 15, refused in typed fields, keeps the stand-ins.
  private static let base: UInt32 = 0xF0000

  static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "&", "*", "!", "\u{85}", "\u{2028}", "\u{2029}": moved(scalar)
    case "\t", "\n": scalar
    default: isUnreadable(scalar) ? moved(scalar) : scalar
    }
  }

  static func restored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >> 16 == 0xF else { return scalar }
    return Unicode.Scalar(scalar.value - base) ?? "\u{FFFD}"
  }

  static func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >> 16 == 0xF }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(restored)))
  }

  /// What `scalar` would have been to YAML at the start of a value.
  static func meaning(of scalar: Unicode.Scalar?) -> Mistake.Fact? {
    switch scalar.map(restored) {
    case "&" where scalar != "&": .anchor
    case "*" where scalar != "*": .alias
    case "!" where scalar != "!": .tag
    default: nil
    }
  }

  private static func moved(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(base + (scalar.value & 0xFFFF)) ?? "\u{FFFD}"
  }

  /// Characters outside YAML's printable set.
  private static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
