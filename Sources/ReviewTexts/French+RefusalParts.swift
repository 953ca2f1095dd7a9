import ReviewDomain

/// Refusals whose sentence depends on more than the case of the enum.
extension French {
  func wrongRole(_ role: Member.Role, allowed roles: [Member.Role]) -> String {
    "Votre rôle est \(quoted(term(role))) ; ceci est réservé à : \(either(roles.map(term))). "
      + "Demandez à une personne qui a ce rôle de le faire."
  }

  func wrongStage(_ stage: Stage, allowed stages: [Stage]) -> String {
    let advice =
      stages.contains { $0 > stage }
      ? "Attendez que l'affaire y arrive ; sa prochaine étape est affichée avec elle."
      : "L'affaire a dépassé ce point ; si une donnée est fausse, choisissez \(name(.correct))."
    return
      "L'affaire est à l'étape \(inFull(stage)) ; ceci se fait à l'étape "
      + "\(either(stages.map(inFull))). "
      + advice
  }

  func caseEnded(_ ending: Ending) -> String {
    "L'affaire est terminée, avec l'issue \(quoted(term(ending))). "
      + (ending.isRevivable
        ? "Si elle doit continuer, le secrétariat la reprend avec \(name(.revive))."
        : "Seule une erreur dans ses inscriptions peut encore être rectifiée, avec "
          + "\(name(.correct)).")
  }

  func recused(from right: Right, _ since: Day, _ reason: String) -> String {
    let verb =
      switch right {
      case .read: "en lire le dossier"
      case .deliberate: "en délibérer"
      case .vote: "y voter"
      }
    return
      "Depuis le \(date(since)), vous êtes récusé(e) dans cette affaire et ne pouvez pas \(verb) "
      + ": \(quoted(reason)). Si vous pensez que c'est une erreur, parlez-en à la présidence."
  }

  func notAdopted(_ outcome: Vote.Outcome?) -> String {
    switch outcome {
    case nil, .adopted:
      "Aucun vote n'a encore adopté de proposition. Ouvrez un vote, laissez voter les membres, "
        + "puis clôturez-le."
    case .rejected:
      "Le groupe n'a pas adopté la proposition lors du dernier vote. Modifiez-la avec "
        + "\(name(.propose)), puis ouvrez un autre vote."
    case .noQuorum:
      "Le dernier vote n'a pas atteint le quorum. Ouvrez-en un autre quand assez de membres à "
        + "voix délibérative peuvent y prendre part."
    }
  }

  func levelDoesNotFit(_ kind: ConclusionKind) -> String {
    switch kind {
    case .temporary:
      "Un remboursement temporaire va avec le niveau M3 light et une date de fin. Choisissez ce "
        + "niveau et indiquez le dernier jour."
    case .definitive:
      "Un remboursement définitif va avec le niveau M3 plus. Choisissez ce niveau."
    case .negative:
      "Une décision de ne pas rembourser n'a ni niveau ni tarif. Videz ces deux champs."
    }
  }

  func endingNotHere(_ ending: Ending) -> String {
    let condition =
      switch ending {
      case .refused:
        "suppose une décision de ne pas rembourser. Enregistrez-la d'abord, avec \(name(.decide))"
      case .stopped: "suppose une décision de rembourser. Choisissez une autre issue"
      case .lapsed, .converted:
        "suppose un remboursement temporaire en vigueur. Choisissez une autre issue, ou mettez "
          + "d'abord la décision en vigueur avec \(name(.inForce))"
      case .inadmissible: "a son propre acte. Choisissez \(name(.inadmissible))"
      case .withdrawn: "a son propre acte. Choisissez \(name(.withdraw))"
      }
    return "L'issue \(quoted(term(ending))) \(condition)."
  }

  func notConfigured(_ kind: Adopted.Kind) -> String {
    let missing =
      switch kind {
      case .criteriaSet: "de jeu de critères"
      case .policy: "de règles de fonctionnement"
      case .template: "de modèle"
      }
    return
      "Le groupe n'a pas encore adopté \(missing). Le secrétariat adopte un fichier : "
      + "inami-review adopt FICHIER"
  }
}
