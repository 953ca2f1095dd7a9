import ReviewDomain

/// Short sentences of secretariat, chair and group for generated cases, in the file's language.
struct GeneratedTexts {
  let inadmissible: [String]
  let withdrawn: [String]
  let incomplete: [String]
  let failedGate: String
  let conclusion: [ConclusionKind: [String]]
  let interest: String
  let recusal: String
  let minority: String
  let scoredOverride: String
  let ended: [Ending: String]
  let vehicle: String

  static func of(_ language: Language) -> GeneratedTexts {
    switch language {
    case .dutch: dutch
    case .german: german
    default: french
    }
  }

  private static let french = GeneratedTexts(
    inadmissible: [
      "L'application n'est pas un dispositif médical au sens du règlement (UE) 2017/745.",
      "Le demandeur n'est ni fabricant, ni distributeur, ni organisation recevable.",
      "Pas de notification à l'AFMPS pour la version demandée.",
    ],
    withdrawn: [
      "Le demandeur retire sa demande pour compléter l'étude.",
      "Le fabricant cesse la commercialisation en Belgique.",
      "Retrait à la demande du demandeur, sans motif donné.",
    ],
    incomplete: [
      "Certificat CE et tableau budgétaire manquants.",
      "La déclaration sur l'honneur n'est pas signée.",
    ],
    failedGate: "Pièce absente malgré deux rappels.",
    conclusion: [
      .temporary: [
        "Bénéfice plausible ; l'effet à long terme reste à démontrer.",
        "Besoin réel et organisation crédible, preuve encore limitée.",
      ],
      .definitive: ["Bénéfice démontré, budget maîtrisé.", "Effet confirmé en pratique belge."],
      .negative: [
        "Aucune plus-value démontrée par rapport au suivi habituel.",
        "Preuve insuffisante et budget non justifié.",
      ],
    ],
    interest: "Conférence rémunérée par le demandeur l'an dernier.",
    recusal: "Lien récent et rémunéré avec le demandeur.",
    minority: "La preuve me paraît trop mince.",
    scoredOverride:
      "La représentante des patients n'a pas pu coter ; elle prendra part au vote.",
    ended: [
      .refused: "Demande refusée, décision notifiée.", .lapsed: "Fin de la période temporaire.",
      .converted: "Nouvelle demande définitive acceptée.",
      .stopped: "Le produit n'est plus proposé.",
    ],
    vehicle: "Convention sur la base de l'article 56, § 2")

  private static let dutch = GeneratedTexts(
    inadmissible: [
      "De toepassing is geen medisch hulpmiddel volgens verordening (EU) 2017/745.",
      "De aanvrager is geen fabrikant, verdeler of ontvankelijke organisatie.",
      "Geen notificatie bij het FAGG voor de gevraagde versie.",
    ],
    withdrawn: [
      "De aanvrager trekt de aanvraag in om de studie aan te vullen.",
      "De fabrikant stopt de verkoop in België.",
      "Ingetrokken op vraag van de aanvrager, zonder opgave van reden.",
    ],
    incomplete: [
      "CE-certificaat en budgettabel ontbreken.", "De verklaring op eer is niet ondertekend.",
    ],
    failedGate: "Stuk ontbreekt ondanks twee herinneringen.",
    conclusion: [
      .temporary: [
        "Aannemelijk voordeel; het effect op lange termijn moet nog blijken.",
        "Reële nood en geloofwaardige organisatie, nog beperkt bewijs.",
      ],
      .definitive: [
        "Voordeel aangetoond, budget beheerst.", "Effect bevestigd in de Belgische praktijk.",
      ],
      .negative: [
        "Geen meerwaarde aangetoond tegenover de gebruikelijke opvolging.",
        "Onvoldoende bewijs en onverantwoord budget.",
      ],
    ],
    interest: "Vorig jaar een betaalde lezing voor de aanvrager.",
    recusal: "Recente en betaalde band met de aanvrager.",
    minority: "Ik vind het bewijs te dun.",
    scoredOverride:
      "De vertegenwoordigster van de patiënten kon niet scoren; zij stemt wel mee.",
    ended: [
      .refused: "Aanvraag geweigerd, beslissing meegedeeld.",
      .lapsed: "Einde van de tijdelijke periode.",
      .converted: "Nieuwe definitieve aanvraag aanvaard.",
      .stopped: "Het product wordt niet meer aangeboden.",
    ],
    vehicle: "Overeenkomst op grond van artikel 56, § 2")

  private static let german = GeneratedTexts(
    inadmissible: ["Keine Notifizierung bei der FAAGP für die beantragte Version."],
    withdrawn: ["Der Antragsteller zieht den Antrag zurück, um die Studie zu ergänzen."],
    incomplete: ["CE-Zertifikat und Budgettabelle fehlen."],
    failedGate: "Unterlage fehlt trotz zweier Erinnerungen.",
    conclusion: [
      .temporary: ["Plausibler Nutzen; die langfristige Wirkung bleibt zu zeigen."],
      .definitive: ["Nutzen belegt, Budget beherrscht."],
      .negative: ["Kein Mehrwert gegenüber der üblichen Betreuung belegt."],
    ],
    interest: "Bezahlter Vortrag für den Antragsteller im letzten Jahr.",
    recusal: "Neuere bezahlte Verbindung zum Antragsteller.",
    minority: "Die Evidenz ist mir zu dünn.",
    scoredOverride:
      "Die Vertreterin der Patienten konnte nicht bewerten; sie stimmt mit ab.",
    ended: [
      .refused: "Antrag abgelehnt, Entscheidung mitgeteilt.",
      .lapsed: "Ende der vorläufigen Zeit.", .converted: "Neuer dauerhafter Antrag angenommen.",
      .stopped: "Das Produkt wird nicht mehr angeboten.",
    ],
    vehicle: "Abkommen auf der Grundlage von Artikel 56 § 2")
}
