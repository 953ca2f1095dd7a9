package import ReviewDomain

extension English {
  package func term(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "unsure"
    case .medium: "fairly sure"
    case .high: "sure"
    }
  }

  package func sentence(for nudge: SheetNudge) -> String {
    switch nudge {
    case .allTheSame(let score): "All criteria have the same score: \(score)."
    case .shortReason(let id, let score): "\(id): a short reason for an extreme score (\(score))."
    case .changed(let id, let from, let to): "\(id): \(from) in the round before, now \(to)."
    }
  }

  package func confidenceNeedsScore(_ ids: [CriterionID]) -> String {
    "A confidence stands where there is no score: \(listed(ids)). Give the score, or take the "
      + "confidence away."
  }

  package func pinsNotInDossier(_ pins: [LostPin], _ existing: [Pin.Place]) -> String {
    "Some pins name nothing in this dossier: \(listed(pins)). "
      + (existing.isEmpty
        ? "It has neither annexes nor sections that can be named; take the pins away."
        : "Choose from what it has: \(listed(existing)).")
  }

  package var noSheetToReopen: String {
    "No score sheet has been submitted in this round, so there is none to give back. Wait for the "
      + "first one."
  }
}
