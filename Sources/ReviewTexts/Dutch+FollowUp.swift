package import ReviewDomain

extension Dutch: FollowUpTexts {
  package func sentence(for refusal: FollowUpRefusal) -> String {
    switch refusal {
    case .notTemporary:
      "Wat hier van kracht is, is geen tijdelijke terugbetaling: er is geen einde te verschuiven. "
        + "Kies \(name(.decide)) als de overheid opnieuw besliste."
    case .notLater(let day, let end):
      "De tijdelijke terugbetaling loopt tot en met \(date(end)); \(date(day)) is niet later. Geef een "
        + "latere dag, of beëindig de zaak met \(name(.end))."
    case .beyondCap(let months, let latest):
      "Volgens de regels van de groep kan een tijdelijke terugbetaling samen \(months) maanden worden "
        + "verlengd, tot en met \(date(latest)). Geef die dag of een vroegere."
    case .questionsLeftOut(let numbers):
      "Deze open vragen ontbreken in de lijst: \(list(numbers.map(String.init))). Behoud ze met een "
        + "nieuwe dag, of noteer eerst wat ervan kwam met \(name(.milestone))."
    case .dueAfterEnd(let outcome, let day, let end):
      "De vraag \(quoted(outcome)) wordt verwacht op \(date(day)), na het nieuwe einde op \(date(end)). "
        + "Geef een vroegere dag."
    case .duePast(let outcome, let day):
      "De vraag \(quoted(outcome)) werd verwacht op \(date(day)), en die dag is voorbij. Geef een "
        + "nieuwe dag."
    case .metAfterDue(let number, let due):
      "Vraag \(number) werd verwacht op \(date(due)): wat daarna komt, is laattijdig. Kies "
        + "\(quoted(term(Milestone.Outcome.late))), of geef de dag waarop het binnenkwam."
    case .notLate(let number, let due):
      "Vraag \(number) werd verwacht op \(date(due)), en het antwoord kwam op tijd. Kies "
        + "\(quoted(term(Milestone.Outcome.met))) of verbeter de dag."
    case .neverTemporary:
      "Er liep nooit een tijdelijke terugbetaling van deze zaak: er valt niets te herevalueren. Kies "
        + "een zaak die van kracht is of was."
    case .alreadyConverted:
      "De tijdelijke terugbetaling werd definitief: ze wordt niet meer geherevalueerd. Registreer een "
        + "nieuwe aanvraag als de aanvrager er een indient."
    case .reevaluationRuns(let id):
      "De herevaluatie \(id) van deze zaak is al geopend, en er loopt er één tegelijk. Ga daar verder."
    case .otherProduct(let found, let expected):
      "Het dossier gaat over \(quoted(found)); de zaak gaat over \(quoted(expected)). Controleer de "
        + "map."
    case .reevaluateInstead(let id):
      "Zaak \(id) wordt tijdelijk terugbetaald: het dossier wordt niet meer herzien. Is het nieuwe "
        + "dossier voor de herevaluatie, kies dan \(name(.reevaluate)) en noem de map."
    case .conversionNeedsDecision(let id):
      "Een omzetting steunt op de herevaluatie \(id), die nog geen definitieve beslissing heeft. "
        + "Noteer die eerst daar, of kies een ander einde."
    }
  }

  package func term(_ standing: MilestoneStanding) -> String {
    switch standing {
    case .overdue: "over tijd"
    case .dueSoon: "binnenkort"
    case .open: "open"
    case .missed: "gemist"
    case .late: "laattijdig"
    case .met: "gehaald"
    }
  }

  package func term(_ section: TemporaryStanding.Section) -> String {
    switch section {
    case .attention: "Vraagt aandacht"
    case .running: "Lopend"
    case .ended: "Beëindigd in het laatste jaar"
    }
  }

  package func words(for reason: QuestionSuggestion.Reason) -> String {
    switch reason {
    case .disagreement(let tenths):
      "de leden zijn verdeeld (index \(oneDecimal(Double(tenths) / 10)))"
    case .lowConfidence(let low, let given): "\(low) van \(given) zijn niet zeker van hun score"
    case .cannotJudge(let count):
      count == 1 ? "1 kon niet oordelen" : "\(count) konden niet oordelen"
    }
  }

  package func sentence(for attention: FollowUpAttention) -> String {
    switch attention {
    case .over(let day):
      "Afgelopen op \(date(day)), zonder genoteerd vervolg: laat vervallen, verleng of zet om."
    case .superseded(.negative): "Een weigering kwam in de plaats: beëindig als stopgezet."
    case .superseded: "Een definitieve beslissing kwam in de plaats: beëindig als omgezet."
    case .overdue(let numbers):
      numbers.count == 1
        ? "Vraag \(numbers[0]) is over tijd."
        : "Vragen \(list(numbers.map(String.init))) zijn over tijd."
    case .ends(let days): ends("De terugbetaling", in: days) + "."
    case .askBefore(let day):
      "Laatste dag om verlenging of de definitieve weg te vragen: \(date(day)) (richtinggevend)."
    case .dueSoon(let numbers):
      numbers.count == 1
        ? "Vraag \(numbers[0]) vervalt binnenkort."
        : "Vragen \(list(numbers.map(String.init))) vervallen binnenkort."
    }
  }

  package func brief(_ attention: FollowUpAttention) -> String {
    switch attention {
    case .over: "voorbij het einde"
    case .superseded: "af te sluiten"
    case .overdue(let numbers): "\(numbers.count) over tijd"
    case .ends(let days): "eindigt over \(days) d"
    case .askBefore(let day): "vóór \(date(day))"
    case .dueSoon(let numbers): "\(numbers.count) binnenkort"
    }
  }

  package func word(_ word: FollowUpWord) -> String {
    switch word {
    case .ends: "Einde"
    case .answered: "Vragen"
    case .nextDue: "Volgende"
    case .needs: "Te doen"
    case .lastDayToAsk: "Laatste dag om meer te vragen (richtinggevend)"
    case .reevaluation: "Herevaluatie"
    case .reevaluates: "Herevalueert"
    case .prolonged: "Verlengd"
    case .nothingToFollow: "Geen tijdelijke terugbetaling loopt of eindigde in het laatste jaar."
    case .keyToMarks: "Tekens"
    case .scores: "Scores"
    case .then: "Toen"
    case .now: "Nu"
    case .change: "Verschil"
    case .promised: "Beloofd"
    case .delivered: "Geleverd"
    case .nothingDelivered: "niets in het nieuwe dossier lijkt erop"
    case .otherEvidence: "Nieuw in het dossier, bij geen vraag"
    case .matchedByWords:
      "Welk resultaat welke vraag beantwoordt, is geraden uit de woorden: controleer in het dossier."
    case .noComparison: "Deze zaak herevalueert er geen, en geen herevalueert haar."
    case .figures: "Mediaan (verdeeldheidsindex; ≠ boven 1)"
    case .suggestedQuestions: "Wat de scores openlaten:"
    }
  }

  package func questionsLate(_ count: Int) -> String {
    count == 1 ? "1 vraag over tijd" : "\(count) vragen over tijd"
  }

  package func ends(_ product: String, in days: Int) -> String {
    switch days {
    case 0: "\(product) eindigt vandaag"
    case 1: "\(product) eindigt morgen"
    default: "\(product) eindigt over \(days) dagen"
    }
  }

  package func isOver(_ product: String) -> String { "\(product) is voorbij het einde" }
  package func isToBeClosed(_ product: String) -> String { "\(product) is af te sluiten" }
  package func andMore(_ count: Int) -> String { "nog \(count)" }
  package func oneDossierNeeded(_ path: String, _ count: Int) -> String {
    "\(path) bevat \(count) dossiers; een herevaluatie heeft er één. Noem de map met haar dossier.md."
  }

  package func answered(_ done: Int, of all: Int) -> String { "\(done) van \(all) beantwoord" }

  package func prolonged(from: Day?, to: Day) -> String {
    (from.map { "van \(date($0)) " } ?? "") + "tot en met \(date(to))"
  }

  package func sentence(for sight: ThenAndNow.Sight, of id: CaseID) -> String {
    switch sight {
    case .open: "De scores van \(id) zijn onthuld."
    case .notRevealed: "De scores van \(id) zijn nog niet onthuld."
    case .closed: "Het dossier van \(id) is voor u gesloten."
    }
  }
}
