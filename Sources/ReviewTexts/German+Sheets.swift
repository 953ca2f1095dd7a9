package import ReviewDomain

extension German {
  package func term(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "unsicher"
    case .medium: "ziemlich sicher"
    case .high: "sicher"
    }
  }

  package func sentence(for nudge: SheetNudge) -> String {
    switch nudge {
    case .allTheSame(let score): "Alle Kriterien haben dieselbe Punktzahl: \(score)."
    case .shortReason(let id, let score):
      "\(id): eine kurze Begründung für eine äußerste Punktzahl (\(score))."
    case .changed(let id, let from, let to): "\(id): in der Vorrunde \(from), jetzt \(to)."
    }
  }

  package func confidenceNeedsScore(_ ids: [CriterionID]) -> String {
    "Eine Sicherheit steht ohne Punktzahl da: \(listed(ids)). Geben Sie die Punktzahl, oder nehmen "
      + "Sie die Sicherheit weg."
  }

  package func pinsNotInDossier(_ pins: [LostPin], _ existing: [Pin.Place]) -> String {
    "Einige Verweise bezeichnen nichts in dieser Akte: \(listed(pins)). "
      + (existing.isEmpty
        ? "Sie hat weder Anlagen noch Abschnitte, die sich nennen ließen; nehmen Sie sie weg."
        : "Wählen Sie aus dem, was sie enthält: \(listed(existing)).")
  }

  package var noSheetToReopen: String {
    "In dieser Runde wurde kein Bewertungsbogen abgegeben; es gibt keinen zurückzugeben. Warten "
      + "Sie auf den ersten."
  }
}
