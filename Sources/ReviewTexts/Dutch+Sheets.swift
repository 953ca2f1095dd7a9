package import ReviewDomain

extension Dutch {
  package func term(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "onzeker"
    case .medium: "vrij zeker"
    case .high: "zeker"
    }
  }

  package func sentence(for nudge: SheetNudge) -> String {
    switch nudge {
    case .allTheSame(let score): "Alle criteria hebben dezelfde score: \(score)."
    case .shortReason(let id, let score):
      "\(id): een korte motivering voor een uiterste score (\(score))."
    case .changed(let id, let from, let to): "\(id): \(from) in de vorige ronde, nu \(to)."
    }
  }

  package func confidenceNeedsScore(_ ids: [CriterionID]) -> String {
    "Er staat een zekerheid zonder score: \(listed(ids)). Geef de score of haal de zekerheid weg."
  }

  package func pinsNotInDossier(_ pins: [LostPin], _ existing: [Pin.Place]) -> String {
    "Sommige verwijzingen duiden niets aan in dit dossier: \(listed(pins)). "
      + (existing.isEmpty
        ? "Het heeft geen bijlagen of delen om aan te duiden; haal de verwijzingen weg."
        : "Kies uit wat het bevat: \(listed(existing)).")
  }

  package var noSheetToReopen: String {
    "In deze ronde is geen enkel scoreblad ingediend: er is er geen om terug te geven. Wacht op "
      + "het eerste."
  }
}
