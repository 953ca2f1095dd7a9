import CaseJournal
import CaseStore
import ReviewDomain

/// A case on its way: commands go through the rules, and what follows is folded and planned.
///
/// Days only go forward, and never beyond ``lastDay``.
struct CaseRun {
  let id: CaseID
  /// What errors call the case.
  let story: String
  let context: CaseContext
  private let papers: Papers
  private let gates: PolicyGates
  /// The last day on which anything happens.
  let lastDay: Day
  private(set) var day: Day
  private(set) var content: ReviewCase
  private(set) var entries: [PlannedEntry] = []
  var random: SeededGenerator
  /// The numbers of the stories, for those that name each other.
  var stories: [String: CaseID] = [:]
  private let stream: String

  /// Registers the request, by the secretariat.
  init(
    _ id: CaseID, story: String, request: ReimbursementRequest, presubmission: Bool = false,
    on day: Day, by secretary: MemberID, in context: CaseContext, gates: PolicyGates,
    papers: Papers, lastDay: Day, random: SeededGenerator
  ) throws {
    self.id = id
    self.story = story
    self.context = context
    self.papers = papers
    self.gates = gates
    self.lastDay = lastDay
    self.day = day.working(notAfter: lastDay)
    self.random = random
    stream = StreamName.of(id)
    content = ReviewCase(
      id: id, request: request, presubmission: presubmission, registeredOn: self.day)
    for event in try registration(presubmission, by: secretary) { try plan(event, by: secretary) }
  }

  /// Goes to `day`, or stays where the case already is.
  mutating func move(to day: Day) {
    self.day = max(self.day, day.working(notAfter: lastDay))
  }

  /// Goes on by some days; `false`, and nothing moves, when that would be too late.
  mutating func wait(days: Int) -> Bool {
    guard day.adding(days: days) <= lastDay else { return false }
    move(to: day.adding(days: days))
    return true
  }

  /// Does what the rules allow.
  ///
  /// - Throws: `DemoError.refused` when they do not: the story is wrong.
  mutating func perform(_ command: CaseCommand, by actor: MemberID) throws {
    let events: [CaseEvent]
    // What ends on a day had not ended before it.
    var context = context
    context.now = Moment(utc: context.now.utc, day: day)
    let (gates, group, day) = (gates, context.group, day)
    context.gateStates = { gates.states(of: $0, in: group, on: day) }
    do { events = try content.events(for: command, by: actor, on: day, in: context) } catch {
      throw DemoError.refused(
        story: "\(id) \(story)", command: Self.name(of: command), by: actor, error)
    }
    for event in events {
      content.apply(event, by: actor, on: day)
      try plan(event, by: actor)
    }
  }

  /// A letter goes out: its bytes are kept, and the act names them.
  mutating func send(
    _ kind: Letter.Kind, _ channel: Letter.Channel, by secretary: MemberID
  ) throws {
    guard let member = context.group[secretary] else { return }
    let view = CaseView(of: content, for: member)
    let text = try papers.letter(kind, view, context, (member.name, day))
    let object = ObjectID(try papers.folder.put(text).hex)
    try perform(.sendLetter(kind, channel, text: object), by: secretary)
  }

  /// A new version of the dossier: `changes` from old to new words in its text, and the fields.
  mutating func revise(
    _ changes: [(String, String)], reason: String, by secretary: MemberID,
    fields: (inout ReimbursementRequest) -> Void
  ) throws {
    var request = content.request
    fields(&request)
    if let name = Hash32(hex: request.dossier.rawValue) {
      var text = String(decoding: try papers.folder.get(name), as: UTF8.self)
      for (old, new) in changes { text = text.split(separator: old).joined(separator: new) }
      request.dossier = ObjectID(try papers.folder.put(Array(text.utf8)).hex)
    }
    try perform(.revise(request, reason: reason), by: secretary)
  }

  private func registration(
    _ presubmission: Bool, by secretary: MemberID
  ) throws(DemoError) -> [CaseEvent] {
    do throws(Refusal) {
      return try ReviewCase.registration(
        of: content.request, presubmission: presubmission, by: secretary, on: day,
        in: context.group, today: context.now.day)
    } catch {
      throw .refused(story: "\(id) \(story)", command: "register", by: secretary, error)
    }
  }

  private mutating func plan(_ event: CaseEvent, by actor: MemberID) throws {
    entries.append(
      try PlannedEntry(
        event, of: stream, version: entries.count + 1, by: actor, on: day, random: &random))
  }

  private static func name(of command: CaseCommand) -> String {
    String(String(describing: command).prefix { $0 != "(" })
  }
}
