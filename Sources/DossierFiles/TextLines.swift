import ReviewDomain

/// Lines of bytes as an editor counts them: ended by LF, CR LF or CR.
enum TextLines {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The line that begins at `start`, without its end, and where the next one begins.
  static func line(in bytes: ArraySlice<UInt8>, from start: Int) -> (Range<Int>, next: Int) {
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return (start..<bytes.endIndex, bytes.endIndex)
    }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
    return (start..<end, end + (isPair ? 2 : 1))
  }

  /// All lines, wrong bytes shown as U+FFFD.
  static func lines(in bytes: ArraySlice<UInt8>) -> [String] {
    var lines: [String] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let (range, next) = line(in: bytes, from: start)
      lines.append(String(decoding: bytes[range], as: UTF8.self))
      start = next
    }
    return lines
  }

  /// Reports what keeps `bytes` from being a text; `false` when there is no use in reading on.
  static func check(_ bytes: ArraySlice<UInt8>, into findings: Findings) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.add(.notUTF8)
      return false
    }
    if bytes.contains(0) {
      findings.add(.binary)
      return false
    }
    if String(validating: bytes, as: UTF8.self) == nil { reportWrongBytes(in: bytes, findings) }
    return true
  }

  /// One mistake for each line that has wrong bytes.
  private static func reportWrongBytes(in bytes: ArraySlice<UInt8>, _ findings: Findings) {
    var start = bytes.startIndex
    var number = 1
    while start < bytes.endIndex {
      let (range, next) = line(in: bytes, from: start)
      if String(validating: bytes[range], as: UTF8.self) == nil {
        report(bytes[range], number: number, findings)
      }
      (start, number) = (next, number + 1)
    }
  }

  private static func report(_ line: ArraySlice<UInt8>, number: Int, _ findings: Findings) {
    let column = firstWrong(in: line) + 1
    findings.add(
      .notUTF8, at: Mark(line: number, column: column),
      quoting: String(decoding: line, as: UTF8.self))
  }

  /// How many code points stand before the first wrong byte.
  private static func firstWrong(in line: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = line.makeIterator()
    var count = 0
    while case .valid = parser.parseScalar(from: &rest) { count += 1 }
    return count
  }
}
