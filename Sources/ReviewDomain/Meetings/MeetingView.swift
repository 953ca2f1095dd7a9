/// A meeting as one member may see it: the only form in which one leaves the store.
///
/// Notes, corrections and reasons about a case whose dossier is closed to the viewer are empty, and
/// nothing says what became of it.
package struct MeetingView: Hashable, Sendable {
  package let viewer: MemberID
  /// The meeting with what is hidden taken out.
  package let content: Meeting
  /// Cases of the agenda whose dossier is closed to the viewer.
  package let closed: Set<CaseID>

  package init(of meeting: Meeting, for viewer: MemberID, closed: Set<CaseID>) {
    self.viewer = viewer
    self.closed = closed
    content = meeting.outlined { closed.contains($0) }
  }
}

extension Group {
  /// Without anything about cases in its meetings but their place, and when they were discussed.
  package var outlined: Group {
    var copy = self
    copy.meetings = meetings.map { $0.outlined { _ in true } }
    return copy
  }
}

extension Meeting {
  /// Without anything about the cases that `isClosed` but their place, and when they were discussed.
  package func outlined(_ isClosed: (CaseID) -> Bool) -> Meeting {
    func hides(_ subject: AgendaSubject?) -> Bool { subject?.caseID.map(isClosed) ?? false }
    var copy = self
    for index in copy.items.indices where hides(copy.items[index].subject) {
      copy.items[index].pullReason = ""
      copy.items[index].adoptedAt = nil
      copy.items[index].leftOut = nil
    }
    for id in copy.pulls.keys where isClosed(id) { copy.pulls[id]?.reason = "" }
    for index in copy.notes.indices where hides(copy.notes[index].subject) {
      copy.notes[index].text = LocalizedText()
    }
    for index in copy.corrections.indices where hides(copy.corrections[index].subject) {
      copy.corrections[index].text = LocalizedText()
    }
    copy.log = log.map { entry in
      MeetingEntry(
        day: entry.day, by: entry.by, time: entry.time,
        event: entry.event.outlined(isClosed))
    }
    return copy
  }
}

extension GroupEvent {
  /// Without the texts about the cases that `isClosed`, and without what became of them.
  package func outlined(_ isClosed: (CaseID) throws -> Bool) rethrows -> GroupEvent {
    func hides(_ subject: AgendaSubject?) throws -> Bool {
      try subject?.caseID.map(isClosed) ?? false
    }
    switch self {
    case .consentPulled(let meeting, let id, _) where try isClosed(id):
      return .consentPulled(meeting: meeting, case: id, reason: "")
    case .minuteNoted(let meeting, let subject, _, let time) where try hides(subject):
      return .minuteNoted(meeting: meeting, item: subject, text: LocalizedText(), time: time)
    case .minutesCorrected(let meeting, let note, let subject, _) where try hides(subject):
      return .minutesCorrected(meeting: meeting, note: note, item: subject, text: LocalizedText())
    case .consentAdopted(let meeting, let cases, let leftOut, let time):
      return .consentAdopted(
        meeting: meeting, cases: try cases.filter { try !isClosed($0) },
        leftOut: try leftOut.filter { try !isClosed($0.caseID) }, time: time)
    default: return self
    }
  }
}
