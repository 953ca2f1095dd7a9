import ReviewDomain

/// Refusals whose sentence depends on more than the case of the enum.
extension Dutch {
  func wrongRole(_ role: Member.Role, allowed roles: [Member.Role]) -> String {
    "Uw rol is \(quoted(term(role))); dit is voorbehouden aan: \(either(roles.map(term))). Vraag "
      + "iemand met die rol om het te doen."
  }

  func wrongStage(_ stage: Stage, allowed stages: [Stage]) -> String {
    let advice =
      stages.contains { $0 > stage }
      ? "Wacht tot de zaak daar is; de volgende stap staat bij de zaak."
      : "De zaak is dat punt voorbij; staat er iets fout, kies dan \(name(.correct))."
    return
      "De zaak is in de fase \(inFull(stage)); dit hoort bij de fase "
      + "\(either(stages.map(inFull))). "
      + advice
  }

  func caseEnded(_ ending: Ending) -> String {
    "De zaak is afgelopen, met de afloop \(quoted(term(ending))). "
      + (ending.isRevivable
        ? "Moet ze verdergaan, dan neemt het secretariaat ze weer op met \(name(.revive))."
        : "Alleen een fout in de inschrijvingen kan nog worden rechtgezet, met \(name(.correct)).")
  }

  func recused(from right: Right, _ since: Day, _ reason: String) -> String {
    let verb =
      switch right {
      case .read: "het dossier niet lezen"
      case .deliberate: "er niet over beraadslagen"
      case .vote: "er niet over stemmen"
      }
    return
      "Sinds \(date(since)) bent u gewraakt in deze zaak en mag u \(verb): \(quoted(reason)). "
      + "Denkt u dat dit niet klopt, spreek dan de voorzitter aan."
  }

  func notAdopted(_ outcome: Vote.Outcome?) -> String {
    switch outcome {
    case nil, .adopted:
      "Nog geen enkele stemming heeft een voorstel aangenomen. Open een stemming, laat de leden "
        + "stemmen en sluit ze dan."
    case .rejected:
      "De groep heeft het voorstel bij de laatste stemming niet aangenomen. Wijzig het met "
        + "\(name(.propose)) en open dan een nieuwe stemming."
    case .noQuorum:
      "De laatste stemming haalde het quorum niet. Open een nieuwe wanneer genoeg stemgerechtigde "
        + "leden kunnen deelnemen."
    }
  }

  func levelDoesNotFit(_ kind: ConclusionKind) -> String {
    switch kind {
    case .temporary:
      "Een tijdelijke terugbetaling gaat samen met niveau M3 light en een einddatum. Kies dat "
        + "niveau en vul de laatste dag in."
    case .definitive:
      "Een definitieve terugbetaling gaat samen met niveau M3 plus. Kies dat niveau."
    case .negative:
      "Een beslissing om niet terug te betalen heeft geen niveau en geen tarief. Maak die twee "
        + "velden leeg."
    }
  }

  func endingNotHere(_ ending: Ending) -> String {
    let condition =
      switch ending {
      case .refused:
        "vraagt een beslissing om niet terug te betalen. Registreer die eerst, met \(name(.decide))"
      case .stopped: "vraagt een beslissing om terug te betalen. Kies een andere afloop"
      case .lapsed, .converted:
        "vraagt een tijdelijke terugbetaling die in werking is. Kies een andere afloop, of stel "
          + "de beslissing eerst in werking met \(name(.inForce))"
      case .inadmissible: "heeft een eigen handeling. Kies \(name(.inadmissible))"
      case .withdrawn: "heeft een eigen handeling. Kies \(name(.withdraw))"
      }
    return "De afloop \(quoted(term(ending))) \(condition)."
  }

  func notConfigured(_ kind: Adopted.Kind) -> String {
    let missing =
      switch kind {
      case .criteriaSet: "geen criteriaset"
      case .policy: "geen werkregels"
      case .template: "geen sjabloon"
      }
    return
      "De groep heeft nog \(missing) aangenomen. Het secretariaat neemt een bestand aan: "
      + "inami-review adopt BESTAND"
  }
}
