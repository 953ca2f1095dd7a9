package import ReviewDomain

extension Dutch: MinutesTexts {
  package func minutesTitle(of day: Day) -> String { "Notulen van de vergadering van \(date(day))" }

  package func agendaTitle(of day: Day) -> String { "Agenda van de vergadering van \(date(day))" }

  package func word(_ word: MinutesWord) -> String {
    switch word {
    case .day: "Datum"
    case .place: "Plaats"
    case .begins: "Begint om"
    case .ends: "Eindigt om"
    case .opened: "Geopend om"
    case .closed: "Gesloten om"
    case .presiding: "Voorzitter"
    case .present: "Aanwezig"
    case .excused: "Verontschuldigd"
    case .absent: "Afwezig"
    case .member: "Lid"
    case .role: "Stem"
    case .sitsFor: "Vertegenwoordigt"
    case .times: "Aanwezig van–tot"
    case .item: "Punt"
    case .minutes: "Voorziene tijd"
    case .rapporteur: "Rapporteur"
    case .recused: "Buiten de zaal"
    case .proposal: "Voorstel"
    case .reasons: "Motivering"
    case .conditions: "Voorwaarden"
    case .documents: "Documenten"
    case .outOfRoom: "Hebben de zaal verlaten"
    case .notes: "Bespreking"
    case .consensus: "Overeengekomen waarden"
    case .vote: "Stemming"
    case .ballots: "Stemmen"
    case .recorded: "Die dag vastgelegd"
    case .consentBlock: "Hamerstukken"
    case .consentPlanned: "Hamerstukken: aan te nemen zonder debat"
    case .leftOut: "Niet mee aangenomen"
    case .notReached: "Niet behandeld"
    case .general: "Verder genoteerd"
    case .actions: "Acties en termijnen"
    case .corrections: "Verbeteringen"
    case .signatures: "Handtekeningen"
    case .chair: "De voorzitter"
    case .secretariat: "Het secretariaat"
    case .foreseen: "Voorzien"
    case .announced: "Gemelde aanwezigheid"
    }
  }

  package var agendaOpening: String {
    "U bent uitgenodigd op de vergadering van de werkgroep. Meld of u komt, verklaar uw "
      + "belangen in elke zaak en lees wat zonder debat aan te nemen is: wie er een debat "
      + "over wil, zegt dat voor of tijdens de vergadering."
  }

  package var minutesAreDraft: String { "Ontwerp: deze notulen zijn nog niet goedgekeurd." }

  package var minutesAreUnfinished: String { "Onvoltooid: de vergadering is nog niet gesloten." }

  package func minutesApproved(in meeting: Day) -> String {
    "Goedgekeurd op de vergadering van \(date(meeting))."
  }

  package var consentExplained: String {
    "Samen en zonder debat aangenomen, tenzij een lid een debat vraagt."
  }

  package func consentAdopted(at time: ClockTime) -> String {
    "Om \(time) zijn deze zaken een voor een voorgelezen. Geen enkel aanwezig lid vroeg "
      + "een debat; hun voorstellen zijn bij consensus aangenomen, zonder stemming."
  }

  package func approved(minutesOf days: [Day]) -> String {
    "De notulen van \(list(days.map(date))) zijn goedgekeurd."
  }

  package var noMinutesApproved: String { "Er zijn geen notulen goedgekeurd." }

  package func notWritten(in language: Language) -> String {
    "[niet opgesteld in het \(term(language))]"
  }

  package func notWritten(_ count: Int) -> String {
    count == 1
      ? "1 tekst bestaat niet in deze taal; dat staat op zijn plaats vermeld."
      : "\(count) teksten bestaan niet in deze taal; dat staat telkens op hun plaats vermeld."
  }

  package func notShown(because reason: String) -> String { "Wordt u niet getoond. " + reason }

  package func minutesLong(_ minutes: Int) -> String { "\(minutes) min" }
}
