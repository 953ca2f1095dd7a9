import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import ReviewTexts
import TextCanvas

/// A desk with the group's and the cases' real rules behind it, without a store: what is recorded is
/// folded in as the store does it.
final class MeetingRoom {
  private(set) var group: Group
  private(set) var cases: [CaseID: ReviewCase]
  private(set) var desk: Desk
  private var canvas: Canvas
  private let language: Language
  private var member: Member
  /// Minutes since midnight; every act takes one.
  private var clock = 13 * 60 + 30
  /// What was refused since the last act.
  private(set) var refused: String?

  static let today = Day.on("2026-12-03")

  init(
    as member: Member = .president, cases: [ReviewCase],
    at size: (columns: Int, rows: Int) = (80, 24),
    language: Language = .french, events: [GroupEvent] = []
  ) throws {
    group = Group(members: Member.sitting)
    self.cases = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0) })
    self.language = language
    self.member = member
    let size = Size(columns: size.columns, rows: size.rows)
    canvas = Canvas(size: size)
    desk = Desk(session: Self.session(of: member, language, nil), size: size)
    for event in events { group.apply(event, by: "scl", on: Self.today) }
    answer(desk.update(.minutePassed(now.time)) + desk.start())
  }

  private static func session(of member: Member, _ language: Language, _ time: ClockTime?)
    -> Session
  {
    Session(
      storeName: "wg-2026", mode: .practice, member: member, members: Member.sitting,
      language: language, today: today, time: time)
  }

  var now: Moment {
    Moment(
      utc: "2026-12-03T12:30:00.000Z", day: Self.today, time: ClockTime(minutes: clock))
  }

  // MARK: - At the keys

  func press(_ names: String...) {
    for name in names { send(.keyPressed(Key(name: name) ?? .paste("no key: " + name))) }
  }

  func type(_ text: String) {
    for character in text { send(.keyPressed(.character(character))) }
  }

  func send(_ action: Action) { answer(desk.update(action)) }

  func resize(_ columns: Int, _ rows: Int) {
    canvas = Canvas(size: Size(columns: columns, rows: rows))
    send(.resized(canvas.fullSize))
  }

  /// Another member sits down at the desk.
  func sit(_ member: Member) {
    self.member = member
    send(.sessionChanged(Self.session(of: member, language, now.time), notice: member.name))
  }

  var screen: String {
    desk.draw(in: &canvas)
    return canvas.text
  }

  var styles: String {
    desk.draw(in: &canvas)
    return canvas.styles
  }

  // MARK: - Behind the keys

  /// What others do at their own desks; this one is told.
  func others(_ events: [(CaseEvent, Member)], on id: CaseID) {
    for (event, member) in events { cases[id]?.apply(event, by: member.id, on: Self.today) }
    send(.storeChanged(today: Self.today))
  }

  func others(_ event: GroupEvent, by member: Member) {
    group.apply(event, by: member.id, on: Self.today)
    send(.storeChanged(today: Self.today))
  }

  func later(by minutes: Int) {
    clock += minutes
    send(.minutePassed(now.time))
  }

  private func answer(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      do {
        for action in try actions(for: effect) { waiting += desk.update(action) }
      } catch let refusal as Refusal {
        refused = texts(in: language, naming: Member.sitting).sentence(for: refusal)
        waiting += desk.update(.failed(refused ?? ""))
      } catch { waiting += desk.update(.failed("\(error)")) }
    }
  }

  private func actions(for effect: Effect) throws -> [Action] {
    switch effect {
    case .findCases(let query, _):
      return [
        .queueFound(QueueFinding(query: query, total: cases.count, all: cases.count, selected: 0))
      ]
    case .loadRows(let range):
      let lines = cases.keys.sorted().compactMap { cases[$0].map(line) }
      return [.rowsLoaded(first: range.lowerBound, rows: Array(lines[range]))]
    case .markAll: return [.casesMarked(cases.keys.sorted())]
    case .openCase(let id): return [.caseOpened(try caseFile(id))]
    case .openPage(.agenda): return [.pageLoaded(.agenda(try agenda.file()), notice: nil)]
    case .openMeeting(let day, let item):
      let file = try MeetingBuilder(agenda).file(of: day, at: item)
      return file.map { [.pageLoaded(.meeting($0), notice: nil)] } ?? []
    case .schedule(let cases): return try schedule(cases)
    case .performGroup(let act, let arguments, let day, _):
      try perform(act, arguments, on: day)
      return [.pageLoaded(.agenda(try agenda.file()), notice: "done")]
    case .perform(let act, let id, let arguments, _):
      try perform(act, arguments, on: id)
      return [.caseUpdated(try caseFile(id), notice: "done")]
    default: return []
    }
  }

  private func line(_ content: ReviewCase) -> QueueLine {
    QueueLine(
      id: content.id, application: content.request.product.title, applicant: "", careProcess: "",
      stage: content.stage, ending: content.ending, daysLeft: nil, isSuspended: false, mine: .none,
      group: nil)
  }

  private func schedule(_ ids: [CaseID]) throws -> [Action] {
    guard let meeting = group.currentMeeting(on: Self.today) else {
      throw Refusal.people(.noMeetingPlanned)
    }
    let new = ids.filter { group.agenda(with: $0) == nil }
    let lines = meeting.items.map { AgendaLine($0.subject) } + new.map { AgendaLine(.review($0)) }
    try record(.meeting(meeting.day, .setAgenda(lines)))
    return [.casesAssigned(notice: "\(new.count)")]
  }

  private func perform(_ act: GroupAct, _ arguments: ActArguments, on day: Day?) throws {
    try record(
      try act.command(
        with: arguments, group: group, actor: member.id, now: now, on: day, salt: "salt"))
  }

  private func record(_ command: GroupCommand) throws {
    refused = nil
    let needed = try group.casesNeeded(for: command).compactMap { id in
      try cases[id].map { (id, MeetingCase($0, in: try context())) }
    }
    let outcome = try group.outcome(
      of: command, by: member.id, today: Self.today,
      cases: Dictionary(uniqueKeysWithValues: needed))
    for event in outcome.events { group.apply(event, by: member.id, on: Self.today) }
    for change in outcome.cases {
      for event in change.events { cases[change.id]?.apply(event, by: member.id, on: Self.today) }
    }
    clock += 1
  }

  private func perform(_ act: Act, _ arguments: ActArguments, on id: CaseID) throws {
    refused = nil
    guard let content = cases[id] else { return }
    let command = try act.command(
      with: arguments, view: CaseView(of: content, for: member), sheet: ScoreSheet(), salt: "salt")
    guard let command else { return }
    let events = try content.events(
      for: command, by: member.id, on: Self.today, in: try context())
    for event in events { cases[id]?.apply(event, by: member.id, on: Self.today) }
    clock += 1
  }

  private func context() throws -> CaseContext {
    let criteria = try Shipped.criteria.get()
    return CaseContext(
      group: group, policy: policy, criteria: criteria, criteriaObject: "set-1",
      frozenCriteria: criteria, now: now, digest: { "digest of \($0.conclusion)" })
  }
}

extension MeetingRoom: MeetingSource {
  /// Half of the voting members, and one of the insurers among them.
  var policy: Policy {
    var policy = Policy.small
    policy.votes.quorum.benches = [
      Bench(
        name: "assureurs", constituencies: ["ziekenfondsen", "organismes assureurs"], quorum: 1)
    ]
    policy.votes.quorum.counted = .present
    return policy
  }

  var today: Day { Self.today }

  var agenda: AgendaBuilder<MeetingRoom> {
    AgendaBuilder(source: self, viewer: member.id, desk: groupDesk)
  }

  private var groupDesk: GroupDesk {
    let refusals = GroupAct.allCases.compactMap { act in
      group.refusal(of: act, by: member.id, today: today).map { (act, $0) }
    }
    return GroupDesk(refusals: Dictionary(refusals, uniquingKeysWith: { first, _ in first }))
  }

  func meeting(on day: Day, for viewer: MemberID) throws -> MeetingView? {
    guard let meeting = group.meeting(on: day) else { return nil }
    let closed = try meeting.caseIDs.filter {
      try view(of: $0, for: viewer).dossierClosed != nil
    }
    return MeetingView(of: meeting, for: viewer, closed: Set(closed))
  }

  func view(of id: CaseID, for viewer: MemberID) throws -> CaseView {
    guard let content = cases[id], let member = group[viewer] else {
      throw Refusal.unknownMember(viewer)
    }
    return CaseView(of: content, for: member)
  }

  func criteria(for view: CaseView) throws -> CriteriaSet { try Shipped.criteria.get() }

  func outline(of id: CaseID, for viewer: MemberID) throws -> AgendaFile.CaseFacts? {
    cases[id].map {
      AgendaFile.CaseFacts(
        product: $0.request.product.title, careProcess: "", stage: $0.stage, ending: $0.ending)
    }
  }

  func careProcess(_ id: CareProcessID) -> String {
    (try? Shipped.careProcess(id, in: language)) ?? id.rawValue
  }

  func caseFile(_ id: CaseID) throws -> CaseFile {
    guard let content = cases[id] else { throw Refusal.nothingChanged }
    let context = try context()
    let refusals = Act.allCases.compactMap { act in
      content.refusal(of: act, by: member.id, in: context).map { (act, $0) }
    }
    return CaseFile(
      view: CaseView(of: content, for: member), criteria: try Shipped.criteria.get(),
      careProcess: careProcess(content.request.careProcess), sections: [], draft: ScoreSheet(),
      refusals: Dictionary(uniqueKeysWithValues: refusals),
      nextStep: content.nextStep(in: context), ownStep: content.ownStep(of: member, in: context),
      clock: nil, expectedScorers: 0, history: [])
  }
}
