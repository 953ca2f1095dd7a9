/// Text without anything that acts on whoever shows it: the first step of every format.
///
/// Controls, marks of direction and characters without width become visible; only line breaks
/// stay. Letters of every script stay, right-to-left ones too.
enum PlainText {
  static func visible(_ text: String) -> String {
    var result = ""
    for character in text { result += visible(character) }
    return result
  }

  private static func visible(_ character: Character) -> String {
    switch character {
    case "\n", "\r\n": "\n"
    case "\t": " "
    default: character.unicodeScalars.map(visible).joined()
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00...0x1F: picture(0x2400 + scalar.value)
    case 0x7F: picture(0x2421)
    case _ where hides(scalar): "⟨U+" + hexadecimal(scalar.value, digits: 4) + "⟩"
    default: String(scalar)
    }
  }

  /// Whether the character is a control, a mark of direction or without width.
  static func hides(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
  }

  static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
