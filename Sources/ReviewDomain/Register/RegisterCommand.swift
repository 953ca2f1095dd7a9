/// What is asked of the register; the secretariat's alone.
package enum RegisterCommand: Hashable, Sendable {
  case record(RegisteredProcess)
  case change(RegisteredProcess, reason: String)
  case end(CareProcessID, RegisteredProcess.End)
  /// What the producer declares to be met.
  case selfCertify(ListedApp, met: [CriterionID])
  /// The number that the request carries is replaced by the next one.
  case request(ListingRequest)
  case list(ListedApp, request: Int?)
  case refuse(request: Int, reason: String)
  case unlist(CareProcessID, product: String, until: RegisterDate, reason: String)
  /// `product` is what the entry is called now.
  case correct(product: String, ListedApp, reason: String)
  case note(RegisterFact)
  /// Everything in some files at once; what the register says already is no event.
  ///
  /// The reason is needed only where something is changed.
  case enter(RegisterContent, reason: String)

  /// The act that this command performs; files are entered by a command of their own.
  package var act: GroupAct? {
    switch self {
    case .record: .recordProcess
    case .change: .changeProcess
    case .end: .endProcess
    case .selfCertify: .selfCertify
    case .request: .requestListing
    case .list: .listApp
    case .refuse: .refuseListing
    case .unlist: .unlistApp
    case .correct: .correctRegister
    case .note: .recordFact
    case .enter: nil
    }
  }
}
