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
