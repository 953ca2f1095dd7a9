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
