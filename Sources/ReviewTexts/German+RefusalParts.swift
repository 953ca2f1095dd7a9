import ReviewDomain

/// Refusals whose sentence depends on more than the case of the enum.
extension German {
  func wrongRole(_ role: Member.Role, allowed roles: [Member.Role]) -> String {
    "Ihre Rolle ist \(quoted(term(role))); dies ist vorbehalten: \(either(roles.map(term))). "
      + "Bitten Sie jemanden mit dieser Rolle darum."
  }

  func wrongStage(_ stage: Stage, allowed stages: [Stage]) -> String {
    let advice =
      stages.contains { $0 > stage }
      ? "Warten Sie, bis der Fall dort ist; sein nächster Schritt steht beim Fall."
      : "Der Fall ist darüber hinaus; ist etwas falsch erfasst, wählen Sie \(name(.correct))."
    return
      "Der Fall ist in der Phase \(inFull(stage)); dies gehört zur Phase "
      + "\(either(stages.map(inFull))). "
      + advice
  }

  func caseEnded(_ ending: Ending) -> String {
    "Der Fall ist beendet, mit dem Ausgang \(quoted(term(ending))). "
      + (ending.isRevivable
        ? "Soll er weitergehen, nimmt das Sekretariat ihn mit \(name(.revive)) wieder auf."
        : "Nur ein Fehler in seinen Einträgen lässt sich noch mit \(name(.correct)) berichtigen.")
  }

  func recused(from right: Right, _ since: Day, _ reason: String) -> String {
    let verb =
      switch right {
      case .read: "seine Akte nicht lesen"
      case .deliberate: "nicht über ihn beraten"
      case .vote: "nicht über ihn abstimmen"
      }
    return
      "Seit dem \(date(since)) sind Sie in diesem Fall abgelehnt und dürfen \(verb): "
      + "\(quoted(reason)). Halten Sie das für falsch, sprechen Sie mit dem Vorsitz."
  }

  func notAdopted(_ outcome: Vote.Outcome?) -> String {
    switch outcome {
    case nil, .adopted:
      "Noch keine Abstimmung hat einen Vorschlag angenommen. Eröffnen Sie eine Abstimmung, lassen "
        + "Sie abstimmen und schließen Sie sie."
    case .rejected:
      "Die Gruppe hat den Vorschlag in der letzten Abstimmung nicht angenommen. Ändern Sie ihn "
        + "mit \(name(.propose)) und eröffnen Sie eine neue Abstimmung."
    case .noQuorum:
      "Die letzte Abstimmung war nicht beschlussfähig. Eröffnen Sie eine neue, wenn genug "
        + "stimmberechtigte Mitglieder teilnehmen können."
    }
  }

  func levelDoesNotFit(_ kind: ConclusionKind) -> String {
    switch kind {
    case .temporary:
      "Zu einer vorläufigen Erstattung gehören die Stufe M3 light und ein Enddatum. Wählen Sie "
        + "diese Stufe und geben Sie den letzten Tag an."
    case .definitive:
      "Zu einer dauerhaften Erstattung gehört die Stufe M3 plus. Wählen Sie diese Stufe."
    case .negative:
      "Eine Entscheidung gegen die Erstattung hat weder Stufe noch Tarif. Leeren Sie diese beiden "
        + "Felder."
    }
  }

  func endingNotHere(_ ending: Ending) -> String {
    let condition =
      switch ending {
      case .refused:
        "verlangt eine Entscheidung gegen die Erstattung. Erfassen Sie sie zuerst, mit "
          + "\(name(.decide))"
      case .stopped:
        "verlangt eine Entscheidung für die Erstattung. Wählen Sie einen anderen Ausgang"
      case .lapsed, .converted:
        "verlangt eine vorläufige Erstattung in Kraft. Wählen Sie einen anderen Ausgang, oder "
          + "setzen Sie die Entscheidung zuerst mit \(name(.inForce)) in Kraft"
      case .inadmissible: "hat eine eigene Handlung. Wählen Sie \(name(.inadmissible))"
      case .withdrawn: "hat eine eigene Handlung. Wählen Sie \(name(.withdraw))"
      }
    return "Der Ausgang \(quoted(term(ending))) \(condition)."
  }

  func notConfigured(_ kind: Adopted.Kind) -> String {
    let missing =
      switch kind {
      case .criteriaSet: "keinen Kriteriensatz"
      case .policy: "keine Arbeitsregeln"
      case .template: "keine Vorlage"
      }
    return
      "Die Gruppe hat noch \(missing) angenommen. Das Sekretariat nimmt eine Datei an: "
      + "inami-review adopt DATEI"
  }
}
