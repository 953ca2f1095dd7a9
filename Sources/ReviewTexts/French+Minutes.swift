package import ReviewDomain

extension French: MinutesTexts {
  package func minutesTitle(of day: Day) -> String { "Procès-verbal de la réunion du \(date(day))" }

  package func agendaTitle(of day: Day) -> String { "Ordre du jour de la réunion du \(date(day))" }

  package func word(_ word: MinutesWord) -> String {
    switch word {
    case .day: "Date"
    case .place: "Lieu"
    case .begins: "Commence à"
    case .ends: "Finit à"
    case .opened: "Ouverte à"
    case .closed: "Close à"
    case .presiding: "Préside"
    case .present: "Présents"
    case .excused: "Excusés"
    case .absent: "Absents"
    case .member: "Membre"
    case .role: "Voix"
    case .sitsFor: "Représente"
    case .times: "Présence"
    case .item: "Point"
    case .minutes: "Durée prévue"
    case .rapporteur: "Rapporteur"
    case .recused: "Hors de la salle"
    case .proposal: "Proposition"
    case .reasons: "Motivation"
    case .conditions: "Conditions"
    case .documents: "Documents"
    case .outOfRoom: "Ont quitté la salle"
    case .notes: "Discussion"
    case .consensus: "Valeurs retenues"
    case .vote: "Vote"
    case .ballots: "Votes émis"
    case .recorded: "Acté ce jour-là"
    case .consentBlock: "Affaires adoptées sans débat"
    case .consentPlanned: "Affaires à adopter sans débat"
    case .leftOut: "Non adoptées avec elles"
    case .notReached: "Non abordés"
    case .general: "Autres notes"
    case .actions: "Suites et échéances"
    case .corrections: "Corrections"
    case .signatures: "Signatures"
    case .chair: "La présidence"
    case .secretariat: "Le secrétariat"
    case .foreseen: "Prévu"
    case .announced: "Présences annoncées"
    }
  }

  package var agendaOpening: String {
    "Vous êtes invité(e) à la réunion du groupe de travail. Annoncez votre présence, "
      + "déclarez vos intérêts dans chaque affaire et lisez ce qui est à adopter sans débat : "
      + "qui veut en débattre le dit, avant la réunion ou pendant celle-ci."
  }

  package var minutesAreDraft: String { "Projet : ce procès-verbal n'est pas encore approuvé." }

  package var minutesAreUnfinished: String { "Inachevé : la réunion n'est pas encore close." }

  package func minutesApproved(in meeting: Day) -> String {
    "Approuvé en réunion du \(date(meeting))."
  }

  package var consentExplained: String {
    "Adoptées ensemble et sans débat, sauf si un membre en demande un."
  }

  package func consentAdopted(at time: ClockTime) -> String {
    "À \(time), ces affaires ont été lues l'une après l'autre. Aucun membre présent n'a "
      + "demandé le débat ; leurs propositions ont été adoptées par consensus, sans vote."
  }

  package func approved(minutesOf days: [Day]) -> String {
    (days.count == 1 ? "Le procès-verbal du " : "Les procès-verbaux du ") + list(days.map(date))
      + (days.count == 1 ? " est approuvé." : " sont approuvés.")
  }

  package var noMinutesApproved: String { "Aucun procès-verbal n'a été approuvé." }

  package func notWritten(in language: Language) -> String { "[non rédigé en \(term(language))]" }

  package func notWritten(_ count: Int) -> String {
    count == 1
      ? "1 texte n'existe pas dans cette langue ; il est signalé à sa place."
      : "\(count) textes n'existent pas dans cette langue ; chacun est signalé à sa place."
  }

  package func notShown(because reason: String) -> String { "Ne vous est pas montré. " + reason }

  package func minutesLong(_ minutes: Int) -> String { "\(minutes) min" }
}
