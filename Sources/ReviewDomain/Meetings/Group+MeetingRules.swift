/// Who may do what to a meeting, and when: the only place that says it.
extension Group {
  /// What follows from `command`, or why it may not be.
  ///
  /// - Parameters:
  ///   - day: when it happened; what happens in a meeting happens on its day.
  ///   - cases: those that ``casesNeeded(for:)`` names, as they stand now.
  func outcome(
    of command: MeetingCommand, meeting meetingDay: Day, by actor: MemberID, on day: Day,
    cases: [CaseID: MeetingCase]
  ) throws(Refusal) -> GroupOutcome {
    guard let meeting = meeting(on: meetingDay) else { throw .people(.noMeetingOn(meetingDay)) }
    try check(command.act.states, meeting)
    if let time = command.time { try check(time, on: day, in: meeting) }
    let rules = MeetingRules(
      group: asOf(day), meeting: meeting, actor: actor, day: day, cases: cases)
    switch command {
    case .setAgenda(let lines): return try rules.setAgenda(lines)
    case .addItem(let item): return try rules.addItem(item)
    case .dropItem(let subject): return try rules.dropItem(subject)
    case .pull(let id, let reason): return try rules.pull(id, reason: reason)
    case .announce(let member, let announcement):
      return try rules.announce(member, announcement)
    case .open(let present, let presiding, let time):
      if let other = openMeeting { throw .meeting(.anotherIsOpen(other.day)) }
      return try rules.open(present, presiding: presiding, at: time)
    case .arrive(let members, let time): return try rules.arrive(members, at: time)
    case .leave(let members, let time): return try rules.leave(members, at: time)
    case .take(let subject, let time): return try rules.take(subject, at: time)
    case .note(let subject, let text, let time):
      return try rules.note(subject, text, at: time)
    case .approveConsent(let time): return try rules.approveConsent(at: time)
    case .close(let time): return try rules.close(at: time)
    case .correctMinutes(let note, let subject, let text):
      return try rules.correctMinutes(note, about: subject, text)
    case .approveMinutes: return try rules.approveMinutes()
    }
  }

  private func check(_ states: [Meeting.State], _ meeting: Meeting) throws(Refusal) {
    guard states.contains(meeting.state) else {
      throw .meeting(.wrongState(meeting.day, meeting.state, states))
    }
  }

  private func check(_ time: ClockTime, on day: Day, in meeting: Meeting) throws(Refusal) {
    guard day == meeting.day else { throw .meeting(.notItsDay(meeting.day, said: day)) }
    if let last = meeting.lastTime, time < last {
      throw .meeting(.timeGoesBack(time, last: last))
    }
  }

  /// Why an act on a meeting would be refused now before anything is typed.
  func checkMeeting(for act: GroupAct, today: Day) throws(Refusal) {
    switch act {
    case .setAgenda, .addItem, .dropItem, .pull, .announce:
      guard meetings.contains(where: { $0.state != .closed }) else {
        throw .people(.noMeetingPlanned)
      }
    case .openMeeting:
      if let other = openMeeting { throw .meeting(.anotherIsOpen(other.day)) }
      guard let first = meetings.first(where: { $0.state == .planned }) else {
        throw .people(.noMeetingPlanned)
      }
      // A day that is over can still be entered.
      guard first.day <= today else { throw .meeting(.notItsDay(first.day, said: today)) }
    case .arrive, .leave, .take, .note, .approveConsent, .closeMeeting:
      guard let open = openMeeting else { throw .meeting(.noMeetingOpen) }
      if act == .approveConsent, open.consentBlock.isEmpty {
        throw .meeting(.nothingInConsentBlock)
      }
    case .correctMinutes, .approveMinutes:
      guard meeting(for: act, on: today) != nil else { throw .meeting(.noMeetingClosed) }
    case .cancelMeeting:
      guard meetings.contains(where: { $0.state == .planned && $0.day >= today }) else {
        throw .people(.noMeetingPlanned)
      }
    default: break
    }
  }
}

extension GroupAct {
  /// Where a meeting must stand for the act.
  var states: [Meeting.State] {
    switch self {
    case .setAgenda, .addItem, .dropItem, .pull, .announce: [.planned, .open]
    case .openMeeting, .cancelMeeting: [.planned]
    case .arrive, .leave, .take, .note, .approveConsent, .closeMeeting: [.open]
    case .correctMinutes: [.open, .closed]
    case .approveMinutes: [.closed]
    default: Meeting.State.allCases
    }
  }
}
