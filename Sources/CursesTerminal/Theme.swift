import CNcurses
import TextCanvas

/// How each role looks: a colour of the terminal's own palette, on its own background.
///
/// The palette is the user's, so light and dark screens need no detection. Bold, reverse and
/// underline carry the meaning too: colour alone never does.
package struct Theme {
  package enum Colours: Hashable, Sendable {
    case palette
    /// Attributes only, as NO_COLOR asks.
    case none
  }

  private struct Look {
    var colour: Int32 = -1
    var attributes: Int32 = 0
  }

  private let colours: Colours

  package init(_ colours: Colours) { self.colours = colours }

  func apply() {
    for role in Style.Role.allCases {
      let look = Self.look(of: role)
      let colour = colours == .none ? -1 : look.colour
      inami_set_look(Int32(role.rawValue), colour, look.attributes)
    }
  }

  private static let bold = Int32(INAMI_BOLD)
  private static let reverse = Int32(INAMI_REVERSE)
  private static let underline = Int32(INAMI_UNDERLINE)

  private static func look(of role: Style.Role) -> Look {
    switch role {
    case .plain, .hint, .muted, .border: Look()
    case .title, .heading, .key: Look(attributes: bold)
    case .accent: Look(colour: cyan)
    case .warning: Look(colour: magenta, attributes: bold)
    case .danger: Look(colour: red, attributes: bold)
    case .good: Look(colour: green)
    case .selected: Look(attributes: reverse)
    case .input: Look(attributes: underline)
    }
  }

  // Yellow and white cannot be read on a light screen, blue not on a dark one.
  private static let red: Int32 = 1
  private static let green: Int32 = 2
  private static let magenta: Int32 = 5
  private static let cyan: Int32 = 6
}
