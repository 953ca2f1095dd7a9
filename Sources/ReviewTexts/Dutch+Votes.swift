package import ReviewDomain

extension Dutch {
  package func term(_ form: VoteForm) -> String {
    switch form {
    case .rollCall: "hoofdelijk"
    case .secret: "geheim"
    }
  }

  package func term(_ procedure: VoteProcedure) -> String {
    switch procedure {
    case .meeting: "in vergadering"
    case .written: "schriftelijk"
    }
  }

  package func term(_ document: Transmission.Document) -> String {
    switch document {
    case .report: "nota"
    case .proposal: "voorstel"
    case .minorityOpinions: "minderheidsstandpunten"
    case .explanation: "toelichting van de aanvrager"
    case .votes: "stemmen"
    }
  }

  package func term(_ preset: VoteRule.Preset) -> String {
    switch preset {
    case .generalCommittee: "regels van het Algemeen Comité"
    case .technicalCouncil: "regels van de technische raden"
    case .conventionCommission: "regels van de overeenkomstencommissies"
    case .medicinesCommission: "regels van de Commissie Tegemoetkoming Geneesmiddelen"
    case .insuranceCommittee: "regels van het Verzekeringscomité"
    }
  }

  package func term(_ status: GateState.Status) -> String {
    switch status {
    case .notApplicable: "niet van toep."
    case .unsatisfied: "niet voldaan"
    case .satisfied: "voldaan"
    case .overridden: "afwijking"
    case .error: "fout"
    }
  }

  package func word(_ word: VoteWord) -> String {
    switch word {
    case .attendance: "Aanwezigheid"
    case .present: "Aanwezig"
    case .left: "Vertrokken"
    case .aside: "Onthouding voor pariteit"
    case .proxies: "Volmachten"
    case .voted: "Gestemd"
    case .notVoted: "Niet gestemd"
    case .quorum: "Quorum"
    case .majority: "Meerderheid"
    case .rule: "Regel van de stemming"
    case .parity: "de banken stemmen in gelijk aantal"
    case .text: "Tekst"
    case .form: "Vorm"
    case .procedure: "Procedure"
    case .deadline: "Laatste dag"
    case .tie: "staking van stemmen"
    case .casting: "Beslissende stem"
    case .abstentions: "Onthoudingen"
    case .minorityOpinions: "Minderheidsstandpunten"
    case .gates: "Controlepunten"
    case .override: "Afwijking"
    case .transmission: "Verzending"
    case .reference: "Referentie"
    case .documents: "Stukken"
    case .grounds: "Motieven per criterium"
    case .decisive: "Doorslaggevende criteria"
    case .careProcess: "Zorgproces"
    case .superseded: "Vervangen"
    case .representedBy: "vertegenwoordigd door"
    case .byConsent: "bij consensus, zonder stemming"
    case .consenting: "Aanwezig met stemrecht"
    }
  }
}
