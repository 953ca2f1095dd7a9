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

  package func draftMerged(_ ids: [CriterionID], aside path: String?) -> String {
    guard let path else {
      return
        "Une autre fenêtre a aussi modifié ce brouillon ; les deux y figurent maintenant."
    }
    return
      "Une autre fenêtre a modifié la même chose dans ce brouillon (\(listed(ids))) ; la "
      + "vôtre est gardée, l'autre se trouve dans \(path)."
  }

  package var draftChangedElsewhere: String {
    "Votre brouillon a été modifié dans une autre fenêtre. Relisez-le, puis remettez-le."
  }
  package var nothingToPin: String {
    "Cette page n'est ni une section du dossier ni une annexe lisible ici. Choisissez-en "
      + "une, ou modifiez les renvois comme texte."
  }
  package func pinned(_ line: String, to criterion: CriterionID) -> String {
    "\(criterion) s'appuie sur \(line)"
  }
  package func unpinned(_ line: String, from criterion: CriterionID) -> String {
    "\(criterion) ne s'appuie plus sur \(line)"
  }
  package func noPins(_ criterion: CriterionID) -> String {
    "\(criterion) n'a pas encore de renvoi."
  }
  package func pinNotFound(_ line: String) -> String {
    "\(line) ne peut être montré ici : ouvrez l'annexe avec un autre programme."
  }
  package var confidenceWord: String {
    "Certitude"
  }
  package var pinsWord: String {
    "Renvois"
  }
  package func ownBefore(_ round: Int, _ score: String) -> String {
    "Tour \(round), vous : \(score)"
  }
  package func groupBefore(_ round: Int, median: String, counts: String) -> String {
    "Tour \(round), groupe : médiane \(median) ; \(counts)"
  }
  package func changes(_ count: Int, since round: Int) -> String {
    "changés depuis le tour \(round) : \(count)"
  }
  package func roundOpenNow(_ round: Int) -> String {
    "Le tour \(round) est ouvert."
  }
  package var lookAgain: String {
    "À revoir peut-être avant de remettre :"
  }
  package var askPathToWrite: String {
    "Fichier où écrire le formulaire :"
  }
  package var askPathToRead: String {
    "Fichier où lire les formulaires :"
  }
}
