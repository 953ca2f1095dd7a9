import ReviewDomain

/// The applicant's voice in one case: questions, an answer, an explanation, a hearing, a reply.
extension CaseRun {
  mutating func askKneeCoach() throws {
    on(daysAgo: 13)
    try ask("C6", Self.guideline, by: Cast.helene)
    try ask("E3", Self.visits, by: Cast.sofie)
    try ask(nil, Self.duplicate, by: Cast.sofie)
    on(daysAgo: 12)
    try perform(.dropQuestion("c", reason: "Staat al in bijlage 2."), by: Cast.sofie)
    try perform(.sendQuestions, by: Cast.sofie)
    try send(.questions, .email, by: Cast.sofie)
    on(daysAgo: 7)
    try perform(.receiveAnswer(1, text: Self.answer, reason: ""), by: Cast.sofie)
    on(daysAgo: 5)
    try perform(
      .receiveExplanation(text: Self.explanation, points: Self.remarks, reason: ""),
      by: Cast.sofie)
    on(daysAgo: 3)
    try perform(
      .holdHearing(participants: Self.visitors, notes: Self.hearing, reason: ""), by: Cast.sofie)
    on(daysAgo: 2)
    try perform(.reply(1, LocalizedText(Self.reply)), by: Cast.helene)
  }

  private mutating func ask(
    _ criterion: CriterionID?, _ texts: [Language: String], by member: MemberID
  ) throws {
    try perform(.draftQuestion(criterion, LocalizedText(texts), replacing: ""), by: member)
  }

  private static let guideline: [Language: String] = [
    .dutch: """
    Op welke richtlijn voor revalidatie na een totale knie- of heupprothese steunt het \
    oefenschema, en wie heeft het daaraan getoetst?
    """,
    .french: """
    Sur quelle recommandation de revalidation après une prothèse totale de genou ou de hanche \
    le programme d'exercices repose-t-il, et qui l'a vérifié ?
    """,
  ]

  private static let visits: [Language: String] = [
    .dutch: """
    Het dossier noemt twaalf vermeden kinesitherapiezittingen per patiënt. Hoeveel zittingen \
    volgden beide groepen van de studie in de eerste drie maanden?
    """
  ]

  private static let duplicate: [Language: String] = [
    .dutch: "Hoeveel patiënten hadden al een smartphone?"
  ]

  private static let answer = """
    Het schema volgt de richtlijn van de beroepsvereniging van kinesitherapeuten van 2022. Twee \
    externe kinesitherapeuten hebben het in maart getoetst; hun verslag volgt.
    """

  private static let explanation = """
    Gewrichtslijn BV dankt de werkgroep. De uitval in de studie kwam vooral door een defecte \
    sensorlevering. Het forfait dekt ook de uitleen van een tablet.
    """

  private static let remarks = [
    "De uitval in de studie kwam vooral door een defecte sensorlevering, niet door de toepassing.",
    "Het begeleidingsforfait dekt ook de uitleen van een tablet aan wie er geen heeft.",
  ]

  private static let visitors = "Gewrichtslijn BV (3 personen), voorzitter, 8 leden, secretariaat"

  private static let hearing = """
    Demonstratie van het oefenscherm. De leden vragen wie een alarm buiten de kantooruren ziet; \
    de aanvrager antwoordt: niemand, de patiënt wordt doorverwezen naar de wachtpost.
    """

  private static let reply: [Language: String] = [
    .dutch: """
    De werkgroep neemt nota van de richtlijn. Zonder het verslag van de twee kinesitherapeuten \
    blijft het criterium niet te beoordelen.
    """
  ]
}
