/// When something is entered: the instant in UTC and the calendar day in Brussels.
package struct Moment: Hashable, Sendable {
  /// ISO 8601 with milliseconds, as `2026-11-21T09:30:00.000Z`.
  package let utc: String
  /// The same instant's day in Europe/Brussels.
  package let day: Day
  /// The same instant's time of day there; `nil` where only the day is known.
  package let time: ClockTime?

  package init(utc: String, day: Day, time: ClockTime? = nil) {
    self.utc = utc
    self.day = day
    self.time = time
  }
}
