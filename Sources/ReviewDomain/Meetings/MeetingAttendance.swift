/// Whether a member said that they come to a meeting, and when they were there.
package struct MeetingAttendance: Hashable, Sendable {
  package enum Announcement: String, Hashable, Sendable, Codable, CaseIterable {
    case coming, excused
  }

  /// A time in the room; without an end the member is there.
  package struct Stay: Hashable, Sendable {
    package let from: ClockTime
    package internal(set) var until: ClockTime?
  }

  /// `nil` while the member said nothing.
  package internal(set) var announced: Announcement?
  package internal(set) var stays: [Stay] = []

  package init(announced: Announcement? = nil) { self.announced = announced }

  package var isPresent: Bool { stays.last.map { $0.until == nil } ?? false }
  package var cameAtAll: Bool { !stays.isEmpty }

  mutating func arrive(at time: ClockTime) {
    if !isPresent { stays.append(Stay(from: time)) }
  }

  mutating func leave(at time: ClockTime) {
    guard isPresent, let last = stays.indices.last else { return }
    stays[last].until = time
  }
}
