import ReviewDomain

/// The two parts of a `dossier.md`: typed fields between lines `---`, then the narrative.
struct FrontMatter {
  static let limit = 256 * 1024

  /// The lines between the fences; the first of them is line 2 of the file.
  let fields: Range<Int>
  let narrative: Range<Int>
  /// The line of the file on which the narrative begins.
  let narrativeLine: Int

  enum Problem: Error {
    case noFrontMatter, unterminated, tooLarge
  }

  init(_ bytes: [UInt8]) throws(Problem) {
    let start = bytes.starts(with: TextLines.byteOrderMark) ? 3 : 0
    let (first, afterFirst) = TextLines.line(in: bytes[...], from: start)
    guard Self.isFence(bytes[first]) else { throw .noFrontMatter }
    var (next, number) = (afterFirst, 2)
    while next < bytes.endIndex {
      let (line, following) = TextLines.line(in: bytes[...], from: next)
      if Self.isFence(bytes[line]) {
        guard line.lowerBound - afterFirst <= Self.limit else { throw .tooLarge }
        self.init(
          fields: afterFirst..<line.lowerBound, narrative: following..<bytes.endIndex,
          narrativeLine: number + 1)
        return
      }
      (next, number) = (following, number + 1)
    }
    throw .unterminated
  }

  private init(fields: Range<Int>, narrative: Range<Int>, narrativeLine: Int) {
    self.fields = fields
    self.narrative = narrative
    self.narrativeLine = narrativeLine
  }

  /// `---`, and white space that nobody sees.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 9 }
  }
}

extension FrontMatter.Problem {
  var fact: Mistake.Fact {
    switch self {
    case .noFrontMatter: .noFrontMatter
    case .unterminated: .unterminatedFrontMatter
    case .tooLarge: .frontMatterTooLarge(limit: FrontMatter.limit)
    }
  }
}
