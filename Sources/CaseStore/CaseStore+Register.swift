import CaseJournal
package import ReviewDomain

/// What became of a request that was handed in.
package enum Registered: Hashable, Sendable {
  case new(CaseID)
  /// The same applicant, product, care process and indication as this case.
  case revised(CaseID)
  /// This case holds the very same request.
  case unchanged(CaseID)

  package var id: CaseID {
    switch self {
    case .new(let id), .revised(let id), .unchanged(let id): id
    }
  }
}

/// A document of a request, not yet in the store.
package struct NewObject: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    case bytes([UInt8])
    case file(path: String)
  }

  /// What the request calls it: the SHA-256 of its bytes.
  package let id: ObjectID
  package let source: Source

  package init(id: ObjectID, source: Source) {
    self.id = id
    self.source = source
  }
}

extension CaseStore {
  /// Registers a request, or revises the case that it is about.
  ///
  /// Its documents are kept first: no entry ever names what is not there. A case that has ended
  /// is not revised: the same request, changed, is then a new case.
  ///
  /// - Parameters:
  ///   - request: what the dossier says.
  ///   - objects: the documents that the request names.
  ///   - presubmission: whether the applicant has not submitted it yet.
  ///   - reason: why it is revised; used only then.
  ///   - actor: who enters it.
  ///   - day: when it came in; today when it is not said.
  ///   - now: when it is entered.
  /// - Returns: The case, and whether it is new, changed or as it was.
  /// - Throws: `Refusal`; `StoreError.wrongObject`; `JournalError`.
  package func register(
    _ request: ReimbursementRequest, objects: [NewObject] = [], presubmission: Bool = false,
    reason: String = "", by actor: Actor, day: Day? = nil, now: Moment
  ) throws -> Registered {
    try requireWritable()
    let intake = Intake(
      request: request, objects: objects, presubmission: presubmission, reason: reason,
      actor: actor, day: day ?? now.day, now: now)
    try advance()
    do { return try register(intake) } catch is RegisteredMeanwhile {
      return try register(intake)
    }
  }

  private func register(_ intake: Intake) throws -> Registered {
    guard let known = try sameCase(as: intake.request) else {
      return .new(try registerNew(intake, besides: nil))
    }
    let id = known.content.id
    if known.content.request == intake.request { return .unchanged(id) }
    if known.content.ending != nil { return .new(try registerNew(intake, besides: id)) }
    try revise(id, intake)
    return .revised(id)
  }

  private func revise(_ id: CaseID, _ intake: Intake) throws {
    let command = CaseCommand.revise(intake.request, reason: intake.reason)
    _ = try events(
      for: command, on: id, by: intake.actor.member, day: intake.day, now: intake.now)
    try put(intake.objects)
    try perform(command, on: id, by: intake.actor, day: intake.day, now: intake.now)
  }

  /// The case of the same identity: one that goes on, else the one that ended last.
  private func sameCase(as request: ReimbursementRequest) throws -> FoldedCase? {
    let ids = try derived { try $0.cases(withIdentity: request.identity) }
    let cases = try ids.map { try folded($0) }
    return cases.last { $0.content.ending == nil } ?? cases.last
  }

  /// Takes the next number of the year; when another process took it, the one after.
  ///
  /// - Parameters:
  ///   - intake: what came in.
  ///   - known: the case of the same request that has ended, if there is one.
  /// - Returns: The number.
  /// - Throws: `RegisteredMeanwhile` when the process that took the number registered the same.
  private func registerNew(_ intake: Intake, besides known: CaseID?) throws -> CaseID {
    var id = CaseID(year: 0, serial: 0)
    var arePut = false
    _ = try append(at: intake.now) {
      let events = try ReviewCase.registration(
        of: intake.request, presubmission: intake.presubmission, by: intake.actor.member,
        on: intake.day, in: group, today: intake.now.day)
      guard try sameCase(as: intake.request)?.content.id == known else {
        throw RegisteredMeanwhile()
      }
      if !arePut { try put(intake.objects) }
      arePut = true
      id = try derived { try $0.nextNumber(of: intake.day.parts.year) }
      let stream = StreamName.of(id)
      return Append(
        entries: try events.map {
          try entry($0, in: stream, by: intake.actor, on: intake.day, now: intake.now)
        },
        expecting: [stream: 0, StreamName.group: group.version])
    }
    return id
  }
}

/// A request on its way in.
private struct Intake {
  let request: ReimbursementRequest
  let objects: [NewObject]
  let presubmission: Bool
  let reason: String
  let actor: Actor
  let day: Day
  let now: Moment
}

/// Another process registered the same request while this one was about to.
private struct RegisteredMeanwhile: Error {}
