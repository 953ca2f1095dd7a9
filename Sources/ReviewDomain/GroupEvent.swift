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
  case meetingPlanned(day: Day, place: String)
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
    }
  }
}
