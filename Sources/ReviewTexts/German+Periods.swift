package import ReviewDomain

extension German: PeriodTexts {
  package func days(_ number: Int, _ count: DayCount) -> String {
    let unit = count == .workingDays ? "Arbeitstag" : "Tag"
    return self.number(number) + " " + (abs(number) == 1 ? unit : unit + "e")
  }

  package func daysLeft(_ days: Int, _ count: DayCount) -> String {
    let unit = (count == .workingDays ? "Arbeitstag" : "Tag") + (abs(days) == 1 ? "" : "e")
    return days >= 0 ? "noch \(days) \(unit) (Richtfrist)" : "\(-days) \(unit) über der Richtfrist"
  }

  package func daysShort(_ days: Int, _ count: DayCount) -> String {
    "\(days) " + (count == .workingDays ? "AT" : "T") + (days >= 0 ? "" : " !")
  }

  package func term(_ count: DayCount) -> String {
    switch count {
    case .calendarDays: "Kalendertage"
    case .workingDays: "Arbeitstage"
    }
  }

  package func term(_ kind: Suspension.Kind) -> String {
    switch kind {
    case .applicant: "wartet auf den Antragsteller"
    case .other: "anderer Grund"
    case .ended: "beendet, dann wieder aufgenommen"
    }
  }

  package func term(_ requester: PeriodExtension.Requester) -> String {
    switch requester {
    case .applicant: "Antragsteller"
    case .group: "Arbeitsgruppe"
    }
  }

  package func late(_ late: Int, thisWeek: Int) -> String {
    "\(late) verspätet, \(thisWeek) diese Woche"
  }

  package func label(_ figure: PeriodFigure) -> String {
    switch figure {
    case .daysLeft: "Richtfrist"
    case .end: "Indikatives Ende"
    case .start: "Tag 0"
    case .length: "Länge laut Regeln"
    case .extensions: "Verlängert um"
    case .standstill: "Stillstand"
    case .window: "Zeit des Antragstellers"
    case .meeting: "Letzte passende Sitzung"
    case .lastDayToAsk: "Spätestens fragen am"
    case .expected: "Erwartetes Ende"
    }
  }

  package func stoodStill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    cap.map { number(days) + " von " + self.days($0, count) } ?? self.days(days, count)
  }

  package func stretch(from: Day, until: Day?) -> String {
    until.map { date(from) + " bis " + date($0) } ?? "seit " + date(from)
  }

  package func value(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "keine Sitzung geplant"
    case .noneFits(let next): "keine" + (next.map { "; die nächste ist am " + date($0) } ?? "")
    case .last(let day): date(day)
    }
  }

  package func value(_ day: Day, today: Day) -> String {
    day < today ? date(day) + " (vorbei)" : date(day)
  }

  package func value(_ forecast: Forecast, today: Day) -> String {
    switch forecast {
    case .tooFew(let count):
      "keines: \(count) der \(PastEvaluations.needed) nötigen abgeschlossenen Bewertungen"
    case .expected(let median, let most, _):
      value(median, today: today) + ", 8 von 10: " + value(most, today: today)
    }
  }

  package func shortEnd(_ end: Day) -> String { "Indikatives Ende " + date(end) }

  package func shortStandstill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    "Stillstand " + (cap.map { "\(days)/\($0)" } ?? "\(days)")
      + (count == .workingDays ? " AT" : " T")
  }

  package func short(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "keine Sitzung geplant"
    case .noneFits: "keine Sitzung passt"
    case .last(let day): "letzte Sitzung " + date(day)
    }
  }

  package func shortExpected(_ day: Day) -> String { "erwartet " + date(day) }
}

extension German {
  package func explanation(of figure: PeriodFigure, _ clock: CaseClock) -> String {
    let count = clock.period.calendar.count
    switch figure {
    case .daysLeft:
      return "Vom \(date(clock.today)) bis zum indikativen Ende, gezählt in "
        + (count == .workingDays
          ? "Arbeitstagen: Montag bis Freitag, ohne Feiertage und Schließtage der Regeln."
          : "Kalendertagen.")
    case .end:
      return "Tag 0 und \(sum(of: clock)) \(term(count)): Länge, Verlängerungen, Stillstand."
    case .start:
      return clock.period.kind == .admissibility
        ? "Der Tag, an dem der Antrag eingereicht wurde."
        : "Der Tag, an dem der Antrag für zulässig befunden wurde."
    case .length: return "Aus den Regeln, die die Gruppe angenommen hat; indikativ."
    case .extensions:
      return clock.extensions.isEmpty
        ? "Bisher nicht verlängert." : listed(clock.extensions, count) + "."
    case .standstill: return standstill(of: clock)
    case .window: return "\(window(of: clock)) ab dem Tag, an dem die Gruppe gefragt hat."
    case .meeting: return "Die letzte geplante Sitzung von heute bis zum indikativen Ende."
    case .lastDayToAsk:
      return "Das indikative Ende, abzüglich der Reserve (\(days(clock.rules.askingMargin, count))) "
        + "und der Zeit des Antragstellers (\(window(of: clock)))."
    case .expected: return expected(clock)
    }
  }

  private func window(of clock: CaseClock) -> String {
    days(clock.rules.applicantExplanation, clock.rules.explanationCalendar.count)
  }

  private func standstill(of clock: CaseClock) -> String {
    let list =
      clock.suspensions.isEmpty ? "Bisher keiner." : listed(clock.suspensions).sentenceStart + "."
    guard let cap = clock.standstill.cap else {
      return list + " Die Regeln setzen keine Obergrenze."
    }
    return list + " Die Regeln lassen höchstens \(number(cap)) "
      + (clock.period.calendar.count == .workingDays ? "Arbeitstage" : "Tage")
      + " Stillstand zu; danach läuft die Frist weiter, auch wenn niemand sie fortgesetzt hat. Die "
      + "Zeit zwischen einem Ausgang und der Wiederaufnahme zählt darin nicht."
  }

  private func expected(_ clock: CaseClock) -> String {
    guard case .expected(_, _, let past) = clock.forecast, let median = past.median,
      let most = past.percentile80
    else { return "Zu wenige sagen nichts: geschätzt wird ab fünf abgeschlossenen Bewertungen." }
    return "Tag 0, dazu Stillstand (\(days(clock.stoodStillOnCalendar, .calendarDays))) und der "
      + "Median von \(past.count) früheren Bewertungen (\(days(median, .calendarDays))); 8 von 10 "
      + "dauerten höchstens \(number(most)) Tage. Eine Schätzung."
  }

  /// At whose request the policy lets a period be lengthened.
  func extensionNotForeseen(_ requesters: [PeriodExtension.Requester]) -> String {
    requesters.isEmpty
      ? "Die Arbeitsregeln der Gruppe sehen keine Verlängerung einer Richtfrist vor. Lassen Sie die "
        + "Frist laufen, oder nehmen Sie andere Arbeitsregeln an."
      : "Die Arbeitsregeln lassen eine Richtfrist nur verlängern, wenn dies ausgeht von: "
        + "\(list(requesters.map(term))). Vermerken Sie es so, oder nehmen Sie andere Regeln an."
  }
}
