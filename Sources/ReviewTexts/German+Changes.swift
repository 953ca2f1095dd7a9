package import ReviewDomain

extension German {
  package func label(_ cell: RequestCell) -> String {
    switch cell {
    case .study: "Studie"
    case .design: "Studiendesign"
    case .participants: "Teilnehmende"
    case .population: "Population"
    case .comparator: "Vergleich"
    case .outcome: "Ergebnis"
    case .outcomeClass: "Art des Ergebnisses"
    case .effect: "Effekt"
    case .interval: "Intervall"
    case .certainty: "Sicherheit"
    case .name: "Name"
    case .amount: "Betrag"
    case .unit: "Einheit"
    case .coPayment: "Eigenanteil"
    case .code: "Code"
    case .year: "Jahr"
    case .patients: "Patienten"
    case .cost: "Kosten"
    case .savings: "Einsparungen"
    case .threshold: "Schwelle"
    case .source: "Quelle"
    case .responsible: "Verantwortlich"
    case .due: "Fällig"
    case .file: "Datei"
    case .title: "Titel"
    case .content: "Inhalt"
    case .value: "Wert"
    }
  }

  package func label(_ table: RequestTable) -> String {
    switch table {
    case .evidence: "Evidenz"
    case .tariff: "Tarif"
    case .budget: "Budget"
    case .openQuestions: "Offene Fragen"
    case .annexes: "Anlagen"
    case .otherFields: "Andere Felder"
    }
  }

  package var changes: String { "Änderungen" }
  package func version(_ number: Int) -> String { "Fassung \(number)" }
  package func versions(_ to: Int, comparedWith from: Int) -> String {
    "Fassung \(to), verglichen mit Fassung \(from)"
  }
  package var nothingChanged: String {
    "In den Feldern, im Text und in den lesbaren Anlagen hat sich nichts geändert."
  }
  package func unchangedLines(_ count: Int) -> String {
    count == 1 ? "… 1 unveränderte Zeile" : "… \(count) unveränderte Zeilen"
  }
  package var added: String { "hinzugefügt" }
  package var removed: String { "entfernt" }
  package var changed: String { "geändert" }
  package func changedUnderRound(_ version: Int) -> String {
    "Die Akte hat sich seit Eröffnung der Runde geändert (Fassung \(version)): Lesen Sie Ihren Entwurf nach."
  }
  package func newVersion(_ version: Int, on day: Day) -> String {
    "Neue Fassung der Akte (\(version), eingegangen am \(date(day))): Sehen Sie die Änderungen an."
  }
  package var seenInDossier: String { "in der Akte gesehen" }

  package func sentence(for hint: ActHint) -> String {
    switch hint {
    case .pointsWithoutReply(let numbers):
      "Die Gruppe hat auf Punkte des Antragstellers nicht geantwortet: \(list(numbers.map(String.init))). Der Bericht sagt das."
    case .applicantWindowOpen(let day):
      "Der Antragsteller kann sich noch bis \(date(day)) erläutern (Richtfrist)."
    case .questionsNotSent(let drafts):
      "Verfasste Fragen sind nicht versandt: \(list(drafts))."
    }
  }

  package func window(_ window: ApplicantWindow, today: Day) -> String {
    "Richtfrist des Antragstellers: bis \(date(window.until)), \(daysLeft(window.daysLeft(on: today), .calendarDays))"
  }

  package func questionLead(_ id: CriterionID, _ name: String) -> String {
    "Die Gruppe konnte das Kriterium \(id) (\(name)) anhand der Akte nicht beurteilen. Können Sie erläutern:"
  }

  package func proposed(_ count: Int) -> String {
    count == 1
      ? "vorgeschlagen: 1 Mitglied konnte nicht urteilen"
      : "vorgeschlagen: \(count) Mitglieder konnten nicht urteilen"
  }
}
