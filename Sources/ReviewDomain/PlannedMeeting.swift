/// A meeting of the group that is still to come, or was planned for a day that is over.
package struct PlannedMeeting: Hashable, Sendable, Codable, Comparable {
  package let day: Day
  /// Where the group meets, in words; may be empty.
  package let place: String
  package let begins: ClockTime?
  package let ends: ClockTime?

  package init(day: Day, place: String, begins: ClockTime? = nil, ends: ClockTime? = nil) {
    self.day = day
    self.place = place
    self.begins = begins
    self.ends = ends
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.day, left.place) < (right.day, right.place)
  }
}

extension Group {
  /// The meetings from `today` on, the next one first.
  package func meetings(from today: Day) -> [PlannedMeeting] {
    plannedMeetings.filter { $0.day >= today }
  }
}
