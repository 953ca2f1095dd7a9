/// How many columns a code point takes on a terminal.
///
/// The judge is the C library's `wcwidth`, because curses asks it; a pure module cannot, so this
/// is a table made from it. A test of the terminal's module compares the two.
package enum DisplayWidth {
  /// The columns of `scalar` (0 for combining marks, 1 or 2), or `nil` when it is not to be shown
  /// as it is: a control, a direction mark, a private or unknown code point.
  package static func columns(of scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value < 0x300 { return isPlainLatin(value) ? 1 : nil }
    let found = widthClass(of: value)
    return found == 3 ? nil : Int(found)
  }

  private static func isPlainLatin(_ value: UInt32) -> Bool {
    (0x20...0x7e).contains(value) || (value >= 0xa0 && value != 0xad)
  }

  /// The last boundary at or before `value` tells the class.
  private static func widthClass(of value: UInt32) -> UInt32 {
    var low = 0
    var high = widthBoundaries.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if widthBoundaries[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return widthBoundaries[low] & 3
  }
}
