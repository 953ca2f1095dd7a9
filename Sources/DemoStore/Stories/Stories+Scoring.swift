import ReviewDomain

/// Rounds: to be opened, just opened, half submitted, complete, closed.
extension Stories {
  static let scoring = [cardiolink, epilog, somnotrack, tensiwacht, spirozorg]

  /// The newcomer's case: Ann Peeters has yet to declare, read and score.
  private static let cardiolink = Story(dossier: "cardiolink", daysAgo: 78) { run in
    try run.admit(daysAgo: 55)
    try run.openRound(daysAgo: 24, declaring: Cast.declaring.filter { $0 != Cast.ann })
    let maker = SheetMaker(
      run, opinions: try Opinions(cardiolinkOpinions),
      profile: scoreProfile(
        """
        C1=1 C2=2 C3=1 C4=2 C5=2 C6=2 C7=- D1=2 D2=2 D3=2 D4=2 D5=2 E1=2 E2=1 E3=2 E4=2 E5=2 F1=1 \
        F2=1 F3=2 G2=2 G3=2
        """))
    let members = [Cast.joachim, Cast.benoit, Cast.lieve, Cast.koen, Cast.pieter]
    try run.score(
      by: members, from: 19, to: 4, maker,
      recommending: [Cast.benoit: .temporary, Cast.lieve: .temporary, Cast.koen: .temporary])
    run.on(daysAgo: 3)
    try run.perform(.reopenScores(Cast.lieve, reason: lieveAsks), by: Cast.helene)
  }

  private static let lieveAsks = "Op eigen vraag: de budgettabel in bijlage 2 was nog niet gelezen."

  private static let cardiolinkOpinions = """
    joachim C1 1 HR 0,84 mit Intervall 0,70–1,01: Die Senkung der Mortalität ist nicht gezeigt, auch wenn der Text es behauptet.
    joachim C4 2 Gut geführte Studie, aber Mortalität ist sekundärer Endpunkt ohne Korrektur für Multiplizität; 21 % der KCCQ-Werte fehlen.
    benoit C1 1 L'intervalle contient 1 (0,70–1,01) : « réduit la mortalité » dépasse les données.
    benoit C3 1 +3,1 au KCCQ-12, sous le seuil de 5 points ; un cinquième des réponses manque.
    benoit E1 2 Moins d'admissions pour insuffisance cardiaque (HR 0,79), c'est ce qui compte au quotidien.
    lieve C1 0 Sterftevoordeel niet aangetoond: het interval gaat over de 1.
    lieve F1 1 Netto 261 600 euro extra in jaar 1; de uitgespaarde opnames dekken iets meer dan de helft van de kosten.
    koen F2 1 Kosten per vermeden opname ontbreken; met HR 0,79 en de opgegeven volumes kom ik niet uit op een besparing.
    koen G2 2 Koppeling met het Rijksregister op 36 maanden beantwoordt de sterftevraag, als de bovengrens vooraf vastligt.
    """

  private static let epilog = Story(dossier: "epilog", daysAgo: 52) { run in
    try run.admit(daysAgo: 30)
    let others = Cast.declaring.filter { $0 != Cast.griet }
    run.on(daysAgo: 9)
    try run.declare(others)
    let interest = """
      Mijn echtgenoot werkt op de dienst neurologie van az Scheldeboord, de aanvrager.
      """
    try run.perform(.declareInterests(conflict: true, text: interest), by: Cast.griet)
    try replaceChair(&run)
    run.on(daysAgo: 2)
    try run.perform(.openRound, by: Cast.benoit)
  }

  /// The chair has an interest too: Benoît Collard leads this case.
  private static func replaceChair(_ run: inout CaseRun) throws {
    run.on(daysAgo: 8)
    let interest = "Ma sœur est entrée en septembre au comité de direction du demandeur."
    try run.perform(.declareInterests(conflict: true, text: interest), by: Cast.helene)
    run.on(daysAgo: 6)
    try run.perform(
      .replaceChair(Cast.benoit, reason: "Intérêt déclaré par la présidente."), by: Cast.marc)
    run.on(daysAgo: 5)
    try run.perform(
      .decideRecusal(
        Cast.helene, removed: Right.allCases,
        reason: "Parenté directe avec une dirigeante du demandeur."), by: Cast.benoit)
  }

  private static let somnotrack = Story(dossier: "somnotrack", daysAgo: 118) { run in
    try run.admit(daysAgo: 92)
    // A biostatistician is asked for what the design of the study decides.
    try run.perform(
      .assign(Cast.joachim, .expert, criteria: ["C4", "G2", "G3"]), by: Cast.helene)
    try run.openRound(daysAgo: 61)
    let maker = SheetMaker(
      run, opinions: try Opinions(somnotrackOpinions),
      profile: scoreProfile(
        """
        C1=- C2=1 C3=0 C4=1 C5=2 C6=2 C7=- D1=2 D2=2 D3=2 D4=2 D5=1 E1=1 E2=2 E3=1 E4=1 E5=2 F1=1 \
        F2=1 F3=2 G2=1 G3=2
        """))
    try run.score(from: 55, to: 13, maker)
    run.on(daysAgo: 5)
    try run.perform(.closeRound, by: Cast.helene)
  }

  private static let somnotrackOpinions = """
    ann C3 0 Slaperigheid noch levenskwaliteit gemeten; bijlage 1 zegt zelf dat er geen vragenlijsten waren.
    ann C2 1 Uren gebruik en rest-AHI zijn surrogaten: +0,8 uur per nacht zegt niet dat de patiënt zich beter voelt.
    griet G2 0 Het dataplan voegt geen enkele vragenlijst toe: in 2029 weten we nog altijd niets over slaperigheid.
    nathalie C3 0 Personne n'a demandé aux patients comment ils dorment.
    thierry F1 1 Moins de contrôles en présence (−1,2), mais l'étude avant-après ne prouve pas que l'application en est la cause.
    koen E3 1 Voor-na-vergelijking in vier centra: de daling kan ook van de nieuwe overeenkomst komen.
    joachim C4 1 Randomisiert, aber nur Surrogate, drei Monate, offen; zwei Vorstandsmitglieder sind Studienleiter.
    """

  /// Admissible: the chair has a round to open.
  private static let tensiwacht = Story(
    product: InventedProduct(
      name: "Tensiwacht", version: "2.0", applicant: "Netevallei Digital Health BV",
      careProcess: "hypertension", language: .dutch, requested: .temporary,
      indication: "Therapieresistente hypertensie bij volwassenen, na ontslag uit het ziekenhuis"),
    daysAgo: 46
  ) { run in
    try run.admit(daysAgo: 12)
    run.on(daysAgo: 6)
    try run.declare(Cast.declaring)
  }

  /// Every sheet is in: the chair has a round to close.
  private static let spirozorg = Story(
    product: InventedProduct(
      name: "Spirozorg", version: "3.1", applicant: "Hoyoux Télésoins SRL",
      careProcess: "post-covid", language: .french, requested: .definitive,
      indication: "Essoufflement persistant après COVID-19, adultes en première ligne"),
    daysAgo: 104
  ) { run in
    try run.admit(daysAgo: 80, by: Cast.marc)
    try run.openRound(daysAgo: 48)
    let maker = SheetMaker(
      run,
      profile: scoreProfile(
        """
        C1=- C2=1 C3=2 C4=1 C5=2 C6=1 C7=- D1=1 D2=2 D3=2 D4=2 D5=2 E1=1 E2=1 E3=1 E4=2 E5=2 F1=1 \
        F2=1 F3=2
        """))
    try run.score(from: 40, to: 2, maker)
  }
}
