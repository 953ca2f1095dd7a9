import ReviewDomain

extension QueryCheck: CustomStringConvertible {
  package var description: String {
    switch self {
    case .none: "none"
    case .any: "any"
    case .within(let numbers): numbers.compared
    }
  }
}

extension QueryNumbers {
  /// With its comparison before it: `>=2`, `=2,4..5`.
  var compared: String {
    let values = ranges.map(\.text).joined(separator: ",")
    if isExcluding { return "!=" + values }
    if ranges.count == 1, let only = ranges.first {
      if only.upper == nil, let lower = only.lower, !only.includesLower { return ">" + lower.text }
      if only.lower == nil, let upper = only.upper, !only.includesUpper { return "<" + upper.text }
    }
    return "=" + values
  }
}

extension QueryRange<Double> {
  fileprivate var text: String {
    if let lower, lower == upper { return lower.text }
    return (lower?.text ?? "") + ".." + (upper?.text ?? "")
  }
}

extension Double {
  fileprivate var text: String {
    if abs(self) < 1e15, self == Double(Int(self)) { return String(Int(self)) }
    // At most six decimals were read: millionths are exact enough to be read back.
    let millionths = Int(abs(self) * 1e6 + 0.5)
    var decimals = pad(millionths % 1_000_000, 6)
    while decimals.last == "0" { decimals.removeLast() }
    return (self < 0 ? "-" : "") + String(millionths / 1_000_000) + "." + decimals
  }
}

extension QueryDayCheck: CustomStringConvertible {
  package var description: String {
    switch self {
    case .none: "none"
    case .any: "any"
    case .test(let test): test.parts.map(\.text).joined(separator: ",")
    case .within(let days):
      days.map {
        Day(number: $0.lowerBound).description + ".." + Day(number: $0.upperBound).description
      }
      .joined(separator: ",")
    }
  }
}

extension QueryDayTest.Part {
  fileprivate var text: String {
    switch self {
    case .compared(.equal, let moment): moment.text
    case .compared(let comparison, let moment): comparison.rawValue + moment.text
    case .range(let lower, let upper): (lower?.text ?? "") + ".." + (upper?.text ?? "")
    }
  }
}

extension QueryMoment {
  fileprivate var text: String {
    switch self {
    case .distance(let duration): String(duration.count) + duration.unit.rawValue
    case .date(let first, let last): first == last ? first.description : Self.span(first, last)
    }
  }

  private static func span(_ first: Day, _ last: Day) -> String {
    let parts = first.parts
    let year = pad(parts.year, 4)
    return last.days(since: first) > 31 ? year : year + "-" + pad(parts.month, 2)
  }
}
