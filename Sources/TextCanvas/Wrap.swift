/// Breaks text into lines of a width, between words where that is possible.
package enum Wrap {
  /// The lines of `text`; a word that is too long for a line is cut, an empty text is one line.
  package static func lines(_ text: SafeText, width: Int) -> [SafeText] {
    let width = max(2, width)  // a wide character must fit
    if text.columns <= width { return [text] }
    var string = text.string
    return string.withUTF8 { bytes in
      var breaker = LineBreaker(bytes: bytes, width: width)
      return breaker.lines()
    }
  }

  /// The wrapped lines of foreign text that has line ends of its own.
  package static func lines(of raw: String, width: Int) -> [SafeText] {
    SafeText.lines(of: raw).flatMap { lines($0, width: width) }
  }
}

/// Walks over UTF-8 that a ``SafeText`` vouches for.
private struct LineBreaker {
  let bytes: UnsafeBufferPointer<UInt8>
  let width: Int

  private var position = 0
  private var lineStart = 0
  private var columns = 0
  /// After the last space of the line, and the columns up to there.
  private var breakAt: Int?
  private var result: [SafeText] = []

  init(bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    self.width = width
  }

  mutating func lines() -> [SafeText] {
    while position < bytes.count {
      let (length, scalarWidth) = measure(at: position)
      let isSpace = bytes[position] == 0x20
      while columns + scalarWidth > width, !isSpace, position > lineStart { breakLine() }
      columns += scalarWidth
      position += length
      if isSpace { breakAt = position }
    }
    append(lineStart..<bytes.count)
    return result
  }

  /// Ends the line at its last space, or here, and walks on from there.
  private mutating func breakLine() {
    let end = breakAt ?? position
    append(lineStart..<end)
    lineStart = end
    columns = columns(of: lineStart..<position)
    breakAt = nil
  }

  /// Spaces at the end of a line hang over its edge, unseen.
  private mutating func append(_ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    let part = UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end])
    let columns = columns(of: range.lowerBound..<end)
    let isASCII = part.allSatisfy { $0 < 0x80 }
    result.append(
      SafeText(
        trusted: String(decoding: part, as: UTF8.self), columns: columns, isASCII: isASCII))
  }

  private func columns(of range: Range<Int>) -> Int {
    var total = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (length, width) = measure(at: index)
      total += width
      index += length
    }
    return total
  }

  /// The bytes and the columns of the scalar at `index`.
  private func measure(at index: Int) -> (length: Int, width: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (1, 1) }
    let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    var value = first & (0xff >> UInt32(length + 1))
    for next in 1..<length { value = value << 6 | UInt32(bytes[index + next]) & 0x3f }
    guard let scalar = Unicode.Scalar(value) else { return (length, 1) }
    return (length, DisplayWidth.columns(of: scalar) ?? 1)
  }
}
