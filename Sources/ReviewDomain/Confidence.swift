/// How sure a member is of a score; shown beside it, never weighted, never needed.
package enum Confidence: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case low = 1
  case medium, high

  /// Reads `1`, `2` or `3`.
  package init?(_ text: String) {
    guard let value = Confidence.allCases.first(where: { $0.description == text }) else {
      return nil
    }
    self = value
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Confidence: CustomStringConvertible {
  package var description: String { String(rawValue) }
}
