import CaseJournal
import ReviewDomain
import ReviewTestSupport

@testable import CaseStore

/// The program, as a sequence of acts uses it: with a journal in memory, or with a whole store.
protocol Program {
  /// The case as the program holds it.
  var content: ReviewCase { get throws }

  /// Performs an act and keeps what follows from it; the refusal when it may not be.
  mutating func perform(_ command: CaseCommand, _ step: Step) throws -> Refusal?
  /// Whether the act's key is off before anything is typed.
  func isOff(_ act: Act, for step: Step) throws -> Bool
  mutating func change(_ member: Member, _ step: Step) throws
  mutating func adoptSecondSet(_ step: Step) throws
  mutating func declareForTheYear(_ step: Step) throws
}

/// The rules themselves, with what they decide kept in a journal in memory.
struct ProgramInMemory: Program {
  private(set) var content: ReviewCase
  private var group = Group(members: World.members, adopted: [World.firstSet.adopted])
  private let journal = InMemoryJournal()
  private let page: PaperPolicy

  init(presubmission: Bool, under page: PaperPolicy) throws {
    self.page = page
    let request = ReimbursementRequest.cardioLink
    content = ReviewCase(
      id: World.id, request: request, presubmission: presubmission, registeredOn: World.begins)
    let event = CaseEvent.requestRegistered(request: request, presubmission: presubmission)
    try keep([event], by: "sofie", on: World.begins, after: 0)
  }

  mutating func perform(_ command: CaseCommand, _ step: Step) throws -> Refusal? {
    switch answer(to: command, step) {
    case .failure(let refusal): return refusal
    case .success(let events):
      try keep(events, by: step.actor, on: step.day, after: content.version)
      for event in events { content.apply(event, by: step.actor, on: step.day) }
      return nil
    }
  }

  private func answer(to command: CaseCommand, _ step: Step) -> Result<[CaseEvent], Refusal> {
    do throws(Refusal) {
      return .success(
        try content.events(
          for: command, by: step.actor, on: step.day, in: context(on: step.today)))
    } catch {
      return .failure(error)
    }
  }

  func isOff(_ act: Act, for step: Step) -> Bool {
    content.refusal(of: act, by: step.actor, in: context(on: step.today)) != nil
  }

  mutating func change(_ member: Member, _ step: Step) {
    group.apply(.memberChanged(member: member, reason: "mandate"), by: step.actor, on: step.day)
  }

  mutating func adoptSecondSet(_ step: Step) {
    group.apply(.adopted(file: World.secondSet.adopted), by: step.actor, on: step.day)
  }

  mutating func declareForTheYear(_ step: Step) {
    group.apply(
      .yearlyInterestsDeclared(conflict: false, text: "", salt: "5a17"), by: step.actor,
      on: step.day)
  }

  private func context(on today: Day) -> CaseContext {
    let object = group.current(.criteriaSet)?.object ?? World.firstSet.adopted.object
    return CaseContext(
      group: group, policy: World.policies[page.name] ?? .small,
      criteria: World.sets[object] ?? .small,
      criteriaObject: object, frozenCriteria: content.round.flatMap { World.sets[$0.criteriaSet] },
      now: World.moment(today), digest: EventCoding.digest,
      gateStates: page.gateStates)
  }

  // MARK: - The journal

  private func keep(_ events: [CaseEvent], by actor: MemberID, on day: Day, after version: Int)
    throws
  {
    let entries = try events.map { event in
      let encoded = try EventCoding.encode(event)
      return NewEntry(
        uuid: .random(), stream: Self.stream, type: encoded.type, actor: actor.rawValue,
        actorAuth: "test", happenedOn: day.description, clientTime: "", body: encoded.body)
    }
    try journal.append(Append(entries: entries, expecting: [Self.stream: version]), storeTime: "")
  }

  /// The case as it is read from the journal again, every entry hashed on the way.
  func folded() throws -> ReviewCase {
    try FoldedCase(World.id, entries: try journal.entries(ofStream: Self.stream)).content
  }

  private static let stream = StreamName.of(World.id)
}
