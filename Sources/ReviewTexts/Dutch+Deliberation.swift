package import ReviewDomain

extension Dutch {
  package func title(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "Cijfers uitleggen"
    case .constituencies: "Per achterban"
    case .reply: "Opmerking beantwoorden"
    }
  }

  package func hint(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "uitleg"
    case .constituencies: "per achterban"
    case .reply: "antwoorden"
    }
  }

  package func help(_ command: MatrixCommand) -> String {
    switch command {
    case .explain:
      "Toont elk cijfer van het criterium en van de zaak: de formule, de scores die erin zitten, "
        + "wat is weggelaten en hoe u het narekent."
    case .constituencies:
      "Toont één kolom per achterban in plaats van per lid; nog eens drukken toont de leden."
    case .reply:
      "Beantwoordt de laatste opmerking over dit criterium; het nummer kan worden gewijzigd."
    }
  }

  package func word(_ word: DeliberationWord) -> String {
    switch word {
    case .consensus: "Consensus"
    case .noConstituency: "zonder achterban"
    case .disagreement: "meningsverschil"
    case .neighbours: "naburig"
    case .figures: "Cijfers"
    case .scores: "Scores"
    case .leftOut: "Weggelaten"
    case .noAnswer: "zonder score"
    case .notIn: "blad niet ingediend"
    case .recusedMembers: "gewraakt"
    case .whole: "De hele zaak"
    case .check: "Zelf narekenen"
    case .gauge: "Consensusmeter"
    case .agreement: "Overeenstemming"
    case .caseThread: "Opmerkingen over de hele zaak"
    case .medianShort: "med."
    case .consensusShort: "cons."
    }
  }

  package func term(_ audience: Comment.Audience) -> String {
    switch audience {
    case .internal: "intern in de groep"
    case .applicant: "aan de aanvrager"
    }
  }

  package func sentence(for refusal: DeliberationRefusal) -> String {
    switch refusal {
    case .unknownComment(let number, let known):
      known.isEmpty
        ? "Er is nog geen opmerking om te beantwoorden. Laat dit veld leeg."
        : "Er is geen opmerking \(number). Kies een nummer van 1 tot \(known.count)."
    case .otherThread(let number, let criterion):
      "Opmerking \(number) gaat over \(criterion?.rawValue ?? "de hele zaak"), en een antwoord gaat "
        + "over hetzelfde. Laat het criterium leeg of wijzig het nummer."
    case .applicantNotConfirmed:
      "De aanvrager zou deze opmerking lezen. Bevestig dat met de hand (Bevestigen: ja), of houd "
        + "ze intern in de groep."
    case .consensusNeedsWords(let id, let value):
      "De waarde \(value) op \(id) staat niet zonder woorden, net als op een scoreblad. Schrijf in "
        + "minstens één taal wat is weerhouden."
    case .consensusEmpty:
      "Een consensus heeft een waarde nodig, een tekst of allebei. Geef er minstens één."
    }
  }

  package func sentence(for gap: AgreementGap) -> String {
    switch gap {
    case .fewMembers: "geen cijfer: minder dan twee leden scoorden eenzelfde criterium"
    case .fewCriteria: "geen cijfer: minder dan twee criteria werden door twee leden gescoord"
    case .allAlike: "α bestaat niet: alle scores zijn gelijk"
    }
  }

  package func commented(
    _ criterion: CriterionID?, replyTo: Int?, _ audience: Comment.Audience?
  ) -> String {
    (replyTo.map { "heeft opmerking \($0) beantwoord" } ?? "heeft een opmerking gemaakt")
      + (criterion.map { " over \($0)" } ?? "")
      + (audience == .applicant ? ", bestemd voor de aanvrager" : "")
  }

  package func settled(_ criterion: CriterionID, _ value: Score?) -> String {
    "heeft de consensus over \(criterion) genoteerd" + (value.map { ": \($0)" } ?? "")
  }

  package var commentNotice: String {
    "Intern in de groep, tenzij u de aanvrager kiest en dat bevestigt: die leest ze dan in een "
      + "brief."
  }

  package func toApplicant(sentOn: Day?) -> String {
    "aan de aanvrager, " + (sentOn.map { "verstuurd op \(date($0))" } ?? "nog niet verstuurd")
  }

  package func settledBy(_ name: String, on day: Day) -> String {
    "genoteerd door \(name) op \(date(day))"
  }

  package func basis(criteria: Int, members: Int) -> String {
    "\(criteria) criteria × \(members) leden"
  }

  package var agreementMeaning: String {
    "α: ordenen de leden de criteria op dezelfde manier? AC2: hoe sterk hun scores op elkaar "
      + "lijken. Om te kiezen waarover u praat, nooit om te beslissen."
  }

  package var agreementParadox: String {
    "Zijn bijna alle scores gelijk, dan stort α in terwijl iedereen het eens is; AC2 toont dat. "
      + "Daarom staat α nooit alleen."
  }

  package func disagreementMeaning(_ isDisagreement: Bool) -> String {
    isDisagreement
      ? "Boven 1: meningsverschil (≠), zoals ook de zoekwoorden divergent en di. zeggen."
      : "Niet boven 1: geen meningsverschil, zoals ook de zoekwoorden divergent en di. zeggen."
  }

  package func neighboursMeaning(levels: Int, step: Double) -> String {
    "De groep staat op twee naburige niveaus: op een schaal van \(levels) niveaus is er één "
      + "\(decimal(step)) punten waard op 1 tot 9, meer dan de \(decimal(2.35)) die in het midden "
      + "mogen."
  }

  package var medianMeaning: String {
    "De middelste score in volgorde; de twee middelste als ze verschillen."
  }

  package var gaugeMeaning: String {
    "Tastle en Wierman: 1 als allen dezelfde score geven, 0 als de helft de laagste en de andere "
      + "helft de hoogste geeft."
  }

  package func mapping(_ ends: ClosedRange<Int>) -> String {
    "De niveaus \(ends.lowerBound) tot \(ends.upperBound) worden omgezet naar 1 tot 9, waarvoor de "
      + "regel geijkt is."
  }

  package var percentileKind: String { "lineaire interpolatie, type 7 van R" }

  package var leftOutMeaning: String {
    "Apart geteld, nooit meegerekend in een gemiddelde of een mediaan."
  }

  package var constituencyMeaning: String { "Mediaan × aantal scores van elke achterban." }
}
