/// What a piece of text is, not what it looks like: the terminal decides the colour.
///
/// ```swift
/// canvas.text("Queue", row: 0, column: 1, style: .title.bold)
/// ```
package struct Style: Hashable, Sendable {
  /// The meanings that a theme can distinguish.
  package enum Role: UInt8, CaseIterable, Sendable {
    case plain, title, heading, hint, key, muted, accent, warning, danger, good, selected, border
    case input

    /// One letter for ``Canvas/styles``; plain text has none.
    package var letter: Character {
      switch self {
      case .plain: " "
      case .title: "t"
      case .heading: "h"
      case .hint: "i"
      case .key: "k"
      case .muted: "m"
      case .accent: "a"
      case .warning: "w"
      case .danger: "d"
      case .good: "g"
      case .selected: "s"
      case .border: "b"
      case .input: "e"
      }
    }
  }

  /// The role in the low byte, the attributes in the high one; the C side reads it so.
  package private(set) var rawValue: UInt16

  package init(_ role: Role) { rawValue = UInt16(role.rawValue) }

  package var role: Role { Role(rawValue: UInt8(rawValue & 0xff)) ?? .plain }

  package static let plain = Style(.plain)
  package static let title = Style(.title)
  package static let heading = Style(.heading)
  package static let hint = Style(.hint)
  package static let key = Style(.key)
  package static let muted = Style(.muted)
  package static let accent = Style(.accent)
  package static let warning = Style(.warning)
  package static let danger = Style(.danger)
  package static let good = Style(.good)
  package static let selected = Style(.selected)
  package static let border = Style(.border)
  package static let input = Style(.input)
}

extension Style {
  package var bold: Style { adding(Self.boldBit) }
  package var reversed: Style { adding(Self.reverseBit) }
  package var underlined: Style { adding(Self.underlineBit) }

  package var isBold: Bool { rawValue & Self.boldBit != 0 }
  package var isReversed: Bool { rawValue & Self.reverseBit != 0 }
  package var isUnderlined: Bool { rawValue & Self.underlineBit != 0 }

  private static let boldBit: UInt16 = 0x100
  private static let reverseBit: UInt16 = 0x200
  private static let underlineBit: UInt16 = 0x400

  private func adding(_ bit: UInt16) -> Style {
    var result = self
    result.rawValue |= bit
    return result
  }
}
