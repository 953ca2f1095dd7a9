package import ReviewDomain

extension French: CalendarTexts {
  package func title(of day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd(let kind): title("Fin indicative (\(term(kind)))", of: day)
    case .windowEnd: title("Fin de la fenêtre du demandeur", of: day)
    case .meeting: title("Réunion du groupe de travail", of: day)
    case .milestone(let number): title("Jalon \(number) attendu", of: day)
    case .temporaryEnd: title("Fin du remboursement temporaire", of: day)
    case .lastDayToAsk: title("Dernier jour pour demander plus", of: day)
    }
  }

  package func note(on day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd:
      "Indicatif : selon les règles du groupe ; rien n'échoit ce jour-là."
        + (day.isTentative
          ? " Le délai est suspendu : le jour recule tant qu'il ne court pas à nouveau." : "")
    case .windowEnd: "Le dernier jour où le demandeur peut ajouter une explication ; indicatif."
    case .meeting: "Prévue par le secrétariat."
    case .milestone: "Une question ouverte du remboursement temporaire devrait recevoir sa réponse."
    case .temporaryEnd: "Le dernier jour du remboursement temporaire, selon la décision."
    case .lastDayToAsk:
      "Selon les règles du groupe, à titre indicatif : le dernier jour pour demander une prolongation ou la voie définitive."
    }
  }

  package func daysExported(_ count: Int) -> String {
    count > 1 ? "\(count) jours exportés" : "\(count) jour exporté"
  }
}
