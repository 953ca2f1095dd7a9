package import ReviewDomain

extension German {
  package func term(_ stage: Stage) -> String {
    switch stage {
    case .presubmission: "Vorbesprechung"
    case .admissibility: "Zulässigkeit"
    case .scoring: "Punktevergabe"
    case .deliberation: "Beratung"
    case .vote: "Abstimmung"
    case .concluded: "abgeschlossen"
    case .decided: "entschieden"
    case .inForce: "in Kraft"
    case .ended: "beendet"
    }
  }

  package func term(_ ending: Ending) -> String {
    switch ending {
    case .inadmissible: "unzulässig"
    case .withdrawn: "zurückgezogen"
    case .refused: "abgelehnt"
    case .lapsed: "ausgelaufen"
    case .converted: "umgewandelt"
    case .stopped: "eingestellt"
    }
  }

  package func term(_ conclusion: ConclusionKind) -> String {
    switch conclusion {
    case .temporary: "vorläufig"
    case .definitive: "dauerhaft"
    case .negative: "negativ"
    }
  }

  package func term(_ requested: RequestedReimbursement) -> String {
    switch requested {
    case .temporary: "vorläufig"
    case .definitive: "dauerhaft"
    }
  }

  package func term(_ role: Member.Role) -> String {
    switch role {
    case .secretariat: "Sekretariat"
    case .chair: "Vorsitz"
    case .voting: "stimmberechtigt"
    case .advisory: "beratende Stimme"
    case .expert: "Sachverständige(r)"
    case .auditor: "Prüfer(in)"
    }
  }

  package func term(_ right: Right) -> String {
    switch right {
    case .read: "lesen"
    case .deliberate: "beraten"
    case .vote: "abstimmen"
    }
  }

  package func term(_ verdict: GateAnswer.Verdict) -> String {
    switch verdict {
    case .yes: "ja"
    case .no: "nein"
    case .notApplicable: "nicht anwendbar"
    }
  }

  package func term(_ choice: BallotChoice) -> String {
    switch choice {
    case .yes: "dafür"
    case .no: "dagegen"
    case .abstain: "Enthaltung"
    }
  }

  package func term(_ outcome: Vote.Outcome) -> String {
    switch outcome {
    case .adopted: "angenommen"
    case .rejected: "verworfen"
    case .noQuorum: "nicht beschlussfähig"
    }
  }

  package func term(_ atEnd: AtEnd) -> String {
    switch atEnd {
    case .lapse: "Auslaufen"
    case .extend: "Verlängerung"
    case .convert: "Umwandlung"
    case .stop: "Einstellung"
    }
  }

  package func term(_ authority: Decision.Authority) -> String {
    switch authority {
    case .insuranceCommittee: "Versicherungsausschuss"
    case .minister: "Minister"
    case .royalDecree: "Königlicher Erlass"
    case .convention: "Abkommen"
    }
  }

  package func term(_ outcome: Milestone.Outcome) -> String {
    switch outcome {
    case .met: "erreicht"
    case .late: "verspätet"
    case .missed: "versäumt"
    }
  }

  package func term(_ kind: Applicant.Kind) -> String {
    switch kind {
    case .manufacturer: "Hersteller"
    case .distributor: "Händler"
    case .scientificAssociation: "wissenschaftliche Vereinigung"
    case .professionalOrganisation: "Berufsverband"
    case .careInstitution: "Krankenhaus"
    }
  }

  package func term(_ design: Evidence.Design) -> String {
    switch design {
    case .rct: "randomisierte Studie"
    case .cohort: "Kohorte"
    case .registry: "Register"
    case .other: "andere"
    case .beforeAfter: "Vorher-Nachher"
    case .caseSeries: "Fallserie"
    case .systematicReview: "systematische Übersicht"
    case .diagnosticAccuracy: "diagnostische Genauigkeit"
    }
  }

  package func term(_ outcomeClass: Evidence.OutcomeClass) -> String {
    switch outcomeClass {
    case .mortality: "Mortalität"
    case .morbidity: "Morbidität"
    case .prom: "PROM"
    case .organisation: "Organisation"
    case .cost: "Kosten"
    case .surrogate: "Surrogat"
    case .safety: "Sicherheit"
    case .usability: "Nutzerfreundlichkeit"
    case .accuracy: "Genauigkeit"
    case .qualityOfLife: "Lebensqualität"
    }
  }

  package func term(_ certainty: Evidence.Certainty) -> String {
    switch certainty {
    case .high: "hoch"
    case .moderate: "moderat"
    case .low: "niedrig"
    case .veryLow: "sehr niedrig"
    }
  }

  package func term(_ language: Language) -> String {
    switch language {
    case .french: "Französisch"
    case .dutch: "Niederländisch"
    case .german: "Deutsch"
    case .english: "Englisch"
    }
  }

  package func term(_ mode: StoreMode) -> String {
    switch mode {
    case .practice: "Übung"
    case .solo: "Solo"
    case .shared: "geteilt"
    }
  }

  package func term(_ period: Period.Kind) -> String {
    switch period {
    case .admissibility: "Zulässigkeit"
    case .evaluation: "Bewertung"
    }
  }
}
