import ReviewDomain

/// Two meetings that were held and the agenda of the next one.
struct MeetingLife {
  private typealias Step = GroupLife.Step

  /// The days of the meetings, the earliest first, and the last on which anything happens.
  let days: [Day]
  let last: Day

  /// The first meeting, and the one that approved its minutes; both before the last day.
  var held: [GroupLife.Step] {
    let past = days.filter { $0 <= last }
    guard let first = past.first else { return [] }
    return opening(on: first) + (past.count > 1 ? following(on: past[past.count - 1], first) : [])
  }

  private func step(
    _ command: MeetingCommand, on day: Day, of meeting: Day, by member: MemberID = Cast.sofie
  ) -> Step {
    Step(day: day, member: member) { _ in .meeting(meeting, command) }
  }

  private func opening(on day: Day) -> [Step] {
    let before = day.adding(days: -6).working(notAfter: last)
    let plan = step(
      .setAgenda([
        AgendaLine(.topic(.information), minutes: 20), AgendaLine(.topic(.other), minutes: 10),
      ]), on: before, of: day)
    let point = step(
      .addItem(NewAgendaItem(.point(Self.calendar), minutes: 30)), on: before, of: day)
    let excused = step(.announce(Cast.griet, .excused), on: before, of: day, by: Cast.griet)
    return [plan, point, excused] + sitting(on: day)
  }

  private func sitting(on day: Day) -> [Step] {
    let came = [Cast.sofie, Cast.helene] + Cast.voting.filter { $0 != Cast.griet } + Cast.advisory
    let acts: [MeetingCommand?] = [
      at("14:02") { .open(present: came.sorted(), presiding: nil, at: $0) },
      at("14:05") { .take(.topic(.information), at: $0) },
      at("14:12") { .note(.topic(.information), Self.informed, at: $0) },
      at("14:25") { .take(.point(1), at: $0) },
      at("14:40") { .leave([Cast.thierry], at: $0) },
      at("14:48") { .note(.point(1), Self.agreed, at: $0) },
      at("14:55") { .close(at: $0) },
    ]
    return acts.compactMap { $0 }.map { step($0, on: day, of: day) }
  }

  private func following(on day: Day, _ first: Day) -> [Step] {
    let came = [Cast.sofie, Cast.helene] + Cast.voting.filter { $0 != Cast.koen }
    let acts: [MeetingCommand?] = [
      .setAgenda([
        AgendaLine(.topic(.minutes), minutes: 5), AgendaLine(.topic(.information), minutes: 20),
      ]),
      at("14:00") { .open(present: came.sorted(), presiding: nil, at: $0) },
      at("14:01") { .take(.topic(.minutes), at: $0) },
    ]
    let rest: [MeetingCommand?] = [
      at("14:04") { .take(.topic(.information), at: $0) },
      at("14:20") { .note(.topic(.information), Self.registered, at: $0) },
      at("14:30") { .close(at: $0) },
    ]
    func steps(_ acts: [MeetingCommand?]) -> [Step] {
      acts.compactMap { $0 }.map { step($0, on: day, of: day) }
    }
    return steps(acts) + [step(.approveMinutes, on: day, of: first)] + steps(rest)
  }

  /// What `time` says, where it is a time.
  private func at(_ time: String, _ make: (ClockTime) -> MeetingCommand) -> MeetingCommand? {
    ClockTime(time).map(make)
  }

  private static let calendar = LocalizedText([
    .french: "Calendrier des réunions", .dutch: "Kalender van de vergaderingen",
  ])
  private static let informed = LocalizedText([
    .french: "Le secrétariat annonce que le formulaire hors ligne peut être utilisé.",
    .dutch: "Het secretariaat meldt dat het offline formulier gebruikt kan worden.",
  ])
  private static let agreed = LocalizedText([
    .french: "Le groupe se réunit un jeudi sur quatre, à 14 heures.",
    .dutch: "De groep vergadert om de vier weken op donderdag, om 14 uur.",
  ])
  private static let registered = LocalizedText([
    .french: "Le secrétariat fait le point des demandes introduites depuis la dernière réunion.",
    .dutch: "Het secretariaat overloopt de aanvragen sinds de vorige vergadering.",
  ])
}

extension MeetingLife {
  /// The agenda of the meeting to come: what can be adopted as it was proposed for consent, the rest
  /// of what is deliberated or voted on for a debate.
  ///
  /// `cases`: as they stand on the last day.
  func agenda(of cases: [ReviewCase]) -> [GroupLife.Step] {
    guard let next = days.first(where: { $0 > last }) else { return [] }
    let ready = cases.filter {
      ReviewCase.discussedIn.contains($0.stage) && $0.openVote?.isWritten != true
    }
    .sorted { $0.id < $1.id }
    let lines = ready.map { found in
      let isReady = found.proposal != nil && found.votes.isEmpty
      return AgendaLine(
        .review(found.id), block: isReady ? .consent : .debate, minutes: isReady ? 5 : 25)
    }
    let agenda =
      [AgendaLine(.topic(.minutes), minutes: 5)] + lines + [AgendaLine(.topic(.other), minutes: 10)]
    let announced: [(MemberID, MeetingAttendance.Announcement)] = [
      (Cast.ann, .coming), (Cast.benoit, .coming), (Cast.emilie, .coming), (Cast.lieve, .excused),
    ]
    return [step(.setAgenda(agenda), on: last, of: next)]
      + announced.map { step(.announce($0, $1), on: last, of: next, by: $0) }
  }
}
