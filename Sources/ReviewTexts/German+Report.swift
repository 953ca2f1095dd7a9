package import ReviewDomain

extension German: ReportTexts {
  package var internalMark: String { "INTERN" }

  package func reportTitle(of id: CaseID) -> String { "Bewertungsbericht \(id)" }

  package func otherLanguage(than file: Language) -> String {
    "Die Sprache der Akte ist \(term(file)): maßgeblich ist der Bericht in dieser Sprache."
  }

  package func dossierQuoted(in file: Language) -> String {
    "Texte der Akte stehen in der Sprache der Akte (\(term(file))), ohne Übersetzung."
  }

  package var reasonsVerbatim: String {
    "Begründungen stehen wörtlich in der Sprache, in der das Mitglied sie schrieb."
  }

  package func round(_ number: Int, sheets: Int) -> String {
    sheets == 1
      ? "Runde \(number): 1 Bewertungsbogen" : "Runde \(number): \(sheets) Bewertungsbögen"
  }

  package func missingElements(_ gates: [CriterionID]) -> String {
    "Der Antrag ist unvollständig: " + listed(gates)
  }

  package func participants(_ count: Int, needed: Int) -> String {
    "\(count) Teilnehmende, \(needed) erforderlich"
  }

  package func annexSize(_ bytes: Int) -> String { "\(number(bytes)) Bytes" }

  package func took(sheets: Int, ballots: Int) -> String {
    "Bewertungsbögen: \(sheets), Stimmen: \(ballots)"
  }

  package var noRecusal: String { "Kein Mitglied wurde abgelehnt." }
  package var noMilestone: String { "Keine Meilensteine." }
  package var noCondition: String { "Keine Bedingungen." }
  package var notGiven: String { "keine Angabe" }
  package var noScoreYet: String { "Es werden keine Punktzahlen gezeigt." }
  package var nothingMissing: String { "In dieser Phase fehlt nichts." }

  package func thingsMissing(_ count: Int) -> String {
    count == 1 ? "1 Angabe fehlt." : "\(count) Angaben fehlen."
  }
}

extension German {
  package func sentence(for gap: ReportGap) -> String {
    "Fehlend: \(name(of: gap))."
  }

  package func sentence(for step: ReportStep) -> String {
    switch step {
    case .gatesOpen(let gates): "Zugangsvoraussetzungen noch ohne Antwort: \(listed(gates))."
    case .noRound: "Es ist noch keine Runde der Punktevergabe eröffnet."
    case .roundNotRevealed(let number):
      "Runde \(number) ist noch nicht offengelegt: dieser Bericht enthält daraus weder Punktzahl "
        + "noch Begründung."
    case .noVote: "Es ist noch keine Abstimmung geschlossen."
    case .voteOpen: "Eine Abstimmung läuft: die Stimmen werden erst nach ihrem Schluss gezeigt."
    case .noConclusion: "Die Arbeitsgruppe hat noch keine Schlussfolgerung gezogen."
    case .noDecision: "Es ist noch keine Entscheidung der Behörde eingetragen."
    }
  }

  private func name(of gap: ReportGap) -> String {
    switch gap {
    case .careProcessName(let language): "der Name des Versorgungsprozesses auf \(term(language))"
    case .gateUnanswered(let gate): "die Antwort auf Voraussetzung \(gate)"
    case .gateProof(let gate): "der Beleg oder die Feststellung zu Voraussetzung \(gate)"
    case .declaration: "mindestens eine Antwort der technischen Erklärung"
    case .comparator: "der Vergleich"
    case .populationSize: "die Anzahl Patienten"
    case .noEvidence: "die Evidenz"
    case .certainty(let study): "die Sicherheit der Zeile \(study) der Evidenz"
    case .noBudget: "die Budgetauswirkung"
    case .noTariff: "der Tarif"
    case .dataPlan: "der Plan der Datenerhebung"
    case .openQuestions: "die offenen Fragen einer vorläufigen Erstattung"
    case .dueDay(let question): "die Fälligkeit der offenen Frage \(question)"
    case .noScore(let criterion): "eine Punktzahl für Kriterium \(criterion)"
    case .noDescription(let criterion): "eine Beschreibung zu Kriterium \(criterion)"
    case .reason(let criterion, let member): "die Begründung von \(member) zu \(criterion)"
    case .consensus(let id, let language):
      "der Text des Konsenses zu \(id) auf \(term(language))"
    case .conclusionReasons(let language):
      "die Begründung der Schlussfolgerung auf \(term(language))"
    case .conditions(let language): "die Bedingungen auf \(term(language))"
    case .decisionReasons(let language): "die Begründung der Entscheidung auf \(term(language))"
    case .grounds(let ids, let language):
      "die Begründung in Worten zu \(listed(ids)) auf \(term(language))"
    case .repeatedGrounds(let ids):
      "eigene Worte zu \(listed(ids)), die dieselben haben"
    case .legalBasis(let language): "die rechtlichen Erwägungen auf \(term(language))"
    case .remedies(let language): "die Rechtsmittel auf \(term(language))"
    case .notificationDay: "der Tag der Notifizierung der Entscheidung"
    case .member(let id): "der Name des Mitglieds \(id)"
    case .applicantAnswer(let number): "die Antwort des Antragstellers auf Frage \(number)"
    case .applicantReply(let number, let language):
      "die Antwort der Gruppe auf Punkt \(number) des Antragstellers auf \(term(language))"
    }
  }

  package func sentence(for mistake: TemplateMistake) -> String {
    "\(mistake.template), Zeile \(mistake.line): " + words(for: mistake.fact)
  }

  private func words(for fact: TemplateMistake.Fact) -> String {
    switch fact {
    case .unknownTag(let name): "kein Bericht hat an dieser Stelle einen Wert „\(name)“"
    case .unclosedSection(let name): "der Abschnitt „\(name)“ ist nicht geschlossen"
    case .wrongEnd(let name, let open):
      "„/\(name)“ schließt keinen offenen Abschnitt"
        + (open.map { "; offen ist „\($0)“" } ?? "")
    case .unfinishedTag: "„{{“ ohne „}}“"
    case .unsupportedTag(let tag): "„{{\(tag)“ ist in einer Vorlage nicht zugelassen"
    case .activeContent(let word):
      "„\(word)“ ist nicht zugelassen: ein Bericht führt nichts aus"
    case .missingTag(let name): "die Vorlage muss „{{\(name)}}“ enthalten"
    case .unreadable: "unlesbare Vorlage"
    }
  }
}
