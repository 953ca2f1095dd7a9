package import ReviewDomain

extension Dutch {
  package func registerTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "Zorgproces inschrijven"
    case .changeProcess: "Zorgproces wijzigen"
    case .endProcess: "Zorgproces afsluiten"
    case .selfCertify: "Verklaring inschrijven"
    case .requestListing: "Vraag inschrijven"
    case .listApp: "Toepassing inschrijven"
    case .refuseListing: "Vraag weigeren"
    case .unlistApp: "Toepassing schrappen"
    case .correctRegister: "Toepassing verbeteren"
    default: "Openbaar feit inschrijven"
    }
  }

  package func registerShortTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "nieuw"
    case .changeProcess: "wijzigen"
    case .endProcess: "afsluiten"
    case .selfCertify: "verklaring"
    case .requestListing: "vraag"
    case .listApp: "app inschrijv."
    case .refuseListing: "weigeren"
    case .unlistApp: "schrappen"
    case .correctRegister: "verbeteren"
    default: "feit"
    }
  }

  package func registerHelp(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess:
      "Schrijft een zorgproces in het openbare register in; het kan worden gewijzigd en afgesloten, "
        + "niet gewist."
    case .changeProcess:
      "Schrijft een zorgproces opnieuw in; wat leeg blijft, blijft zoals het is, en wat het was, "
        + "blijft in de geschiedenis."
    case .endProcess:
      "Schrijft in dat een zorgproces niet meer van toepassing is; zo blijft het in het register "
        + "staan."
    case .selfCertify:
      "Schrijft in dat een producent verklaart aan elk criterium van een zorgproces te voldoen; de "
        + "toepassing krijgt het niveau ervan, of er wordt niets ingeschreven."
    case .requestListing:
      "Schrijft een vraag in om op de lijst van een zorgproces te komen; ze wordt later ingewilligd "
        + "of geweigerd."
    case .listApp:
      "Zet een toepassing in een zorgproces, door een beslissing of een vraag; ze kan worden "
        + "verbeterd en geschrapt."
    case .refuseListing:
      "Weigert een vraag om op een lijst te komen, met een reden die intern blijft."
    case .unlistApp:
      "Schrapt een toepassing uit een zorgproces, met haar laatste dag; de reden blijft intern."
    case .correctRegister:
      "Verbetert de inschrijving van een toepassing, met de reden; wat er stond, blijft in de "
        + "geschiedenis."
    default:
      "Schrijft een openbaar feit met zijn bronnen in; dezelfde identificatie vervangt het."
    }
  }

  package func registerLabel(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Identificatie"
    case .process: "Zorgproces"
    case .name: "Naam"
    case .level: "Niveau"
    case .purpose: "Doel"
    case .eligibility: "Wie in aanmerking komt"
    case .reimbursement: "Terugbetaling"
    case .links: "Links"
    case .criteria: "Criteria"
    case .keepsList: "RIZIV houdt een lijst bij"
    case .from: "Vanaf"
    case .until: "Tot"
    case .endedOn: "Laatste dag"
    case .endReason: "Openbare reden"
    case .sources: "Bronnen"
    case .product: "Toepassing"
    case .newProduct: "Nieuwe naam"
    case .manufacturer: "Fabrikant"
    case .met: "Verklaard voldaan"
    case .route: "Weg"
    case .otherCase: "Dossier"
    case .note: "Nota (intern)"
    case .remark: "Openbare opmerking"
    case .openQuestions: "Open vragen"
    case .request: "Vraag"
    case .date: "Wanneer"
    case .text: "Wat er gebeurde"
    case .reason: "Reden (intern)"
    default: field.rawValue
    }
  }

  package func registerHint(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Kort en voorgoed, in kleine letters, zoals heart-failure."
    case .process where act == .recordFact: "Leeg voor wat over het hele register gaat."
    case .process: "De identificatie, zoals in het register."
    case .name: "Zoals het wordt gepubliceerd."
    case .level: "Leeg waar niets wordt betaald."
    case .purpose: "Waarvoor het zorgproces dient; wordt gepubliceerd."
    case .eligibility: "Welke patiënten; wordt gepubliceerd."
    case .reimbursement: "Hoe en hoeveel wordt betaald; wordt gepubliceerd."
    case .links: "Adressen van pagina's in deze taal, een per regel."
    case .criteria: "Een per regel, zoals R1: waaraan een toepassing moet voldoen."
    case .keepsList: "Of toepassingen kunnen vragen erop te komen."
    case .from: "Een dag, een maand of een jaar, zo precies als het bekend is."
    case .until: "De laatste dag, die inbegrepen; nodig voor M3 light."
    case .endedOn: "Leeg waar die niet bekend is."
    case .endReason: "Wordt gepubliceerd: waarom het niet meer van toepassing is."
    case .sources: "Adressen waar het te lezen is, een per regel; worden gepubliceerd."
    case .product: "De naam, zonder versie."
    case .newProduct: "Alleen waar de naam fout was."
    case .manufacturer: "Leeg waar die niet bekend is."
    case .met: "Duid aan waaraan de producent verklaart te voldoen; alle zijn nodig."
    case .route: "Hoe de toepassing er kwam."
    case .otherCase: "Het dossier waarop het steunt, zoals 2026-014; nooit gepubliceerd."
    case .note: "Wat het secretariaat wil bewaren; nooit gepubliceerd."
    case .remark: "Wordt naast de toepassing gepubliceerd."
    case .openQuestions:
      "Een per regel: wat de tijdelijke terugbetaling moet beantwoorden; worden gepubliceerd."
    case .request: "Het nummer van de vraag; leeg waar er geen was."
    case .date: "Een dag, een maand of een jaar, zo precies als de bron het zegt."
    case .text: "Een of twee zinnen; wordt gepubliceerd."
    case .reason: "Een of twee zinnen, bewaard bij de handeling en nooit gepubliceerd."
    default: field.rawValue + "."
    }
  }
}
