package import ReviewDomain

extension French {
  package func term(_ kind: Letter.Kind) -> String {
    switch kind {
    case .incomplete: "éléments manquants"
    case .admissible: "recevabilité"
    case .inadmissible: "irrecevabilité"
    case .questions: "questions au demandeur"
    case .reply: "réponse du groupe"
    case .comments: "communications du groupe"
    }
  }

  package func term(_ channel: Letter.Channel) -> String {
    switch channel {
    case .email: "courriel"
    case .post: "courrier"
    case .registeredPost: "recommandé"
    case .eHealthBox: "eHealthBox"
    case .hand: "remise en main propre"
    }
  }

  package func term(_ ground: InadmissibilityGround) -> String {
    switch ground {
    case .incomplete: "incomplète"
    case .notAMedicalDevice: "pas reconnue comme dispositif médical par l'AFMPS"
    case .applicantNotEntitled: "demandeur non habilité"
    case .outOfScope: "hors du champ"
    case .other: "autre motif"
    }
  }

  package func term(_ kind: ApplicantPoint.Kind) -> String {
    switch kind {
    case .question: "question"
    case .remark: "remarque"
    }
  }

  package func label(_ field: DossierField) -> String {
    switch field {
    case .language: "Langue du dossier"
    case .confidential: "Champs confidentiels"
    case .requested: "Remboursement demandé"
    case .applicantName: "Demandeur"
    case .applicantKind: "Type de demandeur"
    case .enterpriseNumber: "Numéro d'entreprise"
    case .contact: "Contact"
    case .product: "Produit"
    case .manufacturer: "Fabricant"
    case .udi: "UDI"
    case .deviceClass: "Classe MDR"
    case .certificate: "Certificat"
    case .certificateExpiry: "Échéance du certificat"
    case .famhpNotification: "Notification AFMPS"
    case .interfaceLanguages: "Langues de l'interface"
    case .careProcess: "Processus de soins"
    case .indication: "Indication"
    case .population: "Population cible"
    case .identification: "Identification"
    case .authentication: "Authentification"
    case .therapeuticRelation: "Relation thérapeutique"
    case .consent: "Consentement éclairé"
    case .interoperability: "Interopérabilité"
    case .technicalDataProtection: "Protection des données (technique)"
    case .dpia: "Analyse d'impact (AIPD)"
    case .hosting: "Hébergement"
    case .tariff: "Tarif"
    case .budget: "Budget"
    case .evidence: "Données probantes"
    case .openQuestions: "Questions ouvertes"
    case .dataPlan: "Plan de collecte de données"
    case .annexes: "Annexes"
    }
  }

  package func rows(_ count: Int) -> String { count == 1 ? "1 ligne" : "\(number(count)) lignes" }

  package var notInDossier: String { "absent du dossier" }
  package var inThePast: String { "jour déjà passé" }
  package var fromDossierUnchecked: String { "repris du dossier, non vérifié" }
}
