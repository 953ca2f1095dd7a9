/// One column of one row.
///
/// Sixteen bytes without padding, laid out like `inami_cell` in C: the terminal hands a whole
/// canvas over without converting it, and equal cells are equal bytes.
package struct Cell: Hashable, Sendable {
  /// The scalar to draw; 0 in the second column of a wide one.
  package private(set) var base: UInt32
  package var style: Style
  /// The columns of ``base``; 0 in the second column of a wide one.
  package private(set) var width: UInt8
  private var markCount: UInt8 = 0
  /// Up to four combining marks of sixteen bits, the first one lowest.
  private var packedMarks: UInt64 = 0

  package static func blank(_ style: Style) -> Cell { Cell(0x20, width: 1, style: style) }

  static func continuation(_ style: Style) -> Cell { Cell(0, width: 0, style: style) }

  init(_ base: UInt32, width: UInt8, style: Style) {
    self.base = base
    self.style = style
    self.width = width
  }

  mutating func add(mark: Unicode.Scalar) {
    guard markCount < 4, mark.value <= 0xffff else { return }
    packedMarks |= UInt64(mark.value) << (16 * UInt64(markCount))
    markCount += 1
  }

  /// The base and its marks; nothing for the second column of a wide character.
  package var scalars: [Unicode.Scalar] {
    guard width > 0, let scalar = Unicode.Scalar(base) else { return [] }
    let marks = (0..<UInt64(markCount)).compactMap {
      Unicode.Scalar(UInt32(packedMarks >> (16 * $0) & 0xffff))
    }
    return [scalar] + marks
  }
}
