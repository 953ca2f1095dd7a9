import ReviewDomain

extension Day {
  /// The same day, or the Monday after a weekend; the Friday before it where Monday comes too late.
  ///
  /// Never changes the order of two days, so that a story's chronology stays one.
  func working(notAfter last: Day) -> Day {
    let overhang = Self.daysIntoWeekend(self)
    guard overhang > 0 else { return min(self, last.lastWorking) }
    let monday = adding(days: 3 - overhang)
    return monday <= last ? monday : min(adding(days: -overhang), last.lastWorking)
  }

  /// This day, or the Friday before it.
  private var lastWorking: Day { adding(days: -Self.daysIntoWeekend(self)) }

  /// 1 on a Saturday, 2 on a Sunday, else 0; 1 January 1970 was a Thursday.
  private static func daysIntoWeekend(_ day: Day) -> Int {
    let weekday = ((day.number + 3) % 7 + 7) % 7
    return max(0, weekday - 4)
  }
}
