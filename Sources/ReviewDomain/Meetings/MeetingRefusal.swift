/// Why an act on a meeting may not be.
package enum MeetingRefusal: Hashable, Sendable {
  case noMeetingOpen
  case noMeetingClosed
  /// Where the meeting stands, and where it would have to stand.
  case wrongState(Day, Meeting.State, [Meeting.State])
  case anotherIsOpen(Day)
  /// What happens in a meeting happens on its day: the meeting's, and the one that was said.
  case notItsDay(Day, said: Day)
  case endsBeforeItBegins(ClockTime, begins: ClockTime)
  case timeNeeded
  /// Before what was recorded last.
  case timeGoesBack(ClockTime, last: ClockTime)
  /// An item is one of a case, a topic and a point in words of its own.
  case itemNeeded
  case unknownCase(CaseID)
  case queryFindsNothing
  case onAgendaAlready(AgendaSubject, of: Day)
  case notOnAgenda(AgendaSubject, [AgendaSubject])
  case onlyCasesInConsent(AgendaSubject)
  case dealtWith(AgendaSubject)
  case inHandAlready(AgendaSubject)
  case notInConsentBlock(CaseID)
  case inConsentBlock(CaseID)
  case pulled(CaseID, by: MemberID)
  case nothingInConsentBlock
  /// The policy, or a vote that it holds in secret only, allows none.
  case consentNotAllowed
  /// Those who are there and may vote do not reach this part of the quorum.
  case consentQuorum(VoteCount.Part)
  case consentMajority
  /// No case of the block can be adopted.
  case consentFails([ConsentFailure])
  case announcesOthers(MemberID)
  case presidingNeeded
  case presentAlready(MemberID)
  case notPresent(MemberID)
  case votesOpen([CaseID])
  /// What was asked for, and how many there are.
  case unknownNote(Int, of: Int)
  case minutesApprovedAlready(Day)
  case laterMeetingNeeded(Day)
}
