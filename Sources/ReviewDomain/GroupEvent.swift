/// What happened to the group; is in the journal.
package enum GroupEvent: Hashable, Sendable, Codable {
  case memberAdded(member: Member)
  case memberChanged(member: Member, reason: String)
  case adopted(file: Adopted)
  /// A member's own yearly declaration of interests; replaced by a later one of the same member.
  ///
  /// `salt` keeps the entry's hash from betraying which it is.
  case yearlyInterestsDeclared(conflict: Bool, text: String, salt: String)
  /// Undone by `meetingCancelled`.
  case meetingPlanned(
    day: Day, place: String, begins: ClockTime? = nil, ends: ClockTime? = nil)
  case meetingCancelled(day: Day, reason: String)
  case careProcessRecorded(process: RegisteredProcess)
  case careProcessChanged(process: RegisteredProcess, reason: String)
  /// No longer applicable; what is in the register stays there as what was.
  case careProcessEnded(process: CareProcessID, end: RegisteredProcess.End)
  case appSelfCertified(app: ListedApp, met: [CriterionID])
  case listingRequested(request: ListingRequest)
  /// `request`: the request that was granted, if there was one.
  case appListed(app: ListedApp, request: Int?)
  case listingRefused(request: Int, reason: String)
  case appUnlisted(
    process: CareProcessID, product: String, until: RegisterDate, reason: String)
  /// `product`: what the entry was called until then.
  case listedAppCorrected(product: String, app: ListedApp, reason: String)
  case registerFactRecorded(fact: RegisterFact)
  /// The whole agenda in its order; replaced by a later one.
  case agendaSet(meeting: Day, items: [AgendaPoint])
  /// Put in at a place, from 0. Undone by `agendaItemDropped`.
  case agendaItemAdded(meeting: Day, item: AgendaPoint, place: Int)
  case agendaItemDropped(meeting: Day, item: AgendaSubject)
  /// Somebody wants the case discussed; it does not go back into the consent block.
  case consentPulled(meeting: Day, case: CaseID, reason: String)
  /// Replaced by a later one of the same member.
  case attendanceAnnounced(
    meeting: Day, member: MemberID, announcement: MeetingAttendance.Announcement)
  case meetingOpened(meeting: Day, presiding: MemberID, present: [MemberID], time: ClockTime)
  case membersArrived(meeting: Day, members: [MemberID], time: ClockTime)
  case membersLeft(meeting: Day, members: [MemberID], time: ClockTime)
  /// The item before it is put down; `out` are members present who leave the room for it.
  case itemTaken(meeting: Day, item: AgendaSubject, out: [MemberID], time: ClockTime)
  /// Put right by `minutesCorrected` with its number.
  case minuteNoted(meeting: Day, item: AgendaSubject?, text: LocalizedText, time: ClockTime)
  /// The consent block was read and nobody asked for a discussion; each case keeps its own
  /// `adoptedByConsent`.
  case consentAdopted(
    meeting: Day, cases: [CaseID], leftOut: [ConsentFailure], time: ClockTime)
  case meetingClosed(meeting: Day, notReached: [AgendaSubject], time: ClockTime)
  /// A note's number where its text was put right; otherwise a paragraph of its own.
  case minutesCorrected(meeting: Day, note: Int?, item: AgendaSubject?, text: LocalizedText)
  /// `in`: the later meeting that approved them.
  case minutesApproved(meeting: Day, in: Day)
}

/// What is asked of the group; may be refused.
package enum GroupCommand: Hashable, Sendable {
  case addMember(Member)
  case changeMember(Member, reason: String)
  case adopt(Adopted)
  case declareInterests(conflict: Bool, text: String, salt: String)
  case planMeeting(PlannedMeeting)
  case cancelMeeting(Day, reason: String)
  case register(RegisterCommand)
  /// The meeting is named by its day.
  case meeting(Day, MeetingCommand)

  /// The act that this command performs; a file is adopted by a command of its own.
  package var act: GroupAct? {
    switch self {
    case .addMember: .addMember
    case .changeMember: .changeMember
    case .adopt: nil
    case .declareInterests: .declareInterests
    case .planMeeting: .planMeeting
    case .cancelMeeting: .cancelMeeting
    case .register(let command): command.act
    case .meeting(_, let command): command.act
    }
  }
}
