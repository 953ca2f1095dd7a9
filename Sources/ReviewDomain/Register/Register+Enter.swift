/// Files entered whole: the same file again changes nothing.
extension Register {
  /// One event for each value that the register does not hold as the file has it.
  ///
  /// All or nothing: one value that may not be is a refusal of all. Unlike an act at the desk, a
  /// file may tell of what is over.
  func enter(_ content: RegisterContent, reason: String, today: Day) throws(Refusal)
    -> [GroupEvent]
  {
    var draft = self
    var events: [GroupEvent] = []
    func add(_ event: GroupEvent?) {
      guard let event else { return }
      events.append(event)
      draft.apply(event, by: "", on: today)
    }
    for process in content.processes {
      add(try draft.entering(process, reason: reason))
    }
    for app in content.apps { add(try draft.entering(app, reason: reason)) }
    for fact in content.facts where !draft.facts.contains(fact) {
      try draft.check(fact, today: today)
      add(.registerFactRecorded(fact: fact))
    }
    guard !events.isEmpty else { throw .nothingChanged }
    return events
  }

  /// Why `content` could never be entered, whatever day it is; `nil` when it could.
  package func refusal(ofEntering content: RegisterContent) -> Refusal? {
    do throws(Refusal) {
      _ = try enter(content, reason: "", today: Day(number: 1_000_000))
      return nil
    } catch .nothingChanged {
      return nil
    } catch {
      return error
    }
  }

  private func entering(_ process: RegisteredProcess, reason: String) throws(Refusal)
    -> GroupEvent?
  {
    let known = self[process.id]
    guard known != process else { return nil }
    try check(process)
    guard known != nil else { return .careProcessRecorded(process: process) }
    guard !reason.isBlank else { throw .reasonNeeded }
    return .careProcessChanged(process: process, reason: reason)
  }

  /// An entry of the same application that was taken off stays off.
  private func entering(_ app: ListedApp, reason: String) throws(Refusal) -> GroupEvent? {
    let process = try known(app.process)
    guard !listings.contains(where: { $0.app == app }) else { return nil }
    let known = listings.last { $0.app.isSame(as: app) && $0.unlisted == nil }
    if let known, known.isCorrected(by: app) {
      try check(app, in: process, replacing: known)
      guard !reason.isBlank else { throw .reasonNeeded }
      return .listedAppCorrected(product: known.app.product, app: app, reason: reason)
    }
    try check(app, in: process)
    return .appListed(app: app, request: nil)
  }
}

extension Register.Listing {
  /// Whether `other` says something else of the same time, and is no later entry.
  fileprivate func isCorrected(by other: ListedApp) -> Bool {
    guard let until = app.until, let from = other.from else { return true }
    return from.first <= until.last
  }
}
