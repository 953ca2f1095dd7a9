package import ReviewDomain

extension French {
  package func title(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "Expliquer les chiffres"
    case .constituencies: "Par groupe représenté"
    case .reply: "Répondre à un comment."
    }
  }

  package func hint(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "expliquer"
    case .constituencies: "par groupe"
    case .reply: "répondre"
    }
  }

  package func help(_ command: MatrixCommand) -> String {
    switch command {
    case .explain:
      "Montre chaque chiffre du critère et de l'affaire : la formule, les cotes qui y entrent, "
        + "celles qui sont laissées de côté, et comment le vérifier."
    case .constituencies:
      "Montre une colonne par groupe représenté au lieu d'une par membre ; une deuxième fois, "
        + "les membres."
    case .reply: "Répond au dernier commentaire de ce critère ; le numéro peut être changé."
    }
  }

  package func word(_ word: DeliberationWord) -> String {
    switch word {
    case .consensus: "Consensus"
    case .noConstituency: "sans groupe"
    case .disagreement: "désaccord"
    case .neighbours: "voisins"
    case .figures: "Chiffres"
    case .scores: "Cotes"
    case .leftOut: "Laissé de côté"
    case .noAnswer: "sans cote"
    case .notIn: "fiche non remise"
    case .recusedMembers: "récusé(e)s"
    case .whole: "Toute l'affaire"
    case .check: "Pour vérifier"
    case .gauge: "Jauge de consensus"
    case .agreement: "Accord"
    case .caseThread: "Commentaires sur toute l'affaire"
    case .medianShort: "méd."
    case .consensusShort: "cons."
    }
  }

  package func term(_ audience: Comment.Audience) -> String {
    switch audience {
    case .internal: "interne au groupe"
    case .applicant: "au demandeur"
    }
  }

  package func sentence(for refusal: DeliberationRefusal) -> String {
    switch refusal {
    case .unknownComment(let number, let known):
      known.isEmpty
        ? "Il n'y a pas encore de commentaire auquel répondre. Laissez ce champ vide."
        : "Il n'y a pas de commentaire \(number). Choisissez un numéro de 1 à \(known.count)."
    case .otherThread(let number, let criterion):
      "Le commentaire \(number) porte sur \(criterion?.rawValue ?? "toute l'affaire"), et une "
        + "réponse porte sur la même chose. Laissez le critère vide ou changez le numéro."
    case .applicantNotConfirmed:
      "Le demandeur lirait ce commentaire. Confirmez-le à la main (Confirmer : oui), ou "
        + "gardez-le interne au groupe."
    case .consensusNeedsWords(let id, let value):
      "La valeur \(value) sur \(id) ne va pas sans mots, comme sur une fiche. Écrivez ce qui est "
        + "retenu dans une langue au moins."
    case .consensusEmpty:
      "Un consensus a besoin d'une valeur, d'un texte ou des deux. Donnez-en au moins un."
    }
  }

  package func sentence(for gap: AgreementGap) -> String {
    switch gap {
    case .fewMembers: "pas de chiffre : moins de deux membres ont coté un même critère"
    case .fewCriteria: "pas de chiffre : moins de deux critères ont été cotés par deux membres"
    case .allAlike: "α n'existe pas : toutes les cotes sont identiques"
    }
  }

  package func commented(
    _ criterion: CriterionID?, replyTo: Int?, _ audience: Comment.Audience?
  ) -> String {
    (replyTo.map { "a répondu au commentaire \($0)" } ?? "a commenté")
      + (criterion.map { replyTo == nil ? " \($0)" : " sur \($0)" } ?? "")
      + (audience == .applicant ? ", à l'intention du demandeur" : "")
  }

  package func settled(_ criterion: CriterionID, _ value: Score?) -> String {
    "a noté le consensus sur \(criterion)" + (value.map { " : \($0)" } ?? "")
  }

  package var commentNotice: String {
    "Interne au groupe, sauf si vous choisissez le demandeur et le confirmez : il le lira dans "
      + "une lettre."
  }

  package func toApplicant(sentOn: Day?) -> String {
    "au demandeur, " + (sentOn.map { "envoyé le \(date($0))" } ?? "pas encore envoyé")
  }

  package func settledBy(_ name: String, on day: Day) -> String {
    "noté par \(name) le \(date(day))"
  }

  package func basis(criteria: Int, members: Int) -> String {
    "\(criteria) critères × \(members) membres"
  }

  package var agreementMeaning: String {
    "α : les membres classent-ils les critères de la même façon ? AC2 : à quel point leurs cotes "
      + "se ressemblent. Pour choisir de quoi parler, jamais pour décider."
  }

  package var agreementParadox: String {
    "Quand presque toutes les cotes sont égales, α s'effondre alors que tous sont d'accord ; AC2 le "
      + "montre. C'est pourquoi α ne figure jamais seul."
  }

  package func disagreementMeaning(_ isDisagreement: Bool) -> String {
    isDisagreement
      ? "Au-dessus de 1 : désaccord (≠), comme le disent les recherches divergent et di."
      : "Pas au-dessus de 1 : pas de désaccord, comme le disent les recherches divergent et di."
  }

  package func neighboursMeaning(levels: Int, step: Double) -> String {
    "Le groupe se tient sur deux niveaux voisins : sur une échelle de \(levels) niveaux, un seul vaut "
      + "\(decimal(step)) points sur 1 à 9, plus que les \(decimal(2.35)) tolérés au milieu."
  }

  package var medianMeaning: String {
    "La cote du milieu, une fois rangées ; les deux du milieu si elles diffèrent."
  }

  package var gaugeMeaning: String {
    "Tastle et Wierman : 1 si tous donnent la même cote, 0 si la moitié donne la plus basse et "
      + "l'autre la plus haute."
  }

  package func mapping(_ ends: ClosedRange<Int>) -> String {
    "Les niveaux \(ends.lowerBound) à \(ends.upperBound) sont reportés sur 1 à 9, pour lesquels "
      + "la règle est étalonnée."
  }

  package var percentileKind: String { "interpolation linéaire, type 7 de R" }

  package var leftOutMeaning: String {
    "Comptés à part, jamais mis dans une moyenne ni dans une médiane."
  }

  package var constituencyMeaning: String { "Médiane × nombre de cotes de chaque groupe." }
}
