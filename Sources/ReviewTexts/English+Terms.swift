package import ReviewDomain

extension English {
  package func term(_ stage: Stage) -> String {
    switch stage {
    case .presubmission: "pre-submission"
    case .admissibility: "admissibility"
    case .scoring: "scoring"
    case .deliberation: "deliberation"
    case .vote: "vote"
    case .concluded: "concluded"
    case .decided: "decided"
    case .inForce: "in force"
    case .ended: "ended"
    }
  }

  package func term(_ ending: Ending) -> String {
    switch ending {
    case .inadmissible: "inadmissible"
    case .withdrawn: "withdrawn"
    case .refused: "refused"
    case .lapsed: "lapsed"
    case .converted: "converted"
    case .stopped: "stopped"
    }
  }

  package func term(_ conclusion: ConclusionKind) -> String {
    switch conclusion {
    case .temporary: "temporary"
    case .definitive: "definitive"
    case .negative: "negative"
    }
  }

  package func term(_ requested: RequestedReimbursement) -> String {
    switch requested {
    case .temporary: "temporary"
    case .definitive: "definitive"
    }
  }

  package func term(_ role: Member.Role) -> String {
    switch role {
    case .secretariat: "secretariat"
    case .chair: "chair"
    case .voting: "voting"
    case .advisory: "advisory voice"
    case .expert: "expert"
    case .auditor: "auditor"
    }
  }

  package func term(_ right: Right) -> String {
    switch right {
    case .read: "read"
    case .deliberate: "deliberate"
    case .vote: "vote"
    }
  }

  package func term(_ verdict: GateAnswer.Verdict) -> String {
    switch verdict {
    case .yes: "yes"
    case .no: "no"
    case .notApplicable: "not applicable"
    }
  }

  package func term(_ choice: BallotChoice) -> String {
    switch choice {
    case .yes: "for"
    case .no: "against"
    case .abstain: "abstention"
    }
  }

  package func term(_ outcome: Vote.Outcome) -> String {
    switch outcome {
    case .adopted: "adopted"
    case .rejected: "rejected"
    case .noQuorum: "no quorum"
    }
  }

  package func term(_ atEnd: AtEnd) -> String {
    switch atEnd {
    case .lapse: "lapse"
    case .extend: "extension"
    case .convert: "conversion"
    case .stop: "stop"
    }
  }

  package func term(_ authority: Decision.Authority) -> String {
    switch authority {
    case .insuranceCommittee: "Insurance Committee"
    case .minister: "minister"
    case .royalDecree: "royal decree"
    case .convention: "convention"
    }
  }

  package func term(_ outcome: Milestone.Outcome) -> String {
    switch outcome {
    case .met: "met"
    case .late: "late"
    case .missed: "missed"
    }
  }

  package func term(_ kind: Applicant.Kind) -> String {
    switch kind {
    case .manufacturer: "manufacturer"
    case .distributor: "distributor"
    case .scientificAssociation: "scientific association"
    case .professionalOrganisation: "professional organisation"
    case .careInstitution: "care institution"
    }
  }

  package func term(_ design: Evidence.Design) -> String {
    switch design {
    case .rct: "randomised trial"
    case .cohort: "cohort"
    case .registry: "registry"
    case .other: "other"
    case .beforeAfter: "before-after"
    case .caseSeries: "case series"
    case .systematicReview: "systematic review"
    case .diagnosticAccuracy: "diagnostic accuracy"
    }
  }

  package func term(_ outcomeClass: Evidence.OutcomeClass) -> String {
    switch outcomeClass {
    case .mortality: "mortality"
    case .morbidity: "morbidity"
    case .prom: "PROM"
    case .organisation: "organisation"
    case .cost: "cost"
    case .surrogate: "surrogate"
    case .safety: "safety"
    case .usability: "usability"
    case .accuracy: "accuracy"
    case .qualityOfLife: "quality of life"
    }
  }

  package func term(_ certainty: Evidence.Certainty) -> String {
    switch certainty {
    case .high: "high"
    case .moderate: "moderate"
    case .low: "low"
    case .veryLow: "very low"
    }
  }

  package func term(_ language: Language) -> String {
    switch language {
    case .french: "French"
    case .dutch: "Dutch"
    case .german: "German"
    case .english: "English"
    }
  }

  package func term(_ mode: StoreMode) -> String {
    switch mode {
    case .practice: "practice"
    case .solo: "solo"
    case .shared: "shared"
    }
  }

  package func term(_ period: Period.Kind) -> String {
    switch period {
    case .admissibility: "admissibility"
    case .evaluation: "evaluation"
    }
  }
}
