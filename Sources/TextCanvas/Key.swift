/// A key as the program understands it, whatever the terminal sent for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// With Ctrl held: always a lower-case letter, or one of the few signs that have a code.
  case control(Character)
  /// With Alt held, or after Esc.
  case alt(Character)
  /// F1 is `function(1)`.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, controlLeft, controlRight
  /// Text from the clipboard: never to be taken for commands. Line ends are `\n`; other controls
  /// may be in it.
  case paste(String)
}
