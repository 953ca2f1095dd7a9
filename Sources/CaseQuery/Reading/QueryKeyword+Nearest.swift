extension QueryKeyword {
  /// The words that a mistyped one may stand for, the nearest first; the words that begin with it.
  static func nearest(to word: String) -> [String] {
    let typed = Array(word.lowercased().prefix(longest))
    guard let first = typed.first, first.isLetter else { return [] }
    let candidates =
      allCases.map { ($0.rawValue, $0.rawValue + ":") }
      + QueryFlag.allCases.map { ($0.rawValue, $0.rawValue) }
    let found = candidates.compactMap { name, shown -> (Int, String)? in
      if typed.count > 1, name.hasPrefix(String(typed)) { return (1, shown) }
      let distance = distance(typed, Array(name))
      return distance <= (typed.count > 3 ? 2 : 1) ? (distance, shown) : nil
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(5).map(\.1)
  }

  /// Insertions, deletions and replacements between two words (Levenshtein).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (character == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
