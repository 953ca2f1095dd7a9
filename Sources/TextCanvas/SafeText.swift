/// Text that may be drawn: the only text that a ``Canvas`` accepts.
///
/// Dossiers are foreign input, and a terminal obeys what it is sent. Making a `SafeText` replaces
/// everything that could move the cursor, hide itself, turn the reading direction or take another
/// number of columns than we count. What was replaced stays visible: ESC becomes `⟨U+1B⟩`.
package struct SafeText: Hashable, Sendable {
  /// What will be drawn; sanitising it again changes nothing.
  package let string: String

  /// The columns that it takes.
  package let columns: Int

  /// One byte, one column: drawing and cutting need not decode.
  let isASCII: Bool

  package static let empty = SafeText("")

  /// Line ends count as controls here; to keep them, use ``lines(of:)``.
  package init(_ raw: String) {
    let isASCII = raw.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
    if isASCII {
      self.init(trusted: raw, columns: raw.utf8.count, isASCII: true)
    } else {
      self.init(sanitising: raw)
    }
  }

  private init(sanitising raw: String) {
    var sanitiser = Sanitiser(capacity: raw.utf8.count)
    for scalar in raw.unicodeScalars { sanitiser.append(scalar) }
    self = sanitiser.text
  }

  /// For text that is known to be safe: a part of another `SafeText`, or a sanitiser's result.
  init(trusted string: String, columns: Int, isASCII: Bool) {
    self.string = string
    self.columns = columns
    self.isASCII = isASCII
  }

  package var isEmpty: Bool { string.isEmpty }

  /// The lines of `raw`, whatever marks their ends (LF, CR LF, CR, U+2028, U+2029).
  package static func lines(of raw: String) -> [SafeText] {
    raw.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { SafeText(String($0)) }
  }

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(
      trusted: left.string + right.string, columns: left.columns + right.columns,
      isASCII: left.isASCII && right.isASCII)
  }

  package static func += (left: inout SafeText, right: SafeText) { left = left + right }
}

extension SafeText: ExpressibleByStringInterpolation {
  /// Sanitises, like ``init(_:)``: a literal may hold anything that a string may.
  package init(stringLiteral value: String) { self.init(value) }
}

extension SafeText {
  /// Equal text is equal, however it was cut out of longer text.
  package static func == (left: SafeText, right: SafeText) -> Bool { left.string == right.string }

  package func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension SafeText: CustomStringConvertible {
  package var description: String { string }
}

extension Sequence<SafeText> {
  /// The texts in one, with `separator` between them.
  package func joined(separator: SafeText = .empty) -> SafeText {
    var iterator = makeIterator()
    guard var result = iterator.next() else { return .empty }
    while let next = iterator.next() { result += separator + next }
    return result
  }
}
