/// Every act on the group, by the verb that `group` takes: the counterpart of ``Act``.
package enum GroupAct: String, Hashable, Sendable, CaseIterable {
  case addMember = "add-member"
  case changeMember = "change-member"
  case declareInterests = "declare"
  case planMeeting = "plan-meeting"
  case cancelMeeting = "cancel-meeting"
  case recordProcess = "record-process"
  case changeProcess = "change-process"
  case endProcess = "end-process"
  case selfCertify = "self-certify"
  case requestListing = "request-listing"
  case listApp = "list-app"
  case refuseListing = "refuse-listing"
  case unlistApp = "unlist-app"
  case correctRegister = "correct-register"
  case recordFact = "record-fact"
  case setAgenda = "set-agenda"
  case addItem = "add-item"
  case dropItem = "drop-item"
  case pull, announce
  case openMeeting = "open-meeting"
  case arrive, leave, take, note
  case approveConsent = "approve-consent"
  case closeMeeting = "close-meeting"
  case correctMinutes = "correct-minutes"
  case approveMinutes = "approve-minutes"

  /// Who may; the first member of an empty group is anybody's to add.
  package var roles: [Member.Role] {
    switch self {
    case .addMember, .changeMember, .planMeeting, .cancelMeeting: [.secretariat]
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      [.secretariat]
    case .declareInterests: Member.Role.allCases.filter(\.declaresInterests)
    case .setAgenda, .addItem, .dropItem, .openMeeting, .arrive, .leave, .take, .note,
      .closeMeeting, .correctMinutes, .approveMinutes:
      [.chair, .secretariat]
    // As an opening and a closing of a vote.
    case .approveConsent: [.chair]
    case .pull, .announce: Member.Role.allCases.filter { $0 != .auditor }
    }
  }

  /// What the act asks for, in the order of its form.
  package var parameters: [ActParameter] {
    switch self {
    case .addMember: [ActParameter("id", .line)] + Self.memberParameters(required: true)
    case .changeMember:
      [ActParameter("member", .member)] + Self.memberParameters(required: false) + [
        ActParameter("active", .choice(["yes", "no"]), required: false),
        ActParameter("reason", .text),
      ]
    case .declareInterests:
      [
        ActParameter("interest", .choice(["none", "conflict"])),
        ActParameter("text", .text, required: false),
      ]
    case .planMeeting:
      [
        ActParameter("day", .day), ActParameter("place", .line, required: false),
        ActParameter("begins", .time, required: false),
        ActParameter("ends", .time, required: false),
      ]
    case .cancelMeeting: [ActParameter("day", .day), ActParameter("reason", .text)]
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerParameters
    case .setAgenda, .addItem, .dropItem, .pull, .announce, .openMeeting, .arrive, .leave, .take,
      .note, .approveConsent, .closeMeeting, .correctMinutes, .approveMinutes:
      meetingParameters ?? []
    }
  }

  private static func memberParameters(required: Bool) -> [ActParameter] {
    [
      ActParameter("name", .line, required: required),
      ActParameter("role", .choice(Member.Role.allCases.map(\.rawValue)), required: required),
      ActParameter(
        "language", .choice(Language.allCases.map(\.rawValue)), required: required),
      ActParameter("constituency", .line, required: false),
      ActParameter("from", .line, required: false),
      ActParameter("until", .line, required: false),
      ActParameter("account", .line, required: false),
    ]
  }
}
