import CaseJournal
package import ReviewDomain

/// Many acts, decided by the rules one after the other and kept a thousand at a time: for
/// demonstrations and imports, where waiting for the disk after each act would take hours.
///
/// Nobody else may write meanwhile: when somebody does, the batch stops with
/// `JournalError.staleVersion`, and what it had not kept yet is not kept.
package final class StoreBatch {
  private let store: CaseStore
  private var cases: [CaseID: ReviewCase] = [:]
  private var serials: [Int: Int] = [:]
  private var waiting: [Append] = []
  private let policy: Policy
  private let current: (set: CriteriaSet, object: ObjectID)
  private var storeTime = ""

  private static let limit = 1000

  fileprivate init(_ store: CaseStore) throws {
    self.store = store
    policy = try store.policy()
    current = try store.currentCriteria()
  }

  /// Registers a new case; whether the same request is there already is not looked at.
  ///
  /// Objects that the request names are put with ``CaseStore/put(_:)`` before.
  package func register(
    _ request: ReimbursementRequest, presubmission: Bool = false, by actor: Actor, day: Day,
    now: Moment
  ) throws -> CaseID {
    let events = try ReviewCase.registration(
      of: request, presubmission: presubmission, by: actor.member, on: day, in: store.group,
      today: now.day)
    let id = try nextNumber(of: day.parts.year)
    cases[id] = ReviewCase(
      id: id, request: request, presubmission: presubmission, registeredOn: day)
    try add(events, to: id, version: 0, by: actor, on: day, now: now)
    return id
  }

  /// Performs an act on a case that this batch registered.
  package func perform(
    _ command: CaseCommand, on id: CaseID, by actor: Actor, day: Day, now: Moment
  ) throws {
    guard var content = cases[id] else { throw StoreError.unknownCase(id, nearest: []) }
    let context = CaseContext(
      group: store.group, policy: policy, criteria: current.set, criteriaObject: current.object,
      frozenCriteria: try content.round.map { try store.criteria(in: $0.criteriaSet) }, now: now,
      sections: command.namesSections ? store.sections(of: content.request.dossier) : [],
      digest: EventCoding.digest)
    let events = try content.events(for: command, by: actor.member, on: day, in: context)
    let version = content.version
    for event in events { content.apply(event, by: actor.member, on: day) }
    cases[id] = content
    try add(events, to: id, version: version, by: actor, on: day, now: now)
  }

  /// The case as it stands now, everything in it: for whoever invents what happens next.
  package func content(of id: CaseID) -> ReviewCase? { cases[id] }

  /// Says that nothing more will happen to the case, so that it need not be held in memory.
  package func finish(_ id: CaseID) { cases[id] = nil }

  private func nextNumber(of year: Int) throws -> CaseID {
    let serial = try serials[year] ?? store.derived { try $0.nextNumber(of: year).serial }
    serials[year] = serial + 1
    return CaseID(year: year, serial: serial)
  }

  private func add(
    _ events: [CaseEvent], to id: CaseID, version: Int, by actor: Actor, on day: Day, now: Moment
  ) throws {
    let stream = StreamName.of(id)
    let entries = try events.map {
      try store.entry($0, in: stream, by: actor, on: day, now: now)
    }
    waiting.append(Append(entries: entries, expecting: [stream: version]))
    storeTime = now.utc
    if waiting.count >= Self.limit { try keep() }
  }

  fileprivate func keep() throws {
    guard !waiting.isEmpty else { return }
    _ = try store.journal.appendBatch(waiting, storeTime: storeTime)
    waiting = []
  }
}

extension CaseStore {
  /// Runs `body`, which may register and act in bulk, and takes in what it kept.
  ///
  /// - Throws: whatever `body` throws; what was kept before stays kept.
  package func batch(_ body: (StoreBatch) throws -> Void) throws {
    try requireWritable()
    let batch = try StoreBatch(self)
    defer { advanceAfterWriting() }
    try body(batch)
    try batch.keep()
  }

  /// Keeps documents, so that requests may name them.
  ///
  /// - Throws: `StoreError.wrongObject`; `JournalError`.
  package func put(_ objects: [NewObject]) throws {
    for object in objects {
      let found =
        switch object.source {
        case .bytes(let bytes): try objectFolder.put(bytes)
        case .file(let path): try objectFolder.put(file: path)
        }
      guard found.hex == object.id.rawValue else {
        throw StoreError.wrongObject(named: object.id, found: ObjectID(found.hex))
      }
    }
  }
}
