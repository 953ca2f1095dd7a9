/// What the applicant asks for, as the dossier's typed fields say it.
///
/// The narrative lies in `objects/` under ``dossier``, with the exact bytes received; a revision
/// is a new value, never an edit of this one.
package struct ReimbursementRequest: Hashable, Sendable, Codable {
  /// The file's language: fixed by the applicant's seat or choice; letters and decisions use it.
  package var language: Language
  package var requested: RequestedReimbursement
  package var applicant: Applicant
  package var product: Product
  /// What is paid is the product's use inside this process.
  package var careProcess: CareProcessID
  package var indication: String
  package var population: Population
  package var technicalDeclaration: TechnicalDeclaration
  package var dataProtection: DataProtection
  package var tariff: [TariffLine]
  package var budget: [BudgetYear]
  package var evidence: [Evidence]
  package var openQuestions: [OpenQuestion]
  package var dataPlan: String
  /// Keys and section titles that the applicant marks as confidential.
  package var confidential: [String]
  package var annexes: [Annex]
  /// Front-matter keys that the format does not know, kept and shown.
  package var extras: [ExtraField]
  /// The received `dossier.md`.
  package var dossier: ObjectID

  package init(
    language: Language, requested: RequestedReimbursement, applicant: Applicant, product: Product,
    careProcess: CareProcessID, indication: String, population: Population = Population(),
    technicalDeclaration: TechnicalDeclaration = TechnicalDeclaration(),
    dataProtection: DataProtection = DataProtection(), tariff: [TariffLine] = [],
    budget: [BudgetYear] = [], evidence: [Evidence] = [], openQuestions: [OpenQuestion] = [],
    dataPlan: String = "", confidential: [String] = [], annexes: [Annex] = [],
    extras: [ExtraField] = [], dossier: ObjectID = ""
  ) {
    self.language = language
    self.requested = requested
    self.applicant = applicant
    self.product = product
    self.careProcess = careProcess
    self.indication = indication
    self.population = population
    self.technicalDeclaration = technicalDeclaration
    self.dataProtection = dataProtection
    self.tariff = tariff
    self.budget = budget
    self.evidence = evidence
    self.openQuestions = openQuestions
    self.dataPlan = dataPlan
    self.confidential = confidential
    self.annexes = annexes
    self.extras = extras
    self.dossier = dossier
  }

  /// What makes two dossiers the same request: applicant, product, care process and indication,
  /// without case, spaces folded.
  package var identity: String {
    [applicant.name, product.name, careProcess.rawValue, indication]
      .map(Self.folded).joined(separator: "\u{1F}")
  }

  /// Scalar by scalar: walking over characters took a seventh of a rebuild.
  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        isPending = !scalars.isEmpty
      } else {
        if isPending { scalars.append(" ") }
        isPending = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// What everyone in the group may see before declaring interests: who asks what for which
  /// product in which care process.
  package var outline: ReimbursementRequest {
    ReimbursementRequest(
      language: language, requested: requested,
      applicant: Applicant(
        name: applicant.name, kind: applicant.kind, enterpriseNumber: applicant.enterpriseNumber),
      product: Product(name: product.name, version: product.version), careProcess: careProcess,
      indication: indication)
  }
}

package enum RequestedReimbursement: String, Hashable, Sendable, Codable, CaseIterable {
  case temporary, definitive
}

package struct Applicant: Hashable, Sendable, Codable {
  /// The four kinds of applicant, care providers' bodies counted apart.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case manufacturer, distributor
    case scientificAssociation = "scientific-association"
    case professionalOrganisation = "professional-organisation"
    case careInstitution = "care-institution"
  }

  package var name: String
  package var kind: Kind
  package var enterpriseNumber: String
  package var contact: String

  package init(name: String, kind: Kind, enterpriseNumber: String = "", contact: String = "") {
    self.name = name
    self.kind = kind
    self.enterpriseNumber = enterpriseNumber
    self.contact = contact
  }
}

/// The mobile medical application.
package struct Product: Hashable, Sendable, Codable {
  package enum DeviceClass: String, Hashable, Sendable, Codable, CaseIterable {
    case one = "I"
    case twoA = "IIa"
    case twoB = "IIb"
    case three = "III"
  }

  package var name: String
  package var version: String
  package var manufacturer: String
  package var udi: String
  package var deviceClass: DeviceClass?
  package var certificate: String
  package var certificateExpiry: Day?
  package var famhpNotification: String
  package var interfaceLanguages: [Language]

  package init(
    name: String, version: String = "", manufacturer: String = "", udi: String = "",
    deviceClass: DeviceClass? = nil, certificate: String = "", certificateExpiry: Day? = nil,
    famhpNotification: String = "", interfaceLanguages: [Language] = []
  ) {
    self.name = name
    self.version = version
    self.manufacturer = manufacturer
    self.udi = udi
    self.deviceClass = deviceClass
    self.certificate = certificate
    self.certificateExpiry = certificateExpiry
    self.famhpNotification = famhpNotification
    self.interfaceLanguages = interfaceLanguages
  }

  /// The name with its version, as people say it.
  package var title: String { version.isEmpty ? name : name + " " + version }
}

package struct Population: Hashable, Sendable, Codable {
  package var size: Int?
  package var description: String

  package init(size: Int? = nil, description: String = "") {
    self.size = size
    self.description = description
  }
}

/// The self-declaration on the minimum technical criteria, one answer for each of the six.
package struct TechnicalDeclaration: Hashable, Sendable, Codable {
  package var identification: String
  package var authentication: String
  package var therapeuticRelation: String
  package var consent: String
  package var interoperability: String
  package var dataProtection: String

  package init(
    identification: String = "", authentication: String = "", therapeuticRelation: String = "",
    consent: String = "", interoperability: String = "", dataProtection: String = ""
  ) {
    self.identification = identification
    self.authentication = authentication
    self.therapeuticRelation = therapeuticRelation
    self.consent = consent
    self.interoperability = interoperability
    self.dataProtection = dataProtection
  }
}

package struct DataProtection: Hashable, Sendable, Codable {
  package var dpia: String
  package var hosting: String

  package init(dpia: String = "", hosting: String = "") {
    self.dpia = dpia
    self.hosting = hosting
  }
}

package struct TariffLine: Hashable, Sendable, Codable {
  package var name: String
  package var amount: Amount
  package var unit: String
  package var coPayment: Amount?
  /// The pseudo-code of the nomenclature, once there is one.
  package var code: String?

  package init(
    name: String, amount: Amount, unit: String, coPayment: Amount? = nil, code: String? = nil
  ) {
    self.name = name
    self.amount = amount
    self.unit = unit
    self.coPayment = coPayment
    self.code = code
  }
}

package struct BudgetYear: Hashable, Sendable, Codable {
  package var year: Int
  package var patients: Int
  package var cost: Amount
  package var savings: Amount

  package init(year: Int, patients: Int, cost: Amount, savings: Amount) {
    self.year = year
    self.patients = patients
    self.cost = cost
    self.savings = savings
  }
}

/// One study's finding on one outcome.
package struct Evidence: Hashable, Sendable, Codable {
  package enum Design: String, Hashable, Sendable, Codable, CaseIterable {
    case rct, cohort, registry, other
    case beforeAfter = "before-after"
    case caseSeries = "case-series"
    case systematicReview = "systematic-review"
    case diagnosticAccuracy = "diagnostic-accuracy"
  }

  package enum OutcomeClass: String, Hashable, Sendable, Codable, CaseIterable {
    case mortality, morbidity, prom, organisation, cost, surrogate, safety, usability, accuracy
    case qualityOfLife = "quality-of-life"
  }

  /// The four GRADE levels.
  package enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
    case high, moderate, low
    case veryLow = "very-low"
  }

  package var study: String
  package var design: Design
  package var participants: Int?
  package var population: String
  package var comparator: String
  package var outcome: String
  package var outcomeClass: OutcomeClass
  package var effect: String
  package var interval: String
  package var certainty: Certainty?

  package init(
    study: String, design: Design, participants: Int?, population: String, comparator: String,
    outcome: String, outcomeClass: OutcomeClass, effect: String, interval: String,
    certainty: Certainty?
  ) {
    self.study = study
    self.design = design
    self.participants = participants
    self.population = population
    self.comparator = comparator
    self.outcome = outcome
    self.outcomeClass = outcomeClass
    self.effect = effect
    self.interval = interval
    self.certainty = certainty
  }
}

/// What is not shown yet, and how, by whom and by when it will be.
package struct OpenQuestion: Hashable, Sendable, Codable {
  package var outcome: String
  package var comparator: String
  package var threshold: String
  package var source: String
  package var responsible: String
  package var due: Day?

  package init(
    outcome: String, comparator: String, threshold: String, source: String, responsible: String,
    due: Day?
  ) {
    self.outcome = outcome
    self.comparator = comparator
    self.threshold = threshold
    self.source = source
    self.responsible = responsible
    self.due = due
  }
}

/// A document of the dossier, kept in `objects/` under its SHA-256.
package struct Annex: Hashable, Sendable, Codable {
  package var file: String
  package var title: String
  package var object: ObjectID
  package var bytes: Int

  package init(file: String, title: String, object: ObjectID, bytes: Int) {
    self.file = file
    self.title = title
    self.object = object
    self.bytes = bytes
  }
}

package struct ExtraField: Hashable, Sendable, Codable {
  package var key: String
  package var value: String

  package init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

/// Where a product is used; shipped ones have names in four languages.
package struct CareProcess: Hashable, Sendable, Codable {
  package let id: CareProcessID
  package let names: LocalizedText

  package init(id: CareProcessID, names: LocalizedText) {
    self.id = id
    self.names = names
  }
}
