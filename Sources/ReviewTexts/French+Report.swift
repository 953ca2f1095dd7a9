package import ReviewDomain

extension French: ReportTexts {
  package var internalMark: String { "INTERNE" }

  package func reportTitle(of id: CaseID) -> String { "Rapport d'évaluation \(id)" }

  package func otherLanguage(than file: Language) -> String {
    "La langue du dossier est le \(term(file)) : c'est le rapport dans cette langue qui compte."
  }

  package func dossierQuoted(in file: Language) -> String {
    "Les textes du dossier sont cités dans la langue du dossier (\(term(file))), sans traduction."
  }

  package var reasonsVerbatim: String {
    "Les motivations sont reprises mot pour mot, dans la langue où le membre les a écrites."
  }

  package func round(_ number: Int, sheets: Int) -> String {
    sheets == 1
      ? "Tour \(number) : 1 fiche de cotation"
      : "Tour \(number) : \(sheets) fiches de cotation"
  }

  package func missingElements(_ gates: [CriterionID]) -> String {
    "La demande est incomplète : " + listed(gates)
  }

  package func participants(_ count: Int, needed: Int) -> String {
    "\(count) \(count > 1 ? "participants" : "participant"), \(needed) requis"
  }

  package func annexSize(_ bytes: Int) -> String { "\(number(bytes)) octets" }

  package func took(sheets: Int, ballots: Int) -> String {
    "fiches : \(sheets), bulletins : \(ballots)"
  }

  package var noRecusal: String { "Aucun membre n'a été récusé." }
  package var noMilestone: String { "Aucun jalon." }
  package var noCondition: String { "Aucune condition." }
  package var notGiven: String { "non renseigné" }
  package var noScoreYet: String { "Aucune cote n'est montrée." }
  package var nothingMissing: String { "Rien ne manque à ce stade." }

  package func thingsMissing(_ count: Int) -> String {
    count == 1 ? "1 élément manque." : "\(count) éléments manquent."
  }
}

extension French {
  package func sentence(for gap: ReportGap) -> String {
    "Manque : \(name(of: gap))."
  }

  package func sentence(for step: ReportStep) -> String {
    switch step {
    case .gatesOpen(let gates): "Conditions d'accès encore sans réponse : \(listed(gates))."
    case .noRound: "Aucun tour de cotation n'est encore ouvert."
    case .roundNotRevealed(let number):
      "Le tour \(number) n'est pas encore dévoilé : ce rapport n'en contient ni cote ni motivation."
    case .noVote: "Aucun vote n'a encore été clos."
    case .voteOpen: "Un vote est ouvert : ses bulletins ne sont pas montrés avant sa clôture."
    case .noConclusion: "Le groupe de travail n'a pas encore conclu."
    case .noDecision: "Aucune décision de l'autorité n'est encore enregistrée."
    }
  }

  private func name(of gap: ReportGap) -> String {
    switch gap {
    case .careProcessName(let language): "le nom du processus de soins en \(term(language))"
    case .gateUnanswered(let gate): "la réponse à la condition \(gate)"
    case .gateProof(let gate): "la pièce ou le constat de la condition \(gate)"
    case .declaration: "une réponse au moins de la déclaration technique"
    case .comparator: "le comparateur"
    case .populationSize: "le nombre de patients"
    case .noEvidence: "les données probantes"
    case .certainty(let study): "la certitude de la ligne \(study) des données probantes"
    case .noBudget: "l'impact budgétaire"
    case .noTariff: "le tarif"
    case .dataPlan: "le plan de collecte des données"
    case .openQuestions: "les questions ouvertes d'un remboursement temporaire"
    case .dueDay(let question): "l'échéance de la question ouverte \(question)"
    case .noScore(let criterion): "une cote pour le critère \(criterion)"
    case .noDescription(let criterion): "une description pour le critère \(criterion)"
    case .reason(let criterion, let member): "la motivation de \(member) pour \(criterion)"
    case .consensus(let id, let language):
      "le texte du consensus sur \(id) en \(term(language))"
    case .conclusionReasons(let language): "la motivation de la conclusion en \(term(language))"
    case .conditions(let language): "les conditions en \(term(language))"
    case .decisionReasons(let language): "la motivation de la décision en \(term(language))"
    case .grounds(let ids, let language):
      "la motivation en toutes lettres de \(listed(ids)) en \(term(language))"
    case .repeatedGrounds(let ids):
      "des mots propres pour \(listed(ids)), qui ont les mêmes"
    case .legalBasis(let language): "les considérations de droit en \(term(language))"
    case .remedies(let language): "les voies de recours en \(term(language))"
    case .notificationDay: "le jour de la notification de la décision"
    case .member(let id): "le nom du membre \(id)"
    case .applicantAnswer(let number): "la réponse du demandeur à la question \(number)"
    case .applicantReply(let number, let language):
      "la réponse du groupe au point \(number) du demandeur, en \(term(language))"
    }
  }

  package func sentence(for mistake: TemplateMistake) -> String {
    "\(mistake.template), ligne \(mistake.line) : " + words(for: mistake.fact)
  }

  private func words(for fact: TemplateMistake.Fact) -> String {
    switch fact {
    case .unknownTag(let name): "aucun rapport n'a de valeur « \(name) » à cet endroit"
    case .unclosedSection(let name): "la section « \(name) » n'est pas fermée"
    case .wrongEnd(let name, let open):
      "« /\(name) » ne ferme aucune section ouverte"
        + (open.map { " ; ouverte : « \($0) »" } ?? "")
    case .unfinishedTag: "« {{ » sans « }} »"
    case .unsupportedTag(let tag): "« {{\(tag) » n'est pas admis dans un modèle"
    case .activeContent(let word): "« \(word) » n'est pas admis : un rapport n'exécute rien"
    case .missingTag(let name): "le modèle doit contenir « {{\(name)}} »"
    case .unreadable: "modèle illisible"
    }
  }
}
