package import ReviewDomain

extension French {
  package func sentence(for problem: QueryProblem) -> String {
    let word = quoted(problem.word)
    let possible =
      problem.allowed.isEmpty
      ? "" : " Possible : " + problem.allowed.prefix(24).joined(separator: " ")
    return switch problem.fact {
    case .unknownWord:
      "\(word) n'est pas un mot de la recherche. Mettez un texte entre guillemets ; ? montre les mots."
        + possible
    case .valueMissing: "\(word) demande une valeur." + possible
    case .notOneOf: "\(word) ne peut pas se trouver là." + possible
    case .ambiguous: "\(word) est le début de plusieurs mots : écrivez-en un en entier." + possible
    case .notANumber: "\(word) n'est pas un nombre. Écrivez 8, >=8, 2..3 ou 1,3." + possible
    case .notADay:
      "\(word) n'est pas une date. Écrivez 2026-11-21, 21/11/2026, 2026-11 ou 2026." + possible
    case .notADuration:
      "\(word) n'est pas une durée. Écrivez un nombre et h, d (jours), wd (jours ouvrables), w, mo ou y, comme 14d."
        + possible
    case .notACase:
      "\(word) n'est pas un numéro d'affaire. Écrivez 14 pour cette année, ou 2026-014." + possible
    case .notComparable: "\(word) ne se compare pas avec < ou >. Écrivez : et le mot." + possible
    case .conditionMissing:
      "Il manque une condition près de \(word) : écrivez-en une de chaque côté, ou retirez-le."
        + possible
    case .tooLong:
      "La recherche est trop longue à partir de \(word) : 2 048 conditions et opérateurs au plus."
        + possible
    case .tooDeep:
      "Trop de parenthèses et de négations l'une dans l'autre à partir de \(word) : 64 au plus."
        + possible
    case .unknownView: "Le groupe n'a pas de vue \(word)." + possible
    case .circularView:
      "La vue \(word) se nomme elle-même : les vues ne peuvent pas tourner en rond." + possible
    case .notInGates:
      "\(word) ne peut pas se trouver dans un contrôle : il n'en interroge pas d'autre et dit la même chose à tous."
        + possible
    case .mistakeInView(let inner):
      "Erreur dans la vue \(word). " + sentence(for: inner)
    }
  }

  package func word(_ word: QueryWording) -> String {
    switch word {
    case .everyCase: "toutes les affaires"
    case .allOf: "tout ce qui suit"
    case .oneOf: "l'un de ceux-ci"
    case .not: "pas"
    case .scopeOpen: "affaires ouvertes"
    case .scopeEnded: "affaires terminées"
    case .scopeAll: "toutes les affaires"
    case .section: "section"
    case .heading: "titre"
    case .sortedBy: "trié par"
    case .atMost: "au plus"
    case .shown: "montré"
    case .hidden: "caché"
    case .groupedBy: "groupé par"
    case .nothingMatches: "Cette recherche ne trouve rien."
    case .queryWords: "Mots de la recherche"
    case .tagPrompt: "Étiquette (-mot retire, ~mot est à vous) :"
    case .marked: "marqués"
    }
  }

  package func meaning(_ topic: QueryTopic) -> String {
    switch topic {
    case .text: "texte du numéro, produit, demandeur, processus"
    case .number: "une affaire de cette année"
    case .stage: "à ce stade ou plus loin"
    case .mine: "un tour ou un vote ouvert m'attend"
    case .unscored: "ma feuille de scores manque"
    case .period: "jours restants du délai indicatif"
    case .late: "le délai indicatif est passé"
    case .touched: "rien ne s'est passé depuis"
    case .expires: "un remboursement temporaire prend fin"
    case .lead: "rapporteur ; any, none, @insurers"
    case .scored: "feuilles remises, par banc"
    case .score: "un score révélé ; any:, all:, @patients"
    case .figure: "désaccord ; aussi mean. med. sd. span."
    case .recommendation: "les membres recommandent autre chose"
    case .decision: "avec une décision ; none sans"
    case .level: "niveau décidé"
    case .possession: "il y en a ; budget, answer …"
    case .tag: "une étiquette du groupe ; #prio>2"
    case .ownTag: "une étiquette à moi"
    case .view: "une recherche enregistrée du groupe"
    case .ended: "affaires ouvertes, terminées ou toutes"
    case .or: "l'un ou l'autre"
    case .not: "pas ainsi"
    case .then: "des sections, l'une après l'autre"
    case .sort: "ordre ; - en sens inverse"
    case .limit: "au plus autant"
    }
  }
}
