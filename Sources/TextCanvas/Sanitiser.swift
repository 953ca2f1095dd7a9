/// Builds a ``SafeText`` from scalars that nobody has looked at.
struct Sanitiser {
  private var scalars = String.UnicodeScalarView()
  private var columns = 0
  private var marks = 0
  private var isASCII = true

  /// What a mark would sit on.
  private var base: Unicode.Scalar?

  /// Further marks on one character are dropped: that is how many a cell can keep.
  static let marksPerCell = 4

  init(capacity: Int) { scalars.reserveCapacity(capacity) }

  var text: SafeText {
    SafeText(trusted: String(scalars), columns: columns, isASCII: isASCII)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7e, 0xa0...0xac, 0xae...0x2ff: add(scalar, width: 1)
    case 0x09: add(" ", width: 1)
    case 0x202f: add("\u{a0}", width: 1)
    case 0x1f1e6...0x1f1ff: add(letter(ofIndicator: scalar), width: 1)
    case let value where Self.isDropped(value): break
    default: appendByWidth(scalar)
    }
  }

  private mutating func appendByWidth(_ scalar: Unicode.Scalar) {
    switch DisplayWidth.columns(of: scalar) {
    case 0: addMark(scalar)
    case let width?: add(scalar, width: width)
    case nil: addName(of: scalar)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, width: Int) {
    scalars.append(scalar)
    columns += width
    marks = 0
    base = scalar
    if scalar.value > 0x7e { isASCII = false }
  }

  /// A mark joins the letter before it, in one code point where Unicode has one: e + ´ is é.
  private mutating func addMark(_ mark: Unicode.Scalar) {
    guard let base, base != " " else { return addLone(mark) }
    if marks == 0, let composed = Composition.of(base, mark) {
      scalars.removeLast()
      columns -= 1
      return add(composed, width: 1)
    }
    guard marks < Self.marksPerCell else { return }
    scalars.append(mark)
    marks += 1
    isASCII = false
  }

  /// A mark on nothing sits on a space that lines are not broken at.
  private mutating func addLone(_ mark: Unicode.Scalar) {
    if base == " " {
      scalars.removeLast()
      columns -= 1
    }
    add("\u{a0}", width: 1)
    addMark(mark)
  }

  /// Unknown and private code points have no name worth reading.
  private mutating func addName(of scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let name = String(scalar.value, radix: 16, uppercase: true)
      for part in "⟨U+\(name)⟩".unicodeScalars { add(part, width: 1) }
    default: add("\u{fffd}", width: 1)
    }
  }

  private func letter(ofIndicator scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1f1e6) + 0x41)
  }

  /// What only asks for another picture: terminals disagree on its columns, readers lose nothing.
  ///
  /// Soft hyphen, joiner, keycap frame, variation selectors, skin tones.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0xad, 0x200d, 0x20e3, 0xfe00...0xfe0f, 0x1f3fb...0x1f3ff, 0xe0100...0xe01ef: true
    default: false
    }
  }
}
