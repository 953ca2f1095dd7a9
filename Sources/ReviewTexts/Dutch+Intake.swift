package import ReviewDomain

extension Dutch {
  package func term(_ kind: Letter.Kind) -> String {
    switch kind {
    case .incomplete: "ontbrekende elementen"
    case .admissible: "ontvankelijkheid"
    case .inadmissible: "niet-ontvankelijkheid"
    case .questions: "vragen aan de aanvrager"
    case .reply: "antwoord van de groep"
    case .comments: "mededelingen van de groep"
    }
  }

  package func term(_ channel: Letter.Channel) -> String {
    switch channel {
    case .email: "e-mail"
    case .post: "post"
    case .registeredPost: "aangetekend"
    case .eHealthBox: "eHealthBox"
    case .hand: "persoonlijk afgegeven"
    }
  }

  package func term(_ ground: InadmissibilityGround) -> String {
    switch ground {
    case .incomplete: "onvolledig"
    case .notAMedicalDevice: "niet erkend als medisch hulpmiddel door het FAGG"
    case .applicantNotEntitled: "aanvrager niet gerechtigd"
    case .outOfScope: "buiten het toepassingsgebied"
    case .other: "andere grond"
    }
  }

  package func term(_ kind: ApplicantPoint.Kind) -> String {
    switch kind {
    case .question: "vraag"
    case .remark: "opmerking"
    }
  }

  package func label(_ field: DossierField) -> String {
    switch field {
    case .language: "Taal van het dossier"
    case .confidential: "Vertrouwelijke velden"
    case .requested: "Gevraagde terugbetaling"
    case .applicantName: "Aanvrager"
    case .applicantKind: "Soort aanvrager"
    case .enterpriseNumber: "Ondernemingsnummer"
    case .contact: "Contact"
    case .product: "Product"
    case .manufacturer: "Fabrikant"
    case .udi: "UDI"
    case .deviceClass: "MDR-klasse"
    case .certificate: "Certificaat"
    case .certificateExpiry: "Vervaldag van het certificaat"
    case .famhpNotification: "FAGG-notificatie"
    case .interfaceLanguages: "Talen van de interface"
    case .careProcess: "Zorgproces"
    case .indication: "Indicatie"
    case .population: "Doelpopulatie"
    case .identification: "Identificatie"
    case .authentication: "Authenticatie"
    case .therapeuticRelation: "Therapeutische relatie"
    case .consent: "Geïnformeerde toestemming"
    case .interoperability: "Interoperabiliteit"
    case .technicalDataProtection: "Gegevensbescherming (technisch)"
    case .dpia: "Effectbeoordeling (DPIA)"
    case .hosting: "Hosting"
    case .tariff: "Tarief"
    case .budget: "Budget"
    case .evidence: "Bewijsmateriaal"
    case .openQuestions: "Open vragen"
    case .dataPlan: "Plan voor gegevensverzameling"
    case .annexes: "Bijlagen"
    }
  }

  package func rows(_ count: Int) -> String { count == 1 ? "1 regel" : "\(number(count)) regels" }

  package var notInDossier: String { "niet in het dossier" }
  package var inThePast: String { "dag al voorbij" }
  package var fromDossierUnchecked: String { "uit het dossier, niet nagekeken" }
}
