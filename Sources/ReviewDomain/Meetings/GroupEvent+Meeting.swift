extension GroupEvent {
  /// The meeting that it belongs to, by its day; `nil` for what is of no meeting.
  package var meeting: Day? {
    switch self {
    case .meetingPlanned(let day, _, _, _), .meetingCancelled(let day, _), .agendaSet(let day, _),
      .agendaItemAdded(let day, _, _), .agendaItemDropped(let day, _),
      .consentPulled(let day, _, _), .attendanceAnnounced(let day, _, _),
      .meetingOpened(let day, _, _, _), .membersArrived(let day, _, _),
      .membersLeft(let day, _, _), .itemTaken(let day, _, _, _), .minuteNoted(let day, _, _, _),
      .consentAdopted(let day, _, _, _), .meetingClosed(let day, _, _),
      .minutesCorrected(let day, _, _, _), .minutesApproved(let day, _):
      day
    case .memberAdded, .memberChanged, .adopted, .yearlyInterestsDeclared, .careProcessRecorded,
      .careProcessChanged, .careProcessEnded, .appSelfCertified, .listingRequested, .appListed,
      .listingRefused, .appUnlisted, .listedAppCorrected, .registerFactRecorded:
      nil
    }
  }

  /// When it happened in the meeting; `nil` for what happens outside of it.
  package var time: ClockTime? {
    switch self {
    case .meetingOpened(_, _, _, let time), .membersArrived(_, _, let time),
      .membersLeft(_, _, let time), .itemTaken(_, _, _, let time),
      .minuteNoted(_, _, _, let time), .consentAdopted(_, _, _, let time),
      .meetingClosed(_, _, let time):
      time
    default: nil
    }
  }
}
