package import ReviewDomain

extension French {
  package func sentence(for mistake: Mistake) -> String {
    let file = namedFile(mistake)
    let found = quoted(mistake.found)
    let field = mistake.key.isEmpty ? "Le fichier" : "Le champ \(quoted(mistake.key))"
    return switch mistake.fact {
    case .fileMissing:
      "Il n'y a pas de fichier \(file). Vérifiez le nom ou ajoutez le fichier."
    case .unreadable:
      "Le fichier \(file) ne peut pas être ouvert. Vérifiez que vous pouvez le lire."
    case .notRegularFile:
      "\(file) n'est pas un fichier ordinaire. Mettez-y le document lui-même."
    case .symlink:
      "\(file) est un lien vers un autre endroit. Mettez-y le fichier lui-même."
    case .outsideFolder:
      "\(file) se trouve hors du dossier de la demande. Copiez le fichier dans ce dossier et "
        + "nommez-le à partir de là."
    case .tooLarge(let limit):
      "Le fichier \(file) dépasse \(size(limit)). Réduisez-le ou divisez-le."
    case .binary:
      "Le fichier \(file) n'est pas un texte. Enregistrez-le comme texte brut en UTF-8."
    case .notUTF8:
      "Le texte n'est pas en UTF-8 à cet endroit. Enregistrez le fichier comme texte brut en UTF-8."
    case .noFrontMatter:
      "Le fichier ne commence pas par ses champs. Écrivez \(quoted("---")) à la première ligne, "
        + "puis les champs, puis encore \(quoted("---")) sur une ligne."
    case .unterminatedFrontMatter:
      "Les champs n'ont pas de fin. Écrivez \(quoted("---")) sur une ligne après le dernier champ."
    case .frontMatterTooLarge(let limit):
      "Les champs dépassent \(size(limit)). Déplacez les longs textes vers les sections sous les "
        + "champs."
    case .yaml(let problem): sentence(for: problem)
    case .anchor:
      "\(found) est une ancre, que ces fichiers n'utilisent pas. Écrivez la valeur là où il la "
        + "faut ou mettez-la entre guillemets droits."
    case .alias:
      "\(found) est un alias, que ces fichiers n'utilisent pas. Écrivez la valeur en entier ou "
        + "mettez-la entre guillemets droits."
    case .tag:
      "\(found) est une étiquette, que ces fichiers n'utilisent pas. Retirez-la ou mettez la "
        + "valeur entre guillemets droits."
    case .duplicateKey(let line):
      "\(field) figure deux fois, d'abord à la ligne \(line). Gardez l'un des deux."
    case .keyNotText:
      "Une liste ou un groupe de champs se trouve à la place du nom d'un champ. Écrivez un nom ou "
        + "mettez la valeur entre guillemets droits."
    case .tooDeep(let limit):
      "Des champs sont imbriqués sur plus de \(limit) niveaux. Écrivez-les avec moins de niveaux."
    case .missing:
      "\(field) manque. Ajoutez-le avec sa valeur."
    case .empty:
      "\(field) est vide. Donnez-lui une valeur."
    case .notAMapping:
      "\(field) demande ses propres champs. Écrivez-les en dessous, en retrait, sous la forme "
        + "\(quoted("nom: valeur"))."
    case .notAList:
      "\(field) demande une liste. Écrivez chaque élément sur sa ligne, précédé de \(quoted("-"))."
    case .notText:
      "\(field) demande un texte, pas une liste ni un groupe de champs. Écrivez-le entre "
        + "guillemets droits."
    case .unknownKey(let allowed):
      "\(field) n'est pas connu ici. Écrivez l'un de ces noms : \(list(allowed))."
    case .unknownValue(let allowed):
      "\(field) ne peut pas être \(found). Écrivez l'un de ces mots : \(list(allowed))."
    case .notADay:
      "\(field) : \(found) n'est pas un jour. Écrivez-le sous la forme 2026-11-21 ou 21/11/2026."
    case .notAnAmount:
      "\(field) : \(found) n'est pas un montant en euros. Écrivez-le sous la forme 1234.50."
    case .negativeAmount:
      "\(field) : \(found) est inférieur à zéro. Écrivez zéro ou plus."
    case .notANumber:
      "\(field) : \(found) n'est pas un nombre entier. N'écrivez que des chiffres, comme 1500."
    case .outOfRange(let lowest, let highest):
      "\(field) : \(found) est hors limites. Écrivez un nombre de \(number(lowest)) à "
        + "\(number(highest))."
    case .notAnIdentifier:
      "\(field) : \(found) ne peut pas être un identifiant. N'utilisez que des minuscules, des "
        + "chiffres et des traits d'union, comme heart-failure."
    case .notTrueOrFalse:
      "\(field) : \(found) n'est ni true ni false. Écrivez \(quoted("true")) ou \(quoted("false"))."
    case .tooLong(let limit):
      "\(field) dépasse \(number(limit)) caractères. Raccourcissez-le ou déplacez-le vers une "
        + "section du texte."
    case .controlCharacter(let value):
      "\(field) contient un caractère invisible (\(codePoint(value))). Effacez-le ou retapez le "
        + "texte."
    case .tooMany(let limit):
      "\(field) a plus de \(number(limit)) éléments. Raccourcissez la liste."
    case .duplicate(let line):
      "\(field) contient deux fois \(found), d'abord à la ligne \(line). Gardez l'un des deux."
    case .missingTranslation(let language):
      "\(field) n'a pas de texte dans cette langue : \(term(language)). Ajoutez-le."
    case .unknownType(let allowed):
      "\(field) ne peut pas avoir le type \(found). Écrivez l'un de ces mots : \(list(allowed))."
    case .unknownGroup(let allowed):
      "\(field) cite le groupe \(found), que le jeu de critères n'a pas. Écrivez l'un de ces mots "
        + ": \(list(allowed))."
    case .missingAnchor(let level):
      "\(field) ne dit pas ce que signifie le niveau \(level). Ajoutez un repère pour ce niveau."
    case .missingLabel(let level):
      "\(field) n'a pas de libellé pour \(level). Ajoutez-en un."
    case .anchorsWithoutScore:
      "\(field) ne sert qu'aux critères cotés. Retirez les repères ou donnez au critère le type "
        + "\(quoted("scored"))."
    case .unknownLevel(let allowed):
      "\(field) : l'échelle n'a pas de niveau \(found). Écrivez l'un de ceux-ci : \(list(allowed))."
    case .levelsNotRising:
      "\(field) : \(found) n'est pas supérieur au niveau qui précède. Énumérez les niveaux du "
        + "plus bas au plus haut."
    case .quorumNotAShare:
      "Le quorum dépasse l'ensemble des membres. Écrivez un numérateur qui ne dépasse pas le "
        + "dénominateur, comme 1 et 2."
    case .notAQuery(let problem): sentence(for: problem)
    case .notAFraction:
      "\(field) : \(found) n'est pas une part. Écrivez deux nombres, le premier n'étant pas le "
        + "plus grand, comme 2/3."
    case .castingVoteNeedsSimpleMajority:
      "\(field) : une voix prépondérante ne tranche qu'à la majorité simple. Écrivez rejected, ou "
        + "majority: simple."
    case .notAWebAddress:
      "\(field) : \(found) n'est pas l'adresse d'une page. Écrivez-en une qui commence par https:// ou "
        + "http://."
    case .notARegisterDate:
      "\(field) : \(found) n'est pas une date. Écrivez une année, un mois ou un jour, comme 2022, 2022-04 "
        + "ou 2022-04-19."
    case .register(let refusal): sentence(for: refusal)
    case .more(let count):
      "Il y a encore \(number(count)) fautes, qui ne sont pas énumérées. Corrigez d'abord "
        + "celles-ci."
    }
  }

  private func sentence(for problem: Mistake.YAMLProblem) -> String {
    switch problem {
    case .tab:
      "La ligne est mise en retrait par une tabulation. Utilisez des espaces."
    case .unclosedQuote:
      "Un guillemet n'a pas son pareil. Ajoutez celui qui manque."
    case .unclosedBracket:
      "Un crochet ou une accolade n'est pas fermé, ou une virgule manque. Fermez-le ou ajoutez la "
        + "virgule."
    case .colonInValue:
      "La valeur contient un deux-points suivi d'une espace. Mettez la valeur entre guillemets "
        + "droits."
    case .noColon:
      "La ligne n'a pas de deux-points. Écrivez-la sous la forme \(quoted("nom: valeur"))."
    case .indentation:
      "La ligne n'a pas le même retrait que ses voisines. Donnez le même nombre d'espaces aux "
        + "champs qui vont ensemble."
    case .escape:
      "Une barre oblique inverse entre guillemets précède un caractère qui ne va pas avec elle. "
        + "Doublez-la ou utilisez des apostrophes."
    case .reservedCharacter:
      "La valeur commence par un signe qui a ici un sens particulier. Mettez la valeur entre "
        + "guillemets droits."
    case .secondDocument:
      "Un second \(quoted("---")) ou \(quoted("...")) commence un autre document. Ne gardez qu'un "
        + "bloc de champs."
    case .other(let detail):
      "Les champs sont illisibles ici (\(detail)). Comparez la ligne avec le modèle."
    }
  }
}
