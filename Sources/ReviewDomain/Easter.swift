/// The date of Easter in the Gregorian calendar.
package enum Easter {
  /// Easter Sunday of `year`: the anonymous Gregorian algorithm (Nature, 20 April 1876), as given
  /// by J.
  ///
  /// Meeus, "Astronomical Algorithms", chapter 8.
  package static func sunday(of year: Int) -> Day {
    let golden = year % 19
    let (century, inCentury) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let place = epact + weekday - 7 * late + 114
    return Day(year: year, month: place / 31, day: place % 31 + 1) ?? Day(number: 0)
  }
}
