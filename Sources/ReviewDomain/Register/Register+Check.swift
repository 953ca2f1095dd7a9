/// What the register holds, whoever puts it there: by hand or from a file.
extension Register {
  func check(_ process: RegisteredProcess) throws(Refusal) {
    guard process.id.rawValue.isRegisterIdentifier else {
      throw .register(.notAnIdentifier(process.id.rawValue))
    }
    try require(process.names)
    guard !process.sources.isEmpty else { throw .register(.sourceNeeded) }
    for criterion in process.criteria {
      guard CriterionGround.blocks(in: criterion.id.rawValue + ": x")?.count == 1 else {
        throw .register(.notACriterion(criterion.id.rawValue))
      }
    }
    if let end = process.end {
      try require(end.reason)
      if let on = end.on, let from = process.from, on.last < from.first {
        throw .register(.endsBeforeItBegins(on, from: from))
      }
    }
  }

  func check(_ fact: RegisterFact, today: Day) throws(Refusal) {
    guard fact.id.isRegisterIdentifier else { throw .register(.notAnIdentifier(fact.id)) }
    if let process = fact.process { _ = try known(process) }
    try require(fact.text)
    guard !fact.sources.isEmpty else { throw .register(.sourceNeeded) }
    if let on = fact.on, on.first > today { throw .inTheFuture(on.first, today: today) }
  }

  /// `listing`: the entry that the application takes the place of.
  func check(
    _ app: ListedApp, in process: RegisteredProcess, replacing listing: Listing? = nil
  ) throws(Refusal) {
    guard !app.product.isBlank else { throw .textNeeded }
    try checkLevel(of: app, in: process)
    try checkDays(of: app)
    guard !app.sources.isEmpty || app.caseID != nil || app.route == .selfCertification else {
      throw .register(.sourceNeeded)
    }
    guard !listings.contains(where: { $0 != listing && $0.overlaps(app) }) else {
      throw .register(.alreadyListed(app.product, process.id))
    }
  }

  /// An opinion gives no level; a producer's word and a list give that of the care process; an
  /// agreement or a decision gives its own.
  private func checkLevel(of app: ListedApp, in process: RegisteredProcess) throws(Refusal) {
    if app.isOpinion {
      guard app.level == nil else { throw .register(.opinionHasNoLevel) }
      return
    }
    guard let level = app.level else { throw .register(.levelNeeded) }
    guard level == .m3Light || level == .m3Plus else { throw .register(.levelNotPaid(level)) }
    if app.route == .selfCertification || app.route == .listRequest {
      guard level == process.level else {
        throw .register(.levelDiffers(level, process: process.level))
      }
    }
  }

  /// What is paid for a time says until when.
  private func checkDays(of app: ListedApp) throws(Refusal) {
    if app.level == .m3Light, app.until == nil { throw .register(.endNeeded) }
    if let from = app.from, let until = app.until, until.last < from.first {
      throw .register(.endsBeforeItBegins(until, from: from))
    }
  }
}

extension Register.Listing {
  /// Whether `other` is the same application at the same time.
  fileprivate func overlaps(_ other: ListedApp) -> Bool {
    guard app.isSame(as: other), unlisted == nil else { return false }
    guard let until = app.until, let from = other.from else { return true }
    return from.first <= until.last
  }
}

extension String {
  /// Small letters, digits and hyphens, as `heart-failure`.
  var isRegisterIdentifier: Bool {
    !isEmpty && utf8.count <= 80
      && utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
