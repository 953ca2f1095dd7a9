package import ReviewDomain

extension French {
  package func term(_ form: VoteForm) -> String {
    switch form {
    case .rollCall: "nominal"
    case .secret: "secret"
    }
  }

  package func term(_ procedure: VoteProcedure) -> String {
    switch procedure {
    case .meeting: "en réunion"
    case .written: "par écrit"
    }
  }

  package func term(_ document: Transmission.Document) -> String {
    switch document {
    case .report: "rapport"
    case .proposal: "proposition"
    case .minorityOpinions: "avis minoritaires"
    case .explanation: "explication du demandeur"
    case .votes: "votes"
    }
  }

  package func term(_ preset: VoteRule.Preset) -> String {
    switch preset {
    case .generalCommittee: "règles du Comité général"
    case .technicalCouncil: "règles des conseils techniques"
    case .conventionCommission: "règles des commissions de conventions"
    case .medicinesCommission: "règles de la Commission de remboursement des médicaments"
    case .insuranceCommittee: "règles du Comité de l'assurance"
    }
  }

  package func term(_ status: GateState.Status) -> String {
    switch status {
    case .notApplicable: "sans objet"
    case .unsatisfied: "non rempli"
    case .satisfied: "rempli"
    case .overridden: "dérogation"
    case .error: "erreur"
    }
  }

  package func word(_ word: VoteWord) -> String {
    switch word {
    case .attendance: "Présences"
    case .present: "Présents"
    case .left: "Partis"
    case .aside: "S'abstiennent par parité"
    case .proxies: "Procurations"
    case .voted: "Ont voté"
    case .notVoted: "N'ont pas voté"
    case .quorum: "Quorum"
    case .majority: "Majorité"
    case .rule: "Règle du vote"
    case .parity: "les bancs votent en nombre égal"
    case .text: "Texte"
    case .form: "Forme"
    case .procedure: "Procédure"
    case .deadline: "Dernier jour"
    case .tie: "partage des voix"
    case .casting: "Voix prépondérante"
    case .abstentions: "Abstentions"
    case .minorityOpinions: "Avis minoritaires"
    case .gates: "Points de contrôle"
    case .override: "Dérogation"
    case .transmission: "Transmission"
    case .reference: "Référence"
    case .documents: "Documents"
    case .grounds: "Motifs par critère"
    case .decisive: "Critères déterminants"
    case .careProcess: "Processus de soins"
    case .superseded: "Remplacée"
    case .representedBy: "représenté(e) par"
    case .byConsent: "par consensus, sans vote"
    case .consenting: "Présents avec voix délibérative"
    }
  }
}
