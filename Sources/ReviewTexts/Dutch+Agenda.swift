package import ReviewDomain

extension Dutch: AgendaTexts {
  package func word(_ word: AgendaWord) -> String {
    switch word {
    case .start: "Uur"
    case .minutes: "Min"
    case .disagreement: "Onenig"
    case .leaving: "Buiten"
    case .quorum: "Quorum"
    case .leave: "Verlaten de zaal"
    case .back: "Komen terug"
    case .canConsent: "Kan zonder bespreking worden aangenomen"
    case .noConsent: "Niet zonder bespreking"
    case .pulledBy: "Bespreking gevraagd door"
    case .dealtWith: "behandeld"
    case .inHand: "in bespreking"
    case .adopted: "zonder bespreking aangenomen"
    case .notWithOthers: "Niet met de andere aangenomen"
    case .closedToYou: "Het dossier is voor u gesloten."
    case .holds: "ja"
    case .hangs: "open"
    case .fails: "neen"
    case .minutesOfMeeting: "Verslag"
    case .changed: "gewijzigd, nog niet vastgelegd: S legt vast, Esc laat vallen"
    case .noMeeting: "Er is geen vergadering gepland. Het secretariaat plant er een met p."
    case .noItems:
      "De agenda is leeg. Zet er een zaak op met a, of markeer zaken in de lijst en druk op p."
    case .forecast: "Quorum"
    case .notRecorded: "niet vastgelegd"
    case .presentNow: "Aanwezig"
    case .excusedNow: "Verontschuldigd"
    case .silentNow: "Geen antwoord"
    case .proposalText: "Voorstel"
    case .consensus: "consensus"
    case .median: "mediaan"
    case .voteNow: "Stemming"
    case .next: "Daarna"
    case .meetingOver: "De vergadering is gesloten."
    case .notOpen: "De vergadering is nog niet geopend."
    case .withoutDebate: "Zonder bespreking"
    case .result: "Uitslag"
    case .noBallot: "Nog niemand heeft gestemd"
    }
  }

  package func words(for obstacle: ConsentObstacle) -> String {
    switch obstacle {
    case .notRevealed: "er zijn geen scores onthuld"
    case .noProposal: "er is niets voorgesteld"
    case .proposalNotIn(let language): "het voorstel is niet gemotiveerd in het \(term(language))"
    case .split(let counts): "de aanbevelingen verschillen (\(listed(counts)))"
    case .noRecommendation(let count): "\(number(count)) zonder aanbeveling"
    case .otherThanProposed(let kind): "de leden bevelen aan: \(term(kind))"
    case .divided(let criteria): "de groep is verdeeld over \(listed(criteria))"
    case .cannotJudge(let criteria): "iemand kon \(listed(criteria)) niet beoordelen"
    case .stage(let stage): "stadium \(quoted(term(stage)))"
    case .voteIsOpen: "de stemming is begonnen"
    }
  }

  package func without(oneOf constituency: String, fallShort cases: [CaseID]) -> String {
    "Zonder een lid van \(quoted(constituency)) is er geen quorum voor \(self.cases(cases))."
  }

  package func without(_ member: MemberID, fallShort cases: [CaseID]) -> String {
    "Zonder \(named(member)) is er geen quorum voor \(self.cases(cases))."
  }

  package func fallShort(_ cases: [CaseID], _ short: [VoteCount.Part]) -> String {
    "Geen quorum voor \(self.cases(cases)), ook als alle niet-verontschuldigden komen: \(states(short))."
  }

  package func hang(_ cases: [CaseID], on members: [MemberID]) -> String {
    "Het quorum voor \(self.cases(cases)) hangt af van wie niet antwoordde: \(some(members))."
  }

  package var allHold: String {
    "Elke zaak heeft haar quorum met wie liet weten te komen."
  }

  package func notDeclared(_ members: [MemberID]) -> String {
    "Moeten eerst hun belangen melden, of anders naar buiten: \(named(members))."
  }

  package func expected(coming: Int, excused: Int, silent: Int) -> String {
    "\(coming) komen, \(excused) verontschuldigd, \(silent) zonder antwoord"
  }

  package func departures(_ count: Int) -> String {
    count == 0 ? "niemand hoeft buiten" : "\(count) keer naar buiten"
  }

  package func title(_ preference: AgendaOrder.Preference) -> String {
    switch preference {
    case .urgency: "Volgens termijn en onenigheid"
    case .departures: "Zo weinig mogelijk buiten"
    }
  }

  package func help(_ preference: AgendaOrder.Preference, departures: Int, now: Int) -> String {
    switch preference {
    case .urgency:
      "Eerst wat te laat is, dan wat bijna op zijn richttermijn is, dan wat verdeelt; daarbinnen "
        + "weinig keren naar buiten: \(departures), nu \(now)."
    case .departures:
      "Wie naar buiten moet, gaat zo weinig keer als het kan, ongeacht de termijn: \(departures), nu "
        + "\(now)."
    }
  }

  package func minutes(_ count: Int) -> String { "\(number(count)) min" }

  package func ends(at time: ClockTime, excess: Int?) -> String {
    let over = excess.map {
      $0 > 0 ? ", \(minutes($0)) te veel" : $0 < 0 ? ", \(minutes(-$0)) over" : ""
    }
    return "einde om \(time)" + (over ?? "")
  }

  package func meeting(of day: Day) -> String { "Vergadering van \(date(day))" }

  package var recordAgendaFirst: String {
    "De agenda is gewijzigd en niet vastgelegd. Druk op S om vast te leggen, op Esc om te laten vallen."
  }

  package func scheduled(_ count: Int, on day: Day) -> String {
    count == 0
      ? "De gemarkeerde zaken staan al op een agenda."
      : "Op de agenda van \(date(day)): \(number(count))."
  }

  private func cases(_ cases: [CaseID]) -> String {
    cases.count == 1 ? "zaak " + both(cases) : "de zaken " + both(cases)
  }

  private func listed(_ counts: [ConclusionKind: Int]) -> String {
    list(
      ConclusionKind.allCases.compactMap { kind in
        counts[kind].map { term(kind) + " \($0)" }
      })
  }
}

extension Dutch {
  package func item(_ number: Int, of count: Int) -> String { "\(number) van \(count)" }

  package func running(_ item: RunningItem) -> String {
    "\(item.elapsed) van \(minutes(item.planned))"
      + (item.over > 0 ? ", \(minutes(item.over)) te veel" : "")
  }

  package func behind(_ minutes: Int) -> String {
    minutes > 0 ? "\(self.minutes(minutes)) achter op het plan" : ""
  }

  package func notForAll(_ members: [MemberID]) -> String {
    "Van deze zaak wordt niets getoond: niet iedereen in de zaal mag ze zien (\(named(members)))."
  }

  package func question(_ question: MeetingQuestion) -> String {
    switch question {
    case .conclude: "Welke conclusie stelt de groep voor?"
    case .adopt(let kind, let until): "Neemt de groep aan: \(term(kind))\(end(until))?"
    case .vote(let kind, let until): "De stemming is open: \(term(kind))\(end(until))"
    case .outcome(let outcome, let kind): "\(capital(term(outcome))): \(term(kind))"
    case .concluded(let kind): "Conclusie: \(term(kind))"
    case .consent(let count):
      count == 1
        ? "Wil iemand deze zaak bespreken?" : "Wil iemand een van deze zaken bespreken?"
    }
  }

  private func end(_ until: Day?) -> String { until.map { " tot " + date($0) } ?? "" }

  package func agreedCriteria(_ count: Int, of all: Int) -> String {
    "\(count) van \(all) criteria zonder onenigheid"
  }

  package func haveVoted(_ count: Int, of all: Int) -> String {
    "\(count) van \(all) hebben gestemd"
  }

  package func inRoom(_ count: Int) -> String { "\(count) in de zaal" }

  package func shownIn(_ language: Language) -> String { "getoond in het \(term(language))" }
}
