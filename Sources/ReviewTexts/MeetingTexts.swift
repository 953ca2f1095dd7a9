package import ReviewDomain

/// Meetings of the group: their agenda, who is there, what is adopted without a debate.
package protocol MeetingTexts {
  /// One or two sentences: the reason, then the way out.
  func sentence(for refusal: MeetingRefusal) -> String

  /// What happened to a meeting, to be read after the name of who did it; holds no free text.
  func history(ofMeeting event: GroupEvent) -> String

  /// One sentence: what the act does, what follows, whether it can be undone.
  func help(ofMeeting act: GroupAct) -> String

  /// The label of a form's field: at most 28 characters.
  func label(ofMeeting field: GroupField) -> String

  /// One line under the field: what to write there.
  func hint(ofMeeting field: GroupField) -> String

  func term(_ topic: AgendaTopic) -> String
  func term(_ block: AgendaBlock) -> String
  func term(_ announcement: MeetingAttendance.Announcement) -> String
  func term(_ state: Meeting.State) -> String
  func term(_ reason: ConsentFailure.Reason) -> String

  /// What a point in words of its own is called where its words are not at hand.
  func point(_ number: Int) -> String
}

extension Texts {
  /// What an item is called: a case's number, a topic, or the number of a point.
  package func name(_ subject: AgendaSubject) -> String {
    switch subject {
    case .review(let id): id.description
    case .topic(let topic): term(topic)
    case .point(let number): point(number)
    }
  }

  /// `2026-014, 2026-017`.
  func listed(_ cases: [CaseID]) -> String { list(cases.map(\.description)) }

  /// `2026-014 (quorum), 2026-017 (no text)`.
  func listed(_ failures: [ConsentFailure]) -> String {
    list(failures.map { $0.caseID.description + " (" + term($0.reason) + ")" })
  }

  /// `2026-014, p1`, as an item is typed.
  func words(_ subjects: [AgendaSubject]) -> String { list(subjects.map(\.description)) }
}
