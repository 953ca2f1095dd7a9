package import ReviewDomain

extension French: PeriodTexts {
  package func days(_ number: Int, _ count: DayCount) -> String {
    let unit = abs(number) > 1 ? "jours" : "jour"
    let kind = abs(number) > 1 ? " ouvrables" : " ouvrable"
    return self.number(number) + " " + unit + (count == .workingDays ? kind : "")
  }

  package func daysLeft(_ days: Int, _ count: DayCount) -> String {
    let unit = count == .workingDays ? "j ouvrables" : "j"
    return days >= 0
      ? "encore \(days) \(unit) (indicatif)" : "dépassé de \(-days) \(unit) (indicatif)"
  }

  package func daysShort(_ days: Int, _ count: DayCount) -> String {
    "\(days) " + (count == .workingDays ? "jo" : "j") + (days >= 0 ? "" : " !")
  }

  package func term(_ count: DayCount) -> String {
    switch count {
    case .calendarDays: "jours calendrier"
    case .workingDays: "jours ouvrables"
    }
  }

  package func term(_ kind: Suspension.Kind) -> String {
    switch kind {
    case .applicant: "dans l'attente du demandeur"
    case .other: "autre motif"
    case .ended: "affaire terminée puis rouverte"
    }
  }

  package func term(_ requester: PeriodExtension.Requester) -> String {
    switch requester {
    case .applicant: "le demandeur"
    case .group: "le groupe"
    }
  }

  package func late(_ late: Int, thisWeek: Int) -> String {
    "\(late) en retard, \(thisWeek) cette semaine"
  }

  package func label(_ figure: PeriodFigure) -> String {
    switch figure {
    case .daysLeft: "Délai indicatif"
    case .end: "Fin indicative"
    case .start: "Jour 0"
    case .length: "Durée selon les règles"
    case .extensions: "Prolongé de"
    case .standstill: "Temps d'arrêt"
    case .window: "Fenêtre du demandeur"
    case .meeting: "Dernière réunion utile"
    case .lastDayToAsk: "Demander au plus tard le"
    case .expected: "Fin prévisible"
    }
  }

  package func stoodStill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    cap.map { number(days) + " sur " + self.days($0, count) } ?? self.days(days, count)
  }

  package func stretch(from: Day, until: Day?) -> String {
    until.map { "du " + date(from) + " au " + date($0) } ?? "depuis le " + date(from)
  }

  package func value(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "aucune réunion n'est prévue"
    case .noneFits(let next): "aucune" + (next.map { " ; la prochaine est le " + date($0) } ?? "")
    case .last(let day): date(day)
    }
  }

  package func value(_ day: Day, today: Day) -> String {
    day < today ? date(day) + " (passé)" : date(day)
  }

  package func value(_ forecast: Forecast, today: Day) -> String {
    switch forecast {
    case .tooFew(let count):
      "aucune : \(count) des \(PastEvaluations.needed) évaluations conclues qu'il faut"
    case .expected(let median, let most, _):
      value(median, today: today) + ", 8 sur 10 : " + value(most, today: today)
    }
  }

  package func shortEnd(_ end: Day) -> String { "Fin indicative " + date(end) }

  package func shortStandstill(_ days: Int, of cap: Int?, _ count: DayCount) -> String {
    "arrêt " + (cap.map { "\(days)/\($0)" } ?? "\(days)")
      + (count == .workingDays ? " jo" : " j")
  }

  package func short(_ meeting: CaseClock.Meeting) -> String {
    switch meeting {
    case .nonePlanned: "aucune réunion prévue"
    case .noneFits: "aucune réunion à temps"
    case .last(let day): "dernière réunion " + date(day)
    }
  }

  package func shortExpected(_ day: Day) -> String { "prévisible " + date(day) }
}

extension French {
  package func explanation(of figure: PeriodFigure, _ clock: CaseClock) -> String {
    let count = clock.period.calendar.count
    switch figure {
    case .daysLeft:
      return "Du \(date(clock.today)) à la fin indicative, en \(term(count))"
        + (count == .workingDays
          ? " : du lundi au vendredi, sans les jours fériés ni les jours de fermeture des règles."
          : ".")
    case .end:
      return "Jour 0 plus \(sum(of: clock)) \(term(count)) : durée, prolongations, temps d'arrêt."
    case .start:
      return clock.period.kind == .admissibility
        ? "Le jour où la demande a été introduite."
        : "Le jour où la demande a été déclarée recevable."
    case .length: return "Selon les règles que le groupe a adoptées ; indicatif."
    case .extensions:
      return clock.extensions.isEmpty
        ? "Pas encore prolongé." : listed(clock.extensions, count) + "."
    case .standstill: return standstill(of: clock)
    case .window: return "\(window(of: clock)) à partir du jour où le groupe a demandé."
    case .meeting: return "La dernière réunion prévue, d'aujourd'hui à la fin indicative."
    case .lastDayToAsk:
      return "La fin indicative, moins une marge de \(days(clock.rules.askingMargin, count)) et les "
        + "\(window(of: clock)) du demandeur."
    case .expected: return expected(clock)
    }
  }

  private func window(of clock: CaseClock) -> String {
    days(clock.rules.applicantExplanation, clock.rules.explanationCalendar.count)
  }

  private func standstill(of clock: CaseClock) -> String {
    let list =
      clock.suspensions.isEmpty ? "Aucun jusqu'ici." : listed(clock.suspensions).sentenceStart + "."
    guard let cap = clock.standstill.cap else { return list + " Les règles ne fixent pas de plafond." }
    return list + " Les règles permettent un arrêt de \(days(cap, clock.period.calendar.count)) ; "
      + "au-delà, le délai court à nouveau, même si personne ne l'a repris. Le temps entre une issue "
      + "et la réouverture n'y compte pas."
  }

  private func expected(_ clock: CaseClock) -> String {
    guard case .expected(_, _, let past) = clock.forecast, let median = past.median,
      let most = past.percentile80
    else { return "Trop peu ne disent rien : une estimation vient avec cinq évaluations conclues." }
    return "Jour 0 plus \(days(clock.stoodStillOnCalendar, .calendarDays)) d'arrêt et "
      + "\(days(median, .calendarDays)), la médiane de \(past.count) évaluations passées ; 8 sur 10 "
      + "ont pris au plus \(days(most, .calendarDays)). Une estimation."
  }

  /// At whose request the policy lets a period be lengthened.
  func extensionNotForeseen(_ requesters: [PeriodExtension.Requester]) -> String {
    requesters.isEmpty
      ? "Les règles du groupe ne prévoient pas qu'un délai indicatif soit prolongé. Laissez courir le "
        + "délai, ou adoptez d'autres règles."
      : "Les règles du groupe ne permettent de prolonger un délai indicatif qu'à l'initiative de : "
        + "\(list(requesters.map(term))). Enregistrez-le ainsi, ou adoptez d'autres règles."
  }
}
