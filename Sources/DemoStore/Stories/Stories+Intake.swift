import ReviewDomain

/// Before the evaluation: a meeting, gates half answered, an incomplete file, one step to go.
extension Stories {
  static let intake = [respiro, rythmo, oncobegleiter, maternia, cardioSuivi, vitajournal]

  private static let respiro = Story(dossier: "respiro", daysAgo: 24, presubmission: true) { run in
    run.on(daysAgo: 11)
    let notes = """
      Réunion avec Sambre Médical Distribution. Le registre des sous-traitants cite une base de \
      données aux États-Unis et un support en Inde, alors que la déclaration dit « Union \
      européenne ». Le demandeur corrige avant d'introduire la demande.
      """
    try run.perform(
      .recordMeeting(
        notes: notes, participants: "Sambre Médical Distribution (2), Marc Lambert, Sofie De Smet"),
      by: Cast.marc)
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
    run.on(daysAgo: 17)
    try run.send(.incomplete, .email, by: Cast.sofie)
    run.on(daysAgo: 4)
    let number = "BE/CA01/1-90129-00003 (OncoBegleiter 1.x)"
    let new = "BE/CA01/1-90129-00007 (OncoBegleiter 3.0)"
    try run.revise(
      [
        (number, new),
        (
          "Die ehrenwörtliche Erklärung, die Versionsgeschichte und die Angaben",
          "Version 3.0 ist seit dem 12. des Monats notifiziert. Die ehrenwörtliche Erklärung, die "
            + "Versionsgeschichte und die Angaben"
        ),
        ("    amount: \"68.00\"", "    amount: \"64.00\""),
      ],
      reason: "Antwort auf das Schreiben: Notifizierung der Version 3.0", by: Cast.sofie
    ) { request in
      request.product.famhpNotification = new
      let line = request.tariff.firstIndex { $0.amount == Amount(cents: 6800) }
      if let line { request.tariff[line].amount = Amount(cents: 6400) }
    }
  }

  /// Inadmissible: the agency does not take the product for a medical device.
  private static let vitajournal = Story(
    product: InventedProduct(
      name: "VitaJournal", version: "1.3", applicant: "Semois Bien-être SRL",
      careProcess: "insomnia", language: .french, requested: .temporary,
      indication: "Adultes qui veulent suivre leur sommeil et leur humeur"),
    daysAgo: 329
  ) { run in
    run.on(daysAgo: 320)
    try run.checkGates(1, by: Cast.marc)
    run.on(daysAgo: 304)
    let evidence =
      "Le portail public de l'AFMPS ne connaît pas ce produit ; courrier de l'AFMPS reçu."
    try run.perform(.answerGate("A3", .no, evidence: evidence), by: Cast.marc)
    run.on(daysAgo: 301)
    let reason = """
      L'AFMPS confirme que VitaJournal est une application de bien-être sans finalité médicale : \
      elle n'est pas un dispositif médical et ne peut pas être notifiée.
      """
    try run.perform(
      .findInadmissible(reason: reason, ground: .notAMedicalDevice), by: Cast.marc)
    run.on(daysAgo: 300)
    try run.send(.inadmissible, .registeredPost, by: Cast.marc)
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
    try run.perform(.findInadmissible(reason: reason, ground: .outOfScope), by: Cast.marc)
  }
}
