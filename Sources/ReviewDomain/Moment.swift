/// When something is entered: the instant in UTC and the calendar day in Brussels.
package struct Moment: Hashable, Sendable {
  /// ISO 8601 with milliseconds, as `2026-11-21T09:30:00.000Z`.
  package let utc: String
  /// The same instant's day in Europe/Brussels.
  package let day: Day

  package init(utc: String, day: Day) {
    self.utc = utc
    self.day = day
  }
}
