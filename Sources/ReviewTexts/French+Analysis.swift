package import ReviewDomain

extension French: AnalysisTexts {
  package func label(_ word: AnalysisWord) -> String {
    switch word {
    case .agreement: "Concordance"
    case .byCase: "Par affaire et tour"
    case .byRound: "Par tour"
    case .byCriterion: "Par critère"
    case .byRole: "Par rôle"
    case .members: "Membres : écart moyen à la médiane de l'unité ; sous 0, sévère"
    case .units: "Unités"
    case .alphaOrdinal: "α de Krippendorff, ordinal"
    case .ac2: "AC2 de Gwet, quadratique"
    case .alphaNominal: "α de Krippendorff, nominal"
    case .alphaInterval: "α de Krippendorff, d'intervalle"
    case .alphaRatio: "α de Krippendorff, de rapport"
    case .ac1: "AC1 de Gwet"
    case .pairsThatAgree: "Paires de cotes identiques"
    case .fleissKappa: "κ de Fleiss"
    case .cohenKappa: "κ de Cohen"
    case .scottPi: "π de Scott"
    case .intraclass: "CCI(2,1), accord absolu"
    case .kendallW: "W de Kendall"
    case .unitCount: "unités"
    case .memberCount: "membres"
    case .scoreCount: "cotes"
    case .offset: "écart"
    case .median: "médiane"
    case .consensus: "consensus"
    case .index: "DI"
    }
  }

  package func sentence(for reading: AgreementReading) -> String {
    switch reading {
    case .noVariation:
      "Tous ont donné partout la même cote : sans variation, α n'est pas défini."
    case .tooFewUnits:
      "α demande au moins deux critères cotés par deux membres : regardez chacun séparément."
    case .agreed:
      "Les membres concordent : cotes proches (AC2) et même ordre des critères (α)."
    case .closeWithoutOrder:
      "Les cotes sont proches (AC2) ; α est bas car elles varient peu ou sans ordre commun."
    case .orderedButApart:
      "Les membres ordonnent les critères de même (α), mais leurs cotes diffèrent (AC2)."
    case .apart:
      "Les membres divergent : commencez par les critères au plus fort indice de désaccord."
    }
  }

  package func sentence(for mistake: ScoreFileMistake) -> String {
    switch mistake.fact {
    case .notText:
      "Le fichier n'est pas du texte en UTF-8. Enregistrez-le comme « CSV UTF-8 »."
    case .unclosedQuote:
      "Un guillemet s'ouvre ici et n'est jamais fermé. Fermez-le, ou doublez-le dans un texte."
    case .textAfterQuote:
      "Quelque chose suit un guillemet fermant. Doublez un guillemet qui fait partie du texte."
    case .empty:
      "Le fichier est vide. Il commence par un en-tête : case,round,member,role,criterion,score."
    case .columnMissing(let name):
      "La colonne \(quoted(name)) manque dans l'en-tête. Ajoutez-la."
    case .columnTwice(let name):
      "La colonne \(quoted(name)) y est deux fois. N'en gardez qu'une."
    case .tooManyFields:
      "Cette ligne a plus de champs que l'en-tête. Mettez entre guillemets un texte qui "
        + "contient le séparateur."
    case .valueMissing(let column):
      "\(quoted(column)) est vide ici. Chaque ligne en a besoin."
    case .notARound(let text):
      "\(quoted(text)) n'est pas un numéro de tour. Écrivez des chiffres ; 1 s'il n'y en a qu'un."
    case .notAScore(let text):
      "\(quoted(text)) n'est pas une cote. Écrivez un nombre, - (sans objet), ? (impossible à "
        + "juger) ou rien."
    case .outsideScale(let text, let levels):
      "L'échelle n'a pas de \(quoted(text)), seulement \(listed(levels: levels)). Corrigez la cote "
        + "ou --categories."
    case .scoredTwice(let member, let line):
      "\(quoted(member)) a déjà coté ce critère à la ligne \(line). Gardez l'une des deux."
    }
  }

  package func counts(units: Int, members: Int, scores: Int, missing: Int) -> String {
    number(units) + (units > 1 ? " unités, " : " unité, ")
      + number(members) + (members > 1 ? " membres, " : " membre, ")
      + number(scores) + (scores > 1 ? " cotes, " : " cote, ")
      + number(missing) + (missing > 1 ? " manquantes" : " manquante")
  }

  package func scaleFromFile(_ levels: String) -> String {
    "Échelle : \(levels), tirée des cotes du fichier. Indiquez l'échelle entière, comme "
      + "--categories 0..3 : AC2, consensus et indice de désaccord en dépendent."
  }
  package func scale(_ levels: String) -> String { "Échelle : \(levels)." }

  package func interval(
    _ low: String, _ high: String, resamples: Int, seed: String
  ) -> String {
    "95 % : \(low) à \(high) (\(number(resamples)) tirages d'unités, graine \(seed))"
  }
  package func standardError(_ value: String) -> String { "erreur type \(value)" }

  package func leftOut(_ lines: Int) -> String {
    lines == 1
      ? "1 ligne d'une fiche rendue au membre n'est pas comptée."
      : "\(number(lines)) lignes de fiches rendues aux membres ne sont pas comptées."
  }
  package func more(_ count: Int) -> String {
    "… et \(number(count)) de plus ; --format json donne tout."
  }
  package var noLineSelected: String {
    "Aucune ligne n'a cette affaire, ce tour, ce critère ou ce rôle. Vérifiez les options dans "
      + "le fichier."
  }
}
