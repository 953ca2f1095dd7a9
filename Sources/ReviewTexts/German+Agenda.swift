package import ReviewDomain

extension German: AgendaTexts {
  package func word(_ word: AgendaWord) -> String {
    switch word {
    case .start: "Uhrzeit"
    case .minutes: "Min"
    case .disagreement: "Uneinig"
    case .leaving: "Gehen"
    case .quorum: "Quorum"
    case .leave: "Verlassen den Saal"
    case .back: "Kommen zurück"
    case .canConsent: "Kann ohne Aussprache angenommen werden"
    case .noConsent: "Nicht ohne Aussprache"
    case .pulledBy: "Aussprache verlangt von"
    case .dealtWith: "behandelt"
    case .inHand: "in Beratung"
    case .adopted: "ohne Aussprache angenommen"
    case .notWithOthers: "Nicht mit den anderen angenommen"
    case .closedToYou: "Die Akte ist für Sie geschlossen."
    case .holds: "ja"
    case .hangs: "offen"
    case .fails: "nein"
    case .minutesOfMeeting: "Protokoll"
    case .changed: "geändert, noch nicht festgehalten: S hält fest, Esc verwirft"
    case .noMeeting: "Es ist keine Sitzung geplant. Das Sekretariat plant eine mit p."
    case .noItems:
      "Die Tagesordnung ist leer. Setzen Sie mit a einen Fall darauf, oder markieren Sie Fälle in der Liste und drücken Sie p."
    case .forecast: "Quorum"
    case .notRecorded: "nicht festgehalten"
    case .presentNow: "Anwesend"
    case .excusedNow: "Entschuldigt"
    case .silentNow: "Keine Antwort"
    case .proposalText: "Vorschlag"
    case .consensus: "Konsens"
    case .median: "Median"
    case .voteNow: "Abstimmung"
    case .next: "Danach"
    case .meetingOver: "Die Sitzung ist geschlossen."
    case .notOpen: "Die Sitzung ist noch nicht eröffnet."
    case .withoutDebate: "Ohne Aussprache"
    case .result: "Ergebnis"
    case .noBallot: "Noch niemand hat abgestimmt"
    }
  }

  package func words(for obstacle: ConsentObstacle) -> String {
    switch obstacle {
    case .notRevealed: "es sind keine Bewertungen offengelegt"
    case .noProposal: "nichts ist vorgeschlagen"
    case .proposalNotIn(let language): "der Vorschlag ist nicht begründet auf \(term(language))"
    case .split(let counts): "die Empfehlungen gehen auseinander (\(listed(counts)))"
    case .noRecommendation(let count): "\(number(count)) ohne Empfehlung"
    case .otherThanProposed(let kind): "die Mitglieder empfehlen: \(term(kind))"
    case .divided(let criteria): "die Gruppe ist uneinig über \(listed(criteria))"
    case .cannotJudge(let criteria): "jemand konnte \(listed(criteria)) nicht beurteilen"
    case .stage(let stage): "Stand \(quoted(term(stage)))"
    case .voteIsOpen: "die Abstimmung hat begonnen"
    }
  }

  package func without(oneOf constituency: String, fallShort cases: [CaseID]) -> String {
    "Ohne ein Mitglied von \(quoted(constituency)) fehlt das Quorum für \(self.cases(cases))."
  }

  package func without(_ member: MemberID, fallShort cases: [CaseID]) -> String {
    "Ohne \(named(member)) fehlt das Quorum für \(self.cases(cases))."
  }

  package func fallShort(_ cases: [CaseID], _ short: [VoteCount.Part]) -> String {
    "Das Quorum fehlt für \(self.cases(cases)), auch wenn alle nicht Entschuldigten kommen: \(states(short))."
  }

  package func hang(_ cases: [CaseID], on members: [MemberID]) -> String {
    "Das Quorum für \(self.cases(cases)) hängt davon ab, wer nicht geantwortet hat: \(some(members))."
  }

  package var allHold: String {
    "Jeder Fall hat sein Quorum mit denen, die zugesagt haben."
  }

  package func notDeclared(_ members: [MemberID]) -> String {
    "Müssen vorher ihre Interessen erklären, sonst hinausgehen: \(named(members))."
  }

  package func expected(coming: Int, excused: Int, silent: Int) -> String {
    "\(coming) kommen, \(excused) entschuldigt, \(silent) ohne Antwort"
  }

  package func departures(_ count: Int) -> String {
    count == 0 ? "niemand geht hinaus" : "\(count)-mal hinaus"
  }

  package func title(_ preference: AgendaOrder.Preference) -> String {
    switch preference {
    case .urgency: "Nach Frist und Uneinigkeit"
    case .departures: "Am wenigsten hinaus"
    }
  }

  package func help(_ preference: AgendaOrder.Preference, departures: Int, now: Int) -> String {
    switch preference {
    case .urgency:
      "Zuerst was verspätet ist, dann was bald am Richtwert endet, dann was uneinig ist; darin "
        + "geht man selten hinaus: \(departures), jetzt \(now)."
    case .departures:
      "Wer hinaus muss, geht so selten wie möglich, ohne Rücksicht auf die Frist: \(departures), "
        + "jetzt \(now)."
    }
  }

  package func minutes(_ count: Int) -> String { "\(number(count)) Min." }

  package func ends(at time: ClockTime, excess: Int?) -> String {
    let over = excess.map {
      $0 > 0 ? ", \(minutes($0)) zu viel" : $0 < 0 ? ", \(minutes(-$0)) übrig" : ""
    }
    return "Ende um \(time)" + (over ?? "")
  }

  package func meeting(of day: Day) -> String { "Sitzung vom \(date(day))" }

  package var recordAgendaFirst: String {
    "Die Tagesordnung ist geändert und nicht festgehalten. S hält sie fest, Esc verwirft die Änderungen."
  }

  package func scheduled(_ count: Int, on day: Day) -> String {
    count == 0
      ? "Die markierten Fälle stehen schon auf einer Tagesordnung."
      : "Auf der Tagesordnung vom \(date(day)): \(number(count))."
  }

  private func cases(_ cases: [CaseID]) -> String {
    cases.count == 1 ? "den Fall " + both(cases) : "die Fälle " + both(cases)
  }

  private func listed(_ counts: [ConclusionKind: Int]) -> String {
    list(
      ConclusionKind.allCases.compactMap { kind in
        counts[kind].map { term(kind) + " \($0)" }
      })
  }
}

extension German {
  package func item(_ number: Int, of count: Int) -> String { "\(number) von \(count)" }

  package func running(_ item: RunningItem) -> String {
    "\(item.elapsed) von \(minutes(item.planned))"
      + (item.over > 0 ? ", \(minutes(item.over)) zu viel" : "")
  }

  package func behind(_ minutes: Int) -> String {
    minutes > 0 ? "\(self.minutes(minutes)) hinter dem Plan" : ""
  }

  package func notForAll(_ members: [MemberID]) -> String {
    "Von diesem Fall wird nichts gezeigt: nicht alle im Saal dürfen ihn sehen (\(named(members)))."
  }

  package func question(_ question: MeetingQuestion) -> String {
    switch question {
    case .conclude: "Welches Ergebnis schlägt die Gruppe vor?"
    case .adopt(let kind, let until): "Nimmt die Gruppe an: \(term(kind))\(end(until))?"
    case .vote(let kind, let until): "Die Abstimmung läuft: \(term(kind))\(end(until))"
    case .outcome(let outcome, let kind): "\(capital(term(outcome))): \(term(kind))"
    case .concluded(let kind): "Ergebnis: \(term(kind))"
    case .consent(let count):
      count == 1
        ? "Wünscht jemand eine Aussprache über diesen Fall?"
        : "Wünscht jemand eine Aussprache über einen dieser Fälle?"
    }
  }

  private func end(_ until: Day?) -> String { until.map { " bis " + date($0) } ?? "" }

  package func agreedCriteria(_ count: Int, of all: Int) -> String {
    "\(count) von \(all) Kriterien ohne Uneinigkeit"
  }

  package func haveVoted(_ count: Int, of all: Int) -> String {
    "\(count) von \(all) haben abgestimmt"
  }

  package func inRoom(_ count: Int) -> String { "\(count) im Saal" }

  package func shownIn(_ language: Language) -> String { "gezeigt auf \(term(language))" }
}
