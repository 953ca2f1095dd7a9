package import ReviewDomain

extension ReimbursementRequest {
  /// CardioLink for heart failure, in French: nothing to remark at admissibility.
  package static let cardioLink = ReimbursementRequest(
    language: .french, requested: .temporary,
    applicant: Applicant(
      name: "CardioLink BV", kind: .manufacturer, enterpriseNumber: "0123.456.749",
      contact: "reimbursement@cardiolink.example"),
    product: Product(
      name: "CardioLink", version: "2.1", manufacturer: "CardioLink BV", udi: "05412345000013",
      deviceClass: .twoA, certificate: "CE 1234-56", certificateExpiry: .on("2028-05-31"),
      famhpNotification: "BE-2025-0042", interfaceLanguages: [.french, .dutch, .german]),
    careProcess: "heart-failure", indication: "insuffisance cardiaque NYHA II–III",
    population: Population(size: 12_500, description: "adultes suivis après hospitalisation"),
    technicalDeclaration: TechnicalDeclaration(
      identification: "eID et itsme", authentication: "CSAM, niveau 400",
      therapeuticRelation: "vérifiée par la plateforme eHealth",
      consent: "recueilli et révocable dans l'application",
      interoperability: "FHIR R4, profils belges", dataProtection: "DPO désigné"),
    dataProtection: DataProtection(dpia: "annexe 3", hosting: "Belgique, ISO 27001"),
    tariff: [
      TariffLine(
        name: "forfait mensuel", amount: Amount(cents: 4250), unit: "mois",
        coPayment: Amount(cents: 250))
    ],
    budget: [
      BudgetYear(
        year: 2027, patients: 1_200, cost: Amount(cents: 61_200_000),
        savings: Amount(cents: 24_000_000)),
      BudgetYear(
        year: 2028, patients: 3_400, cost: Amount(cents: 173_400_000),
        savings: Amount(cents: 98_000_000)),
    ],
    evidence: [
      Evidence(
        study: "BEAT-HF-BE", design: .rct, participants: 412, population: "NYHA II–III",
        comparator: "soins usuels", outcome: "réhospitalisation à 6 mois", outcomeClass: .morbidity,
        effect: "RR 0,78", interval: "IC 95 % 0,63–0,97", certainty: .moderate),
      Evidence(
        study: "CardioReg", design: .registry, participants: nil, population: "tous patients",
        comparator: "soins usuels", outcome: "qualité de vie (KCCQ)", outcomeClass: .qualityOfLife,
        effect: "+4,1 points", interval: "", certainty: nil),
    ],
    openQuestions: [.mortality],
    dataPlan: "Registre national, extraction semestrielle.",
    confidential: ["tariff"],
    annexes: [
      Annex(
        file: "rapport-clinique.pdf", title: "Rapport clinique",
        object: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", bytes: 482_113)
    ],
    dossier: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
}

extension OpenQuestion {
  package static let mortality = OpenQuestion(
    outcome: "mortalité à 24 mois", comparator: "soins usuels", threshold: "pas d'excès (RR < 1,1)",
    source: "registre national", responsible: "CardioLink BV", due: .on("2028-03-31"))
}

extension Proposal {
  /// In French and Dutch, as the group writes them: German is missing.
  package static let temporary = Proposal(
    conclusion: .temporary,
    reasons: LocalizedText([
      .french: "Le bénéfice sur la réhospitalisation est probable ; la mortalité reste incertaine.",
      .dutch: "Het voordeel op heropname is waarschijnlijk; de mortaliteit blijft onzeker.",
    ]),
    conditions: LocalizedText([
      .french: "Rapport intermédiaire après douze mois.",
      .dutch: "Tussentijds verslag na twaalf maanden.",
    ]),
    until: .on("2028-12-31"), atEnd: .lapse, openQuestions: [.mortality])
}

extension Decision {
  package static let temporary = Decision(
    outcome: .temporary, authority: .insuranceCommittee, vehicle: "convention, art. 56, § 2",
    decidedOn: .on("2026-09-14"), from: .on("2026-11-01"), until: .on("2028-12-31"),
    level: .m3Light,
    tariff: [TariffLine(name: "forfait mensuel", amount: Amount(cents: 3900), unit: "mois")],
    notifiedOn: .on("2026-09-21"))
}

extension ProlongationTerms {
  /// A year more for ``Decision/temporary``, with its question and a new one.
  package static let sample = ProlongationTerms(
    until: .on("2029-12-31"), authority: .insuranceCommittee,
    vehicle: "premier avenant, art. 56, § 2", decidedOn: .on("2026-11-20"),
    reasons: LocalizedText([.french: "Le registre a commencé en retard."]),
    questions: [
      OpenQuestion(
        outcome: "mortalité à 24 mois", comparator: "soins usuels",
        threshold: "pas d'excès (RR < 1,1)", source: "registre national",
        responsible: "CardioLink BV", due: .on("2029-03-31")),
      .costs,
    ])
}

extension OpenQuestion {
  package static let costs = OpenQuestion(
    outcome: "coût par patient", comparator: "soins usuels", threshold: "pas plus cher",
    source: "facturation", responsible: "CardioLink BV", due: .on("2029-09-30"))
}
