package import ReviewDomain

extension English {
  package func term(_ kind: Letter.Kind) -> String {
    switch kind {
    case .incomplete: "missing elements"
    case .admissible: "admissibility"
    case .inadmissible: "inadmissibility"
    case .questions: "questions to the applicant"
    case .reply: "answer of the group"
    case .comments: "communications of the group"
    }
  }

  package func term(_ channel: Letter.Channel) -> String {
    switch channel {
    case .email: "e-mail"
    case .post: "letter post"
    case .registeredPost: "registered post"
    case .eHealthBox: "eHealthBox"
    case .hand: "handed over"
    }
  }

  package func term(_ ground: InadmissibilityGround) -> String {
    switch ground {
    case .incomplete: "incomplete"
    case .notAMedicalDevice: "not recognised as a medical device by the FAMHP"
    case .applicantNotEntitled: "applicant not entitled"
    case .outOfScope: "out of scope"
    case .other: "other ground"
    }
  }

  package func term(_ kind: ApplicantPoint.Kind) -> String {
    switch kind {
    case .question: "question"
    case .remark: "remark"
    }
  }

  package func label(_ field: DossierField) -> String {
    switch field {
    case .language: "Language of the file"
    case .confidential: "Confidential fields"
    case .requested: "Reimbursement asked"
    case .applicantName: "Applicant"
    case .applicantKind: "Kind of applicant"
    case .enterpriseNumber: "Enterprise number"
    case .contact: "Contact"
    case .product: "Product"
    case .manufacturer: "Manufacturer"
    case .udi: "UDI"
    case .deviceClass: "MDR class"
    case .certificate: "Certificate"
    case .certificateExpiry: "Certificate expiry"
    case .famhpNotification: "FAMHP notification"
    case .interfaceLanguages: "Interface languages"
    case .careProcess: "Care process"
    case .indication: "Indication"
    case .population: "Target population"
    case .identification: "Identification"
    case .authentication: "Authentication"
    case .therapeuticRelation: "Therapeutic relation"
    case .consent: "Informed consent"
    case .interoperability: "Interoperability"
    case .technicalDataProtection: "Data protection (technical)"
    case .dpia: "Impact assessment (DPIA)"
    case .hosting: "Hosting"
    case .tariff: "Tariff"
    case .budget: "Budget"
    case .evidence: "Evidence"
    case .openQuestions: "Open questions"
    case .dataPlan: "Data-collection plan"
    case .annexes: "Annexes"
    }
  }

  package func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(number(count)) rows" }

  package var notInDossier: String { "not in the dossier" }
  package var inThePast: String { "day in the past" }
  package var fromDossierUnchecked: String { "from the dossier, not checked" }
}
