/// Who is in the meeting, as the chair or the secretariat notes it; later notes of the day add up.
package struct AttendanceNote: Hashable, Sendable {
  package let day: Day
  /// The hour in words, as `14:30`; empty when it was not said.
  package let time: String
  package let arrived: [MemberID]
  package let left: [MemberID]
  /// Who abstains so that the benches vote in equal numbers.
  package let aside: [MemberID]
}

/// Who is present and who stands aside after the notes of one day, in the order of their ids.
package struct Attendance: Hashable, Sendable, Codable {
  package let day: Day
  package private(set) var present: [MemberID] = []
  package private(set) var aside: [MemberID] = []

  package init(day: Day) { self.day = day }

  mutating func add(_ note: AttendanceNote) {
    present = Set(present).union(note.arrived).subtracting(note.left).sorted()
    aside = Set(aside).subtracting(note.arrived).union(note.aside).sorted()
  }
}

extension [AttendanceNote] {
  /// The attendance of the last day on which any was noted.
  var latest: Attendance? {
    guard let day = map(\.day).max() else { return nil }
    return filter { $0.day == day }.reduce(into: Attendance(day: day)) { $0.add($1) }
  }
}

/// A member who votes for an absent one; a later one of the same member replaces it.
package struct Proxy: Hashable, Sendable, Codable {
  package let from: MemberID
  package let holder: MemberID
  package let reason: String
  package let day: Day
}

/// What a member wants to be kept beside the group's conclusion; superseded by a later one.
package struct MinorityOpinion: Hashable, Sendable {
  package let member: MemberID
  package let isAdvisory: Bool
  package let text: LocalizedText
  package let day: Day
}
