/// From one value to another, either of which may be left out or not belong to it.
package struct QueryRange<Bound: Comparable & Hashable & Sendable>: Hashable, Sendable {
  package let lower: Bound?
  package let upper: Bound?
  package let includesLower: Bool
  package let includesUpper: Bool

  package init(
    from lower: Bound?, to upper: Bound?, includesLower: Bool = true, includesUpper: Bool = true
  ) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
    self.includesUpper = includesUpper
  }

  @inlinable
  package func contains(_ value: Bound) -> Bool {
    if let lower, value < lower || (!includesLower && value == lower) { return false }
    if let upper, upper < value || (!includesUpper && value == upper) { return false }
    return true
  }
}

/// What a value may be: in one of some ranges, or (`!=`) in none of them.
package struct QueryRanges<Bound: Comparable & Hashable & Sendable>: Hashable, Sendable {
  package let ranges: [QueryRange<Bound>]
  package let isExcluding: Bool

  package init(_ ranges: [QueryRange<Bound>], isExcluding: Bool = false) {
    self.ranges = ranges
    self.isExcluding = isExcluding
  }

  package init(_ comparison: QueryComparison, _ value: Bound) {
    switch comparison {
    case .equal: self.init([QueryRange(from: value, to: value)])
    case .notEqual: self.init([QueryRange(from: value, to: value)], isExcluding: true)
    case .less: self.init([QueryRange(from: nil, to: value, includesUpper: false)])
    case .atMost: self.init([QueryRange(from: nil, to: value)])
    case .greater: self.init([QueryRange(from: value, to: nil, includesLower: false)])
    case .atLeast: self.init([QueryRange(from: value, to: nil)])
    }
  }

  @inlinable
  package func contains(_ value: Bound) -> Bool {
    for range in ranges where range.contains(value) { return !isExcluding }
    return isExcluding
  }
}

/// Counts, scores and statistics; whole numbers below 2^53 are exact.
package typealias QueryNumbers = QueryRanges<Double>

extension QueryNumbers {
  /// One or more.
  package static let some = QueryNumbers(.atLeast, 1)
}

package enum QueryComparison: String, Hashable, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
}

/// A condition on a number that a case need not have.
package enum QueryCheck: Hashable, Sendable {
  /// It has none.
  case none
  /// It has one.
  case any
  /// It has one of these.
  case within(QueryNumbers)

  @inlinable
  package func holds(_ value: Double?) -> Bool {
    switch self {
    case .none: value == nil
    case .any: value != nil
    case .within(let numbers): value.map { numbers.contains($0) } ?? false
    }
  }
}

/// A condition on a word of a closed list that a case need not have.
package enum QueryChoice<Word: Hashable & Sendable>: Hashable, Sendable {
  case none
  case any
  case oneOf(Set<Word>)

  @inlinable
  package func holds(_ word: Word?) -> Bool {
    switch self {
    case .none: word == nil
    case .any: word != nil
    case .oneOf(let words): word.map { words.contains($0) } ?? false
    }
  }
}
