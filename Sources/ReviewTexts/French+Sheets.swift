package import ReviewDomain

extension French {
  package func term(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "peu sûr"
    case .medium: "assez sûr"
    case .high: "sûr"
    }
  }

  package func sentence(for nudge: SheetNudge) -> String {
    switch nudge {
    case .allTheSame(let score): "Tous les critères ont la même cote : \(score)."
    case .shortReason(let id, let score):
      "\(id) : une motivation courte pour une cote extrême (\(score))."
    case .changed(let id, let from, let to): "\(id) : \(from) au tour précédent, \(to) maintenant."
    }
  }

  package func confidenceNeedsScore(_ ids: [CriterionID]) -> String {
    "Un degré de certitude est indiqué sans cote : \(listed(ids)). Donnez la cote ou retirez le "
      + "degré de certitude."
  }

  package func pinsNotInDossier(_ pins: [LostPin], _ existing: [Pin.Place]) -> String {
    "Des renvois ne désignent rien dans ce dossier : \(listed(pins)). "
      + (existing.isEmpty
        ? "Il n'a ni annexe ni section à désigner ; retirez ces renvois."
        : "Choisissez parmi ce qu'il contient : \(listed(existing)).")
  }

  package var noSheetToReopen: String {
    "Aucune fiche de cotation n'a été remise dans ce tour : il n'y en a pas à rendre. Attendez la "
      + "première."
  }
}
