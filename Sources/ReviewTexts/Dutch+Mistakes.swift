package import ReviewDomain

extension Dutch {
  package func sentence(for mistake: Mistake) -> String {
    let file = namedFile(mistake)
    let found = quoted(mistake.found)
    let field = mistake.key.isEmpty ? "Het bestand" : "Het veld \(quoted(mistake.key))"
    return switch mistake.fact {
    case .fileMissing:
      "Er is geen bestand \(file). Kijk de naam na of plaats het bestand er."
    case .unreadable:
      "Het bestand \(file) kan niet worden geopend. Kijk na of u het mag lezen."
    case .notRegularFile:
      "\(file) is geen gewoon bestand. Plaats er het document zelf."
    case .symlink:
      "\(file) is een koppeling naar een andere plaats. Plaats er het bestand zelf."
    case .outsideFolder:
      "\(file) ligt buiten de map van het dossier. Kopieer het bestand naar die map en noem het "
        + "van daaruit."
    case .tooLarge(let limit):
      "Het bestand \(file) is groter dan \(size(limit)). Maak het kleiner of splits het."
    case .binary:
      "Het bestand \(file) is geen tekst. Bewaar het als platte tekst in UTF-8."
    case .notUTF8:
      "De tekst is hier niet in UTF-8. Bewaar het bestand als platte tekst in UTF-8."
    case .noFrontMatter:
      "Het bestand begint niet met zijn velden. Schrijf \(quoted("---")) op de eerste regel, dan "
        + "de velden, dan opnieuw \(quoted("---")) op een regel."
    case .unterminatedFrontMatter:
      "De velden hebben geen einde. Schrijf \(quoted("---")) op een regel na het laatste veld."
    case .frontMatterTooLarge(let limit):
      "De velden zijn groter dan \(size(limit)). Verplaats lange teksten naar de rubrieken onder "
        + "de velden."
    case .yaml(let problem): sentence(for: problem)
    case .anchor:
      "\(found) is een anker, dat deze bestanden niet gebruiken. Schrijf de waarde waar ze nodig "
        + "is of zet ze tussen aanhalingstekens."
    case .alias:
      "\(found) is een alias, die deze bestanden niet gebruiken. Schrijf de waarde voluit of zet "
        + "ze tussen aanhalingstekens."
    case .tag:
      "\(found) is een label, dat deze bestanden niet gebruiken. Verwijder het of zet de waarde "
        + "tussen aanhalingstekens."
    case .duplicateKey(let line):
      "\(field) staat er twee keer, eerst op regel \(line). Behoud er een van."
    case .keyNotText:
      "Er staat een lijst of een groep velden waar de naam van een veld hoort. Schrijf een naam "
        + "of zet de waarde tussen aanhalingstekens."
    case .tooDeep(let limit):
      "Velden liggen meer dan \(limit) niveaus diep in elkaar. Schrijf ze met minder niveaus."
    case .missing:
      "\(field) ontbreekt. Voeg het toe met zijn waarde."
    case .empty:
      "\(field) is leeg. Geef het een waarde."
    case .notAMapping:
      "\(field) vraagt eigen velden. Schrijf ze eronder, ingesprongen, als "
        + "\(quoted("naam: waarde"))."
    case .notAList:
      "\(field) vraagt een lijst. Schrijf elk element op een eigen regel, met \(quoted("- ")) "
        + "ervoor."
    case .notText:
      "\(field) vraagt een tekst, geen lijst of groep velden. Schrijf die tussen aanhalingstekens."
    case .unknownKey(let allowed):
      "\(field) is hier niet bekend. Schrijf een van deze namen: \(list(allowed))."
    case .unknownValue(let allowed):
      "\(field) kan niet \(found) zijn. Schrijf een van deze woorden: \(list(allowed))."
    case .notADay:
      "\(field): \(found) is geen dag. Schrijf die als 2026-11-21 of 21/11/2026."
    case .notAnAmount:
      "\(field): \(found) is geen bedrag in euro. Schrijf het als 1234.50."
    case .negativeAmount:
      "\(field): \(found) is minder dan nul. Schrijf nul of meer."
    case .notANumber:
      "\(field): \(found) is geen geheel getal. Schrijf alleen cijfers, zoals 1500."
    case .outOfRange(let lowest, let highest):
      "\(field): \(found) ligt buiten de grenzen. Schrijf een getal van \(number(lowest)) tot "
        + "\(number(highest))."
    case .notAnIdentifier:
      "\(field): \(found) kan geen id zijn. Gebruik alleen kleine letters, cijfers en "
        + "koppeltekens, zoals heart-failure."
    case .notTrueOrFalse:
      "\(field): \(found) is true noch false. Schrijf \(quoted("true")) of \(quoted("false"))."
    case .tooLong(let limit):
      "\(field) is langer dan \(number(limit)) tekens. Kort het in of verplaats het naar een "
        + "rubriek van de tekst."
    case .controlCharacter(let value):
      "\(field) bevat een onzichtbaar teken (\(codePoint(value))). Verwijder het of typ de tekst "
        + "opnieuw."
    case .tooMany(let limit):
      "\(field) heeft meer dan \(number(limit)) elementen. Kort de lijst in."
    case .duplicate(let line):
      "\(field) heeft \(found) twee keer, eerst op regel \(line). Behoud er een van."
    case .missingTranslation(let language):
      "\(field) heeft geen tekst in deze taal: \(term(language)). Voeg die toe."
    case .unknownType(let allowed):
      "\(field) kan niet het type \(found) hebben. Schrijf een van deze woorden: \(list(allowed))."
    case .unknownGroup(let allowed):
      "\(field) noemt de groep \(found), die de criteriaset niet heeft. Schrijf een van deze "
        + "woorden: \(list(allowed))."
    case .missingAnchor(let level):
      "\(field) zegt niet wat niveau \(level) betekent. Voeg een ankerpunt toe voor dit niveau."
    case .missingLabel(let level):
      "\(field) heeft geen benaming voor \(level). Voeg er een toe."
    case .anchorsWithoutScore:
      "\(field) dient alleen voor gescoorde criteria. Verwijder de ankerpunten of geef het "
        + "criterium het type \(quoted("scored"))."
    case .unknownLevel(let allowed):
      "\(field): de schaal heeft geen niveau \(found). Schrijf een van deze: \(list(allowed))."
    case .levelsNotRising:
      "\(field): \(found) is niet hoger dan het vorige niveau. Som de niveaus op van laag naar "
        + "hoog."
    case .quorumNotAShare:
      "Het quorum is meer dan alle leden. Schrijf een teller die niet groter is dan de noemer, "
        + "zoals 1 en 2."
    case .notAQuery(let problem): sentence(for: problem)
    case .notAFraction:
      "\(field): \(found) is geen aandeel. Schrijf twee getallen waarvan het eerste niet het "
        + "grootste is, zoals 2/3."
    case .castingVoteNeedsSimpleMajority:
      "\(field): een beslissende stem telt alleen bij gewone meerderheid. Schrijf rejected, of "
        + "majority: simple."
    case .notAWebAddress:
      "\(field): \(found) is geen adres van een pagina. Schrijf er een dat met https:// of http:// "
        + "begint."
    case .notARegisterDate:
      "\(field): \(found) is geen datum. Schrijf een jaar, een maand of een dag, zoals 2022, 2022-04 of "
        + "2022-04-19."
    case .register(let refusal): sentence(for: refusal)
    case .more(let count):
      "Er zijn nog \(number(count)) fouten, die niet worden opgesomd. Verbeter eerst deze."
    }
  }

  private func sentence(for problem: Mistake.YAMLProblem) -> String {
    switch problem {
    case .tab:
      "De regel springt in met een tab. Gebruik spaties."
    case .unclosedQuote:
      "Een aanhalingsteken wordt niet gesloten. Voeg het ontbrekende toe."
    case .unclosedBracket:
      "Een haakje wordt niet gesloten, of er ontbreekt een komma. Sluit het haakje of voeg de "
        + "komma toe."
    case .colonInValue:
      "De waarde bevat een dubbelpunt met een spatie erna. Zet de waarde tussen aanhalingstekens."
    case .noColon:
      "De regel heeft geen dubbelpunt. Schrijf hem als \(quoted("naam: waarde"))."
    case .indentation:
      "De regel springt niet in zoals de regels eromheen. Geef velden die samenhoren evenveel "
        + "spaties."
    case .escape:
      "Een backslash tussen aanhalingstekens staat voor een teken waar hij niet bij past. Schrijf "
        + "hem dubbel of gebruik enkele aanhalingstekens."
    case .reservedCharacter:
      "De waarde begint met een teken dat hier een eigen betekenis heeft. Zet de waarde tussen "
        + "aanhalingstekens."
    case .secondDocument:
      "Een tweede \(quoted("---")) of \(quoted("...")) begint een ander document. Behoud één blok "
        + "velden."
    case .other(let detail):
      "De velden zijn hier niet te lezen (\(detail)). Vergelijk de regel met het sjabloon."
    }
  }
}
