package import ReviewDomain

extension Dutch {
  package func label(_ cell: RequestCell) -> String {
    switch cell {
    case .study: "Studie"
    case .design: "Studieopzet"
    case .participants: "Deelnemers"
    case .population: "Populatie"
    case .comparator: "Comparator"
    case .outcome: "Uitkomst"
    case .outcomeClass: "Soort uitkomst"
    case .effect: "Effect"
    case .interval: "Interval"
    case .certainty: "Zekerheid"
    case .name: "Naam"
    case .amount: "Bedrag"
    case .unit: "Eenheid"
    case .coPayment: "Remgeld"
    case .code: "Code"
    case .year: "Jaar"
    case .patients: "Patiënten"
    case .cost: "Kosten"
    case .savings: "Besparingen"
    case .threshold: "Drempel"
    case .source: "Bron"
    case .responsible: "Verantwoordelijke"
    case .due: "Vervaldag"
    case .file: "Bestand"
    case .title: "Titel"
    case .content: "Inhoud"
    case .value: "Waarde"
    }
  }

  package func label(_ table: RequestTable) -> String {
    switch table {
    case .evidence: "Bewijsmateriaal"
    case .tariff: "Tarief"
    case .budget: "Budget"
    case .openQuestions: "Open vragen"
    case .annexes: "Bijlagen"
    case .otherFields: "Andere velden"
    }
  }

  package var changes: String { "Wijzigingen" }
  package func version(_ number: Int) -> String { "versie \(number)" }
  package func versions(_ to: Int, comparedWith from: Int) -> String {
    "versie \(to), vergeleken met versie \(from)"
  }
  package var nothingChanged: String {
    "Er is niets veranderd in de velden, de tekst en de leesbare bijlagen."
  }
  package func unchangedLines(_ count: Int) -> String {
    count == 1 ? "… 1 ongewijzigde regel" : "… \(count) ongewijzigde regels"
  }
  package var added: String { "toegevoegd" }
  package var removed: String { "verwijderd" }
  package var changed: String { "gewijzigd" }
  package func changedUnderRound(_ version: Int) -> String {
    "Het dossier is veranderd (versie \(version)) sinds de ronde werd geopend: herlees uw klad."
  }
  package func newVersion(_ version: Int, on day: Day) -> String {
    "Nieuwe versie van het dossier (\(version), ontvangen op \(date(day))): bekijk de wijzigingen."
  }
  package var seenInDossier: String { "gezien in het dossier" }

  package func sentence(for hint: ActHint) -> String {
    switch hint {
    case .pointsWithoutReply(let numbers):
      "De groep heeft niet geantwoord op punten van de aanvrager: \(list(numbers.map(String.init))). Het rapport meldt dat."
    case .applicantWindowOpen(let day):
      "De aanvrager kan nog toelichting geven tot \(date(day)) (richttermijn)."
    case .questionsNotSent(let drafts):
      "Opgestelde vragen zijn niet verstuurd: \(list(drafts))."
    }
  }

  package func window(_ window: ApplicantWindow, today: Day) -> String {
    "Richttermijn van de aanvrager: tot \(date(window.until)), \(daysLeft(window.daysLeft(on: today), .calendarDays))"
  }

  package func questionLead(_ id: CriterionID, _ name: String) -> String {
    "De groep kon criterium \(id) (\(name)) op basis van het dossier niet beoordelen. Kunt u verduidelijken:"
  }

  package func proposed(_ count: Int) -> String {
    count == 1
      ? "voorgesteld: 1 lid kon niet oordelen" : "voorgesteld: \(count) leden konden niet oordelen"
  }
}
