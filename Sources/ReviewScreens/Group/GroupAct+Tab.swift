import ReviewDomain

extension GroupAct {
  /// The page of the group whose menu has the act.
  var tab: DeskTab {
    switch self {
    case .addMember, .changeMember, .declareInterests: .members
    case .planMeeting, .cancelMeeting, .setAgenda, .addItem, .dropItem, .pull, .announce,
      .openMeeting, .arrive, .leave, .take, .note, .approveConsent, .closeMeeting, .correctMinutes,
      .approveMinutes:
      .agenda
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      .register
    }
  }
}
