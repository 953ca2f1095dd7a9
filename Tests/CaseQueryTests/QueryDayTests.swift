import CaseQuery
import ReviewDomain
import Testing

/// Relative days on a Friday, 20 November 2026.
@Suite struct QueryDayTests {
  private let clock = QueryClock(today: Day(number: 20_777))

  private func holds(_ text: String, _ day: String) -> Bool? {
    guard case .term(.day(_, let check)) = CaseQuery(text).tree else { return nil }
    let resolved = CaseQuery(text).tree.resolved(on: clock)
    guard case .term(.day(_, let within)) = resolved else { return nil }
    let number = Day(day)?.number
    let answer = check.holds(number, on: clock)
    #expect(within.holds(number, on: clock) == answer, "\(text) resolved")
    return answer
  }

  private static let days: [(String, String, Bool)] = [
    ("period<14d", "2026-12-03", true), ("period<14d", "2026-12-04", false),
    ("period<=2w", "2026-12-04", true), ("period<0", "2026-11-19", true),
    ("period<0", "2026-11-20", false),
    ("period:0..14", "2026-11-20", true), ("period:0..14", "2026-11-19", false),
    ("period<1wd", "2026-11-22", true), ("period<1wd", "2026-11-23", false),
    ("period=1wd", "2026-11-23", true), ("period>1wd", "2026-11-24", true),
    ("period>1wd", "2026-11-23", false),
    ("period=0wd", "2026-11-20", true), ("period=0wd", "2026-11-22", true),
    ("period=-1wd", "2026-11-19", true),
    ("period<0wd", "2026-11-19", true), ("period<0wd", "2026-11-20", false),
    ("expires<1mo", "2026-12-19", true), ("expires<1mo", "2026-12-20", false),
    ("expires<1y", "2027-11-19", true), ("expires<36h", "2026-11-21", true),
    ("expires<36h", "2026-11-22", false),
    ("expires>36h", "2026-11-22", true), ("expires:36h", "2026-11-21", false),
    ("touched>7d", "2026-11-12", true), ("touched>7d", "2026-11-13", false),
    ("touched<=7d", "2026-11-13", true),
    ("touched:1d..7d", "2026-11-13", true), ("touched:1d..7d", "2026-11-20", false),
    ("received:2026-07..2026-09", "2026-09-30", true),
    ("received:2026-07..2026-09", "2026-10-01", false),
    ("received>2026-07", "2026-08-01", true), ("received>2026-07", "2026-07-31", false),
    ("received>=2026", "2026-01-01", true), ("received:2025,2026-11-20", "2026-11-20", true),
    ("received!=2026-02", "2026-02-28", false), ("received!=2026-02", "2026-03-01", true),
    ("received:..2025", "2025-12-31", true), ("decided:none", "2026-01-01", false),
  ]

  @Test(arguments: days)
  func `a day is what a comparison says`(text: String, day: String, expected: Bool) {
    #expect(holds(text, day) == expected)
  }

  @Test func `a case without such a day is found by none only`() {
    for (text, expected) in [
      ("due:none", true), ("due:any", false), ("due<9y", false), ("due!=2026", false),
    ] {
      guard case .term(.day(_, let check)) = CaseQuery(text).tree else { continue }
      #expect(check.holds(nil, on: clock) == expected, "\(text)")
    }
  }

  @Test func `the end of a month goes to the end of a shorter one`() {
    let clock = QueryClock(today: Day("2026-10-31") ?? Day(number: 0))
    guard case .term(.day(_, let check)) = CaseQuery("expires:1mo").tree else { return }
    #expect(check.holds(Day("2026-11-30")?.number, on: clock))
  }

  private static let globs: [(String, String, Bool)] = [
    ("#agenda", "agenda", true), ("#agenda", "agend", false), ("#disc*", "discuss", true),
    ("#*me*", "time", true), ("#*me*", "tie", false), ("#a*b*c", "abc", true), ("#a*a", "a", false),
    ("#*", "x", true), ("#a*bc*c", "abcc", true), ("#a*bc*c", "abc", false),
  ]

  @Test(arguments: globs)
  func `a star in a tag stands for any letters`(text: String, name: String, expected: Bool) {
    guard case .term(.tag(let tag, .any)) = CaseQuery(text).tree else {
      return #expect(Bool(false), "\(text)")
    }
    #expect(tag.matches(name) == expected)
  }
}
