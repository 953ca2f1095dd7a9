import ReviewDomain

extension QueryPart {
  /// `none`, `any`, or days: `<14d`, `2026-07`, `2026-07..2026-09`, `>7d`.
  func days(of day: QueryDay) throws(QueryProblem) -> QueryDayCheck {
    switch word {
    case "none": return .none
    case "any": return .any
    default: break
    }
    var rest = self
    let comparison = rest.takeComparison() ?? .equal
    var parts: [QueryDayTest.Part] = []
    if comparison == .equal {
      for value in try rest.values() { parts.append(try value.dayPart(of: day)) }
    } else {
      parts.append(.compared(comparison, try rest.moment(of: day)))
    }
    return .test(QueryDayTest(parts, countsBack: day.countsBack))
  }

  private func dayPart(of day: QueryDay) throws(QueryProblem) -> QueryDayTest.Part {
    guard let ends else { return .compared(.equal, try moment(of: day)) }
    let lower = ends.lower.isEmpty ? nil : try ends.lower.moment(of: day)
    let upper = ends.upper.isEmpty ? nil : try ends.upper.moment(of: day)
    guard lower != nil || upper != nil else { throw problem(.notADay) }
    if let lower, let upper, lower.isDistance != upper.isDistance { throw problem(.notADay) }
    return .range(lower, upper)
  }

  private func moment(of day: QueryDay) throws(QueryProblem) -> QueryMoment {
    guard let word, !word.isEmpty else { throw problem(isEmpty ? .valueMissing : .notADay) }
    if let duration = Self.duration(word, bareIsDays: day == .period) { return .distance(duration) }
    if let date = Self.date(word) { return date }
    throw problem(word.last?.isLetter == true ? .notADuration : .notADay)
  }

  private static func duration(_ word: String, bareIsDays: Bool) -> QueryDuration? {
    let isNegative = word.hasPrefix("-") || word.hasPrefix("−")
    let rest = isNegative ? word.dropFirst() : word[...]
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...5).contains(digits.count), let count = Int(digits) else { return nil }
    let name = String(rest.dropFirst(digits.count))
    guard let unit = QueryDuration.Unit(rawValue: name.isEmpty && bareIsDays ? "d" : name) else {
      return nil
    }
    return QueryDuration(isNegative ? -count : count, unit)
  }

  /// `2026`, `2026-07`, `2026-07-15` or `15/07/2026`.
  private static func date(_ word: String) -> QueryMoment? {
    if let day = Day(word) { return .date(first: day, last: day) }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = parts.first, first.utf8.count == 4, let year = Int(first)
    else { return nil }
    if parts.count == 1 { return months(of: year, 1...12) }
    guard parts.count == 2, parts[1].utf8.count == 2, let month = Int(parts[1]) else { return nil }
    return months(of: year, month...month)
  }

  private static func months(of year: Int, _ months: ClosedRange<Int>) -> QueryMoment? {
    guard let first = Day(year: year, month: months.lowerBound, day: 1) else { return nil }
    let last = months.upperBound
    guard
      let next = last == 12
        ? Day(year: year, month: 12, day: 31)
        : Day(year: year, month: last + 1, day: 1)?.adding(days: -1)
    else { return nil }
    return .date(first: first, last: next)
  }
}
