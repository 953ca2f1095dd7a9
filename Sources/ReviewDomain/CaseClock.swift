/// What a case's indicative period says on a day: each figure that is shown, and what it is made of.
package struct CaseClock: Hashable, Sendable {
  /// The last meeting that still fits.
  package enum Meeting: Hashable, Sendable {
    case nonePlanned
    /// No planned meeting from today on falls on or before the end; the first one after it, if any.
    case noneFits(next: Day?)
    case last(Day)
  }

  package let today: Day
  package let period: Period
  /// The policy's numbers that the figures were made with.
  package let rules: Policy.Periods
  package let extensions: [PeriodExtension]
  /// In the order in which they began; those in which the case had ended too.
  package let suspensions: [Suspension]
  package let standstill: Standstill
  package let isSuspended: Bool
  /// While the applicant may explain, its first and last day.
  package let applicantWindow: ClosedRange<Day>?
  package let meeting: Meeting
  /// The last day on which asking the applicant leaves room for the answer and the policy's margin;
  /// in an evaluation only.
  package let lastDayToAsk: Day?
  /// In an evaluation only.
  package let forecast: Forecast?

  /// What the policy gives, without extensions and standstill.
  package var policyLength: Int { rules.length(of: period.kind) }
  package var end: Day { period.end }
  package var daysLeft: Int { period.daysLeft(on: today) }
  package var isLate: Bool { daysLeft < 0 }
  /// In calendar days, without a cap: what the forecast adds.
  package var stoodStillOnCalendar: Int {
    Standstill(suspensions, cap: nil, in: .everyDay, on: today).counted
  }
  package var extensionDays: Int { extensions.reduce(0) { $0 + $1.days } }
  /// Whether the count stands still today: suspended, and something is left of the cap.
  package var standsStill: Bool { isSuspended && !standstill.isCapUsedUp }
}

extension ReviewCase {
  /// What the indicative period says on a day; `nil` where none runs.
  ///
  /// `meetings`: the group's planned meetings, in any order.
  /// `past`: what the group's closed cases took.
  /// Returns `nil` when no period runs.
  package func clock(
    under policy: Policy, today: Day, meetings: [Day] = [], past: PastEvaluations = .none
  ) -> CaseClock? {
    guard let period = period(under: policy, today: today) else { return nil }
    let isEvaluation = period.kind == .evaluation
    return CaseClock(
      today: today, period: period, rules: policy.periods, extensions: periodExtensions,
      suspensions: suspensions,
      standstill: standstill(in: period.calendar, under: policy, today: today),
      isSuspended: isSuspended,
      applicantWindow: openWindow(on: today),
      meeting: CaseClock.Meeting(meetings, from: today, until: period.end),
      lastDayToAsk: isEvaluation ? policy.periods.lastDayToAsk(endingOn: period.end) : nil,
      forecast: isEvaluation ? forecast(from: period.start, today: today, past: past) : nil)
  }

  /// The indicative period that runs, or `nil` before submission and once concluded.
  package func period(under policy: Policy, today: Day) -> Period? {
    guard let (kind, start) = runningPeriod else { return nil }
    let calendar = policy.periods.calendar(of: kind)
    let still = standstill(in: calendar, under: policy, today: today)
    return Period(
      kind: kind, start: start,
      length: policy.periods.length(of: kind) + extensions + still.counted, calendar: calendar)
  }

  /// How long the running period has stood still.
  private func standstill(in calendar: PeriodCalendar, under policy: Policy, today: Day)
    -> Standstill
  {
    Standstill(suspensions, cap: policy.periods.suspensionCap, in: calendar, on: today)
  }

  private func openWindow(on today: Day) -> ClosedRange<Day>? {
    guard let window = applicantWindow, window.isOpen(on: today) else { return nil }
    return window.from...max(window.from, window.until)
  }

  private var runningPeriod: (kind: Period.Kind, start: Day)? {
    switch stage {
    case .admissibility: submittedOn.map { (.admissibility, $0) }
    case .scoring, .deliberation, .vote: admissibleOn.map { (.evaluation, $0) }
    default: nil
    }
  }

  private func forecast(from start: Day, today: Day, past: PastEvaluations) -> Forecast {
    let still = Standstill(suspensions, cap: nil, in: .everyDay, on: today)
    return Forecast(from: start, stoodStill: still.counted, past: past)
  }
}

extension CaseClock.Meeting {
  init(_ meetings: [Day], from today: Day, until end: Day) {
    let coming = meetings.filter { $0 >= today }.sorted()
    if coming.isEmpty {
      self = .nonePlanned
    } else if let last = coming.last(where: { $0 <= end }) {
      self = .last(last)
    } else {
      self = .noneFits(next: coming.first)
    }
  }
}

/// The evaluation's period as it was when the group concluded.
package struct ConcludedEvaluation: Hashable, Sendable {
  package let period: Period
  /// Length, extensions and standstill, whose sum the period's length is.
  package let parts: [Int]
  package let concludedOn: Day
  /// Days of the period's calendar from day 0 to the conclusion, without those of the standstill.
  package let took: Int
}

extension ReviewCase {
  /// `nil` before the conclusion.
  package func concludedEvaluation(under policy: Policy) -> ConcludedEvaluation? {
    guard let admissibleOn, let concludedOn else { return nil }
    let rules = policy.periods
    let calendar = rules.calendar(of: .evaluation)
    let still = Standstill(
      suspensions.filter { $0.from < concludedOn }, cap: rules.suspensionCap, in: calendar,
      on: concludedOn
    ).counted
    let parts = [rules.length(of: .evaluation), extensions, still]
    return ConcludedEvaluation(
      period: Period(
        kind: .evaluation, start: admissibleOn, length: parts.reduce(0, +), calendar: calendar),
      parts: parts, concludedOn: concludedOn,
      took: calendar.days(from: admissibleOn, to: concludedOn) - still)
  }
}
