package import ReviewDomain

extension French {
  package func label(_ cell: RequestCell) -> String {
    switch cell {
    case .study: "Étude"
    case .design: "Plan d'étude"
    case .participants: "Participants"
    case .population: "Population"
    case .comparator: "Comparateur"
    case .outcome: "Résultat"
    case .outcomeClass: "Type de résultat"
    case .effect: "Effet"
    case .interval: "Intervalle"
    case .certainty: "Certitude"
    case .name: "Nom"
    case .amount: "Montant"
    case .unit: "Unité"
    case .coPayment: "Ticket modérateur"
    case .code: "Code"
    case .year: "Année"
    case .patients: "Patients"
    case .cost: "Coût"
    case .savings: "Économies"
    case .threshold: "Seuil"
    case .source: "Source"
    case .responsible: "Responsable"
    case .due: "Échéance"
    case .file: "Fichier"
    case .title: "Titre"
    case .content: "Contenu"
    case .value: "Valeur"
    }
  }

  package func label(_ table: RequestTable) -> String {
    switch table {
    case .evidence: "Données probantes"
    case .tariff: "Tarif"
    case .budget: "Budget"
    case .openQuestions: "Questions ouvertes"
    case .annexes: "Annexes"
    case .otherFields: "Autres champs"
    }
  }

  package var changes: String { "Changements" }
  package func version(_ number: Int) -> String { "version \(number)" }
  package func versions(_ to: Int, comparedWith from: Int) -> String {
    "version \(to), comparée à la version \(from)"
  }
  package var nothingChanged: String {
    "Rien n'a changé dans les champs, le texte et les annexes lisibles."
  }
  package func unchangedLines(_ count: Int) -> String {
    count > 1 ? "… \(count) lignes inchangées" : "… \(count) ligne inchangée"
  }
  package var added: String { "ajouté" }
  package var removed: String { "retiré" }
  package var changed: String { "modifié" }
  package func changedUnderRound(_ version: Int) -> String {
    "Le dossier a changé (version \(version)) depuis l'ouverture du tour : relisez votre brouillon."
  }
  package func newVersion(_ version: Int, on day: Day) -> String {
    "Nouvelle version du dossier (\(version), reçue le \(date(day))) : voyez les changements."
  }
  package var seenInDossier: String { "vu dans le dossier" }

  package func sentence(for hint: ActHint) -> String {
    switch hint {
    case .pointsWithoutReply(let numbers):
      "Le groupe n'a pas répondu à des points du demandeur : \(list(numbers.map(String.init))). Le rapport les dira sans réponse."
    case .applicantWindowOpen(let day):
      "Le demandeur peut encore s'expliquer jusqu'au \(date(day)) (délai indicatif)."
    case .questionsNotSent(let drafts):
      "Des questions rédigées ne sont pas envoyées : \(list(drafts))."
    }
  }

  package func window(_ window: ApplicantWindow, today: Day) -> String {
    "Délai indicatif du demandeur : jusqu'au \(date(window.until)), \(daysLeft(window.daysLeft(on: today), .calendarDays))"
  }

  package func questionLead(_ id: CriterionID, _ name: String) -> String {
    "Le groupe n'a pas pu juger le critère \(id) (\(name)) sur la base du dossier. Pouvez-vous préciser :"
  }

  package func proposed(_ count: Int) -> String {
    count == 1 ? "proposée : 1 membre n'a pu juger" : "proposée : \(count) membres n'ont pu juger"
  }
}
