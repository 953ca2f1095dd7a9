/// The levels that could be given, whether or not anybody gave them.
///
/// AC2, r_wg, consensus and the disagreement index depend on all of them; a file shows only those
/// that were used.
package struct ScoreScale: Hashable, Sendable {
  /// The lowest first, each once.
  package let levels: [Double]
  /// Whether it was stated, not taken from a file.
  package let isStated: Bool

  /// The most levels that a scale may have.
  package static let mostLevels = 1_000

  /// Reads `0..3`, or levels one by one, `0,1,2,4`; at least two.
  package init?(_ text: String) {
    guard let levels = Self.range(text) ?? Self.list(text) else { return nil }
    self.levels = levels
    isStated = true
  }

  /// What values let guess: from the lowest to the highest whole number, or only the values
  /// themselves where one is a fraction or they lie too far apart.
  package init(of values: some Sequence<Double>) {
    isStated = false
    let used = Set(values).sorted()
    guard let lowest = used.first, let highest = used.last,
      highest - lowest < Double(Self.mostLevels),
      used.allSatisfy({ $0 == $0.rounded() })
    else {
      levels = used
      return
    }
    levels = Array(stride(from: lowest, through: highest, by: 1))
  }

  private static func range(_ text: String) -> [Double]? {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 3, ends[1].isEmpty, let low = whole(ends[0]), let high = whole(ends[2]),
      low < high, high - low < mostLevels
    else { return nil }
    return (low...high).map(Double.init)
  }

  private static func list(_ text: String) -> [Double]? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let levels = words.compactMap { ScoreNumber.read(String($0).trimmed) }
    guard levels.count == words.count, Set(levels).count > 1, levels.count <= mostLevels else {
      return nil
    }
    return Set(levels).sorted()
  }

  private static func whole(_ text: Substring) -> Int? {
    guard let value = ScoreNumber.read(String(text).trimmed), value == value.rounded() else {
      return nil
    }
    return Int(exactly: value)
  }
}

/// Numbers as people write them in files of scores.
package enum ScoreNumber {
  /// Reads `3`, `-2`, `3.5` or `3,5`: digits with a sign and one point or comma, 15 at most.
  package static func read(_ text: String) -> Double? {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isNumber, (1...2).contains(parts.count), digits.count <= 15 else { return nil }
    return Double((text.first == "-" ? "-" : "") + parts.joined(separator: "."))
  }

  /// `3`, `3.5`: as short as it can be.
  package static func written(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? value.description
  }
}
