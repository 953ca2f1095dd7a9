extension Group {
  /// Folds one event of a meeting in; never refuses: an event is a fact.
  mutating func applyMeeting(_ event: GroupEvent, by actor: MemberID, on day: Day) {
    switch event {
    case .meetingPlanned(let day, let place, let begins, let ends):
      meetings.append(Meeting(day: day, place: place, begins: begins, ends: ends))
      meetings.sort { ($0.day, $0.place) < ($1.day, $1.place) }
    case .meetingCancelled(let day, _): meetings.removeAll { $0.day == day }
    default:
      guard let meeting = event.meeting,
        let index = meetings.firstIndex(where: { $0.day == meeting })
      else { return }
      meetings[index].apply(event, by: actor, on: day)
    }
  }
}

extension Meeting {
  mutating func apply(_ event: GroupEvent, by actor: MemberID, on day: Day) {
    log.append(MeetingEntry(day: day, by: actor, time: event.time, event: event))
    switch event {
    case .agendaSet, .agendaItemAdded, .agendaItemDropped, .consentPulled, .consentAdopted:
      applyAgenda(event, by: actor)
    case .attendanceAnnounced(_, let member, let announcement):
      attendance[member, default: MeetingAttendance()].announced = announcement
    case .meetingOpened(_, let presiding, let present, let time):
      state = .open
      openedAt = time
      self.presiding = presiding
      arrive(present, at: time)
    case .membersArrived(_, let members, let time): arrive(members, at: time)
    case .membersLeft(_, let members, let time): leave(members, at: time)
    case .itemTaken(_, let subject, let out, let time): take(subject, out: out, at: time)
    case .minuteNoted(_, let subject, let text, let time):
      notes.append(
        MeetingNote(
          number: notes.count + 1, subject: subject, time: time, by: actor, text: text))
    case .meetingClosed(_, let notReached, let time): close(notReached, at: time)
    case .minutesCorrected(_, let note, let subject, let text):
      correct(note, subject, text, by: actor, on: day)
    case .minutesApproved(_, let later):
      approval = MinutesApproval(meeting: later, day: day)
    default: break
    }
  }

  private mutating func applyAgenda(_ event: GroupEvent, by actor: MemberID) {
    switch event {
    case .agendaSet(_, let points):
      var items: [AgendaItem] = []
      for point in points { items.append(item(point)) }
      self.items = items
    case .agendaItemAdded(_, let point, let place):
      items.insert(item(point), at: min(max(0, place), items.count))
    case .agendaItemDropped(_, let subject): items.removeAll { $0.subject == subject }
    case .consentPulled(_, let id, let reason):
      pulls[id] = Pull(by: actor, reason: reason)
      change(.review(id)) {
        $0.pulledBy = actor
        $0.pullReason = reason
      }
    case .consentAdopted(_, let cases, let leftOut, let time):
      for id in cases { change(.review(id)) { $0.adoptedAt = time } }
      for failure in leftOut {
        change(.review(failure.caseID)) { $0.leftOut = failure.reason }
      }
    default: break
    }
  }

  /// What was known of the item stays.
  private mutating func item(_ point: AgendaPoint) -> AgendaItem {
    if case .point(let number) = point.subject { points = max(points, number) }
    var item = self[point.subject] ?? AgendaItem(point)
    item.point = point
    if let id = point.subject.caseID, let pull = pulls[id] {
      item.pulledBy = pull.by
      item.pullReason = pull.reason
    }
    return item
  }

  mutating func change(_ subject: AgendaSubject, _ body: (inout AgendaItem) -> Void) {
    guard let index = items.firstIndex(where: { $0.subject == subject }) else { return }
    body(&items[index])
  }

  private mutating func arrive(_ members: [MemberID], at time: ClockTime) {
    for member in members { attendance[member, default: MeetingAttendance()].arrive(at: time) }
  }

  private mutating func leave(_ members: [MemberID], at time: ClockTime) {
    for member in members { attendance[member]?.leave(at: time) }
  }

  private mutating func take(_ subject: AgendaSubject, out: [MemberID], at time: ClockTime) {
    putDown(at: time)
    change(subject) {
      $0.discussions.append(AgendaItem.Discussion(from: time, until: nil, out: out))
    }
  }

  private mutating func putDown(at time: ClockTime) {
    for index in items.indices where items[index].isInHand {
      items[index].discussions[items[index].discussions.count - 1].until = time
    }
  }

  private mutating func close(_ notReached: [AgendaSubject], at time: ClockTime) {
    putDown(at: time)
    leave(Array(attendance.keys), at: time)
    state = .closed
    closedAt = time
    self.notReached = notReached
  }

  private mutating func correct(
    _ note: Int?, _ subject: AgendaSubject?, _ text: LocalizedText, by actor: MemberID, on day: Day
  ) {
    guard let note else {
      return corrections.append(
        MinutesCorrection(day: day, by: actor, subject: subject, text: text))
    }
    guard let index = notes.firstIndex(where: { $0.number == note }) else { return }
    for (language, version) in text.versions { notes[index].text[language] = version }
  }
}
