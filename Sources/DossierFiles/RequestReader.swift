import ReviewDomain

/// From the front matter's keys to a request.
///
/// Required is what a case cannot be named without; what else is missing is for the
/// admissibility check to find. What is present must be valid.
struct RequestReader {
  private let root: FieldReader

  init(_ root: FieldReader) { self.root = root }

  /// `nil` when a required field could not be read; the findings say which.
  func request(annexes: [ListedAnnex]) -> ReimbursementRequest? {
    let language: Language? = root.choice("language", isRequired: true, allowed: Language.national)
    let requested: RequestedReimbursement? = root.choice("requested", isRequired: true)
    let (applicant, applicantExtras) = applicant()
    let (product, productExtras) = product()
    let careProcess = CareProcessID(root.identifier("care-process"))
    let indication = root.text("indication", isRequired: true)
    let parts = parts()
    let extras =
      root.extras + applicantExtras + productExtras + parts.extras + annexes.flatMap(\.extras)
    guard let language, let requested, let applicant else { return nil }
    return ReimbursementRequest(
      language: language, requested: requested, applicant: applicant, product: product,
      careProcess: careProcess, indication: indication, population: parts.population,
      technicalDeclaration: parts.technicalDeclaration, dataProtection: parts.dataProtection,
      tariff: parts.tariff, budget: parts.budget, evidence: parts.evidence,
      openQuestions: parts.openQuestions, dataPlan: parts.dataPlan,
      confidential: parts.confidential, extras: extras)
  }

  /// The annexes as they are listed, not yet looked at.
  func listedAnnexes() -> [ListedAnnex] {
    root.maps("annexes", limit: ListedAnnex.limit).map(ListedAnnex.init)
  }

  private func applicant() -> (Applicant?, [ExtraField]) {
    let fields = root.map("applicant")
    let name = fields.text("name", isRequired: true, limit: .line)
    let kind: Applicant.Kind? = fields.choice("kind", isRequired: true)
    let number = fields.text("enterprise-number", limit: .line)
    let contact = fields.text("contact", limit: .line)
    let applicant = kind.map {
      Applicant(name: name, kind: $0, enterpriseNumber: number, contact: contact)
    }
    return (applicant, fields.extras)
  }

  private func product() -> (Product, [ExtraField]) {
    let fields = root.map("product")
    let product = Product(
      name: fields.text("name", isRequired: true, limit: .line),
      version: fields.text("version", limit: .line),
      manufacturer: fields.text("manufacturer", limit: .line),
      udi: fields.text("udi", limit: .line), deviceClass: fields.choice("mdr-class"),
      certificate: fields.text("certificate", limit: .line),
      certificateExpiry: fields.day("certificate-expiry"),
      famhpNotification: fields.text("famhp-notification", limit: .line),
      interfaceLanguages: fields.choices("interface-languages"))
    return (product, fields.extras)
  }
}

extension RequestReader {
  /// The fields that may all be missing.
  private struct Parts {
    var population = Population()
    var technicalDeclaration = TechnicalDeclaration()
    var dataProtection = DataProtection()
    var tariff: [TariffLine] = []
    var budget: [BudgetYear] = []
    var evidence: [Evidence] = []
    var openQuestions: [OpenQuestion] = []
    var dataPlan = ""
    var confidential: [String] = []
    var extras: [ExtraField] = []
  }

  private func parts() -> Parts {
    var parts = Parts()
    parts.dataPlan = root.text("data-plan")
    parts.confidential = root.texts("confidential")
    readPopulation(&parts)
    readDeclaration(&parts)
    readDataProtection(&parts)
    for fields in root.maps("tariff") { readTariffLine(fields, &parts) }
    for fields in root.maps("budget") { readBudgetYear(fields, &parts) }
    for fields in root.maps("evidence") { readEvidence(fields, &parts) }
    for fields in root.maps("open-questions") { readQuestion(fields, &parts) }
    return parts
  }

  private func readPopulation(_ parts: inout Parts) {
    let fields = root.map("population")
    parts.population = Population(
      size: fields.number("size", in: 0...100_000_000), description: fields.text("description"))
    parts.extras += fields.extras
  }

  private func readDeclaration(_ parts: inout Parts) {
    let fields = root.map("technical-declaration")
    parts.technicalDeclaration = TechnicalDeclaration(
      identification: fields.text("identification"),
      authentication: fields.text("authentication"),
      therapeuticRelation: fields.text("therapeutic-relation"),
      consent: fields.text("consent"), interoperability: fields.text("interoperability"),
      dataProtection: fields.text("data-protection"))
    parts.extras += fields.extras
  }

  private func readDataProtection(_ parts: inout Parts) {
    let fields = root.map("data-protection")
    parts.dataProtection = DataProtection(
      dpia: fields.text("dpia"), hosting: fields.text("hosting"))
    parts.extras += fields.extras
  }

  private func readTariffLine(_ fields: FieldReader, _ parts: inout Parts) {
    let name = fields.text("name", isRequired: true, limit: .line)
    let amount = fields.amount("amount", isRequired: true)
    let unit = fields.text("unit", isRequired: true, limit: .line)
    let coPayment = fields.amount("co-payment")
    let code = fields.text("code", limit: .line)
    parts.extras += fields.extras
    guard let amount else { return }
    parts.tariff.append(
      TariffLine(
        name: name, amount: amount, unit: unit, coPayment: coPayment,
        code: code.isEmpty ? nil : code))
  }

  private func readBudgetYear(_ fields: FieldReader, _ parts: inout Parts) {
    let year = fields.number("year", isRequired: true, in: 1...9999)
    let patients = fields.number("patients", isRequired: true, in: 0...100_000_000)
    let cost = fields.amount("cost", isRequired: true)
    let savings = fields.amount("savings", isRequired: true, isSigned: true)
    parts.extras += fields.extras
    guard let year, let patients, let cost, let savings else { return }
    parts.budget.append(BudgetYear(year: year, patients: patients, cost: cost, savings: savings))
  }

  private func readEvidence(_ fields: FieldReader, _ parts: inout Parts) {
    let study = fields.text("study", isRequired: true, limit: .line)
    let design: Evidence.Design? = fields.choice("design", isRequired: true)
    let participants = fields.number("n", in: 0...100_000_000)
    let (population, comparator) = (fields.text("population"), fields.text("comparator"))
    let outcome = fields.text("outcome", isRequired: true)
    let outcomeClass: Evidence.OutcomeClass? = fields.choice("outcome-class", isRequired: true)
    let (effect, interval) = (fields.text("effect"), fields.text("interval"))
    let certainty: Evidence.Certainty? = fields.choice("certainty")
    parts.extras += fields.extras
    guard let design, let outcomeClass else { return }
    parts.evidence.append(
      Evidence(
        study: study, design: design, participants: participants, population: population,
        comparator: comparator, outcome: outcome, outcomeClass: outcomeClass, effect: effect,
        interval: interval, certainty: certainty))
  }

  private func readQuestion(_ fields: FieldReader, _ parts: inout Parts) {
    parts.openQuestions.append(
      OpenQuestion(
        outcome: fields.text("outcome", isRequired: true), comparator: fields.text("comparator"),
        threshold: fields.text("threshold"), source: fields.text("source"),
        responsible: fields.text("responsible"), due: fields.day("due")))
    parts.extras += fields.extras
  }
}
