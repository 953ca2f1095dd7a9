import ReviewDomain

/// Cases that ended, one for each way to end but the one in `intake`.
extension Stories {
  static let past = [memozorg, cardiband, somniveille, glycowacht, orthopas]

  private static let memozorg = Story(
    product: InventedProduct(
      name: "Memozorg", version: "1.1", applicant: "Demer Medisoft BV", careProcess: "parkinson",
      language: .dutch, requested: .temporary,
      indication: "Ziekte van Parkinson, vroeg stadium, volwassenen met een mantelzorger"),
    daysAgo: 330
  ) { run in
    try run.admit(daysAgo: 305)
    run.on(daysAgo: 260)
    let reason = "De aanvrager trekt in: de fabrikant werd overgenomen en stopt het product."
    try run.perform(.withdraw(reason: reason), by: Cast.sofie)
  }

  private static let cardiband = Story(
    product: InventedProduct(
      name: "Cardiband", version: "2.2", applicant: "Vesdre Medtech SA",
      careProcess: "atrial-fibrillation", language: .french, requested: .definitive,
      indication: "Dépistage de la fibrillation auriculaire, plus de 65 ans, sans symptôme"),
    daysAgo: 520
  ) { run in
    try run.goToVote(
      from: 495, .negative,
      [.french: "Dépistage sans bénéfice démontré sur les AVC ; trop de faux positifs."])
    run.on(daysAgo: 210)
    try run.decide(vehicle: "Décision du Comité de l'assurance", by: Cast.marc)
    run.on(daysAgo: 145)
    try run.perform(.end(.refused, reason: "Décision notifiée, pas de recours."), by: Cast.marc)
  }

  private static let somniveille = Story(
    product: InventedProduct(
      name: "Somniveille", version: "1.0", applicant: "Lesse Télésoins SRL",
      careProcess: "insomnia",
      language: .french, requested: .temporary,
      indication: "Insomnie chronique de l'adulte, en première ligne"),
    daysAgo: 1400
  ) { run in
    try run.temporaryCase(
      from: 1375, decided: 980, reasons: [.french: "Effet prometteur, trois mois de suivi."])
    run.on(daysAgo: 130)
    try run.perform(
      .recordMilestone(2, .missed, note: "L'étude n'a jamais commencé."), by: Cast.marc)
    run.on(daysAgo: 120)
    try run.perform(
      .end(.lapsed, reason: "Fin de la convention ; aucune donnée à douze mois."), by: Cast.marc)
  }

  private static let glycowacht = Story(
    product: InventedProduct(
      name: "Glycowacht", version: "3.0", applicant: "Dender Zorgtech NV",
      careProcess: "diabetes-type-1", language: .dutch, requested: .temporary,
      indication: "Diabetes type 1 bij kinderen en jongeren, in de conventiecentra"),
    daysAgo: 1330
  ) { run in
    try run.temporaryCase(
      from: 1305, decided: 930, reasons: [.dutch: "Aannemelijk voordeel, één studie."])
    run.on(daysAgo: 90)
    try run.perform(
      .end(.converted, reason: "De cijfers op twee jaar bevestigen het effect: definitief."),
      by: Cast.sofie)
  }

  private static let orthopas = Story(
    product: InventedProduct(
      name: "Orthopas", version: "2.5", applicant: "Haspengouw Digital NV",
      careProcess: "knee-hip-rehabilitation", language: .dutch, requested: .definitive,
      indication: "Revalidatie na een kruisbandoperatie, volwassenen"),
    daysAgo: 900
  ) { run in
    try run.goToVote(
      from: 875, .definitive, [.dutch: "Even goed als de gewone revalidatie, goedkoper."])
    run.on(daysAgo: 560)
    try run.decide(
      tariff: run.content.request.tariff, vehicle: "Overeenkomst, artikel 56, § 2", by: Cast.sofie)
    run.on(daysAgo: 530)
    try run.perform(.enterIntoForce, by: Cast.sofie)
    run.on(daysAgo: 70)
    try run.perform(
      .end(.stopped, reason: "Veiligheidsmelding; de fabrikant haalt het product van de markt."),
      by: Cast.sofie)
  }
}

extension CaseRun {
  /// From admissibility to the conclusion, as most cases of the past went.
  mutating func goToVote(
    from start: Int, _ kind: ConclusionKind, _ reasons: [Language: String], until: Day? = nil
  ) throws {
    try admit(daysAgo: start)
    try openRound(daysAgo: start - 35)
    let maker = SheetMaker(self, profile: ScoreProfiles.any(&random))
    try score(from: start - 42, to: start - 85, maker)
    try reveal(closed: start - 95, revealed: start - 101)
    on(daysAgo: start - 130)
    try perform(.propose(proposal(kind, reasons, until: until)), by: Cast.helene)
    try vote(opened: start - 150, closed: start - 163, abstain: [Cast.thierry])
    on(daysAgo: start - 165)
    try perform(.conclude, by: Cast.helene)
  }

  private func proposal(
    _ kind: ConclusionKind, _ reasons: [Language: String], until: Day?
  ) -> Proposal {
    guard kind == .temporary else {
      return Proposal(conclusion: kind, reasons: LocalizedText(reasons))
    }
    let last = until ?? day.adding(days: 900)
    return Proposal(
      conclusion: kind, reasons: LocalizedText(reasons), until: last, atEnd: .lapse,
      openQuestions: questions(before: last))
  }

  /// The applicant's own question, and what care costs since.
  private func questions(before last: Day) -> [OpenQuestion] {
    let asked = content.request.openQuestions.first
    let words = content.request.language == .french ? Self.frenchCosts : Self.dutchCosts
    let first = OpenQuestion(
      outcome: asked?.outcome ?? "", comparator: words.comparator,
      threshold: asked?.threshold ?? "", source: words.registry,
      responsible: content.request.applicant.name, due: last.adding(days: -330))
    let second = OpenQuestion(
      outcome: words.outcome, comparator: words.comparator, threshold: words.threshold,
      source: words.source, responsible: content.request.applicant.name,
      due: last.adding(days: -45))
    return [first, second]
  }

  private static let frenchCosts = (
    outcome: "Consommation de soins par patient", comparator: "Soins habituels",
    threshold: "Pas plus chère à douze mois", source: "Données de facturation des mutualités",
    registry: "Registre du fabricant, contrôlé par l'hôpital"
  )
  private static let dutchCosts = (
    outcome: "Zorgverbruik per patiënt", comparator: "Gewone zorg",
    threshold: "Niet duurder op twaalf maanden", source: "Facturatiegegevens van de ziekenfondsen",
    registry: "Register van de fabrikant, nagekeken door het ziekenhuis"
  )

  /// A temporary reimbursement from admissibility to its first milestone.
  mutating func temporaryCase(
    from start: Int, decided: Int, reasons: [Language: String]
  ) throws {
    try goToVote(from: start, .temporary, reasons)
    on(daysAgo: decided)
    try decide(
      tariff: content.request.tariff, vehicle: "Convention / overeenkomst, art. 56, § 2",
      by: Cast.sofie)
    on(daysAgo: decided - 30)
    try perform(.enterIntoForce, by: Cast.sofie)
    try answerInTime(1, by: Cast.sofie)
  }

  /// Ten days before it is due.
  mutating func answerInTime(_ number: Int, note: String = "", by secretary: MemberID) throws {
    let due = content.milestones.first { $0.number == number }?.question.due
    if let due { move(to: due.adding(days: -10)) }
    try perform(.recordMilestone(number, .met, note: note), by: secretary)
  }
}
