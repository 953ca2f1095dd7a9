import ReviewDomain

/// What the group does besides its cases: yearly declarations of interests, meetings, the register.
struct GroupLife {
  struct Step {
    let day: Day
    let member: MemberID
    /// The command, with a salt where one is needed.
    let command: (String) -> GroupCommand
  }

  private let first: Day
  private let last: Day
  private let register: RegisterContent

  init(from first: Day, until last: Day, register: RegisterContent) {
    self.first = first
    self.last = last
    self.register = register
  }

  /// In the order of their days.
  var steps: [Step] { (declarations + meetings + entering).sorted { $0.day < $1.day } }

  /// The public register is entered whole, as far as it was known on that day.
  private var entering: [Step] {
    let day = last.adding(days: -110).working(notAfter: last)
    let known = register.known(on: day)
    guard !known.processes.isEmpty else { return [] }
    return [
      Step(day: day, member: Cast.sofie) { _ in .register(.enter(known, reason: "")) }
    ]
  }

  // MARK: - Yearly declarations

  private var declarations: [Step] {
    Cast.declaring.enumerated().flatMap { place, member in
      days(of: member, place).map { declaration(by: member, on: $0) }
    }
  }

  /// On the day of the founding, then every year; the last one months ago, one almost a year.
  private func days(of member: MemberID, _ place: Int) -> [Day] {
    let ago = member == Self.late ? 352 : 40 + 23 * place
    let latest = last.adding(days: -ago)
    let yearly = (0..<12).map { latest.adding(months: -12 * $0) }.filter { $0 > first }
    return ([first] + yearly.reversed()).map { $0.working(notAfter: last) }
  }

  /// Whose declaration is about to expire.
  private static let late = Cast.thierry

  private func declaration(by member: MemberID, on day: Day) -> Step {
    let interest = member == Cast.griet ? Self.interest : ""
    return Step(day: day, member: member) { salt in
      .declareInterests(conflict: !interest.isEmpty, text: interest, salt: salt)
    }
  }

  private static let interest = """
    Onrechtstreeks: mijn echtgenoot werkt op de dienst neurologie van az Scheldeboord.
    """

  // MARK: - Meetings

  /// Planned half a year ahead, one a month; one was cancelled.
  private var meetings: [Step] {
    let planned = last.adding(days: -100).working(notAfter: last)
    let days = (0..<8).map { last.adding(days: -65 + 28 * $0).working(notAfter: .distant) }
    let plans = days.map { day in
      Step(day: planned, member: Cast.sofie) { _ in
        .planMeeting(PlannedMeeting(day: day, place: Self.room))
      }
    }
    let cancelled = Step(day: days[1].adding(days: -12).working(notAfter: last), member: Cast.marc)
    {
      _ in .cancelMeeting(days[1], reason: Self.reason)
    }
    return plans + [cancelled]
  }

  private static let room = "Galileelaan 5/01, zaal 3 – Avenue Galilée 5/01, salle 3"
  private static let reason = "Trop peu d'affaires prêtes à être délibérées."
}

extension Day {
  fileprivate static let distant = Day(number: 1_000_000)
}
