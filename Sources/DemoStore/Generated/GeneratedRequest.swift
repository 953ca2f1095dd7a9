import ReviewDomain

/// Invents requests; the same from the same generator.
struct RequestInventor {
  let processes: [CareProcess]
  let narratives: NarrativePool
  /// Applicant, product, care process and indication of what was invented, so that no two
  /// requests are the same one.
  private var known: Set<String> = []

  init(processes: [CareProcess], narratives: NarrativePool) {
    self.processes = processes
    self.narratives = narratives
  }

  /// A request whose details beyond what `settle` settles are invented.
  ///
  /// No two are the same request, but for one that `isAgain` says comes again.
  mutating func request(
    on day: Day, _ random: inout SeededGenerator, isAgain: Bool = false,
    settle: (inout ReimbursementRequest) -> Void = { _ in }
  ) throws -> ReimbursementRequest {
    var request = invented(on: day, &random, settle)
    while !known.insert(key(of: request)).inserted, !isAgain {
      request = invented(on: day, &random, settle)
    }
    request.dossier = try narratives.object(for: request, &random)
    return request
  }

  /// What `ReimbursementRequest.identity` would tell apart, without folding case and spaces: every
  /// name comes from the same tables.
  private func key(of request: ReimbursementRequest) -> String {
    request.applicant.name + request.product.name + request.careProcess.rawValue
      + request.indication
  }

  private func invented(
    on day: Day, _ random: inout SeededGenerator, _ settle: (inout ReimbursementRequest) -> Void
  ) -> ReimbursementRequest {
    let language = [Language.french, .dutch, .german][random.place(among: [44, 50, 6])]
    let process = random.pick(processes)
    let applicant = applicant(&random)
    let definitive = random.chance(45)
    var request = ReimbursementRequest(
      language: language, requested: definitive ? .definitive : .temporary, applicant: applicant,
      product: product(by: applicant, on: day, &random), careProcess: process.id,
      indication: Indications.text(for: process, in: language, &random))
    settle(&request)
    request.population = Population(size: random.number(in: 4...400) * 100)
    addFigures(to: &request, &random)
    if request.requested == .temporary { addQuestion(to: &request, on: day, &random) }
    return request
  }

  private func applicant(_ random: inout SeededGenerator) -> Applicant {
    let kind = Applicant.Kind.allCases[random.place(among: [60, 15, 8, 7, 10])]
    let number = random.number(in: 100...999)
    return Applicant(
      name: applicantName(of: kind, &random), kind: kind,
      enterpriseNumber: "0999.\(pad(number, 3)).\(pad(random.below(1000), 3))")
  }

  private func applicantName(
    of kind: Applicant.Kind, _ random: inout SeededGenerator
  ) -> String {
    let place = random.pick(Names.places)
    guard kind == .manufacturer || kind == .distributor else {
      return random.pick(Names.bodies).split(separator: "%", omittingEmptySubsequences: false)
        .joined(separator: place)
    }
    return place + " " + random.pick(Names.trades) + " " + random.pick(Names.forms)
  }

  private func product(
    by applicant: Applicant, on day: Day, _ random: inout SeededGenerator
  ) -> Product {
    var name = random.pick(Names.beginnings) + random.pick(Names.endings)
    if random.chance(25) { name += " " + random.pick(Names.additions) }
    return Product(
      name: name, version: "\(random.number(in: 1...6)).\(random.below(10))",
      manufacturer: applicant.name, deviceClass: random.chance(70) ? .twoA : .one,
      certificate: "MDR-\(day.parts.year)-\(pad(random.below(10_000), 4))",
      certificateExpiry: day.adding(days: random.number(in: 400...1800)),
      famhpNotification: "BE/CA01/1-\(pad(random.below(100_000), 5))",
      interfaceLanguages: Language.national)
  }
}

extension RequestInventor {
  private func addFigures(to request: inout ReimbursementRequest, _ random: inout SeededGenerator) {
    let monthly = random.number(in: 8...80) * 50
    let unit: [Language: String] = [
      .french: "par patient et par mois", .dutch: "per patiënt per maand",
      .german: "pro Patient und Monat",
    ]
    request.tariff = [
      TariffLine(
        name: request.product.name, amount: Amount(cents: monthly * 2),
        unit: unit[request.language] ?? "")
    ]
    let patients = max(100, (request.population.size ?? 1000) / 10)
    let cost = patients * monthly * 24
    request.budget = [
      BudgetYear(
        year: 1, patients: patients, cost: Amount(cents: cost),
        savings: Amount(cents: cost / 100 * random.number(in: 20...140)))
    ]
    request.evidence = [evidence(for: request, &random)]
  }

  private func evidence(
    for request: ReimbursementRequest, _ random: inout SeededGenerator
  ) -> Evidence {
    let effect = random.number(in: 55...105)
    let width = random.number(in: 8...30)
    let outcomes: [Language: String] = [
      .french: "Admissions non programmées à 12 mois",
      .dutch: "Ongeplande opnames op 12 maanden",
      .german: "Ungeplante Aufnahmen nach 12 Monaten",
    ]
    return Evidence(
      study: request.product.name.uppercased() + "-1", design: random.chance(50) ? .rct : .cohort,
      participants: random.number(in: 40...900), population: request.careProcess.rawValue,
      comparator: "", outcome: outcomes[request.language] ?? "", outcomeClass: .morbidity,
      effect: "RR " + ratio(effect),
      interval: ratio(effect - width) + "–" + ratio(effect + width + width / 3),
      certainty: random.pick(Evidence.Certainty.allCases))
  }

  private func ratio(_ hundredths: Int) -> String {
    "\(hundredths / 100)." + pad(hundredths % 100, 2)
  }

  private func addQuestion(
    to request: inout ReimbursementRequest, on day: Day, _ random: inout SeededGenerator
  ) {
    let outcomes: [Language: (String, String)] = [
      .french: ("Maintien de l'effet à 12 mois", "Au moins les trois quarts de l'effet initial"),
      .dutch: ("Behoud van het effect op 12 maanden", "Minstens drie kwart van het beginverschil"),
      .german: ("Erhalt der Wirkung nach 12 Monaten", "Mindestens drei Viertel der Wirkung"),
    ]
    let (outcome, threshold) = outcomes[request.language] ?? ("", "")
    request.openQuestions = [
      OpenQuestion(
        outcome: outcome, comparator: "", threshold: threshold, source: "",
        responsible: request.applicant.name, due: day.adding(days: random.number(in: 600...900)))
    ]
  }
}
