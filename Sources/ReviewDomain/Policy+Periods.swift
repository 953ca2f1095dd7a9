extension Policy.Periods {
  /// The days on which people work: what "working days" means wherever no period says it.
  package var workingCalendar: WorkingCalendar { WorkingCalendar(closedDays: closedDays) }

  /// What the policy gives for a period, without extensions.
  package func length(of kind: Period.Kind) -> Int {
    switch kind {
    case .admissibility: admissibility
    case .evaluation: evaluationInForce
    }
  }

  /// What a period counts: what is said for it, or what is said for all.
  package func calendar(of kind: Period.Kind) -> PeriodCalendar {
    PeriodCalendar(dayCounts[kind] ?? dayCount, closedDays: closedDays)
  }

  /// What the applicant's window counts.
  package var explanationCalendar: PeriodCalendar {
    PeriodCalendar(explanationDayCount ?? dayCount, closedDays: closedDays)
  }

  /// The last day of the applicant's window, which opens when the group asks.
  package func explanationEnd(askedOn day: Day) -> Day {
    explanationCalendar.adding(applicantExplanation, to: day)
  }

  /// The last day on which asking leaves the applicant's window and the margin before `end`.
  package func lastDayToAsk(endingOn end: Day) -> Day {
    let answered = calendar(of: .evaluation).adding(-askingMargin, to: end)
    return explanationCalendar.adding(-applicantExplanation, to: answered)
  }
}
