import ReviewDomain

/// Votes: open, complete in writing, adopted after one without a quorum, and one that ended in a tie.
extension Stories {
  static let votes = [atemweg, pijnwijzer, oncoveille, nefrilink]

  /// Ann Peeters and others have yet to vote.
  private static let atemweg = Story(dossier: "atemweg", daysAgo: 214) { run in
    try run.admit(daysAgo: 190)
    try run.openRound(daysAgo: 151)
    let maker = SheetMaker(
      run, opinions: try Opinions(atemwegOpinions),
      profile: scoreProfile(
        """
        C1=- C2=1 C3=1 C4=1 C5=2 C6=2 C7=- D1=2 D2=2 D3=2 D4=1 D5=2 E1=1 E2=1 E3=1 E4=2 E5=2 F1=1 \
        F2=1 F3=1 G2=2 G3=1
        """))
    try run.score(from: 143, to: 96, maker)
    try run.reveal(closed: 84, revealed: 77)
    run.on(daysAgo: 60)
    try run.comment(
      "C4", "26 von 64 sind ausgestiegen, 47 % gegen 34 %. Das steht nur in Anlage 2, Tabelle A4.",
      by: Cast.joachim)
    try run.comment(
      "D4", "La fidélité n'est donnée que pour ceux qui ont terminé : 59 % des patients.",
      by: Cast.nathalie)
    run.on(daysAgo: 31)
    try run.perform(.propose(atemwegProposal), by: Cast.helene)
    run.on(daysAgo: 6)
    try run.perform(.openVote, by: Cast.helene)
    run.on(daysAgo: 4)
    try run.cast(.yes, by: Cast.benoit)
    try run.cast(
      .no, by: Cast.nathalie,
      reason:
        "Le patient qui arrête n'a pas été interrogé ; l'étude suivante devrait être payée par le fabricant."
    )
    run.on(daysAgo: 3)
    try run.cast(.yes, by: Cast.thierry)
    try run.cast(.abstain, by: Cast.pieter)
  }

  private static let atemwegOpinions = """
    joachim C4 0 41 % Abbruch, ungleich verteilt, Auswertung nur der Teilnehmer mit vollständigen Daten, 64 statt 120 Patienten: sehr geringe Sicherheit.
    joachim C2 1 Exazerbationen RR 0,72 mit Intervall 0,37–1,39: Die Richtung stimmt, mehr lässt sich nicht sagen.
    joachim D4 0 Die Nutzungsdaten betreffen nur, wer bis zum Ende blieb.
    joachim G3 1 Plausibel, aber die Größe der Wirkung ist nach diesem Abbruch nicht abzuschätzen.
    ann C3 1 CAT -2,6 bij wie de studie afmaakte; met 41 % uitval zegt dat weinig.
    ann C4 0 Uitval van 47 tegen 34 % en enkel een analyse van wie overbleef. De tekst zwijgt erover.
    lieve F1 1 Kosten en besparingen houden elkaar volgens de tabel bijna in evenwicht; de besparing komt uit een RR met een interval tot 1,39.
    griet D4 1 Van de 32 gestarte patiënten gebruikten er 17 de app tot week 26.
    """

  private static let atemwegProposal = Proposal(
    conclusion: .negative,
    reasons: LocalizedText([
      .german: """
      Die einzige Studie verlor 41 % ihrer Teilnehmer, ungleich verteilt, und wurde nur an den \
      übrigen ausgewertet. Ein Nutzen ist möglich, aber nicht belegt; die Studie ATEM-BEL sollte \
      zuerst berichten.
      """,
      .french: """
      La seule étude a perdu 41 % de ses participants, de façon inégale, et n'analyse que les autres. \
      Un bénéfice est possible mais non démontré ; l'étude ATEM-BEL devrait d'abord être publiée.
      """,
    ]))

  /// Four against four: a tie rejects, and the group must find another text.
  ///
  /// The period stands still while the applicant makes an analysis.
  private static let pijnwijzer = Story(dossier: "pijnwijzer", daysAgo: 228) { run in
    try run.admit(daysAgo: 205)
    try run.openRound(daysAgo: 166)
    let maker = SheetMaker(
      run, opinions: try Opinions(pijnwijzerOpinions),
      profile: scoreProfile(
        """
        C1=- C2=1 C3=1 C4=1 C5=2 C6=2 C7=- D1=2 D2=2 D3=2 D4=2 D5=2 E1=1 E2=1 E3=1 E4=2 E5=2 F1=1 \
        F2=1 F3=2 G2=2 G3=1
        """))
    try run.score(from: 159, to: 112, maker)
    try run.reveal(closed: 101, revealed: 94)
    run.on(daysAgo: 80)
    try run.comment(
      "C4",
      "De primaire analyse (n = 318) toont geen effect; de samenvatting begint met 94 patiënten.",
      by: Cast.ann)
    try run.comment(
      "E5", "Il faut quelque chose pour ces patients, même imparfait.", by: Cast.benoit)
    run.on(daysAgo: 48)
    try run.perform(.propose(pijnwijzerProposal(until: run.day.adding(days: 800))), by: Cast.helene)
    let against = "Een subgroep na het sluiten van de databank is geen bewijs."
    try run.vote(
      opened: 27, closed: 13,
      no: [
        Cast.ann: against, Cast.lieve: against,
        Cast.koen: "Interactie p = 0,07, één van elf subgroepen.",
        Cast.thierry: "Remboursement demandé pour toute l'indication, effet allégué pour un tiers.",
      ], absent: [Cast.amelie])
    run.on(daysAgo: 9)
    let reason =
      "Op vraag van de aanvrager: analyse van de hele indicatie, verwacht binnen zes weken."
    try run.perform(.suspendPeriod(reason: reason, kind: .applicant), by: Cast.sofie)
  }

  private static let pijnwijzerOpinions = """
    ann C4 0 Subgroep van 94 op 318, ingedeeld na het sluiten van de databank, één van elf: de hoofdanalyse toont niets.
    ann C2 0 Primaire uitkomst: geen verschil. De rest is zoeken tot er iets opvalt.
    koen C4 0 Interactie p = 0,07 bij elf toetsen: dat is toeval.
    koen F2 0 Wie alle lagerugpijn vergoedt voor een effect bij 30 % ervan, betaalt drie keer.
    benoit E5 3 Peu d'alternatives sans opioïdes en première ligne.
    benoit C3 2 Pour le sous-groupe, −0,92 sur l'échelle d'interférence serait utile, si c'est vrai.
    griet D1 3 Past goed in het traject van de pijnverpleegkundige, beter dan wat we nu hebben.
    emilie C2 2 Moins d'opioïdes (RR 0,63) dans le sous-groupe : à confirmer, mais cela compte.
    joachim C4 0 Post-hoc-Subgruppe als Hauptergebnis dargestellt, siehe Anlage 1, Seiten 9–15.
    """

  private static func pijnwijzerProposal(until: Day) -> Proposal {
    Proposal(
      conclusion: .temporary,
      reasons: LocalizedText([
        .dutch: """
        De nood is groot en het programma past in de zorg. Het effect werd alleen in een subgroep \
        gezien en moet in de hele indicatie worden aangetoond.
        """
      ]),
      until: until, atEnd: .lapse,
      openQuestions: [
        OpenQuestion(
          outcome: "BPI-interferentie op 6 maanden", comparator: "Gewone multidisciplinaire zorg",
          threshold: "Minstens 1 punt", source: "Nieuwe gerandomiseerde studie",
          responsible: "Aanvrager", due: until.adding(days: -120))
      ])
  }

  /// Adopted: the chair has a conclusion to record.
  private static let oncoveille = Story(dossier: "oncoveille", daysAgo: 236) { run in
    try run.admit(daysAgo: 212, by: Cast.marc)
    try run.openRound(daysAgo: 170)
    let maker = SheetMaker(
      run, opinions: try Opinions(oncoveilleOpinions),
      profile: scoreProfile(
        """
        C1=? C2=2 C3=1 C4=2 C5=1 C6=2 C7=- D1=2 D2=2 D3=2 D4=2 D5=0 E1=2 E2=1 E3=2 E4=1 E5=2 F1=1 \
        F2=1 F3=2 G2=2 G3=2
        """))
    try run.score(from: 161, to: 110, maker)
    try run.reveal(closed: 98, revealed: 91)
    run.on(daysAgo: 70)
    try run.comment(
      "D5",
      "« 24 heures sur 24 » au résumé, heures de bureau à l'annexe 2 : le patient doit le savoir.",
      by: Cast.nathalie)
    run.on(daysAgo: 40)
    try run.perform(.propose(oncoveilleProposal(until: run.day.adding(days: 850))), by: Cast.helene)
    try run.voteWithoutQuorum(daysAgo: 34, present: [Cast.ann, Cast.griet, Cast.lieve])
    try run.vote(
      opened: 20, closed: 4,
      no: [Cast.nathalie: "Pas avant que l'écran de nuit dise à qui téléphoner."],
      abstain: [Cast.koen])
  }

  private static let oncoveilleOpinions = """
    nathalie D5 0 86 alertes rouges sur 274 sont arrivées hors des heures de présence, avec 15 h 40 d'attente médiane, et l'écran dit « sera lue par votre équipe ».
    nathalie C5 0 Un patient fébrile sous chimiothérapie qui attend lundi, c'est un risque grave.
    griet D5 0 Dag en nacht beloofd, kantooruren bemand. Op zaterdag leest niemand mee.
    ann C5 1 Neutropenie op zaterdag, gezien op maandag: het dossier vermeldt het geval zelf.
    benoit C2 2 Trente pour cent de passages aux urgences en moins, intervalle 0,52–0,94 : solide.
    thierry E3 2 Les passages évités viennent de l'essai ; coût net de 67 050 euros en année 1.
    lieve D5 1 Binnen de uren werkt het goed: 34 minuten mediaan.
    joachim C4 2 Randomisiert, 386 Patienten, 14 % fehlende Werte bei der Lebensqualität.
    """

  private static func oncoveilleProposal(until: Day) -> Proposal {
    Proposal(
      conclusion: .temporary,
      reasons: LocalizedText([
        .french: """
        Moins de passages aux urgences, démontré par un essai. La promesse d'une surveillance \
        permanente n'est pas tenue : hors des heures, les alertes attendent.
        """,
        .dutch: """
        Minder spoedbezoeken, aangetoond in een trial. De belofte van permanente bewaking wordt niet \
        nagekomen: buiten de uren wachten de meldingen.
        """,
      ]),
      conditions: LocalizedText([
        .french: "L'écran dit, hors des heures, que personne ne lit et qui appeler."
      ]),
      until: until, atEnd: .stop,
      openQuestions: [
        OpenQuestion(
          outcome: "Délai de prise en charge des alertes rouges hors heures",
          comparator: "Délai mesuré en 2025", threshold: "Médiane inférieure à 2 heures",
          source: "Journal de la plateforme", responsible: "Oncomosane SA",
          due: until.adding(days: -400))
      ])
  }

  /// In writing, and every ballot is in: the chair has a vote to close.
  private static let nefrilink = Story(
    product: InventedProduct(
      name: "Nefrilink", version: "1.9", applicant: "Göhl Gesundheit GmbH",
      careProcess: "kidney-disease", language: .german, requested: .definitive,
      indication: "Chronische Nierenerkrankung, Stadium 4, vor der Dialyse, Erwachsene"),
    daysAgo: 242
  ) { run in
    try run.admit(daysAgo: 218)
    try run.openRound(daysAgo: 175)
    let maker = SheetMaker(
      run,
      profile: scoreProfile(
        """
        C1=1 C2=2 C3=2 C4=2 C5=2 C6=2 C7=- D1=2 D2=2 D3=2 D4=2 D5=2 E1=2 E2=2 E3=2 E4=2 E5=2 F1=2 \
        F2=2 F3=2
        """))
    try run.score(
      by: Cast.scorers.filter { $0 != Cast.nathalie }, from: 168, to: 121, maker)
    try run.reveal(closed: 108, revealed: 101)
    run.on(daysAgo: 44)
    let reasons = LocalizedText([
      .german: "Nutzen belegt: spätere Dialyse, weniger ungeplante Aufnahmen, tragbares Budget."
    ])
    try run.perform(.propose(Proposal(conclusion: .definitive, reasons: reasons)), by: Cast.helene)
    run.on(daysAgo: 14)
    try run.perform(.overrideGate("scored", reason: nefrilinkOverride), by: Cast.helene)
    run.on(daysAgo: 12)
    try run.perform(
      .putToVote(VoteOptions(procedure: .written, until: run.lastDay)), by: Cast.helene)
    for (place, member) in (Cast.voting + Cast.advisory).enumerated() {
      run.on(daysAgo: 11 - place)
      try run.cast(member == Cast.koen ? .abstain : .yes, by: member)
    }
  }

  /// Nobody of the patients handed in a sheet: the chair lets the vote open and says why.
  private static let nefrilinkOverride = """
    La représentante des patients était absente pendant le tour. Elle a lu les fiches après la levée et \
    prend part au vote ; attendre deux mois de plus ne servirait pas les patients.
    """
}
