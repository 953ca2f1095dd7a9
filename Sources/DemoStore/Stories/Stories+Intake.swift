import ReviewDomain

/// Before the evaluation: a meeting, gates half answered, an incomplete file, one step to go.
extension Stories {
  static let intake = [respiro, rythmo, oncobegleiter, maternia, cardioSuivi]

  private static let respiro = Story(dossier: "respiro", daysAgo: 24, presubmission: true) { run in
    run.on(daysAgo: 11)
    let notes = """
      Réunion avec Sambre Médical Distribution. Le registre des sous-traitants cite une base de \
      données aux États-Unis et un support en Inde, alors que la déclaration dit « Union \
      européenne ». Le demandeur corrige avant d'introduire la demande.
      """
    try run.perform(.recordMeeting(notes: notes), by: Cast.marc)
  }

  private static let rythmo = Story(dossier: "rythmo", daysAgo: 12) { run in
    run.on(daysAgo: 6)
    for gate: CriterionID in ["A1", "A2"] {
      try run.perform(.answerGate(gate, .yes, evidence: "Annexe 3, partie B."), by: Cast.marc)
    }
    run.on(daysAgo: 5)
    try run.perform(
      .answerGate("A4", .yes, evidence: "BE/CA01/1-62150-00031, portail de l'AFMPS."),
      by: Cast.marc)
    for gate: CriterionID in ["A5", "A6", "A7"] {
      try run.perform(.answerGate(gate, .yes, evidence: "Déclaration signée."), by: Cast.marc)
    }
    run.on(daysAgo: 3)
    let evidence = "Le certificat expire le 31/12/2026 ; audit de recertification en février 2027."
    try run.perform(.answerGate("A3", .no, evidence: evidence), by: Cast.marc)
  }

  private static let oncobegleiter = Story(dossier: "oncobegleiter", daysAgo: 27) { run in
    run.on(daysAgo: 20)
    for gate: CriterionID in ["A1", "A2", "A5", "A6", "A7", "A9"] {
      try run.perform(.answerGate(gate, .yes, evidence: "Nagekeken."), by: Cast.sofie)
    }
    run.on(daysAgo: 18)
    let reason = """
      Die Notifizierung bei der FAAGP betrifft Version 1.x; beantragt ist Version 3.0 der Klasse \
      IIa. Bitte die Notifizierung dieser Version nachreichen.
      """
    try run.perform(.findIncomplete(missing: ["A3", "A4"], reason: reason), by: Cast.sofie)
  }

  private static let maternia = Story(dossier: "maternia", daysAgo: 21) { run in
    run.on(daysAgo: 12)
    try run.checkGates(9, by: Cast.marc)
    run.on(daysAgo: 2)
    try run.checkGates(by: Cast.marc)
  }

  private static let cardioSuivi = Story(dossier: "cardio-suivi", daysAgo: 74) { run in
    run.on(daysAgo: 66)
    try run.checkGates(5, by: Cast.marc)
    let evidence = """
      L'interface n'existe qu'en français et en néerlandais (annexe 3, partie B) : un manuel PDF \
      et une ligne téléphonique à temps partiel ne sont pas une interface allemande.
      """
    try run.perform(.answerGate("A6", .no, evidence: evidence), by: Cast.marc)
    run.on(daysAgo: 47)
    let reason = "Pas d'interface en allemand ; le demandeur n'en prévoit pas avant deux ans."
    try run.perform(.findInadmissible(reason: reason), by: Cast.marc)
  }
}
