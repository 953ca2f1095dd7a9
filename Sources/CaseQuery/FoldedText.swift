/// Text as it is searched: lower case, without the marks that Latin letters carry.
///
/// `Évaluation` is found by `evaluation`, `Cœur` by `coeur`, `Straße` by `strasse`. White space and
/// control characters become one space each, so that nothing in a text can end it. No locale and
/// no tables of the system: an index folded on one machine is searched on another.
package enum FoldedText {
  /// The UTF-8 of `text`, folded.
  package static func bytes(of text: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    append(text, to: &folded)
    return folded
  }

  /// `text`, folded.
  package static func string(of text: some StringProtocol) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// Adds the UTF-8 of `text`, folded, to `folded`.
  package static func append(_ text: some StringProtocol, to folded: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.append(lowered(UInt8(truncatingIfNeeded: scalar.value)))
      } else {
        append(marked: scalar, to: &folded)
      }
    }
  }

  private static func lowered(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter | 0x20
    case 0x00...0x1f, 0x7f: UInt8(ascii: " ")
    default: letter
    }
  }

  private static func append(marked scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0xc0..<0x180:
      folded.append(contentsOf: latin[Int(scalar.value) - 0xc0].utf8)
    case 0x1e9e:
      folded.append(contentsOf: "ss".utf8)
    case 0x300..<0x370:
      break
    case 0x2018, 0x2019, 0x2bc:
      folded.append(UInt8(ascii: "'"))
    case 0x80..<0xa1, 0x2000..<0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
      folded.append(UInt8(ascii: " "))
    case 0x1e00..<0x1f00, 0x180..<0x250:
      append(decomposed: scalar, to: &folded)
    default:
      append(lowered: scalar, to: &folded)
    }
  }

  /// The small letter, folded again: `Å` (U+212B) is `å`, and that is `a`.
  private static func append(lowered scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let small = scalar.properties.lowercaseMapping
    if small.unicodeScalars.elementsEqual([scalar]) {
      folded.append(contentsOf: small.utf8)
    } else {
      append(small, to: &folded)
    }
  }

  /// The rarer Latin letters, whose base letter the character's name says:
  /// `LATIN SMALL LETTER S WITH COMMA BELOW`.
  private static func append(decomposed scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    if words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH" {
      append(words[3], to: &folded)
    } else {
      append(lowered: scalar, to: &folded)
    }
  }

  /// U+00C0 to U+017F, one after the other.
  private static let latin: [String] =
    """
    a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o \
    oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """
    .split(separator: " ").map(String.init)
}
