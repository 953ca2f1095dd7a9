package import ReviewDomain

extension German {
  package func term(_ kind: Letter.Kind) -> String {
    switch kind {
    case .incomplete: "fehlende Unterlagen"
    case .admissible: "Zulässigkeit"
    case .inadmissible: "Unzulässigkeit"
    case .questions: "Fragen an den Antragsteller"
    case .reply: "Antwort der Gruppe"
    case .comments: "Mitteilungen der Gruppe"
    }
  }

  package func term(_ channel: Letter.Channel) -> String {
    switch channel {
    case .email: "E-Mail"
    case .post: "Post"
    case .registeredPost: "Einschreiben"
    case .eHealthBox: "eHealthBox"
    case .hand: "persönlich übergeben"
    }
  }

  package func term(_ ground: InadmissibilityGround) -> String {
    switch ground {
    case .incomplete: "unvollständig"
    case .notAMedicalDevice: "von der FAAGP nicht als Medizinprodukt anerkannt"
    case .applicantNotEntitled: "Antragsteller nicht berechtigt"
    case .outOfScope: "außerhalb des Anwendungsbereichs"
    case .other: "anderer Grund"
    }
  }

  package func term(_ kind: ApplicantPoint.Kind) -> String {
    switch kind {
    case .question: "Frage"
    case .remark: "Bemerkung"
    }
  }

  package func label(_ field: DossierField) -> String {
    switch field {
    case .language: "Sprache der Akte"
    case .confidential: "Vertrauliche Felder"
    case .requested: "Beantragte Erstattung"
    case .applicantName: "Antragsteller"
    case .applicantKind: "Art des Antragstellers"
    case .enterpriseNumber: "Unternehmensnummer"
    case .contact: "Kontakt"
    case .product: "Produkt"
    case .manufacturer: "Hersteller"
    case .udi: "UDI"
    case .deviceClass: "MDR-Klasse"
    case .certificate: "Zertifikat"
    case .certificateExpiry: "Ablauf des Zertifikats"
    case .famhpNotification: "FAAGP-Notifizierung"
    case .interfaceLanguages: "Sprachen der Oberfläche"
    case .careProcess: "Versorgungsprozess"
    case .indication: "Indikation"
    case .population: "Zielpopulation"
    case .identification: "Identifizierung"
    case .authentication: "Authentifizierung"
    case .therapeuticRelation: "Therapeutische Beziehung"
    case .consent: "Informierte Einwilligung"
    case .interoperability: "Interoperabilität"
    case .technicalDataProtection: "Datenschutz (technisch)"
    case .dpia: "Folgenabschätzung (DSFA)"
    case .hosting: "Hosting"
    case .tariff: "Tarif"
    case .budget: "Budget"
    case .evidence: "Evidenz"
    case .openQuestions: "Offene Fragen"
    case .dataPlan: "Plan der Datenerhebung"
    case .annexes: "Anlagen"
    }
  }

  package func rows(_ count: Int) -> String { count == 1 ? "1 Zeile" : "\(number(count)) Zeilen" }

  package var notInDossier: String { "nicht in der Akte" }
  package var inThePast: String { "Tag schon vorbei" }
  package var fromDossierUnchecked: String { "aus der Akte, nicht geprüft" }
}
