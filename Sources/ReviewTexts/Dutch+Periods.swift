package import ReviewDomain

extension Dutch: PeriodTexts {
  package func days(_ number: Int, _ count: DayCount) -> String {
    let unit = count == .workingDays ? "werkdag" : "dag"
    return self.number(number) + " " + (abs(number) == 1 ? unit : unit + "en")
  }

  package func daysLeft(_ days: Int, _ count: DayCount) -> String {
    let unit = count == .workingDays ? "werkd." : "d"
    return days >= 0
      ? "nog \(days) \(unit) (indicatief)" : "\(-days) \(unit) overschreden (indicatief)"
  }

  package func daysShort(_ days: Int, _ count: DayCount) -> String {
    "\(days) " + (count == .workingDays ? "wd" : "d") + (days >= 0 ? "" : " !")
  }

  package func term(_ count: DayCount) -> String {
    switch count {
    case .calendarDays: "kalenderdagen"
    case .workingDays: "werkdagen"
    }
  }

  package func term(_ kind: Suspension.Kind) -> String {
    switch kind {
    case .applicant: "wacht op de aanvrager"
    case .other: "andere reden"
    case .ended: "beëindigd, daarna heropend"
    }
  }

  package func term(_ requester: PeriodExtension.Requester) -> String {
    switch requester {
    case .applicant: "de aanvrager"
    case .group: "de groep"
    }
  }

  package func late(_ late: Int, thisWeek: Int) -> String {
    "\(late) laattijdig, \(thisWeek) deze week"
  }

  package func label(_ figure: PeriodFigure) -> String {
    switch figure {
    case .daysLeft: "Richttermijn"
    case .end: "Indicatief einde"
    case .start: "Dag 0"
    case .length: "Duur volgens de regels"
    case .extensions: "Verlengd met"
    case .standstill: "Stilstand"
    case .window: "Venster van de aanvrager"
    case .meeting: "Laatste vergadering"
    case .lastDayToAsk: "Uiterlijk vragen op"
    case .expected: "Verwacht einde"
    }
  }

  package func stoodStill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    cap.map { number(days) + " van " + self.days($0, count) } ?? self.days(days, count)
  }

  package func stretch(from: Day, until: Day?) -> String {
    until.map { date(from) + " tot " + date($0) } ?? "sinds " + date(from)
  }

  package func value(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "er is geen vergadering gepland"
    case .noneFits(let next): "geen" + (next.map { "; de volgende is op " + date($0) } ?? "")
    case .last(let day): date(day)
    }
  }

  package func value(_ day: Day, today: Day) -> String {
    day < today ? date(day) + " (voorbij)" : date(day)
  }

  package func value(_ forecast: Forecast, today: Day) -> String {
    switch forecast {
    case .tooFew(let count):
      "geen: \(count) van de \(PastEvaluations.needed) afgesloten evaluaties die nodig zijn"
    case .expected(let median, let most, _):
      value(median, today: today) + ", 8 op 10: " + value(most, today: today)
    }
  }

  package func shortEnd(_ end: Day) -> String { "Indicatief einde " + date(end) }

  package func shortStandstill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    "stilstand " + (cap.map { "\(days)/\($0)" } ?? "\(days)")
      + (count == .workingDays ? " wd" : " d")
  }

  package func short(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "geen vergadering gepland"
    case .noneFits: "geen vergadering op tijd"
    case .last(let day): "laatste vergadering " + date(day)
    }
  }

  package func shortExpected(_ day: Day) -> String { "verwacht " + date(day) }
}

extension Dutch {
  package func explanation(of figure: PeriodFigure, _ clock: CaseClock) -> String {
    let count = clock.period.calendar.count
    switch figure {
    case .daysLeft:
      return "Van \(date(clock.today)) tot het indicatieve einde, in \(term(count))"
        + (count == .workingDays
          ? ": maandag tot vrijdag, zonder feestdagen en sluitingsdagen van de regels." : ".")
    case .end: return "Dag 0 plus \(sum(of: clock)) \(term(count)): duur, verlengingen, stilstand."
    case .start:
      return clock.period.kind == .admissibility
        ? "De dag waarop de aanvraag werd ingediend."
        : "De dag waarop de aanvraag ontvankelijk werd bevonden."
    case .length: return "Volgens de regels die de groep aannam; indicatief."
    case .extensions:
      return clock.extensions.isEmpty
        ? "Nog niet verlengd." : listed(clock.extensions, count) + "."
    case .standstill: return standstill(of: clock)
    case .window: return "\(window(of: clock)) vanaf de dag waarop de groep het vroeg."
    case .meeting:
      return "De laatste geplande vergadering die nog past, van vandaag tot het indicatieve einde."
    case .lastDayToAsk:
      return "Het indicatieve einde, min een marge van \(days(clock.rules.askingMargin, count)) en "
        + "de \(window(of: clock)) van de aanvrager."
    case .expected: return expected(clock)
    }
  }

  private func window(of clock: CaseClock) -> String {
    days(clock.rules.applicantExplanation, clock.rules.explanationCalendar.count)
  }

  private func standstill(of clock: CaseClock) -> String {
    let list =
      clock.suspensions.isEmpty ? "Nog geen." : listed(clock.suspensions).sentenceStart + "."
    guard let cap = clock.standstill.cap else { return list + " De regels bepalen geen maximum." }
    return list + " De regels laten \(days(cap, clock.period.calendar.count)) stilstand toe; daarna "
      + "loopt de termijn weer, ook als niemand hem hervatte. De tijd tussen een afloop en de "
      + "heropening telt daarin niet mee."
  }

  private func expected(_ clock: CaseClock) -> String {
    guard case .expected(_, _, let past) = clock.forecast, let median = past.median,
      let most = past.percentile80
    else { return "Te weinig zeggen niets: een raming komt er bij vijf afgesloten evaluaties." }
    return "Dag 0 plus \(days(clock.stoodStillOnCalendar, .calendarDays)) stilstand en "
      + "\(days(median, .calendarDays)), de mediaan van \(past.count) vroegere evaluaties; 8 op 10 "
      + "duurden hoogstens \(days(most, .calendarDays)). Een raming."
  }

  /// At whose request the policy lets a period be lengthened.
  func extensionNotForeseen(_ requesters: [PeriodExtension.Requester]) -> String {
    requesters.isEmpty
      ? "De werkregels van de groep voorzien niet dat een richttermijn wordt verlengd. Laat de termijn "
        + "lopen, of neem andere werkregels aan."
      : "Volgens de werkregels kan een richttermijn alleen worden verlengd als dit komt van: "
        + "\(list(requesters.map(term))). Noteer het zo, of neem andere werkregels aan."
  }
}
