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

  package func draftMerged(_ ids: [CriterionID], aside path: String?) -> String {
    guard let path else {
      return
        "Een ander venster wijzigde dit klad ook; beide staan er nu in."
    }
    return
      "Een ander venster wijzigde hetzelfde in dit klad (\(listed(ids))); het uwe is "
      + "bewaard, het andere ligt in \(path)."
  }

  package var draftChangedElsewhere: String {
    "Uw klad is in een ander venster gewijzigd. Bekijk het opnieuw en dien het dan in."
  }
  package var nothingToPin: String {
    "Deze pagina is geen deel van het dossier en geen bijlage die hier leesbaar is. Kies er "
      + "een, of wijzig de verwijzingen als tekst."
  }
  package func pinned(_ line: String, to criterion: CriterionID) -> String {
    "\(criterion) steunt op \(line)"
  }
  package func unpinned(_ line: String, from criterion: CriterionID) -> String {
    "\(criterion) steunt niet meer op \(line)"
  }
  package func noPins(_ criterion: CriterionID) -> String {
    "\(criterion) heeft nog geen verwijzingen."
  }
  package func pinNotFound(_ line: String) -> String {
    "\(line) is hier niet te tonen: open de bijlage met een ander programma."
  }
  package var confidenceWord: String {
    "Zekerheid"
  }
  package var pinsWord: String {
    "Verwijzingen"
  }
  package func ownBefore(_ round: Int, _ score: String) -> String {
    "Ronde \(round), u: \(score)"
  }
  package func groupBefore(_ round: Int, median: String, counts: String) -> String {
    "Ronde \(round), groep: mediaan \(median); \(counts)"
  }
  package func changes(_ count: Int, since round: Int) -> String {
    "gewijzigd sinds ronde \(round): \(count)"
  }
  package func roundOpenNow(_ round: Int) -> String {
    "Ronde \(round) is open."
  }
  package var lookAgain: String {
    "Misschien nog eens te bekijken voor u indient:"
  }
  package var askPathToWrite: String {
    "Bestand om het formulier in te schrijven:"
  }
  package var askPathToRead: String {
    "Bestand om formulieren uit te lezen:"
  }
}
