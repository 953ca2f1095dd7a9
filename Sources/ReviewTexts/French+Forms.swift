package import ReviewDomain

extension French {
  package var formInstructions: [String] {
    [
      "Les lignes qui commencent par % ne sont pas relues, sauf la première. Indentez "
        + "les textes de deux espaces.",
      "Laissez une valeur vide pour la retirer. Un renvoi est une annexe ou § une "
        + "section, puis p.12 et @ un endroit ; ; entre deux renvois.",
      "Rendez le fichier avec : inami-review submit FICHIER",
    ]
  }

  package var formPlaces: String {
    "Les renvois peuvent désigner :"
  }

  package var formInterests: String {
    "Écrivez declared: none (aucun intérêt), ou declared: conflict et l'intérêt sous "
      + "why. Le dossier s'ouvre ensuite."
  }

  package var formSubmit: String {
    "yes remet la fiche, no la garde comme brouillon."
  }

  package var formScratch: String {
    "notes personnelles : ne quittent jamais ce fichier"
  }

  package func formUnchanged(_ id: CaseID) -> String { "\(id)  aucun changement" }
  package func formSubmitted(_ id: CaseID) -> String { "\(id)  fiche de cotation remise" }
  package func formsRefused(_ mistakes: Int) -> String {
    "Rien n'a été changé : \(mistakes == 1 ? "une erreur" : "\(mistakes) erreurs")."
  }
  package func formWritten(_ path: String) -> String { "Formulaire écrit dans \(path)" }

  package func sentence(for mistake: FormMistake) -> String {
    switch mistake.fact {
    case .notUTF8:
      "La ligne n'est pas du texte UTF-8. Enregistrez à nouveau le fichier avec l'encodage UTF-8."
    case .tooLarge(let limit):
      "Le fichier dépasse \(size(limit)) : ce n'est pas un formulaire. Choisissez un "
        + "autre fichier."
    case .noForm:
      "Ceci ne ressemble pas à un formulaire : aucune ligne ne commence par "
        + "%inami-review. Écrivez-en un avec : inami-review form AFFAIRE"
    case .newerFormat(let found):
      "Une version plus récente du programme a écrit ce formulaire (format "
        + "\(quoted(found))). Mettez le programme à jour ou réécrivez le formulaire."
    case .headerLacks(let key):
      "Il manque \(quoted(key)) à la première ligne du formulaire. Remettez-la comme "
        + "elle était ou réécrivez le formulaire."
    case .unknownCase(let found):
      "Il n'y a pas d'affaire \(quoted(found)) qui attende un formulaire de vous. "
        + "Corrigez case= dans cette ligne."
    case .otherRound(let found, let open):
      "Le formulaire est du tour \(found) ; c'est le tour \(open) qui est ouvert. "
        + "Réécrivez le formulaire, ou mettez round=\(open) dans cette ligne s'il était "
        + "destiné à ce tour."
    case .otherCriteria(let found, let inUse):
      "Le formulaire nomme le jeu de critères \(quoted(found)) ; le tour demande ceux "
        + "de \(inUse). Réécrivez le formulaire."
    case .otherMember(let found, let me):
      "Le formulaire est celui de \(quoted(found)) et vous êtes \(name(me)). Remettez "
        + "le vôtre, ou corrigez member= dans cette ligne si c'est le vôtre."
    case .stale(let found, let current):
      "La fiche a changé depuis que le formulaire a été écrit (\(found)). Regardez-la, "
        + "puis mettez version=\(current) dans cette ligne pour la remplacer."
    case .sameCaseTwice(let first):
      "La même affaire a déjà un formulaire, à la ligne \(first). Gardez l'un des deux."
    default: mistakeInside(mistake.fact)
    }
  }

  /// Below the first line of a form.
  private func mistakeInside(_ fact: FormMistake.Fact) -> String {
    switch fact {
    case .unknownSection(let found, let known):
      "Il n'y a pas de section [\(found)] ; elle a été laissée de côté. Il y a : "
        + "\(list(known)). Indentez la ligne de deux espaces si c'est du texte."
    case .sectionTwice(let found, let first):
      "La section [\(found)] figure déjà à la ligne \(first). Gardez l'une des deux."
    case .unknownKey(let found, let known):
      "Il n'y a pas de ligne \(quoted(found + ":")) ici. Il y a : \(said(known))."
    case .keyTwice(let found, let first):
      "La ligne \(quoted(found + ":")) figure déjà à la ligne \(first). Gardez l'une des deux."
    case .stray(let found):
      "\(quoted(found)) n'appartient à rien. Mettez-le sous why: avec deux espaces "
        + "devant, ou commencez la ligne par %."
    case .notOneOf(let found, let words):
      "\(quoted(found)) ne peut figurer ici. Écrivez l'un de ceux-ci : \(list(words))."
    case .lostPin(let found, let existing):
      "\(quoted(found)) ne désigne rien dans le dossier. Il y a : \(offered(existing))"
    case .interestKnown:
      "Vous avez déjà déclaré autre chose dans cette affaire. Videz cette section ; "
        + "pour déclarer à nouveau, choisissez \(name(.declare))."
    case .interestStops:
      "Un intérêt ferme le dossier jusqu'à la décision de la présidence : aucune fiche "
        + "ne peut l'accompagner. Laissez les critères comme ils étaient et écrivez "
        + "[submit] no."
    case .refused(let refusal): sentence(for: refusal)
    default: ""
    }
  }
}
