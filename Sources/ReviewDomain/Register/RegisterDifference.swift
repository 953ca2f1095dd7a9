/// A reimbursement that the authority decided on, as the register has to know it.
package struct DecidedApp: Hashable, Sendable {
  package let caseID: CaseID
  package let product: String
  package let manufacturer: String
  package let process: CareProcessID
  package let level: Decision.Level?
  package let from: Day?
  package let until: Day?
  /// `nil` while it is in force.
  package let ending: Ending?

  package init(
    caseID: CaseID, product: String, manufacturer: String = "", process: CareProcessID,
    level: Decision.Level?, from: Day? = nil, until: Day? = nil, ending: Ending? = nil
  ) {
    self.caseID = caseID
    self.product = product
    self.manufacturer = manufacturer
    self.process = process
    self.level = level
    self.from = from
    self.until = until
    self.ending = ending
  }
}

extension DecidedApp {
  /// What a case that is in force, or was, means for the register; `nil` for any other.
  ///
  /// Decisions are no secret inside the group: a closed dossier hides none of this.
  package init?(_ content: ReviewCase) {
    guard let decision = content.decisions.last(where: { $0.outcome != .negative }) else {
      return nil
    }
    let ending = content.ending
    let isOver = ending == .lapsed || ending == .stopped || ending == .converted
    guard content.stage == .inForce || isOver else { return nil }
    self.init(
      caseID: content.id, product: content.request.product.name,
      manufacturer: content.request.product.manufacturer,
      process: decision.careProcess ?? content.request.careProcess, level: decision.level,
      from: decision.from, until: decision.until, ending: ending)
  }
}

/// Where register and decisions do not say the same, and so what somebody may have to do.
///
/// Nothing is done by itself: a decision may not be published yet, or the register know better.
package enum RegisterDifference: Hashable, Sendable {
  /// In force for a care process that the register does not have.
  case processMissing(DecidedApp)
  /// In force for a care process that is no longer applicable.
  case processEnded(DecidedApp)
  case notListed(DecidedApp)
  case levelDiffers(DecidedApp, listed: Decision.Level?)
  case endDiffers(DecidedApp, listed: RegisterDate?)
  /// Over, and in the register still.
  case stillListed(DecidedApp)

  package var decided: DecidedApp {
    switch self {
    case .processMissing(let app), .processEnded(let app), .notListed(let app),
      .levelDiffers(let app, _), .endDiffers(let app, _), .stillListed(let app):
      app
    }
  }

  /// What would make register and decision say the same.
  package var act: GroupAct {
    switch self {
    case .processMissing: .recordProcess
    case .processEnded: .changeProcess
    case .notListed: .listApp
    case .levelDiffers, .endDiffers: .correctRegister
    case .stillListed: .unlistApp
    }
  }
}

extension Register {
  /// What differs, by the numbers of the cases.
  ///
  /// A case that is over counts only where an entry of the register rests on it: what was never
  /// listed needs not be taken off.
  package func differences(from decided: [DecidedApp]) -> [RegisterDifference] {
    decided.sorted { $0.caseID < $1.caseID }.flatMap { app in
      app.ending == nil ? differences(from: app) : overdue(app)
    }
  }

  /// The cases on which entries rest that were not taken off.
  package var casesListed: [CaseID] {
    Set(listings.filter { $0.unlisted == nil }.compactMap(\.app.caseID)).sorted()
  }

  private func differences(from decided: DecidedApp) -> [RegisterDifference] {
    guard let process = self[decided.process] else { return [.processMissing(decided)] }
    guard let listed = entry(of: decided) else {
      return process.hasEnded ? [.processEnded(decided)] : [.notListed(decided)]
    }
    var found: [RegisterDifference] = []
    if listed.level != decided.level { found.append(.levelDiffers(decided, listed: listed.level)) }
    if listed.until != decided.until.map({ RegisterDate($0) }) {
      found.append(.endDiffers(decided, listed: listed.until))
    }
    return found
  }

  /// The entry that rests on the case, else one of the same name at a level.
  private func entry(of decided: DecidedApp) -> ListedApp? {
    let current = listings(in: decided.process).filter {
      $0.unlisted == nil && !$0.app.isOpinion
    }.map(\.app)
    return current.last { $0.caseID == decided.caseID }
      ?? current.last { $0.caseID == nil && $0.product.isSameName(as: decided.product) }
  }

  /// A converted reimbursement goes on as another one: only the entry that rests on it is over.
  private func overdue(_ decided: DecidedApp) -> [RegisterDifference] {
    let isListed = listings.contains { listing in
      listing.unlisted == nil && listing.app.caseID == decided.caseID
        && !isForeseen(listing.app, decided)
    }
    return isListed ? [.stillListed(decided)] : []
  }

  /// It lapsed on the day that the register says anyway.
  private func isForeseen(_ app: ListedApp, _ decided: DecidedApp) -> Bool {
    decided.ending == .lapsed && app.until != nil
      && app.until == decided.until.map { RegisterDate($0) }
  }
}
