package import ReviewDomain

extension French {
  package func label(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest: "Mon intérêt"
    case .text where act == .declare: "Description de l'intérêt"
    case .text where act == .correct: "Ce qui est exact"
    case .text: "Commentaire"
    case .criterion: "Critère"
    case .conclusion: "Conclusion"
    case .reasons: "Motivation"
    case .conditions: "Conditions"
    case .until where act == .decide: "Jusqu'au"
    case .until: "Date de fin"
    case .atEnd: "Ce qui se passe à la fin"
    case .questions: "Questions ouvertes"
    case .choice: "Mon bulletin"
    case .reason where act == .vote: "Note ou avis minoritaire"
    case .reason: "Motivation"
    case .member: "Membre"
    case .rights: "Droits retirés"
    case .gate: "Condition d'accès"
    case .answer: "Réponse"
    case .evidence: "Éléments de preuve"
    case .missing: "Conditions concernées"
    case .note: "Note"
    case .notes: "Notes de la réunion"
    case .outcome where act == .milestone: "Jalon atteint ?"
    case .outcome: "Décision"
    case .authority: "Autorité"
    case .vehicle: "Base juridique"
    case .decidedOn: "Décidé le"
    case .level: "Niveau"
    case .from: "À partir du"
    case .notifiedOn: "Notifié le"
    case .tariff: "Tarif"
    case .number: "Numéro du jalon"
    case .days: "Jours ajoutés"
    case .ending: "Issue"
    case .tag: "Étiquette"
    case .value: "Valeur"
    case .otherCase: "Numéro de l'autre dossier"
    case .relation: "Lien"
    case .entry: "Numéro de l'inscription"
    }
  }

  package func hint(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest: "Aucun, ou un intérêt direct ou indirect, sur lequel la présidence se prononce."
    case .text where act == .declare:
      "Nécessaire s'il y a un intérêt, direct ou indirect ; la présidence la lit."
    case .text where act == .correct: "Ce que l'inscription aurait dû dire."
    case .text: "Tout le groupe le lit."
    case .criterion: "Son identifiant, comme C2 ; vide pour toute l'affaire."
    case .conclusion: "Ce que le groupe est invité à adopter."
    case .reasons where act == .decide:
      "Nécessaire dans la langue du dossier si la décision diffère de la conclusion du groupe."
    case .reasons:
      "Les faits qui portent la conclusion ; nécessaire dans la langue du dossier avant le vote."
    case .conditions: "À quoi le remboursement est soumis, s'il y a lieu."
    case .until where act == .decide:
      "Dernier jour, comme 31/12/2027 ; nécessaire pour un remboursement temporaire."
    case .until: "Dernier jour, comme 31/12/2027 ; pour une conclusion temporaire seulement."
    case .atEnd: "Si personne n'agit au dernier jour ; pour une conclusion temporaire seulement."
    case .questions: "Une par ligne : résultat ; comparateur ; seuil ; source ; responsable ; jour."
    case .choice: "Il reste caché aux autres jusqu'à la clôture du vote."
    case .reason where act == .vote:
      "Facultatif ; visible avec votre bulletin après la clôture du vote."
    case .reason: "Une ou deux phrases, conservées avec l'acte."
    case .member: "Son identifiant, comme dans la liste des membres."
    case .rights: "Un ou plusieurs ; aucun pour lever le doute sur le membre."
    case .gate: "Son identifiant, comme A3."
    case .answer: "Oui, non ou sans objet."
    case .evidence: "Où cela se voit dans le dossier ; nécessaire pour non et sans objet."
    case .missing: "Celles où il manque quelque chose : identifiants séparés par des espaces."
    case .note where act == .milestone: "Ce qui a été montré, en une ou deux lignes."
    case .note: "Ce qui est arrivé, et quand."
    case .notes: "Ce qui a été demandé et répondu."
    case .outcome where act == .milestone: "Atteint, tardif ou manqué."
    case .outcome: "Ce que l'autorité a décidé."
    case .authority: "Qui a décidé."
    case .vehicle: "L'acte en toutes lettres, comme l'article de la convention."
    case .decidedOn: "Jour de la décision, comme 21/11/2026 ; pas dans le futur."
    case .level: "M3 light pour temporaire, M3 plus pour définitive, vide pour négative."
    case .from: "Premier jour du remboursement, s'il est connu."
    case .notifiedOn: "Jour où le demandeur a été informé."
    case .tariff:
      "Un par ligne : nom ; montant ; unité ; ticket modérateur ; code (ces deux-ci facultatifs)."
    case .number: "Comme dans la liste des jalons de l'affaire."
    case .days: "Jours calendrier, de 1 à 3.660."
    case .ending: "Comment l'affaire se termine."
    case .tag: "Un mot, comme agenda ; ~later pour une étiquette que vous seul voyez."
    case .value: "Un nombre entier, pour trier ; facultatif."
    case .otherCase: "Comme 2025-031."
    case .relation: "Réévalue, remplace, même produit ; aucun le retire."
    case .entry: "Comme dans l'historique de l'affaire."
    }
  }

  package func term(hasInterest: Bool) -> String {
    hasInterest ? "intérêt à examiner" : "aucun"
  }
}
