/// The ten public holidays of Belgium.
///
/// Source: law of 4 January 1974 on public holidays, and royal decree of 18 April 1974, article 1.
/// A day given in place of a holiday that falls on a Sunday differs from employer to employer: the
/// policy names it among its closed days.
package enum BelgianHolidays {
  /// The holidays of `year`, in order.
  package static func days(of year: Int) -> [Day] {
    let easter = Easter.sunday(of: year)
    let moving = [1, 39, 50].map { easter.adding(days: $0) }
    return (fixed(in: year) + moving).sorted()
  }

  /// New Year, Labour Day, the national holiday, Assumption, All Saints, Armistice, Christmas.
  private static func fixed(in year: Int) -> [Day] {
    [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)].compactMap {
      Day(year: year, month: $0.0, day: $0.1)
    }
  }
}
