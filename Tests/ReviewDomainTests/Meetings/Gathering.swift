import ReviewDomain
import ReviewTestSupport

/// A group with a meeting on 15 December 2026 and some cases, played act by act.
struct Gathering {
  static let day = Day.on("2026-12-15")
  static let room: [MemberID] = ["sofie", "paul", "ann", "bram", "carla", "dirk"]

  var group = Group.cast
  var cases: [CaseID: ReviewCase] = [:]
  var policy = Policy.small
  var today = Gathering.day

  /// The meeting planned on 1 December, `numbers` deliberated on with a proposal.
  init(cases numbers: Int = 2) throws(Refusal) {
    for number in 1...max(1, numbers) {
      let id = CaseID(year: 2026, serial: number)
      cases[id] = .deliberated(number)
    }
    today = .on("2026-12-01")
    try act(.planMeeting(PlannedMeeting(day: Self.day, place: "Bruxelles")), by: .sofie)
    today = Self.day
  }

  var meeting: Meeting { group.meeting(on: Self.day) ?? Meeting(day: Self.day, place: "") }

  func id(_ number: Int) -> CaseID { CaseID(year: 2026, serial: number) }

  subscript(number: Int) -> ReviewCase? { cases[id(number)] }

  func outcome(of command: GroupCommand, by member: Member, on day: Day? = nil) throws(Refusal)
    -> GroupOutcome
  {
    var facts: [CaseID: MeetingCase] = [:]
    for id in group.casesNeeded(for: command) {
      guard let content = cases[id] else { continue }
      let context = CaseContext.cast(on: today.description, group: group, policy: policy)
      facts[id] = MeetingCase(content, in: context)
    }
    return try group.outcome(of: command, by: member.id, on: day, today: today, cases: facts)
  }

  mutating func act(_ command: GroupCommand, by member: Member, on day: Day? = nil)
    throws(Refusal)
  {
    let outcome = try outcome(of: command, by: member, on: day)
    for event in outcome.events { group.apply(event, by: member.id, on: day ?? today) }
    for part in outcome.cases {
      for event in part.events { cases[part.id]?.apply(event, by: member.id, on: day ?? today) }
    }
  }

  mutating func act(_ command: MeetingCommand, by member: Member = .sofie) throws(Refusal) {
    try act(.meeting(Self.day, command), by: member)
  }

  /// Why `command` is refused, or `nil` when it is done.
  mutating func refusal(_ command: MeetingCommand, by member: Member = .sofie) -> Refusal? {
    do throws(Refusal) {
      try act(command, by: member)
      return nil
    } catch {
      return error
    }
  }

  /// All cases on the agenda, the first `consent` of them in the consent block, and the meeting open.
  mutating func open(consent: Int = 0, present: [MemberID] = Gathering.room) throws(Refusal) {
    let ids = cases.keys.sorted()
    let lines = ids.enumerated().map { index, id in
      AgendaLine(.review(id), block: index < consent ? .consent : .debate, minutes: 10)
    }
    try act(.setAgenda(lines))
    try act(.open(present: present, presiding: nil, at: .at("14:00")))
  }
}

extension ClockTime {
  /// Reads `14:30`; the first minute of the day for what is no time, so that a wrong fixture shows.
  static func at(_ text: String) -> ClockTime {
    ClockTime(text) ?? ClockTime(minutes: 0) ?? .at("00:00")
  }
}

extension ReviewCase {
  /// In deliberation since May, a proposal written; Gilles is recused.
  static func deliberated(_ serial: Int, proposal: Proposal? = .temporary) -> ReviewCase {
    let declared: [(CaseEvent, Member)] = [.paul, .ann, .bram, .carla, .dirk, .emma].map {
      (.interestsDeclared(conflict: false, text: ""), $0)
    }
    return ReviewCase(
      id: CaseID(year: 2026, serial: serial), request: .cardioLink, presubmission: false,
      registeredOn: .on("2026-03-02")
    ).after(
      on: "2026-05-12",
      [(.foundAdmissible, .sofie)] + declared + [
        (.interestsDeclared(conflict: true, text: "administrateur"), .gilles),
        (
          .recusalDecided(
            member: "gilles", removed: [.read, .deliberate, .vote], reason: "mandat"), .paul
        ),
        (.roundOpened(round: 1, criteriaSet: "set-1"), .paul),
        (.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul),
      ] + (proposal.map { [(.proposalDrafted(proposal: $0), .paul)] } ?? []))
  }
}
