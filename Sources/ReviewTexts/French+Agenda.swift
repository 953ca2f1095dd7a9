package import ReviewDomain

extension French: AgendaTexts {
  package func word(_ word: AgendaWord) -> String {
    switch word {
    case .start: "Heure"
    case .minutes: "Min"
    case .disagreement: "Désacc."
    case .leaving: "Sortent"
    case .quorum: "Quorum"
    case .leave: "Quittent la salle"
    case .back: "Reviennent"
    case .canConsent: "Peut être adoptée sans débat"
    case .noConsent: "Pas sans débat"
    case .pulledBy: "Débat demandé par"
    case .dealtWith: "traité"
    case .inHand: "en discussion"
    case .adopted: "adoptée sans débat"
    case .notWithOthers: "Pas adoptée avec les autres"
    case .closedToYou: "Le dossier vous est fermé."
    case .holds: "oui"
    case .hangs: "incert."
    case .fails: "non"
    case .minutesOfMeeting: "Procès-verbal"
    case .changed: "modifié, pas encore enregistré : S enregistre, Esc abandonne"
    case .noMeeting: "Aucune réunion n'est prévue. Le secrétariat en prévoit une avec p."
    case .noItems:
      "L'ordre du jour est vide. Ajoutez une affaire avec a, ou marquez-en dans la liste, puis p."
    case .forecast: "Quorum"
    case .notRecorded: "pas enregistré"
    case .presentNow: "Présents"
    case .excusedNow: "Excusés"
    case .silentNow: "Sans réponse"
    case .proposalText: "Proposition"
    case .consensus: "consensus"
    case .median: "médiane"
    case .voteNow: "Vote"
    case .next: "Ensuite"
    case .meetingOver: "La réunion est close."
    case .notOpen: "La réunion n'est pas encore ouverte."
    case .withoutDebate: "Sans débat"
    case .result: "Résultat"
    case .noBallot: "Personne n'a encore voté"
    }
  }

  package func words(for obstacle: ConsentObstacle) -> String {
    switch obstacle {
    case .notRevealed: "aucune cote n'est dévoilée"
    case .noProposal: "rien n'est proposé"
    case .proposalNotIn(let language): "la proposition n'est pas motivée en \(term(language))"
    case .split(let counts): "les recommandations diffèrent (\(listed(counts)))"
    case .noRecommendation(let count): "\(number(count)) sans recommandation"
    case .otherThanProposed(let kind): "les membres recommandent : \(term(kind))"
    case .divided(let criteria): "le groupe est divisé sur \(listed(criteria))"
    case .cannotJudge(let criteria): "quelqu'un n'a pu juger \(listed(criteria))"
    case .stage(let stage): "stade \(quoted(term(stage)))"
    case .voteIsOpen: "le vote a commencé"
    }
  }

  package func without(oneOf constituency: String, fallShort cases: [CaseID]) -> String {
    "Sans un membre de \(quoted(constituency)), le quorum manque pour \(self.cases(cases))."
  }

  package func without(_ member: MemberID, fallShort cases: [CaseID]) -> String {
    "Sans \(named(member)), le quorum manque pour \(self.cases(cases))."
  }

  package func fallShort(_ cases: [CaseID], _ short: [VoteCount.Part]) -> String {
    "Le quorum manque pour \(self.cases(cases)), même si tous les non-excusés viennent : \(states(short))."
  }

  package func hang(_ cases: [CaseID], on members: [MemberID]) -> String {
    "Le quorum dépend, pour \(self.cases(cases)), de qui n'a pas répondu : \(some(members))."
  }

  package var allHold: String {
    "Chaque affaire a son quorum avec ceux qui ont annoncé leur présence."
  }

  package func notDeclared(_ members: [MemberID]) -> String {
    "Doivent d'abord déclarer leurs intérêts, sinon sortir : \(named(members))."
  }

  package func expected(coming: Int, excused: Int, silent: Int) -> String {
    "\(coming) viennent, \(excused) excusé(s), \(silent) sans réponse"
  }

  package func departures(_ count: Int) -> String {
    count == 0 ? "personne ne sort" : count == 1 ? "1 sortie" : "\(count) sorties"
  }

  package func title(_ preference: AgendaOrder.Preference) -> String {
    switch preference {
    case .urgency: "Par délai et désaccord"
    case .departures: "Le moins de sorties"
    }
  }

  package func help(_ preference: AgendaOrder.Preference, departures: Int, now: Int) -> String {
    switch preference {
    case .urgency:
      "D'abord hors délai, puis bientôt au terme indicatif, puis divisées ; entre elles, peu de "
        + "sorties : \(departures), à présent \(now)."
    case .departures:
      "Qui doit sortir sort le moins de fois possible, quel que soit le délai : \(departures), à "
        + "présent \(now)."
    }
  }

  package func minutes(_ count: Int) -> String { "\(number(count)) min" }

  package func ends(at time: ClockTime, excess: Int?) -> String {
    let over = excess.map {
      $0 > 0 ? ", \(minutes($0)) de trop" : $0 < 0 ? ", \(minutes(-$0)) de reste" : ""
    }
    return "fin à \(time)" + (over ?? "")
  }

  package func meeting(of day: Day) -> String { "Réunion du \(date(day))" }

  package var recordAgendaFirst: String {
    "L'ordre du jour est modifié et pas enregistré. Tapez S pour l'enregistrer, Esc pour abandonner."
  }

  package func scheduled(_ count: Int, on day: Day) -> String {
    count == 0
      ? "Les affaires marquées sont déjà à un ordre du jour."
      : "À l'ordre du jour du \(date(day)) : \(number(count))."
  }

  private func cases(_ cases: [CaseID]) -> String {
    cases.count == 1 ? "l'affaire " + both(cases) : "les affaires " + both(cases)
  }

  private func listed(_ counts: [ConclusionKind: Int]) -> String {
    list(
      ConclusionKind.allCases.compactMap { kind in
        counts[kind].map { term(kind) + " \($0)" }
      })
  }
}

extension French {
  package func item(_ number: Int, of count: Int) -> String { "\(number) sur \(count)" }

  package func running(_ item: RunningItem) -> String {
    "\(item.elapsed) sur \(minutes(item.planned))"
      + (item.over > 0 ? ", \(minutes(item.over)) de trop" : "")
  }

  package func behind(_ minutes: Int) -> String {
    minutes > 0 ? "\(self.minutes(minutes)) de retard" : ""
  }

  package func notForAll(_ members: [MemberID]) -> String {
    "Rien de cette affaire n'est montré : tous dans la salle ne peuvent pas la voir (\(named(members)))."
  }

  package func question(_ question: MeetingQuestion) -> String {
    switch question {
    case .conclude: "Quelle conclusion le groupe propose-t-il ?"
    case .adopt(let kind, let until): "Le groupe adopte-t-il : \(term(kind))\(end(until)) ?"
    case .vote(let kind, let until): "Le vote est ouvert : \(term(kind))\(end(until))"
    case .outcome(let outcome, let kind): "\(capital(term(outcome))) : \(term(kind))"
    case .concluded(let kind): "Conclusion : \(term(kind))"
    case .consent(let count):
      count == 1
        ? "Quelqu'un souhaite-t-il débattre de cette affaire ?"
        : "Quelqu'un souhaite-t-il débattre d'une de ces affaires ?"
    }
  }

  private func end(_ until: Day?) -> String { until.map { " jusqu'au " + date($0) } ?? "" }

  package func agreedCriteria(_ count: Int, of all: Int) -> String {
    "\(count) critères sur \(all) sans désaccord"
  }

  package func haveVoted(_ count: Int, of all: Int) -> String {
    "\(count) sur \(all) ont voté"
  }

  package func inRoom(_ count: Int) -> String { "\(count) dans la salle" }

  package func shownIn(_ language: Language) -> String { "montré en \(term(language))" }
}
