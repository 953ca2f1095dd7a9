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

  package func draftMerged(_ ids: [CriterionID], aside path: String?) -> String {
    guard let path else {
      return
        "Ein anderes Fenster hat diesen Entwurf auch geändert; beides steht jetzt darin."
    }
    return
      "Ein anderes Fenster hat im Entwurf dasselbe geändert (\(listed(ids))); Ihres bleibt, "
      + "das andere liegt in \(path)."
  }

  package var draftChangedElsewhere: String {
    "Ihr Entwurf wurde in einem anderen Fenster geändert. Sehen Sie ihn noch einmal an, und "
      + "geben Sie ihn dann ab."
  }
  package var nothingToPin: String {
    "Diese Seite ist weder ein Abschnitt der Akte noch eine hier lesbare Anlage. Wählen Sie "
      + "eine, oder bearbeiten Sie die Verweise als Text."
  }
  package func pinned(_ line: String, to criterion: CriterionID) -> String {
    "\(criterion) stützt sich auf \(line)"
  }
  package func unpinned(_ line: String, from criterion: CriterionID) -> String {
    "\(criterion) stützt sich nicht mehr auf \(line)"
  }
  package func noPins(_ criterion: CriterionID) -> String {
    "\(criterion) hat noch keine Verweise."
  }
  package func pinNotFound(_ line: String) -> String {
    "\(line) lässt sich hier nicht zeigen: Öffnen Sie die Anlage mit einem anderen Programm."
  }
  package var confidenceWord: String {
    "Sicherheit"
  }
  package var pinsWord: String {
    "Verweise"
  }
  package func ownBefore(_ round: Int, _ score: String) -> String {
    "Runde \(round), Sie: \(score)"
  }
  package func groupBefore(_ round: Int, median: String, counts: String) -> String {
    "Runde \(round), Gruppe: Median \(median); \(counts)"
  }
  package func changes(_ count: Int, since round: Int) -> String {
    "geändert seit Runde \(round): \(count)"
  }
  package func roundOpenNow(_ round: Int) -> String {
    "Runde \(round) ist offen."
  }
  package var lookAgain: String {
    "Vor der Abgabe vielleicht noch einmal anzusehen:"
  }
  package var askPathToWrite: String {
    "Datei, in die das Formular geschrieben wird:"
  }
  package var askPathToRead: String {
    "Datei, aus der Formulare gelesen werden:"
  }
}
