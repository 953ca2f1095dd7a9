import ReviewDomain

/// Temporary reimbursements after their decision: prolonged, and evaluated again.
extension Stories {
  static let followUp = [renovolg, hartkompas, hartkompasAgain]

  /// In force, prolonged by a year: the registry started late, and says so.
  private static let renovolg = Story(
    product: InventedProduct(
      name: "Renovolg", version: "2.0", applicant: "Nete Zorgsoftware NV",
      careProcess: "kidney-disease", language: .dutch, requested: .temporary,
      indication: "Chronische nierziekte stadium 4, thuis opgevolgd, volwassenen"),
    daysAgo: 1250
  ) { run in
    let until = run.lastDay.adding(days: -20)
    try run.goToVote(
      from: 1225, .temporary, [.dutch: "Minder dringende opnames in één studie; te bevestigen."],
      until: until)
    run.on(daysAgo: 850)
    try run.decide(
      tariff: run.content.request.tariff, vehicle: "Overeenkomst, artikel 56, § 2", by: Cast.sofie)
    run.on(daysAgo: 820)
    try run.perform(.enterIntoForce, by: Cast.sofie)
    run.on(daysAgo: 330)
    try run.perform(
      .recordMilestone(1, .late, note: "Register drie weken te laat, cijfers volledig."),
      by: Cast.sofie)
    run.on(daysAgo: 75)
    try run.perform(.prolong(renovolgProlonged(run, until)), by: Cast.sofie)
  }

  private static func renovolgProlonged(_ run: CaseRun, _ end: Day) -> ProlongationTerms {
    let open = run.content.milestones.filter { $0.outcome == nil }.map { milestone in
      var question = milestone.question
      question.due = end.adding(months: 9)
      return question
    }
    let dialysis = OpenQuestion(
      outcome: "Start van dialyse binnen 24 maanden", comparator: "Gewone zorg",
      threshold: "Niet vroeger (HR < 1,1)", source: "Nefrologisch register",
      responsible: "Nete Zorgsoftware NV", due: end.adding(months: 11))
    return ProlongationTerms(
      until: end.adding(months: 12), authority: .insuranceCommittee,
      vehicle: "Eerste wijziging van de overeenkomst, artikel 56, § 2",
      decidedOn: run.day.adding(days: -6),
      reasons: LocalizedText([
        .dutch: """
        Het register begon een half jaar te laat. De eerste cijfers zijn gunstig; een jaar extra \
        volstaat om de open vragen te beantwoorden.
        """
      ]),
      questions: open + [dialysis])
  }

  // MARK: - Evaluated again

  private static func hartkompasProduct(
    _ version: String, _ requested: RequestedReimbursement, _ evidence: [Evidence],
    isAgain: Bool = false
  ) -> InventedProduct {
    InventedProduct(
      name: "Hartkompas", version: version, applicant: "Mandel Digital Care BV",
      careProcess: "heart-failure", language: .dutch, requested: requested,
      indication: "Chronisch hartfalen na een ziekenhuisopname, thuisopvolging, volwassenen",
      evidence: evidence, isAgain: isAgain)
  }

  private static let again = "Hartkompas, herevaluatie"

  private static let firstStudy = Evidence(
    study: "KOMPAS-1", design: .cohort, participants: 184,
    population: "Hartfalen NYHA II–III, zes Vlaamse ziekenhuizen", comparator: "Gewone zorg",
    outcome: "Heropname op 6 maanden", outcomeClass: .morbidity, effect: "RR 0,74",
    interval: "0,55–1,01", certainty: .low)

  /// In force; both questions are answered, and the case is evaluated again.
  private static let hartkompas = Story(
    product: hartkompasProduct("1.4", .temporary, [firstStudy]), daysAgo: 1300
  ) { run in
    let until = run.lastDay.adding(days: 150)
    try run.goToVote(
      from: 1275, .temporary,
      [.dutch: "Waarschijnlijk minder heropnames; één kleine studie zonder loting."], until: until)
    run.on(daysAgo: 880)
    try run.decide(
      tariff: run.content.request.tariff, vehicle: "Overeenkomst, artikel 56, § 2", by: Cast.sofie)
    run.on(daysAgo: 850)
    try run.perform(.enterIntoForce, by: Cast.sofie)
    run.on(daysAgo: 420)
    try run.perform(
      .recordMilestone(1, .met, note: "KOMPAS-2: het effect blijft op twaalf maanden."),
      by: Cast.sofie)
    run.on(daysAgo: 335)
    guard let other = run.stories[again] else { return }
    try run.perform(.reevaluate(as: other), by: Cast.sofie)
  }

  /// The re-evaluation, in its second round: what was scored then can be seen beside.
  private static let hartkompasAgain = Story(
    product: hartkompasProduct("2.1", .definitive, [firstStudy] + laterStudies, isAgain: true),
    name: again,
    daysAgo: 335
  ) { run in
    if let original = run.stories["Hartkompas"] {
      try run.perform(.relate(original, .reEvaluates), by: Cast.sofie)
    }
    try run.admit(daysAgo: 312)
    try run.openRound(daysAgo: 280)
    let maker = SheetMaker(run, profile: hartkompasProfile)
    try run.score(from: 274, to: 240, maker)
    try run.reveal(closed: 232, revealed: 226)
    run.on(daysAgo: 220)
    try run.perform(
      .suspendPeriod(reason: "Wacht op de facturatiegegevens van 2025.", kind: .applicant),
      by: Cast.sofie)
    run.on(daysAgo: 150)
    try run.perform(.resumePeriod, by: Cast.sofie)
    run.on(daysAgo: 24)
    try run.perform(.openRound, by: Cast.helene)
    try run.score(by: Array(Cast.scorers.prefix(3)), from: 20, to: 9, maker)
  }

  private static let laterStudies = [
    Evidence(
      study: "KOMPAS-2", design: .rct, participants: 512,
      population: "Hartfalen NYHA II–III, veertien Belgische ziekenhuizen",
      comparator: "Gewone zorg", outcome: "Behoud van het effect op heropname na 12 maanden",
      outcomeClass: .morbidity, effect: "RR 0,78", interval: "0,66–0,92", certainty: .moderate),
    Evidence(
      study: "IMA-analyse 2025", design: .registry, participants: 1_930,
      population: "Alle patiënten met een forfait", comparator: "Gewone zorg",
      outcome: "Zorgverbruik per patiënt per jaar", outcomeClass: .cost, effect: "-412 euro",
      interval: "-655 tot -169", certainty: .low),
    Evidence(
      study: "KOMPAS-2", design: .rct, participants: 512,
      population: "Hartfalen NYHA II–III, veertien Belgische ziekenhuizen",
      comparator: "Gewone zorg", outcome: "Levenskwaliteit (KCCQ)", outcomeClass: .qualityOfLife,
      effect: "+3,8 punten", interval: "1,2–6,4", certainty: .moderate),
  ]

  private static let hartkompasProfile = scoreProfile(
    """
    C1=1 C2=3 C3=2 C4=3 C5=2 C6=2 C7=2 D1=2 D2=2 D3=2 D4=2 D5=2 E1=2 E2=3 E3=2 E4=2 E5=2 F1=2 \
    F2=2 F3=2 G2=3 G3=3
    """)
}
