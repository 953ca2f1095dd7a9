import ReviewDomain

extension GroupAct {
  /// The page of the group whose menu has the act.
  var tab: DeskTab {
    switch self {
    case .addMember, .changeMember, .declareInterests: .members
    case .planMeeting, .cancelMeeting: .agenda
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      .register
    }
  }
}
