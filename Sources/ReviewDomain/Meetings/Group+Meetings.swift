extension Group {
  /// The meetings that were not cancelled, as they were planned.
  package var plannedMeetings: [PlannedMeeting] {
    meetings.map {
      PlannedMeeting(day: $0.day, place: $0.place, begins: $0.begins, ends: $0.ends)
    }
  }

  package func meeting(on day: Day) -> Meeting? { meetings.first { $0.day == day } }

  package var openMeeting: Meeting? { meetings.first { $0.state == .open } }

  /// The first meeting from `today` on that is still to be held.
  package func nextMeeting(from today: Day) -> Meeting? {
    meetings.first { $0.state == .planned && $0.day >= today }
  }

  /// The meeting that is or will be open: what an act is about that names none.
  package func currentMeeting(on today: Day) -> Meeting? {
    openMeeting ?? nextMeeting(from: today)
  }

  /// The last meeting whose minutes the group has not approved.
  package var minutesToApprove: Meeting? {
    meetings.last { $0.state == .closed && $0.approval == nil }
  }

  /// The meeting that `act` is about where none is named.
  package func meeting(for act: GroupAct, on today: Day) -> Meeting? {
    switch act {
    case .correctMinutes: meetings.last { $0.state != .planned && $0.approval == nil }
    case .approveMinutes: minutesToApprove
    default: currentMeeting(on: today)
    }
  }

  /// The agenda of a meeting that is planned or open on which the case stands.
  package func agenda(with id: CaseID) -> Meeting? {
    meetings.first { $0.state != .closed && $0[.review(id)] != nil }
  }
}
