/// A typed field of a dossier that can bear on a gate, by its key in `dossier.md`.
package enum DossierField: String, Hashable, Sendable, Codable, CaseIterable {
  case requested
  case applicantName = "applicant.name"
  case applicantKind = "applicant.kind"
  case enterpriseNumber = "applicant.enterprise-number"
  case contact = "applicant.contact"
  case product = "product.name"
  case manufacturer = "product.manufacturer"
  case udi = "product.udi"
  case deviceClass = "product.mdr-class"
  case certificate = "product.certificate"
  case certificateExpiry = "product.certificate-expiry"
  case famhpNotification = "product.famhp-notification"
  case interfaceLanguages = "product.interface-languages"
  case careProcess = "care-process"
  case indication
  case population
  case identification = "technical-declaration.identification"
  case authentication = "technical-declaration.authentication"
  case therapeuticRelation = "technical-declaration.therapeutic-relation"
  case consent = "technical-declaration.consent"
  case interoperability = "technical-declaration.interoperability"
  case technicalDataProtection = "technical-declaration.data-protection"
  case dpia = "data-protection.dpia"
  case hosting = "data-protection.hosting"
  case tariff, budget, evidence
  case openQuestions = "open-questions"
  case dataPlan = "data-plan"
  case annexes
}

/// What a dossier says in one field: a fact, which ReviewTexts turns into words.
///
/// It never answers a gate: the secretariat does.
package struct FieldReading: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case missing
    case text(String)
    case day(Day)
    case languages([Language])
    case requested(RequestedReimbursement)
    case applicantKind(Applicant.Kind)
    /// How many rows a table has.
    case count(Int)
  }

  package let field: DossierField
  package let value: Value

  package init(field: DossierField, value: Value) {
    self.field = field
    self.value = value
  }
}

extension ReimbursementRequest {
  package func reading(of field: DossierField) -> FieldReading {
    FieldReading(field: field, value: value(of: field))
  }

  private func value(of field: DossierField) -> FieldReading.Value {
    switch field {
    case .requested: .requested(requested)
    case .applicantKind: .applicantKind(applicant.kind)
    case .certificateExpiry: product.certificateExpiry.map { .day($0) } ?? .missing
    case .interfaceLanguages:
      product.interfaceLanguages.isEmpty ? .missing : .languages(product.interfaceLanguages)
    case .tariff: rows(tariff.count)
    case .budget: rows(budget.count)
    case .evidence: rows(evidence.count)
    case .openQuestions: rows(openQuestions.count)
    case .annexes: rows(annexes.count)
    default: written(text(of: field))
    }
  }

  private func rows(_ count: Int) -> FieldReading.Value { count == 0 ? .missing : .count(count) }

  private func written(_ text: String) -> FieldReading.Value {
    text.isBlank ? .missing : .text(text)
  }

  private func text(of field: DossierField) -> String {
    switch field {
    case .applicantName: applicant.name
    case .enterpriseNumber: applicant.enterpriseNumber
    case .contact: applicant.contact
    case .product: product.title
    case .manufacturer: product.manufacturer
    case .udi: product.udi
    case .deviceClass: product.deviceClass?.rawValue ?? ""
    case .certificate: product.certificate
    case .famhpNotification: product.famhpNotification
    case .careProcess: careProcess.rawValue
    case .indication: indication
    case .population: population.description
    case .dpia: dataProtection.dpia
    case .hosting: dataProtection.hosting
    case .dataPlan: dataPlan
    default: declared(field)
    }
  }

  private func declared(_ field: DossierField) -> String {
    switch field {
    case .identification: technicalDeclaration.identification
    case .authentication: technicalDeclaration.authentication
    case .therapeuticRelation: technicalDeclaration.therapeuticRelation
    case .consent: technicalDeclaration.consent
    case .interoperability: technicalDeclaration.interoperability
    case .technicalDataProtection: technicalDeclaration.dataProtection
    default: ""
    }
  }
}
