package import ReviewDomain

/// The meetings of the group with their agendas, as the viewer may see them.
package struct AgendaFile: Hashable, Sendable {
  /// A meeting with what its cases are like today.
  package struct Plan: Hashable, Sendable {
    /// Without what the viewer may not see.
    package let meeting: Meeting
    package let cases: [CaseID: CaseFacts]
    /// Of the cases that are not decided on, in the order of the agenda.
    package let ballots: [QuorumForecast.Ballot]
    /// Members whose mandate runs on the day, whoever takes part in a meeting.
    package let members: [MemberID]

    package init(
      meeting: Meeting, cases: [CaseID: CaseFacts] = [:],
      ballots: [QuorumForecast.Ballot] = [], members: [MemberID] = []
    ) {
      self.meeting = meeting
      self.cases = cases
      self.ballots = ballots
      self.members = members
    }
  }

  /// What the viewer may know of a case, for its line on an agenda.
  package struct CaseFacts: Hashable, Sendable {
    package let product: String
    package let careProcess: String
    package let stage: Stage
    package let ending: Ending?
    package let daysLeft: Int?
    package let dayCount: DayCount
    /// The largest index among the criteria; `nil` where the viewer sees no scores.
    package let disagreement: Double?
    /// Members of the group who must leave for it, whether or not they come.
    package let leaving: [MemberID]
    /// Members who must leave unless they declare their interests before.
    package let undeclared: [MemberID]
    /// `nil` where the dossier is closed to the viewer.
    package let consent: ConsentBlock?

    package init(
      product: String, careProcess: String, stage: Stage, ending: Ending? = nil,
      daysLeft: Int? = nil, dayCount: DayCount = .calendarDays, disagreement: Double? = nil,
      leaving: [MemberID] = [], undeclared: [MemberID] = [], consent: ConsentBlock? = nil
    ) {
      self.product = product
      self.careProcess = careProcess
      self.stage = stage
      self.ending = ending
      self.daysLeft = daysLeft
      self.dayCount = dayCount
      self.disagreement = disagreement
      self.leaving = leaving
      self.undeclared = undeclared
      self.consent = consent
    }
  }

  package var desk: GroupDesk
  /// In the order of their days.
  package let plans: [Plan]

  package init(desk: GroupDesk, plans: [Plan] = []) {
    self.desk = desk
    self.plans = plans
  }

  /// The meeting that is shown first: the open one, else the next, else the last.
  package func first(on today: Day) -> Day? {
    let meetings = plans.map(\.meeting)
    let open = meetings.first { $0.state == .open }
    let next = meetings.first { $0.state == .planned && $0.day >= today }
    return (open ?? next ?? meetings.last)?.day
  }
}

extension AgendaFile.Plan {
  /// Members who said to come; in an open meeting those in the room.
  package var coming: Set<MemberID> {
    if meeting.state == .open { return meeting.present }
    return Set(members.filter { meeting.attendance[$0]?.announced == .coming })
  }

  package var excused: Set<MemberID> {
    Set(members.filter { meeting.attendance[$0]?.announced == .excused }).subtracting(coming)
  }

  /// Members who may still come.
  package var unknown: Set<MemberID> { Set(members).subtracting(coming).subtracting(excused) }

  package var forecast: QuorumForecast {
    QuorumForecast(ballots, coming: coming, unknown: unknown)
  }

  /// The cases as the order of the agenda sees them: who excused themselves need not leave.
  package func entries(of lines: [AgendaPlan.Line]) -> [AgendaEntry] {
    lines.compactMap { line in
      guard let id = line.caseID, let facts = cases[id] else { return nil }
      return AgendaEntry(
        caseID: id, isConsent: line.isConsent, disagreement: facts.disagreement ?? 0,
        daysLeft: facts.daysLeft, leaving: Set(facts.leaving).subtracting(excused))
    }
  }
}
