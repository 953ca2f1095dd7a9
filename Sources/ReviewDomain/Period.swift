/// An indicative period of a case and what is left of it.
///
/// Indicative means policy, not law: nothing lapses when it is over, and no text may say that the
/// law sets it.
package struct Period: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case admissibility, evaluation
  }

  package let kind: Kind
  /// Day 0.
  package let start: Day
  /// In days of its calendar, extensions and the time that it stood still included.
  package let length: Int
  package let calendar: PeriodCalendar

  package init(kind: Kind, start: Day, length: Int, calendar: PeriodCalendar = .everyDay) {
    self.kind = kind
    self.start = start
    self.length = length
    self.calendar = calendar
  }

  package var end: Day { calendar.adding(length, to: start) }

  /// In days of its calendar; negative when the period is over.
  package func daysLeft(on today: Day) -> Int { length - calendar.days(from: start, to: today) }
}
