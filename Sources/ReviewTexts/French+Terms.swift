package import ReviewDomain

extension French {
  package func term(_ stage: Stage) -> String {
    switch stage {
    case .presubmission: "préalable"
    case .admissibility: "recevabilité"
    case .scoring: "cotation"
    case .deliberation: "délibération"
    case .vote: "vote"
    case .concluded: "conclu"
    case .decided: "décidé"
    case .inForce: "en vigueur"
    case .ended: "terminé"
    }
  }

  package func term(_ ending: Ending) -> String {
    switch ending {
    case .inadmissible: "irrecevable"
    case .withdrawn: "retiré"
    case .refused: "refusé"
    case .lapsed: "échu"
    case .converted: "converti"
    case .stopped: "arrêté"
    }
  }

  package func term(_ conclusion: ConclusionKind) -> String {
    switch conclusion {
    case .temporary: "temporaire"
    case .definitive: "définitive"
    case .negative: "négative"
    }
  }

  package func term(_ requested: RequestedReimbursement) -> String {
    switch requested {
    case .temporary: "temporaire"
    case .definitive: "définitif"
    }
  }

  package func term(_ role: Member.Role) -> String {
    switch role {
    case .secretariat: "secrétariat"
    case .chair: "président(e)"
    case .voting: "voix délibérative"
    case .advisory: "voix consultative"
    case .expert: "expert"
    case .auditor: "auditeur"
    }
  }

  package func term(_ right: Right) -> String {
    switch right {
    case .read: "lire"
    case .deliberate: "délibérer"
    case .vote: "voter"
    }
  }

  package func term(_ verdict: GateAnswer.Verdict) -> String {
    switch verdict {
    case .yes: "oui"
    case .no: "non"
    case .notApplicable: "sans objet"
    }
  }

  package func term(_ choice: BallotChoice) -> String {
    switch choice {
    case .yes: "pour"
    case .no: "contre"
    case .abstain: "abstention"
    }
  }

  package func term(_ outcome: Vote.Outcome) -> String {
    switch outcome {
    case .adopted: "adopté"
    case .rejected: "rejeté"
    case .noQuorum: "quorum non atteint"
    }
  }

  package func term(_ atEnd: AtEnd) -> String {
    switch atEnd {
    case .lapse: "extinction"
    case .extend: "prolongation"
    case .convert: "conversion"
    case .stop: "arrêt"
    }
  }

  package func term(_ authority: Decision.Authority) -> String {
    switch authority {
    case .insuranceCommittee: "Comité de l'assurance"
    case .minister: "ministre"
    case .royalDecree: "arrêté royal"
    case .convention: "convention"
    }
  }

  package func term(_ outcome: Milestone.Outcome) -> String {
    switch outcome {
    case .met: "atteint"
    case .late: "tardif"
    case .missed: "manqué"
    }
  }

  package func term(_ kind: Applicant.Kind) -> String {
    switch kind {
    case .manufacturer: "fabricant"
    case .distributor: "distributeur"
    case .scientificAssociation: "association scientifique"
    case .professionalOrganisation: "organisation professionnelle"
    case .careInstitution: "établissement hospitalier"
    }
  }

  package func term(_ design: Evidence.Design) -> String {
    switch design {
    case .rct: "essai randomisé"
    case .cohort: "cohorte"
    case .registry: "registre"
    case .other: "autre"
    case .beforeAfter: "avant-après"
    case .caseSeries: "série de cas"
    case .systematicReview: "revue systématique"
    case .diagnosticAccuracy: "exactitude diagnostique"
    }
  }

  package func term(_ outcomeClass: Evidence.OutcomeClass) -> String {
    switch outcomeClass {
    case .mortality: "mortalité"
    case .morbidity: "morbidité"
    case .prom: "PROM"
    case .organisation: "organisation"
    case .cost: "coût"
    case .surrogate: "substitution"
    case .safety: "sécurité"
    case .usability: "facilité d'utilisation"
    case .accuracy: "exactitude"
    case .qualityOfLife: "qualité de vie"
    }
  }

  package func term(_ certainty: Evidence.Certainty) -> String {
    switch certainty {
    case .high: "élevée"
    case .moderate: "modérée"
    case .low: "faible"
    case .veryLow: "très faible"
    }
  }

  package func term(_ language: Language) -> String {
    switch language {
    case .french: "français"
    case .dutch: "néerlandais"
    case .german: "allemand"
    case .english: "anglais"
    }
  }

  package func term(_ mode: StoreMode) -> String {
    switch mode {
    case .practice: "exercice"
    case .solo: "solo"
    case .shared: "partagé"
    }
  }

  package func term(_ period: Period.Kind) -> String {
    switch period {
    case .admissibility: "recevabilité"
    case .evaluation: "évaluation"
    }
  }
}
