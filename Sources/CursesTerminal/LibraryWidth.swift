import CNcurses

/// The C library's opinion of widths, which curses follows; for comparing our table with it.
package enum LibraryWidth {
  /// The columns of `scalar`, or -1 when the library does not show it.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(inami_wcwidth(scalar.value))
  }
}
