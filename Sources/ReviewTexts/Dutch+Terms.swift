package import ReviewDomain

extension Dutch {
  package func term(_ stage: Stage) -> String {
    switch stage {
    case .presubmission: "vooroverleg"
    case .admissibility: "ontvankelijkh."
    case .scoring: "scoring"
    case .deliberation: "beraadslaging"
    case .vote: "stemming"
    case .concluded: "geconcludeerd"
    case .decided: "beslist"
    case .inForce: "in werking"
    case .ended: "afgelopen"
    }
  }

  package func term(_ ending: Ending) -> String {
    switch ending {
    case .inadmissible: "niet ontvankelijk"
    case .withdrawn: "ingetrokken"
    case .refused: "geweigerd"
    case .lapsed: "vervallen"
    case .converted: "omgezet"
    case .stopped: "stopgezet"
    }
  }

  package func term(_ conclusion: ConclusionKind) -> String {
    switch conclusion {
    case .temporary: "tijdelijk"
    case .definitive: "definitief"
    case .negative: "negatief"
    }
  }

  package func term(_ requested: RequestedReimbursement) -> String {
    switch requested {
    case .temporary: "tijdelijk"
    case .definitive: "definitief"
    }
  }

  package func term(_ role: Member.Role) -> String {
    switch role {
    case .secretariat: "secretariaat"
    case .chair: "voorzitter"
    case .voting: "stemgerechtigd"
    case .advisory: "raadgevende stem"
    case .expert: "expert"
    case .auditor: "auditor"
    }
  }

  package func term(_ right: Right) -> String {
    switch right {
    case .read: "lezen"
    case .deliberate: "beraadslagen"
    case .vote: "stemmen"
    }
  }

  package func term(_ verdict: GateAnswer.Verdict) -> String {
    switch verdict {
    case .yes: "ja"
    case .no: "nee"
    case .notApplicable: "niet van toepassing"
    }
  }

  package func term(_ choice: BallotChoice) -> String {
    switch choice {
    case .yes: "voor"
    case .no: "tegen"
    case .abstain: "onthouding"
    }
  }

  package func term(_ outcome: Vote.Outcome) -> String {
    switch outcome {
    case .adopted: "aangenomen"
    case .rejected: "verworpen"
    case .noQuorum: "quorum niet bereikt"
    }
  }

  package func term(_ atEnd: AtEnd) -> String {
    switch atEnd {
    case .lapse: "verval"
    case .extend: "verlenging"
    case .convert: "omzetting"
    case .stop: "stopzetting"
    }
  }

  package func term(_ authority: Decision.Authority) -> String {
    switch authority {
    case .insuranceCommittee: "Verzekeringscomité"
    case .minister: "minister"
    case .royalDecree: "koninklijk besluit"
    case .convention: "overeenkomst"
    }
  }

  package func term(_ outcome: Milestone.Outcome) -> String {
    switch outcome {
    case .met: "gehaald"
    case .late: "laattijdig"
    case .missed: "gemist"
    }
  }

  package func term(_ kind: Applicant.Kind) -> String {
    switch kind {
    case .manufacturer: "fabrikant"
    case .distributor: "verdeler"
    case .scientificAssociation: "wetenschappelijke vereniging"
    case .professionalOrganisation: "beroepsorganisatie"
    case .careInstitution: "verplegingsinrichting"
    }
  }

  package func term(_ design: Evidence.Design) -> String {
    switch design {
    case .rct: "gerandomiseerde studie"
    case .cohort: "cohort"
    case .registry: "register"
    case .other: "andere"
    case .beforeAfter: "voor-na"
    case .caseSeries: "patiëntenreeks"
    case .systematicReview: "systematische review"
    case .diagnosticAccuracy: "diagnostische nauwkeurigheid"
    }
  }

  package func term(_ outcomeClass: Evidence.OutcomeClass) -> String {
    switch outcomeClass {
    case .mortality: "mortaliteit"
    case .morbidity: "morbiditeit"
    case .prom: "PROM"
    case .organisation: "organisatie"
    case .cost: "kosten"
    case .surrogate: "surrogaat"
    case .safety: "veiligheid"
    case .usability: "gebruiksvriendelijkheid"
    case .accuracy: "nauwkeurigheid"
    case .qualityOfLife: "levenskwaliteit"
    }
  }

  package func term(_ certainty: Evidence.Certainty) -> String {
    switch certainty {
    case .high: "hoog"
    case .moderate: "matig"
    case .low: "laag"
    case .veryLow: "zeer laag"
    }
  }

  package func term(_ language: Language) -> String {
    switch language {
    case .french: "Frans"
    case .dutch: "Nederlands"
    case .german: "Duits"
    case .english: "Engels"
    }
  }

  package func term(_ mode: StoreMode) -> String {
    switch mode {
    case .practice: "oefening"
    case .solo: "solo"
    case .shared: "gedeeld"
    }
  }

  package func term(_ period: Period.Kind) -> String {
    switch period {
    case .admissibility: "ontvankelijkheid"
    case .evaluation: "evaluatie"
    }
  }
}
