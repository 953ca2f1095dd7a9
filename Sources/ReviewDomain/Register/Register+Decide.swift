extension Register {
  /// What follows from `command`, or why it may not be.
  func events(for command: RegisterCommand, today: Day) throws(Refusal) -> [GroupEvent] {
    switch command {
    case .record(let process):
      guard self[process.id] == nil else { throw .register(.processExists(process.id)) }
      try check(process)
      return [.careProcessRecorded(process: process)]
    case .change(let process, let reason): return try change(process, reason: reason)
    case .end(let id, let end): return try self.end(id, end)
    case .selfCertify(let app, let met): return try selfCertify(app, met: met)
    case .request(let request): return try self.request(request)
    case .list(let app, let request): return try list(app, request: request)
    case .refuse(let number, let reason):
      _ = try openRequest(number)
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.listingRefused(request: number, reason: reason)]
    case .unlist(let process, let product, let until, let reason):
      return try unlist(product, from: process, until: until, reason: reason)
    case .correct(let product, let app, let reason):
      return try correct(product, app, reason: reason)
    case .note(let fact):
      try check(fact, today: today)
      guard !facts.contains(fact) else { throw .nothingChanged }
      return [.registerFactRecorded(fact: fact)]
    case .enter(let content, let reason): return try enter(content, reason: reason, today: today)
    }
  }

  /// Why `act` would be refused before anything is typed, or `nil` when it may be begun.
  func refusal(of act: GroupAct) -> Refusal? {
    switch act {
    case .recordProcess, .recordFact: nil
    case .changeProcess, .endProcess, .listApp:
      processes.isEmpty ? .register(.noProcess) : nil
    case .selfCertify:
      processes.contains { !$0.hasEnded && !$0.criteria.isEmpty }
        ? nil : .register(.noProcessWithCriteria)
    case .requestListing:
      processes.contains { !$0.hasEnded && $0.keepsList == true }
        ? nil : .register(.noProcessWithList)
    case .refuseListing: openRequests.isEmpty ? .register(.noOpenRequest) : nil
    case .unlistApp, .correctRegister:
      listings.contains { $0.unlisted == nil } ? nil : .register(.nothingListed)
    default: nil
    }
  }

  private func change(_ process: RegisteredProcess, reason: String) throws(Refusal)
    -> [GroupEvent]
  {
    guard try known(process.id) != process else { throw .nothingChanged }
    try check(process)
    guard !reason.isBlank else { throw .reasonNeeded }
    return [.careProcessChanged(process: process, reason: reason)]
  }

  private func end(_ id: CareProcessID, _ end: RegisteredProcess.End) throws(Refusal)
    -> [GroupEvent]
  {
    let process = try running(id)
    try require(end.reason)
    if let on = end.on, let from = process.from, on.last < from.first {
      throw .register(.endsBeforeItBegins(on, from: from))
    }
    return [.careProcessEnded(process: id, end: end)]
  }

  private func selfCertify(_ app: ListedApp, met: [CriterionID]) throws(Refusal) -> [GroupEvent] {
    let process = try running(app.process)
    let asked = process.criteria.map(\.id)
    guard !asked.isEmpty else { throw .register(.noCriteria(process.id)) }
    let unknown = met.filter { !asked.contains($0) }
    guard unknown.isEmpty else { throw .register(.unknownCriteria(unknown, known: asked)) }
    let missing = asked.filter { !met.contains($0) }
    guard missing.isEmpty else { throw .register(.criteriaNotMet(missing, process.id)) }
    try check(app, in: process)
    return [.appSelfCertified(app: app, met: asked)]
  }

  private func request(_ request: ListingRequest) throws(Refusal) -> [GroupEvent] {
    let process = try running(request.process)
    guard process.keepsList == true else { throw .register(.keepsNoList(process.id)) }
    guard !request.product.isBlank else { throw .textNeeded }
    if let open = openRequests.first(where: { $0.isSame(as: request) }) {
      throw .register(.alreadyRequested(request.product, number: open.number))
    }
    if let listed = listing(of: request.product, in: process.id), !listed.app.isOpinion {
      throw .register(.alreadyListed(request.product, process.id))
    }
    return [.listingRequested(request: request.numbered(requests.count + 1))]
  }

  private func list(_ app: ListedApp, request number: Int?) throws(Refusal) -> [GroupEvent] {
    let process = try running(app.process)
    if let number {
      let request = try openRequest(number)
      guard request.process == app.process, request.product.isSameName(as: app.product) else {
        throw .register(.requestDiffers(number, product: request.product))
      }
    }
    try check(app, in: process)
    return [.appListed(app: app, request: number)]
  }

  private func unlist(
    _ product: String, from id: CareProcessID, until: RegisterDate, reason: String
  ) throws(Refusal) -> [GroupEvent] {
    let known = try listed(product, in: try self.known(id).id)
    if let from = known.app.from, until.last < from.first {
      throw .register(.endsBeforeItBegins(until, from: from))
    }
    guard !reason.isBlank else { throw .reasonNeeded }
    return [
      .appUnlisted(process: id, product: known.app.product, until: until, reason: reason)
    ]
  }

  private func correct(_ product: String, _ app: ListedApp, reason: String) throws(Refusal)
    -> [GroupEvent]
  {
    let process = try known(app.process)
    let known = try listed(product, in: process.id)
    guard known.app != app else { throw .nothingChanged }
    try check(app, in: process, replacing: known)
    guard !reason.isBlank else { throw .reasonNeeded }
    return [.listedAppCorrected(product: known.app.product, app: app, reason: reason)]
  }
}

extension Register {
  /// The process of that id, ended or not.
  func known(_ id: CareProcessID) throws(Refusal) -> RegisteredProcess {
    guard let process = self[id] else {
      throw .register(.unknownProcess(id, known: processes.map(\.id)))
    }
    return process
  }

  /// The same, which must be applicable still.
  private func running(_ id: CareProcessID) throws(Refusal) -> RegisteredProcess {
    let process = try known(id)
    if let end = process.end { throw .register(.processEnded(id, on: end.on)) }
    return process
  }

  private func listed(_ product: String, in id: CareProcessID) throws(Refusal) -> Listing {
    guard let listing = listing(of: product, in: id) else {
      let others = listings(in: id).filter { $0.unlisted == nil }.map(\.app.product)
      throw .register(.notListed(product, others))
    }
    return listing
  }

  private func openRequest(_ number: Int) throws(Refusal) -> ListingRequest {
    guard let request = openRequests.first(where: { $0.number == number }) else {
      throw .register(.unknownRequest(number, open: openRequests.map(\.number)))
    }
    return request
  }

  /// A text of the public register, which is read in French and in Dutch.
  func require(_ text: LocalizedText) throws(Refusal) {
    let missing = [Language.french, .dutch].filter { text[$0] == nil }
    guard missing.isEmpty else { throw .register(.textMissing(missing)) }
  }
}

extension ListingRequest {
  fileprivate func isSame(as other: ListingRequest) -> Bool {
    process == other.process && product.isSameName(as: other.product)
  }

  fileprivate func numbered(_ number: Int) -> ListingRequest {
    ListingRequest(
      number: number, process: process, product: product, manufacturer: manufacturer,
      caseID: caseID, note: note)
  }
}
