import ReviewDomain

/// Indications of generated requests, in the file's language.
enum Indications {
  /// A sentence for `process`: whom, how severe, where.
  static func text(
    for process: CareProcess, in language: Language, _ random: inout SeededGenerator
  ) -> String {
    let parts = parts(of: language)
    return process.names.name(in: language) + ", " + random.pick(parts.severity) + ", "
      + random.pick(parts.people) + ", " + random.pick(parts.moment)
  }

  private struct Parts {
    let severity: [String]
    let people: [String]
    let moment: [String]
  }

  private static func parts(of language: Language) -> Parts {
    switch language {
    case .dutch: dutch
    case .german: german
    default: french
    }
  }

  private static let french = Parts(
    severity: [
      "forme légère à modérée", "forme modérée à sévère", "forme sévère", "stade précoce",
      "forme récidivante", "forme stable sous traitement",
    ],
    people: [
      "adultes", "adultes de plus de 65 ans", "adolescents et jeunes adultes",
      "adultes avec un aidant proche", "adultes suivis par une équipe multidisciplinaire",
      "personnes sans suivi spécialisé",
    ],
    moment: [
      "après une hospitalisation", "au début du traitement", "en suivi de longue durée",
      "dans les 30 jours après la sortie", "en première ligne", "après échec du suivi habituel",
    ])
  private static let dutch = Parts(
    severity: [
      "lichte tot matige vorm", "matige tot ernstige vorm", "ernstige vorm", "vroeg stadium",
      "terugkerende vorm", "stabiel onder behandeling",
    ],
    people: [
      "volwassenen", "volwassenen ouder dan 65 jaar", "jongeren en jongvolwassenen",
      "volwassenen met een mantelzorger", "volwassenen bij een multidisciplinair team",
      "personen zonder specialistische opvolging",
    ],
    moment: [
      "na een ziekenhuisopname", "bij de start van de behandeling", "in langdurige opvolging",
      "binnen 30 dagen na ontslag", "in de eerste lijn", "na falen van de gewone opvolging",
    ])
  private static let german = Parts(
    severity: [
      "leichte bis mittlere Form", "mittlere bis schwere Form", "schwere Form", "frühes Stadium",
      "wiederkehrende Form", "stabil unter Behandlung",
    ],
    people: [
      "Erwachsene", "Erwachsene über 65 Jahre", "Jugendliche und junge Erwachsene",
      "Erwachsene mit pflegenden Angehörigen", "Erwachsene in multidisziplinärer Betreuung",
      "Personen ohne fachärztliche Betreuung",
    ],
    moment: [
      "nach einem Krankenhausaufenthalt", "zu Beginn der Behandlung", "in Langzeitbetreuung",
      "innerhalb von 30 Tagen nach der Entlassung", "in der Primärversorgung",
      "nach Versagen der üblichen Betreuung",
    ])
}
