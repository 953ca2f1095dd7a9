/// A day that belongs in people's calendars: what falls on it, and of which case.
package struct CalendarDay: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The indicative end of a period.
    case periodEnd(Period.Kind)
    /// The last day on which the applicant may explain.
    case windowEnd
    /// A planned meeting of the group; there is one a day at most.
    case meeting
    /// An open question that a milestone should answer.
    case milestone(Int)
    /// The last day of a temporary reimbursement.
    case temporaryEnd
    /// The last day on which to ask for an extension or the definitive route.
    case lastDayToAsk
  }

  package let kind: Kind
  package let day: Day
  /// `nil` for a day of the group.
  package let caseID: CaseID?
  /// What the queue shows of the case's product; nothing else of a dossier goes into a calendar.
  package let product: String
  /// Where a meeting is held, in words.
  package let place: String
  /// Whether the day moves on with each day: the period stands still.
  package let isTentative: Bool
  /// The journal's entry that the day was last made of; grows whenever it changes.
  package let sequence: Int
  /// When that entry was kept, UTC.
  package let changedAt: String

  package init(
    kind: Kind, day: Day, caseID: CaseID? = nil, product: String = "", place: String = "",
    isTentative: Bool = false, sequence: Int, changedAt: String
  ) {
    self.kind = kind
    self.day = day
    self.caseID = caseID
    self.product = product
    self.place = place
    self.isTentative = isTentative
    self.sequence = sequence
    self.changedAt = changedAt
  }

  /// The same for the same thing in every export, whatever day it falls on.
  package var name: String {
    let of = caseID.map { $0.description + "-" } ?? ""
    return switch kind {
    case .periodEnd(let kind): of + "period-" + kind.rawValue
    case .windowEnd: of + "applicant-window"
    case .meeting: "meeting-" + day.description
    case .milestone(let number): of + "milestone-\(number)"
    case .temporaryEnd: of + "temporary-end"
    case .lastDayToAsk: of + "last-day-to-ask"
    }
  }
}

extension ReviewCase {
  /// The days of the case that belong in a calendar, in no order.
  package func calendarDays(
    under policy: Policy, today: Day, sequence: Int, changedAt: String
  ) -> [CalendarDay] {
    func day(_ kind: CalendarDay.Kind, _ day: Day, isTentative: Bool = false) -> CalendarDay {
      CalendarDay(
        kind: kind, day: day, caseID: id, product: request.product.title,
        isTentative: isTentative, sequence: sequence, changedAt: changedAt)
    }
    var days: [CalendarDay] = []
    if let clock = clock(under: policy, today: today) {
      days.append(day(.periodEnd(clock.period.kind), clock.end, isTentative: clock.standsStill))
      if let window = clock.applicantWindow { days.append(day(.windowEnd, window.upperBound)) }
    }
    guard stage == .decided || stage == .inForce else { return days }
    for milestone in milestones where milestone.outcome == nil {
      if let due = milestone.question.due { days.append(day(.milestone(milestone.number), due)) }
    }
    if let decision = decisions.last, decision.outcome == .temporary, let until = decision.until {
      days.append(day(.temporaryEnd, until))
      if stage == .inForce, let last = policy.followUp.lastDayToAsk(before: until) {
        days.append(day(.lastDayToAsk, last))
      }
    }
    return days
  }
}
