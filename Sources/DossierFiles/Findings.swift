import ReviewDomain

/// The mistakes of one file as they are found.
///
/// A class, because every reader of a part adds to the same list.
final class Findings {
  /// A file with more mistakes is not the file that was meant.
  static let limit = 200

  let file: String
  /// The lines that excerpts quote, from the file's first.
  var lines: [String] = []
  private var list: [Mistake] = []
  private var unlisted = 0

  init(file: String) { self.file = file }

  var isEmpty: Bool { list.isEmpty }

  /// In the order of the lines; what was found first stays first within one place.
  var mistakes: [Mistake] {
    let sorted = list.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset)
        < ($1.element.line, $1.element.column, $1.offset)
    }.map(\.element)
    guard unlisted > 0 else { return sorted }
    return sorted + [Mistake(file: file, fact: .more(unlisted))]
  }

  /// A mistake of the whole file.
  func add(_ fact: Mistake.Fact, key: String = "", found: String = "") {
    append(Mistake(file: file, key: key, found: found.clipped(to: 80), fact: fact))
  }

  /// A mistake at a place; without `width` the carets go under what was found there.
  func add(
    _ fact: Mistake.Fact, at mark: Mark, key: String = "", found: String = "", width: Int? = nil
  ) {
    guard list.count < Self.limit else { return unlisted += 1 }
    append(
      Mistake(
        file: file, line: mark.line, column: mark.column, key: key.clipped(to: 120),
        found: found.clipped(to: 80),
        fact: fact, excerpt: excerpt(at: mark, width: width ?? self.width(of: found, at: mark))))
  }

  /// A mistake on a line that is not among ``lines``.
  func add(_ fact: Mistake.Fact, at mark: Mark, quoting line: String) {
    let excerpt = Excerpt.text(
      previous: nil, line: line, number: mark.line, column: mark.column, width: 1)
    append(
      Mistake(
        file: file, line: mark.line, column: mark.column, fact: fact, excerpt: excerpt))
  }

  private func append(_ mistake: Mistake) {
    guard list.count < Self.limit else { return unlisted += 1 }
    list.append(mistake)
  }

  private func excerpt(at mark: Mark, width: Int) -> String {
    guard lines.indices.contains(mark.line - 1) else { return "" }
    let previous = mark.line > 1 ? lines[mark.line - 2] : nil
    return Excerpt.text(
      previous: previous, line: lines[mark.line - 1], number: mark.line, column: mark.column,
      width: width)
  }

  /// How much of the line the value takes: its quotes too, or all that is left.
  private func width(of found: String, at mark: Mark) -> Int {
    guard lines.indices.contains(mark.line - 1) else { return 1 }
    let rest = lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1)
    if let quote = rest.first, quote == "\"" || quote == "'" {
      let closing = rest.dropFirst().firstIndex(of: quote)
      return closing.map { rest[...$0].count } ?? rest.count
    }
    if !found.isEmpty, rest.starts(with: found.unicodeScalars) { return found.unicodeScalars.count }
    return max(1, String(rest).trimmed.unicodeScalars.count)
  }
}

/// A place in a file, both from 1; columns are code points.
struct Mark: Hashable, Sendable {
  var line: Int
  var column: Int
}
