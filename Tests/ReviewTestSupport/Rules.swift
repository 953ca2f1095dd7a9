package import ReviewDomain

extension CriteriaSet {
  /// Four gates, three scored criteria, a described one and one of the temporary route.
  package static let small = CriteriaSet(
    id: "small", version: "1", names: four("Critères", "Criteria", "Kriterien", "Criteria"),
    scale: .zeroToThree,
    groups: [
      CriterionGroup(
        id: "A",
        names: four("Recevabilité", "Ontvankelijkheid", "Zulässigkeit", "Admissibility")),
      CriterionGroup(
        id: "B",
        names: four(
          "Exigences techniques", "Technische vereisten", "Technische Anforderungen",
          "Technical requirements")),
      CriterionGroup(
        id: "C",
        names: four(
          "Valeur clinique", "Klinische waarde", "Klinischer Nutzen", "Clinical value")),
      CriterionGroup(
        id: "F",
        names: four(
          "Budget et économie", "Budget en economie", "Budget und Wirtschaftlichkeit",
          "Budget and economics")),
      CriterionGroup(
        id: "G", names: four("Incertitudes", "Onzekerheden", "Unsicherheiten", "Uncertainty")),
    ],
    criteria: [
      gate("A1", four("Demandeur", "Aanvrager", "Antragsteller", "Applicant")),
      gate("A3", four("Marquage CE", "CE-markering", "CE-Kennzeichnung", "CE marking")),
      gate("B3", four("Relation", "Relatie", "Beziehung", "Relation"), group: "B"),
      gate("B4", four("Consentement", "Toestemming", "Einwilligung", "Consent"), group: "B"),
      scored("C1", four("Mortalité", "Mortaliteit", "Mortalität", "Mortality")),
      scored("C2", four("Morbidité", "Morbiditeit", "Morbidität", "Morbidity")),
      scored(
        "F1",
        four("Impact budgétaire", "Budgettaire weerslag", "Budgetauswirkung", "Budget impact"),
        group: "F"),
      Criterion(
        id: "F4", group: "F", kind: .described,
        names: four("Population", "Populatie", "Population", "Population")),
      Criterion(
        id: "G2", group: "G", kind: .scored, onlyTemporary: true,
        names: four("Collecte", "Gegevensverzameling", "Erhebung", "Data collection")),
    ])

  private static func gate(
    _ id: CriterionID, _ names: LocalizedText, group: String = "A"
  ) -> Criterion {
    Criterion(id: id, group: group, kind: .gate, names: names)
  }

  private static func scored(
    _ id: CriterionID, _ names: LocalizedText, group: String = "C"
  ) -> Criterion {
    Criterion(id: id, group: group, kind: .scored, names: names)
  }
}

extension Scale {
  package static let zeroToThree = Scale(
    levels: [0, 1, 2, 3], reasonRequired: [.level(0), .level(3), .notApplicable, .cannotJudge],
    labels: [
      "0": four("non démontré", "niet aangetoond", "nicht belegt", "not shown"),
      "1": four("faible", "zwak", "schwach", "weak"),
      "2": four("modéré", "matig", "mäßig", "moderate"),
      "3": four("fort", "sterk", "stark", "strong"),
      "-": four("sans objet", "niet van toepassing", "nicht anwendbar", "not applicable"),
      "?": four("impossible à juger", "niet te beoordelen", "nicht beurteilbar", "cannot judge"),
    ])
}

extension Policy {
  package static let small = Policy(
    id: "small", version: "1",
    legalBasis: four(
      "Vu la loi du 29 juillet 1991 relative à la motivation formelle des actes administratifs.",
      "Gelet op de wet van 29 juli 1991 betreffende de uitdrukkelijke motivering.",
      "Aufgrund des Gesetzes vom 29. Juli 1991 über die ausdrückliche Begründung.",
      "Having regard to the law of 29 July 1991 on the formal statement of reasons."),
    remedies: four(
      "Un recours est ouvert devant le Conseil d'État dans les soixante jours.",
      "Beroep is mogelijk bij de Raad van State binnen zestig dagen.",
      "Eine Klage vor dem Staatsrat ist binnen sechzig Tagen möglich.",
      "An action can be brought before the Council of State within sixty days."))
}

/// A text in French, Dutch, German and English.
package func four(
  _ french: String, _ dutch: String, _ german: String, _ english: String
) -> LocalizedText {
  LocalizedText([.french: french, .dutch: dutch, .german: german, .english: english])
}
