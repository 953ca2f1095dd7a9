package import ReviewDomain

extension Dutch {
  package var formInstructions: [String] {
    [
      "Regels die met % beginnen, worden niet teruggelezen, behalve de eerste. Laat "
        + "tekst met twee spaties inspringen.",
      "Laat een waarde leeg om ze weg te halen. Een verwijzing is een bijlage of § een "
        + "deel, dan p.12 en @ een plaats; ; tussen verwijzingen.",
      "Breng het bestand terug met: inami-review submit BESTAND",
    ]
  }

  package var formPlaces: String {
    "Verwijzingen kunnen aanduiden:"
  }

  package var formInterests: String {
    "Schrijf declared: none (geen belang), of declared: conflict en het belang onder "
      + "why. Daarna gaat het dossier open."
  }

  package var formSubmit: String {
    "yes dient het scoreblad in, no bewaart het als klad."
  }

  package var formScratch: String {
    "eigen notities: verlaten dit bestand nooit"
  }

  package func formUnchanged(_ id: CaseID) -> String { "\(id)  geen wijziging" }
  package func formSubmitted(_ id: CaseID) -> String { "\(id)  scoreblad ingediend" }
  package func formsRefused(_ mistakes: Int) -> String {
    "Er is niets gewijzigd: \(mistakes == 1 ? "één fout" : "\(mistakes) fouten")."
  }
  package func formWritten(_ path: String) -> String { "Formulier geschreven naar \(path)" }

  package func sentence(for mistake: FormMistake) -> String {
    switch mistake.fact {
    case .notUTF8:
      "De regel is geen UTF-8-tekst. Bewaar het bestand opnieuw met de codering UTF-8."
    case .tooLarge(let limit):
      "Het bestand is groter dan \(size(limit)) en dus geen formulier. Kies een ander bestand."
    case .noForm:
      "Dit lijkt geen formulier: geen regel begint met %inami-review. Schrijf er een "
        + "met: inami-review form ZAAK"
    case .newerFormat(let found):
      "Een latere versie van het programma schreef dit formulier (formaat "
        + "\(quoted(found))). Werk het programma bij of schrijf het formulier opnieuw."
    case .headerLacks(let key):
      "In de eerste regel van het formulier ontbreekt \(quoted(key)). Zet het terug "
        + "zoals het er stond of schrijf het formulier opnieuw."
    case .unknownCase(let found):
      "Er is geen zaak \(quoted(found)) die van u een formulier verwacht. Verbeter "
        + "case= in deze regel."
    case .otherRound(let found, let open):
      "Het formulier hoort bij ronde \(found); ronde \(open) is open. Schrijf het "
        + "formulier opnieuw, of zet round=\(open) in deze regel als het voor die ronde "
        + "bedoeld was."
    case .otherCriteria(let found, let inUse):
      "Het formulier noemt de criteriaset \(quoted(found)); de ronde vraagt die van "
        + "\(inUse). Schrijf het formulier opnieuw."
    case .otherMember(let found, let me):
      "Het formulier is van \(quoted(found)) en u bent \(name(me)). Dien het uwe in, "
        + "of verbeter member= in deze regel als het van u is."
    case .stale(let found, let current):
      "Het scoreblad is gewijzigd sinds het formulier geschreven werd (\(found)). "
        + "Bekijk het en zet dan version=\(current) in deze regel om het te vervangen."
    case .sameCaseTwice(let first):
      "Dezelfde zaak heeft al een formulier, in regel \(first). Bewaar een van de twee."
    default: mistakeInside(mistake.fact)
    }
  }

  /// Below the first line of a form.
  private func mistakeInside(_ fact: FormMistake.Fact) -> String {
    switch fact {
    case .unknownSection(let found, let known):
      "Er is geen sectie [\(found)]; ze is terzijde gelaten. Er zijn: \(list(known)). "
        + "Laat de regel met twee spaties inspringen als het tekst is."
    case .sectionTwice(let found, let first):
      "De sectie [\(found)] staat al in regel \(first). Bewaar een van de twee."
    case .unknownKey(let found, let known):
      "Er is hier geen regel \(quoted(found + ":")). Er zijn: \(said(known))."
    case .keyTwice(let found, let first):
      "De regel \(quoted(found + ":")) staat al in regel \(first). Bewaar een van de twee."
    case .stray(let found):
      "\(quoted(found)) hoort nergens bij. Zet het onder why: met twee spaties ervoor, "
        + "of begin de regel met %."
    case .notOneOf(let found, let words):
      "\(quoted(found)) kan hier niet staan. Schrijf een van deze: \(list(words))."
    case .lostPin(let found, let existing):
      "\(quoted(found)) duidt niets aan in het dossier. Er is: \(offered(existing))"
    case .interestKnown:
      "U hebt in deze zaak al iets anders verklaard. Maak deze sectie leeg; kies "
        + "\(name(.declare)) om opnieuw te verklaren."
    case .interestStops:
      "Een belang sluit het dossier tot de voorzitter erover beslist: er kan geen "
        + "scoreblad bij. Laat de criteria zoals ze waren en schrijf [submit] no."
    case .refused(let refusal): sentence(for: refusal)
    default: ""
    }
  }
}
