package import ReviewDomain

extension English: PeriodTexts {
  package func days(_ number: Int, _ count: DayCount) -> String {
    let unit = count == .workingDays ? "working day" : "day"
    return self.number(number) + " " + (abs(number) == 1 ? unit : unit + "s")
  }

  package func daysLeft(_ days: Int, _ count: DayCount) -> String {
    let unit = count == .workingDays ? "working d" : "d"
    return days >= 0 ? "\(days) \(unit) left (indicative)" : "\(-days) \(unit) over (indicative)"
  }

  package func daysShort(_ days: Int, _ count: DayCount) -> String {
    "\(days) " + (count == .workingDays ? "wd" : "d") + (days >= 0 ? "" : " !")
  }

  package func term(_ count: DayCount) -> String {
    switch count {
    case .calendarDays: "calendar days"
    case .workingDays: "working days"
    }
  }

  package func term(_ kind: Suspension.Kind) -> String {
    switch kind {
    case .applicant: "waiting for the applicant"
    case .other: "another reason"
    case .ended: "ended, then revived"
    }
  }

  package func term(_ requester: PeriodExtension.Requester) -> String {
    switch requester {
    case .applicant: "the applicant"
    case .group: "the group"
    }
  }

  package func late(_ late: Int, thisWeek: Int) -> String { "\(late) late, \(thisWeek) this week" }

  package func label(_ figure: PeriodFigure) -> String {
    switch figure {
    case .daysLeft: "Indicative period"
    case .end: "Indicative end"
    case .start: "Day 0"
    case .length: "Length in the policy"
    case .extensions: "Extended by"
    case .standstill: "Stood still"
    case .window: "Applicant's window"
    case .meeting: "Last meeting that fits"
    case .lastDayToAsk: "Last safe day to ask"
    case .expected: "Expected end"
    }
  }

  package func stoodStill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    cap.map { number(days) + " of " + self.days($0, count) } ?? self.days(days, count)
  }

  package func stretch(from: Day, until: Day?) -> String {
    until.map { date(from) + " to " + date($0) } ?? "since " + date(from)
  }

  package func value(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "no meeting is planned"
    case .noneFits(let next): "none" + (next.map { "; the next one is on " + date($0) } ?? "")
    case .last(let day): date(day)
    }
  }

  package func value(_ day: Day, today: Day) -> String {
    day < today ? date(day) + " (passed)" : date(day)
  }

  package func value(_ forecast: Forecast, today: Day) -> String {
    switch forecast {
    case .tooFew(let count):
      "none: \(count) of the \(PastEvaluations.needed) concluded evaluations that it takes"
    case .expected(let median, let most, _):
      value(median, today: today) + ", 8 in 10: " + value(most, today: today)
    }
  }

  package func shortEnd(_ end: Day) -> String { "Indicative end " + date(end) }

  package func shortStandstill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    "stood still " + (cap.map { "\(days)/\($0)" } ?? "\(days)")
      + (count == .workingDays ? " wd" : " d")
  }

  package func short(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "no meeting planned"
    case .noneFits: "no meeting fits"
    case .last(let day): "last meeting " + date(day)
    }
  }

  package func shortExpected(_ day: Day) -> String { "expected " + date(day) }
}

extension English {
  package func explanation(of figure: PeriodFigure, _ clock: CaseClock) -> String {
    let count = clock.period.calendar.count
    switch figure {
    case .daysLeft:
      return "From \(date(clock.today)) to the indicative end, in \(term(count))"
        + (count == .workingDays
          ? ": Monday to Friday, without public holidays and the closed days of the policy." : ".")
    case .end: return "Day 0 and \(sum(of: clock)) \(term(count)): length, extensions, standstill."
    case .start:
      return clock.period.kind == .admissibility
        ? "The day on which the request was submitted."
        : "The day on which the request was found admissible."
    case .length: return "From the policy that the group adopted; indicative."
    case .extensions:
      return clock.extensions.isEmpty ? "None so far." : listed(clock.extensions, count) + "."
    case .standstill: return standstill(of: clock)
    case .window:
      return "\(days(clock.rules.applicantExplanation, clock.rules.explanationCalendar.count)) "
        + "from the day on which the group asked."
    case .meeting: return "The last planned meeting from today to the indicative end."
    case .lastDayToAsk:
      return "The indicative end, less a margin of \(days(clock.rules.askingMargin, count)) and the "
        + "applicant's \(window(of: clock))."
    case .expected: return expected(clock)
    }
  }

  private func window(of clock: CaseClock) -> String {
    days(clock.rules.applicantExplanation, clock.rules.explanationCalendar.count)
  }

  private func standstill(of clock: CaseClock) -> String {
    let list = clock.suspensions.isEmpty ? "Not so far." : listed(clock.suspensions) + "."
    guard let cap = clock.standstill.cap else { return list + " The policy sets no cap." }
    return list + " The policy lets a case stand still for "
      + "\(days(cap, clock.period.calendar.count)); beyond that the period runs on, even if "
      + "nobody resumed it. Time between an ending and a revival is not counted in that."
  }

  private func expected(_ clock: CaseClock) -> String {
    guard case .expected(_, _, let past) = clock.forecast, let median = past.median,
      let most = past.percentile80
    else { return "Too few say nothing: an estimate comes with five concluded evaluations." }
    return "Day 0, \(days(clock.stoodStillOnCalendar, .calendarDays)) of standstill, and "
      + "\(days(median, .calendarDays)), the median of \(past.count) past evaluations; 8 in 10 took "
      + "at most \(days(most, .calendarDays)). An estimate."
  }

  /// At whose request the policy lets a period be lengthened.
  func extensionNotForeseen(_ requesters: [PeriodExtension.Requester]) -> String {
    requesters.isEmpty
      ? "The policy of the group does not foresee that a period is lengthened. Let the period run, "
        + "or adopt another policy."
      : "The policy of the group lets a period be lengthened only when this comes from: "
        + "\(list(requesters.map(term))). Record it so, or adopt another policy."
  }
}
