package import ReviewDomain

extension French {
  package func sentence(for mistake: ArgumentMistake) -> String {
    let name = quoted(mistake.name)
    let value = quoted(mistake.value)
    return switch mistake.fact {
    case .missing:
      "\(name) manque. Donnez-lui une valeur."
    case .unknown(let names):
      "\(name) n'est pas connu ici. "
        + (names.isEmpty
          ? "Cet acte ne prend aucune valeur."
          : "Écrivez l'un de ces noms : \(list(names)).")
    case .notOneOf(let words):
      "\(name) ne peut pas être \(value). Écrivez \(either(words.map(quoted)))."
    case .notADay:
      "\(name) : \(value) n'est pas un jour. Écrivez-le sous la forme 2026-11-21 ou 21/11/2026."
    case .notANumber:
      "\(name) : \(value) n'est pas un nombre entier. N'écrivez que des chiffres, comme 30."
    case .notAQuestion(let line):
      "\(name), ligne \(line) : ce n'est pas une question ouverte. Écrivez cinq ou six parties "
        + "séparées par des points-virgules : résultat ; comparateur ; seuil ; source ; "
        + "responsable ; jour."
    case .notATag:
      "\(name) : \(value) n'est pas une étiquette. Écrivez un mot qui commence par une lettre, comme agenda ; ~later pour la vôtre."
    case .notACase:
      "\(name) : \(value) n'est pas un numéro d'affaire. Écrivez-le comme 2026-014."
    case .notARegisterDate:
      "\(name) : \(value) n'est pas une date. Écrivez un jour, un mois ou une année, comme 19/04/2022, "
        + "2022-04 ou 2022."
    case .notAWebAddress(let line):
      "\(name), ligne \(line) : ce n'est pas l'adresse d'une page. Écrivez-en une par ligne, qui "
        + "commence par https:// ou http://."
    case .notATime:
      "\(name) : \(value) n'est pas une heure. Écrivez-la comme 14:30."
    case .notAnItem(let word):
      "\(name) : \(quoted(word)) n'est pas un point d'ordre du jour. Écrivez un numéro d'affaire, minutes, information, other ou p1 ; avec :consent ou :20 si l'acte le permet."
    case .notGrounds:
      "\(name) : nommez un critère et donnez sa motivation, comme C2: pourquoi. Chaque critère "
        + "une fois, sur une ligne."
    case .notATariff(let line):
      "\(name), ligne \(line) : ce n'est pas une ligne de tarif. Écrivez trois à cinq parties "
        + "séparées par des points-virgules : nom ; montant ; unité ; ticket modérateur ; code."
    }
  }
}
