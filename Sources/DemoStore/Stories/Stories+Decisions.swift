import ReviewDomain

/// Concluded, decided, in force.
extension Stories {
  static let decisions = [glucoweg, diabetesPas, gynalog, wondzorg, pulmoligne]

  /// Concluded by a secret vote and transmitted: the secretariat waits for the authority's decision.
  private static let glucoweg = Story(dossier: "glucoweg", daysAgo: 251) { run in
    try run.admit(daysAgo: 228)
    try run.openRound(daysAgo: 188)
    let maker = SheetMaker(
      run, opinions: try Opinions(glucowegOpinions),
      profile: scoreProfile(
        """
        C1=- C2=2 C3=1 C4=2 C5=2 C6=2 C7=- D1=2 D2=2 D3=2 D4=2 D5=2 E1=2 E2=1 E3=1 E4=1 E5=2 F1=0 \
        F2=1 F3=2 G2=2 G3=2
        """))
    try run.score(from: 180, to: 131, maker)
    try run.reveal(closed: 120, revealed: 113)
    run.on(daysAgo: 97)
    try run.comment(
      "F1",
      "Lijn A en lijn B zijn dezelfde opnames. Zonder dubbeltelling: 148 800 euro netto kost in jaar 1.",
      by: Cast.lieve)
    run.on(daysAgo: 70)
    try run.perform(.propose(glucowegProposal(until: run.day.adding(days: 880))), by: Cast.helene)
    let against = "Eerst een juiste budgettabel, dan een vergoeding."
    try run.vote(opened: 50, closed: 36, no: [Cast.lieve: against], form: .secret)
    run.on(daysAgo: 34)
    try run.perform(.giveMinorityOpinion(LocalizedText([.dutch: against])), by: Cast.lieve)
    try run.perform(.conclude, by: Cast.helene)
    run.on(daysAgo: 30)
    try run.perform(
      .transmit(reference: "VC 2026/117", documents: run.content.documentsToTransmit),
      by: Cast.sofie)
  }

  private static let glucowegOpinions = """
    lieve F1 0 Lijn A (18 + 27 opnames) is gelijk aan lijn B: dezelfde opnames twee keer geteld. Netto kost 148 800 euro in plaats van een besparing van 38 400.
    koen F1 0 Bijlage 2 telt 45 = 18 + 27 opnames dubbel; over drie jaar 1 116 000 euro netto kost.
    koen F2 1 Na correctie blijft een aannemelijke prijs voor -0,38 % HbA1c over.
    thierry F1 0 Les mêmes hospitalisations figurent deux fois ; le solde change de signe.
    ann C2 2 HbA1c -0,38 en zes procentpunten meer tijd binnen bereik: relevant, al blijft het een surrogaat.
    benoit E3 1 Dix-sept patients hospitalisés en tout : trop peu pour un budget.
    joachim C4 2 Solide für HbA1c, für Aufnahmen zu wenige Ereignisse (RR 0,42; 0,15–1,15).
    """

  private static func glucowegProposal(until: Day) -> Proposal {
    Proposal(
      conclusion: .temporary,
      reasons: LocalizedText([
        .dutch: """
        Betere regeling, aangetoond op zes maanden. De budgettabel telt vermeden opnames dubbel: de \
        werkgroep gaat uit van een netto kost van 148 800 euro in het eerste jaar.
        """,
        .french: """
        Meilleur contrôle, démontré à six mois. Le tableau budgétaire compte deux fois les admissions \
        évitées : le groupe retient un coût net de 148 800 euros la première année.
        """,
      ]),
      conditions: LocalizedText([.dutch: "Verbeterde budgettabel vóór de overeenkomst."]),
      until: until, atEnd: .convert,
      openQuestions: [
        OpenQuestion(
          outcome: "HbA1c op 24 maanden", comparator: "Controlegroep van WEG-T1",
          threshold: "Minstens de helft van het verschil behouden", source: "Studiedatabank",
          responsible: "Hoofdonderzoeker WEG-T1", due: until.adding(days: -200))
      ])
  }

  /// Decided negative: the secretariat has a refusal to close.
  private static let diabetesPas = Story(dossier: "diabetes-pas", daysAgo: 259) { run in
    try run.admit(daysAgo: 236)
    try run.openRound(daysAgo: 197)
    let maker = SheetMaker(
      run, opinions: try Opinions(diabetesPasOpinions),
      profile: scoreProfile(
        """
        C1=- C2=1 C3=1 C4=1 C5=2 C6=1 C7=- D1=1 D2=2 D3=2 D4=2 D5=2 E1=1 E2=1 E3=1 E4=2 E5=1 F1=1 \
        F2=0 F3=1
        """))
    try run.score(from: 189, to: 140, maker)
    try run.reveal(closed: 129, revealed: 122)
    run.on(daysAgo: 90)
    let reasons = LocalizedText([
      .dutch: """
      Zes maanden HbA1c dragen geen model van twintig jaar met een constant effect. De kosten per QALY \
      zijn niet onderbouwd, en een definitieve terugbetaling laat geen vraag open.
      """
    ])
    try run.perform(.propose(Proposal(conclusion: .negative, reasons: reasons)), by: Cast.helene)
    try run.vote(
      opened: 76, closed: 62,
      no: [Cast.nathalie: "Une réponse temporaire aurait mieux servi les patients."],
      abstain: [Cast.benoit])
    run.on(daysAgo: 61)
    try run.perform(.conclude, by: Cast.helene)
    run.on(daysAgo: 16)
    try run.decide(vehicle: "Beslissing van het Verzekeringscomité", by: Cast.sofie)
  }

  private static let diabetesPasOpinions = """
    koen F2 0 Twintig jaar horizon, constant effect, uit een studie van zes maanden op HbA1c; bijlage 2 varieert geen van beide. De 8 640 euro per QALY zegt niets.
    koen C4 1 Goede korte studie, maar op een surrogaat.
    ann C2 1 HbA1c -0,42 op zes maanden; of dat zo blijft, weet niemand.
    lieve F2 0 De tekst noemt de horizon nergens: ‘de tijdshorizon van het model’ is twintig jaar.
    thierry F2 0 Ni la durée de l'effet ni l'horizon ne sont variés : ce n'est pas une analyse de sensibilité.
    joachim F2 0 Mit einer Wirkdauer von zwei Jahren statt zwanzig vervielfacht sich der Quotient.
    """

  /// Decided positive: the secretariat has a day to record.
  private static let gynalog = Story(
    product: InventedProduct(
      name: "Gynalog", version: "2.3", applicant: "Ourthe Santé SA", careProcess: "pregnancy",
      language: .french, requested: .definitive,
      indication: "Diabète gestationnel, dès le diagnostic, femmes enceintes en suivi hospitalier"),
    daysAgo: 305
  ) { run in
    try run.goToVote(
      from: 282, .definitive,
      [.french: "Moins de macrosomies, démontré ; budget neutre dès la deuxième année."])
    run.on(daysAgo: 18)
    try run.decide(
      tariff: run.content.request.tariff, vehicle: "Convention, article 56, § 2", by: Cast.marc)
  }

  private static let wondzorg = Story(dossier: "wondzorg-connect", daysAgo: 268) { run in
    try run.admit(daysAgo: 246)
    try run.openRound(daysAgo: 207)
    let maker = SheetMaker(
      run, opinions: try Opinions(wondzorgOpinions),
      profile: scoreProfile(
        """
        C1=- C2=2 C3=2 C4=2 C5=2 C6=2 C7=- D1=3 D2=2 D3=2 D4=3 D5=2 E1=2 E2=3 E3=2 E4=3 E5=2 F1=2 \
        F2=2 F3=1
        """))
    try run.score(from: 199, to: 152, maker)
    try run.reveal(closed: 141, revealed: 134)
    run.on(daysAgo: 110)
    let reasons = LocalizedText([
      .dutch: """
      Snellere genezing en minder bezoeken, aangetoond. De foto's van de patiënt horen bij de zorg: \
      het supplement van 9,90 euro wordt niet aanvaard.
      """
    ])
    let proposal = Proposal(
      conclusion: .definitive, reasons: reasons, decisive: ["C2", "E2", "F3"])
    try run.perform(.propose(proposal), by: Cast.helene)
    try run.vote(opened: 96, closed: 82)
    run.on(daysAgo: 80)
    try run.perform(.conclude, by: Cast.helene)
    run.on(daysAgo: 45)
    try run.decide(
      tariff: run.content.request.tariff.filter { $0.coPayment?.cents == 0 },
      vehicle: "Overeenkomst op grond van artikel 56, § 2", authority: .convention,
      grounds: wondzorgGrounds, isNotified: false, by: Cast.sofie)
    run.on(daysAgo: 38)
    try run.notify(by: Cast.sofie)
    run.on(daysAgo: 14)
    try run.perform(.enterIntoForce, by: Cast.sofie)
  }

  private static let wondzorgGrounds = [
    ground("C2", "Volledige genezing komt vaker voor (RR 1,22) in een gerandomiseerde studie."),
    ground(
      "E2", "Tien verzorgingen minder per patiënt op 24 weken, gemeten in de thuisverpleging."),
    ground(
      "F3", "Het supplement ten laste van de patiënt vervalt; de foto's horen bij het forfait."),
  ]

  private static func ground(_ criterion: CriterionID, _ text: String) -> CriterionGround {
    CriterionGround(criterion: criterion, text: LocalizedText([.dutch: text]))
  }

  private static let wondzorgOpinions = """
    nathalie F3 0 La page « Prix » dit sans ticket modérateur, le tarif compte 9,90 euros par mois à charge du patient.
    griet D3 1 Zonder de betaalde module kan de patiënt zelf geen foto sturen, en daar steunt het hele zorgproces op.
    lieve F3 1 Supplement van 9,90 euro, volledig remgeld, terwijl de samenvatting ‘zonder remgeld’ zegt. Schrappen.
    ann C2 2 Volledige genezing RR 1,22: bescheiden, maar het telt voor de patiënt.
    griet E2 3 Tien verzorgingen minder per patiënt op 24 weken.
    """

  /// In force, ends in three weeks, a milestone late: somebody must act.
  private static let pulmoligne = Story(
    product: InventedProduct(
      name: "Pulmoligne", version: "4.2", applicant: "Famenne Digital SA", careProcess: "copd",
      language: .french, requested: .temporary,
      indication: "BPCO sévère, après une hospitalisation pour exacerbation, adultes"),
    daysAgo: 1180
  ) { run in
    let until = run.lastDay.adding(days: 22)
    try run.goToVote(
      from: 1150, .temporary,
      [.french: "Bénéfice plausible sur les réhospitalisations ; à confirmer en pratique belge."],
      until: until)
    run.on(daysAgo: 760)
    try run.decide(
      tariff: run.content.request.tariff, vehicle: "Convention, article 56, § 2", by: Cast.marc)
    run.on(daysAgo: 730)
    try run.perform(.enterIntoForce, by: Cast.marc)
    // The second one, the billing data, was asked for twice and is not here.
    try run.answerInTime(1, note: "Rapport intermédiaire reçu.", by: Cast.marc)
  }
}
