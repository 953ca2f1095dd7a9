/// Whether a condition holds of a case, as far as the one who asks may know.
///
/// Kleene's three values: what may not be seen is neither so nor not so, and only what surely holds
/// is selected. So neither a condition nor its negation says anything of a hidden value.
package enum QueryTruth: UInt8, Hashable, Sendable, Comparable {
  case no = 0, unknown, yes

  package init(_ value: Bool) { self = value ? .yes : .no }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package static prefix func ! (truth: Self) -> Self {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// No if one is no, unknown if one is unknown: the lesser of the two.
  package static func && (left: Self, right: @autoclosure () -> Self) -> Self {
    left == .no ? .no : min(left, right())
  }

  /// Yes if one is yes, unknown if one is unknown: the greater of the two.
  package static func || (left: Self, right: @autoclosure () -> Self) -> Self {
    left == .yes ? .yes : max(left, right())
  }
}
