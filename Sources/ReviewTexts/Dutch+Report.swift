package import ReviewDomain

extension Dutch: ReportTexts {
  package var internalMark: String { "INTERN" }

  package func fullTerm(_ stage: Stage) -> String {
    stage == .admissibility ? "ontvankelijkheid" : term(stage)
  }

  package func reportTitle(of id: CaseID) -> String { "Evaluatienota \(id)" }

  package func otherLanguage(than file: Language) -> String {
    "De taal van het dossier is het \(term(file)): de nota in die taal is de nota die telt."
  }

  package func dossierQuoted(in file: Language) -> String {
    "Teksten van het dossier staan in de taal van het dossier (\(term(file))), zonder vertaling."
  }

  package var reasonsVerbatim: String {
    "Motiveringen staan woord voor woord in de taal waarin het lid ze schreef."
  }

  package func round(_ number: Int, sheets: Int) -> String {
    sheets == 1 ? "Ronde \(number): 1 scoreblad" : "Ronde \(number): \(sheets) scorebladen"
  }

  package func missingElements(_ gates: [CriterionID]) -> String {
    "De aanvraag is onvolledig: " + listed(gates)
  }

  package func participants(_ count: Int, needed: Int) -> String {
    "\(count) \(count == 1 ? "deelnemer" : "deelnemers"), \(needed) vereist"
  }

  package func annexSize(_ bytes: Int) -> String { "\(number(bytes)) bytes" }

  package func took(sheets: Int, ballots: Int) -> String {
    "scorebladen: \(sheets), stemmen: \(ballots)"
  }

  package var noRecusal: String { "Geen enkel lid werd gewraakt." }
  package var noMilestone: String { "Geen mijlpalen." }
  package var noCondition: String { "Geen voorwaarden." }
  package var notGiven: String { "niet ingevuld" }
  package var noScoreYet: String { "Er worden geen scores getoond." }
  package var nothingMissing: String { "In deze fase ontbreekt niets." }

  package func thingsMissing(_ count: Int) -> String {
    count == 1 ? "1 element ontbreekt." : "\(count) elementen ontbreken."
  }
}

extension Dutch {
  package func sentence(for gap: ReportGap) -> String {
    "Ontbreekt: \(name(of: gap))."
  }

  package func sentence(for step: ReportStep) -> String {
    switch step {
    case .gatesOpen(let gates): "Toegangsvoorwaarden nog zonder antwoord: \(listed(gates))."
    case .noRound: "Er is nog geen scoringsronde geopend."
    case .roundNotRevealed(let number):
      "Ronde \(number) is nog niet onthuld: deze nota bevat er geen score of motivering van."
    case .noVote: "Er is nog geen stemming gesloten."
    case .voteOpen: "Er loopt een stemming: de stemmen worden pas na de sluiting getoond."
    case .noConclusion: "De werkgroep heeft nog niet geconcludeerd."
    case .noDecision: "Er is nog geen beslissing van de overheid geregistreerd."
    }
  }

  private func name(of gap: ReportGap) -> String {
    switch gap {
    case .careProcessName(let language): "de naam van het zorgproces in het \(term(language))"
    case .gateUnanswered(let gate): "het antwoord op voorwaarde \(gate)"
    case .gateProof(let gate): "het stuk of de vaststelling bij voorwaarde \(gate)"
    case .declaration: "minstens één antwoord van de technische verklaring"
    case .comparator: "de comparator"
    case .populationSize: "het aantal patiënten"
    case .noEvidence: "het bewijsmateriaal"
    case .certainty(let study): "de zekerheid van regel \(study) van het bewijsmateriaal"
    case .noBudget: "de budgettaire weerslag"
    case .noTariff: "het tarief"
    case .dataPlan: "het plan voor gegevensverzameling"
    case .openQuestions: "de open vragen van een tijdelijke terugbetaling"
    case .dueDay(let question): "de uiterste dag van open vraag \(question)"
    case .noScore(let criterion): "een score voor criterium \(criterion)"
    case .noDescription(let criterion): "een beschrijving voor criterium \(criterion)"
    case .reason(let criterion, let member): "de motivering van \(member) voor \(criterion)"
    case .consensus(let id, let language):
      "de tekst van de consensus over \(id) in het \(term(language))"
    case .conclusionReasons(let language): "de motivering van de conclusie in het \(term(language))"
    case .conditions(let language): "de voorwaarden in het \(term(language))"
    case .decisionReasons(let language): "de motivering van de beslissing in het \(term(language))"
    case .grounds(let ids, let language):
      "de motivering in woorden van \(listed(ids)) in het \(term(language))"
    case .repeatedGrounds(let ids):
      "eigen woorden voor \(listed(ids)), die dezelfde hebben"
    case .legalBasis(let language): "de juridische overwegingen in het \(term(language))"
    case .remedies(let language): "de beroepsmogelijkheden in het \(term(language))"
    case .notificationDay: "de dag waarop de beslissing ter kennis is gebracht"
    case .member(let id): "de naam van lid \(id)"
    case .applicantAnswer(let number): "het antwoord van de aanvrager op vraag \(number)"
    case .applicantReply(let number, let language):
      "het antwoord van de groep op punt \(number) van de aanvrager, in het \(term(language))"
    }
  }

  package func sentence(for mistake: TemplateMistake) -> String {
    "\(mistake.template), regel \(mistake.line): " + words(for: mistake.fact)
  }

  private func words(for fact: TemplateMistake.Fact) -> String {
    switch fact {
    case .unknownTag(let name): "geen nota heeft op deze plaats een waarde \"\(name)\""
    case .unclosedSection(let name): "de sectie \"\(name)\" is niet gesloten"
    case .wrongEnd(let name, let open):
      "\"/\(name)\" sluit geen open sectie" + (open.map { "; open is \"\($0)\"" } ?? "")
    case .unfinishedTag: "\"{{\" zonder \"}}\""
    case .unsupportedTag(let tag): "\"{{\(tag)\" is niet toegelaten in een sjabloon"
    case .activeContent(let word): "\"\(word)\" is niet toegelaten: een nota voert niets uit"
    case .missingTag(let name): "het sjabloon moet \"{{\(name)}}\" bevatten"
    case .unreadable: "onleesbaar sjabloon"
    }
  }
}
