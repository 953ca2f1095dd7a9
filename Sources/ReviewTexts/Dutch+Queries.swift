package import ReviewDomain

extension Dutch {
  package func sentence(for problem: QueryProblem) -> String {
    let word = quoted(problem.word)
    let possible =
      problem.allowed.isEmpty
      ? "" : " Mogelijk: " + problem.allowed.prefix(24).joined(separator: " ")
    return switch problem.fact {
    case .unknownWord:
      "\(word) is geen woord van de zoektaal. Zet een tekst tussen aanhalingstekens; ? toont de woorden."
        + possible
    case .valueMissing: "\(word) heeft een waarde nodig." + possible
    case .notOneOf: "\(word) kan daar niet staan." + possible
    case .ambiguous: "\(word) is het begin van meerdere woorden: schrijf er een voluit." + possible
    case .notANumber: "\(word) is geen getal. Schrijf 8, >=8, 2..3 of 1,3." + possible
    case .notADay:
      "\(word) is geen dag. Schrijf 2026-11-21, 21/11/2026, 2026-11 of 2026." + possible
    case .notADuration:
      "\(word) is geen duur. Schrijf een getal en h, d (dagen), wd (werkdagen), w, mo of y, zoals 14d."
        + possible
    case .notACase:
      "\(word) is geen zaaknummer. Schrijf 14 voor dit jaar, of 2026-014." + possible
    case .notComparable:
      "\(word) kan niet met < of > vergeleken worden. Schrijf : en het woord." + possible
    case .conditionMissing:
      "Bij \(word) ontbreekt een voorwaarde: schrijf er aan elke kant een, of laat het weg."
        + possible
    case .tooLong:
      "De zoekvraag is te lang vanaf \(word): hoogstens 2.048 voorwaarden en operatoren." + possible
    case .tooDeep:
      "Haakjes en ontkenningen zijn te diep vanaf \(word): hoogstens 64 in elkaar." + possible
    case .unknownView: "De groep heeft geen weergave \(word)." + possible
    case .circularView:
      "De weergave \(word) noemt zichzelf: weergaven mogen niet in een kring lopen." + possible
    case .notInGates:
      "\(word) mag niet in een controle staan: een controle vraagt geen andere en zegt aan iedereen hetzelfde."
        + possible
    case .mistakeInView(let inner):
      "Fout in de weergave \(word). " + sentence(for: inner)
    }
  }

  package func word(_ word: QueryWording) -> String {
    switch word {
    case .everyCase: "alle zaken"
    case .allOf: "alles van"
    case .oneOf: "een van"
    case .not: "niet"
    case .scopeOpen: "open zaken"
    case .scopeEnded: "beëindigde zaken"
    case .scopeAll: "alle zaken"
    case .section: "deel"
    case .heading: "titel"
    case .sortedBy: "gesorteerd op"
    case .atMost: "hoogstens"
    case .shown: "getoond"
    case .hidden: "verborgen"
    case .groupedBy: "gegroepeerd op"
    case .nothingMatches: "Deze zoekvraag vindt niets."
    case .queryWords: "Woorden van de zoekregel"
    case .tagPrompt: "Label (-label weg, ~label van uzelf):"
    case .marked: "gemarkeerd"
    }
  }

  package func meaning(_ topic: QueryTopic) -> String {
    switch topic {
    case .text: "tekst in nummer, product, aanvrager, proces"
    case .number: "een zaak van dit jaar"
    case .stage: "in dit stadium of later"
    case .mine: "een open ronde of stemming wacht op mij"
    case .unscored: "mijn scoreblad ontbreekt"
    case .period: "resterende dagen van de richttermijn"
    case .late: "de richttermijn is voorbij"
    case .touched: "zo lang is er niets gebeurd"
    case .expires: "een tijdelijke terugbetaling eindigt"
    case .lead: "rapporteur; any, none, @insurers"
    case .scored: "ingediende bladen, per bank"
    case .score: "een onthulde score; any:, all:, @patients"
    case .figure: "onenigheid; ook mean. med. sd. span."
    case .recommendation: "de leden bevelen verschillend aan"
    case .decision: "met een beslissing; none zonder"
    case .level: "niveau dat beslist is"
    case .possession: "het is er; budget, answer …"
    case .tag: "een label van de groep; #prio>2"
    case .ownTag: "een label van mijzelf"
    case .view: "een bewaarde zoekvraag van de groep"
    case .ended: "open, beëindigde of alle zaken"
    case .or: "het een of het ander"
    case .not: "niet zo"
    case .then: "delen, het ene na het andere"
    case .sort: "volgorde; - omgekeerd"
    case .limit: "hoogstens zoveel"
    }
  }
}
