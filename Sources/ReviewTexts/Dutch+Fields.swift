package import ReviewDomain

extension Dutch {
  package func label(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest: "Mijn belang"
    case .text where act == .declare: "Beschrijving van het belang"
    case .text where act == .correct: "Wat juist is"
    case .text: "Opmerking"
    case .criterion: "Criterium"
    case .conclusion: "Conclusie"
    case .reasons: "Motivering"
    case .conditions: "Voorwaarden"
    case .until where act == .decide: "Tot en met"
    case .until: "Einddatum"
    case .atEnd: "Wat er op het einde gebeurt"
    case .questions: "Open vragen"
    case .choice: "Mijn stem"
    case .reason where act == .vote: "Nota of minderheidsstandpunt"
    case .reason: "Motivering"
    case .member: "Lid"
    case .rights: "Weggenomen rechten"
    case .gate: "Toegangsvoorwaarde"
    case .answer: "Antwoord"
    case .evidence: "Bewijs"
    case .missing: "Betrokken voorwaarden"
    case .note: "Nota"
    case .notes: "Nota's van de vergadering"
    case .outcome where act == .milestone: "Mijlpaal gehaald?"
    case .outcome: "Beslissing"
    case .authority: "Overheid"
    case .vehicle: "Juridische grondslag"
    case .decidedOn: "Beslist op"
    case .level: "Niveau"
    case .from: "Vanaf"
    case .notifiedOn: "Meegedeeld op"
    case .tariff: "Tarief"
    case .number: "Nummer van de mijlpaal"
    case .days: "Dagen erbij"
    case .ending: "Afloop"
    case .tag: "Label"
    case .value: "Waarde"
    case .otherCase: "Nummer ander dossier"
    case .relation: "Verband"
    case .entry: "Nummer van de inschrijving"
    }
  }

  package func hint(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest:
      "Geen, of een rechtstreeks of onrechtstreeks belang waarover de voorzitter beslist."
    case .text where act == .declare:
      "Nodig als er een rechtstreeks of onrechtstreeks belang is; de voorzitter leest ze."
    case .text where act == .correct: "Wat de inschrijving had moeten zeggen."
    case .text: "De hele groep leest ze."
    case .criterion: "De id, zoals C2; leeg voor de hele zaak."
    case .conclusion: "Wat de groep wordt gevraagd aan te nemen."
    case .reasons where act == .decide:
      "Nodig in de taal van het dossier als de beslissing afwijkt van de conclusie van de groep."
    case .reasons:
      "De feiten die de conclusie dragen; nodig in de taal van het dossier vóór de stemming."
    case .conditions: "Waaraan de terugbetaling onderworpen is, als dat zo is."
    case .until where act == .decide:
      "Laatste dag, zoals 31/12/2027; nodig voor een tijdelijke terugbetaling."
    case .until: "Laatste dag, zoals 31/12/2027; alleen voor een tijdelijke conclusie."
    case .atEnd: "Als niemand op de laatste dag iets doet; alleen voor een tijdelijke conclusie."
    case .questions: "Eén per regel: uitkomst; comparator; drempel; bron; verantwoordelijke; dag."
    case .choice: "Ze blijft voor de anderen verborgen tot de stemming sluit."
    case .reason where act == .vote:
      "Niet verplicht; zichtbaar met uw stem nadat de stemming is gesloten."
    case .reason: "Een of twee zinnen, die bij de handeling bewaard blijven."
    case .member: "De id, zoals in de ledenlijst."
    case .rights: "Een of meer; geen om het lid vrij te geven."
    case .gate: "De id, zoals A3."
    case .answer: "Ja, nee of niet van toepassing."
    case .evidence: "Waar het in het dossier te zien is; nodig bij nee en niet van toepassing."
    case .missing: "Die waarvoor iets ontbreekt: ids, gescheiden door spaties."
    case .note where act == .milestone: "Wat is aangetoond, in een of twee regels."
    case .note: "Wat er binnenkwam, en wanneer."
    case .notes: "Wat er is gevraagd en geantwoord."
    case .outcome where act == .milestone: "Gehaald, laattijdig of gemist."
    case .outcome: "Wat de overheid heeft beslist."
    case .authority: "Wie heeft beslist."
    case .vehicle: "De akte voluit, zoals het artikel van de overeenkomst."
    case .decidedOn: "Dag van de beslissing, zoals 21/11/2026; niet in de toekomst."
    case .level: "M3 light bij tijdelijk, M3 plus bij definitief, leeg bij negatief."
    case .from: "Eerste dag van de terugbetaling, als die bekend is."
    case .notifiedOn: "Dag waarop de aanvrager werd ingelicht."
    case .tariff: "Eén per regel: naam; bedrag; eenheid; remgeld; code (deze twee niet verplicht)."
    case .number: "Zoals in de lijst van mijlpalen van de zaak."
    case .days: "Kalenderdagen, van 1 tot 3.660."
    case .ending: "Hoe de zaak eindigt."
    case .tag: "Eén woord, zoals agenda; ~later voor een label dat alleen u ziet."
    case .value: "Een geheel getal, om te sorteren; facultatief."
    case .otherCase: "Zoals 2025-031."
    case .relation: "Herevalueert, vervangt, zelfde product; geen neemt het terug."
    case .entry: "Zoals in de geschiedenis van de zaak."
    }
  }

  package func term(hasInterest: Bool) -> String {
    hasInterest ? "te onderzoeken belang" : "geen"
  }
}
