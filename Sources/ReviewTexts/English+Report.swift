package import ReviewDomain

extension English: ReportTexts {
  package var internalMark: String { "INTERNAL" }
  package var translationNote: String? { "Translation for information" }

  package func reportTitle(of id: CaseID) -> String { "Evaluation report \(id)" }

  package func otherLanguage(than file: Language) -> String {
    "The language of the file is \(term(file)): the report in that language is the one that counts."
  }

  package func dossierQuoted(in file: Language) -> String {
    "Texts of the dossier stand in the language of the file (\(term(file))), untranslated."
  }

  package var reasonsVerbatim: String {
    "Reasons are given word for word, in the language in which the member wrote them."
  }

  package func round(_ number: Int, sheets: Int) -> String {
    sheets == 1 ? "Round \(number): 1 score sheet" : "Round \(number): \(sheets) score sheets"
  }

  package func missingElements(_ gates: [CriterionID]) -> String {
    "The request is incomplete: " + listed(gates)
  }

  package func participants(_ count: Int, needed: Int) -> String {
    "\(count) took part, \(needed) needed"
  }

  package func annexSize(_ bytes: Int) -> String { "\(number(bytes)) bytes" }

  package func took(sheets: Int, ballots: Int) -> String {
    "score sheets: \(sheets), ballots: \(ballots)"
  }

  package var noRecusal: String { "No member was recused." }
  package var noMilestone: String { "No milestones." }
  package var noCondition: String { "No conditions." }
  package var notGiven: String { "not given" }
  package var noScoreYet: String { "No scores are shown." }
  package var nothingMissing: String { "Nothing is missing at this stage." }

  package func thingsMissing(_ count: Int) -> String {
    count == 1 ? "1 thing is missing." : "\(count) things are missing."
  }
}

extension English {
  package func sentence(for gap: ReportGap) -> String {
    "Missing: \(name(of: gap))."
  }

  package func sentence(for step: ReportStep) -> String {
    switch step {
    case .gatesOpen(let gates): "Gates still without an answer: \(listed(gates))."
    case .noRound: "No scoring round has been opened yet."
    case .roundNotRevealed(let number):
      "Round \(number) is not revealed yet: this report holds none of its scores or reasons."
    case .noVote: "No vote has been closed yet."
    case .voteOpen: "A vote is open: its ballots are not shown before it closes."
    case .noConclusion: "The working group has not concluded yet."
    case .noDecision: "No decision of the authority has been recorded yet."
    }
  }

  private func name(of gap: ReportGap) -> String {
    switch gap {
    case .careProcessName(let language): "the name of the care process in \(term(language))"
    case .gateUnanswered(let gate): "the answer to gate \(gate)"
    case .gateProof(let gate): "the document or finding of gate \(gate)"
    case .declaration: "at least one answer of the technical declaration"
    case .comparator: "the comparator"
    case .populationSize: "the number of patients"
    case .noEvidence: "the evidence"
    case .certainty(let study): "the certainty of row \(study) of the evidence"
    case .noBudget: "the budget impact"
    case .noTariff: "the tariff"
    case .dataPlan: "the data plan"
    case .openQuestions: "the open questions of a temporary reimbursement"
    case .dueDay(let question): "the due day of open question \(question)"
    case .noScore(let criterion): "a score on criterion \(criterion)"
    case .noDescription(let criterion): "a description for criterion \(criterion)"
    case .reason(let criterion, let member): "the reason of \(member) on \(criterion)"
    case .consensus(let id, let language):
      "the text of the consensus on \(id) in \(term(language))"
    case .conclusionReasons(let language): "the reasons of the conclusion in \(term(language))"
    case .conditions(let language): "the conditions in \(term(language))"
    case .decisionReasons(let language): "the reasons of the decision in \(term(language))"
    case .grounds(let ids, let language):
      "the reasons in words for \(listed(ids)) in \(term(language))"
    case .repeatedGrounds(let ids):
      "words of their own for \(listed(ids)), which have the same ones"
    case .legalBasis(let language): "the considerations of law in \(term(language))"
    case .remedies(let language): "the remedies in \(term(language))"
    case .notificationDay: "the day on which the decision was notified"
    case .member(let id): "the name of member \(id)"
    case .applicantAnswer(let number): "the applicant's answer to question \(number)"
    case .applicantReply(let number, let language):
      "the group's answer to point \(number) of the applicant, in \(term(language))"
    }
  }

  package func sentence(for mistake: TemplateMistake) -> String {
    "\(mistake.template), line \(mistake.line): " + words(for: mistake.fact)
  }

  private func words(for fact: TemplateMistake.Fact) -> String {
    switch fact {
    case .unknownTag(let name): "no report has a value \"\(name)\" at this place"
    case .unclosedSection(let name): "the section \"\(name)\" is not closed"
    case .wrongEnd(let name, let open):
      "\"/\(name)\" closes no open section" + (open.map { "; \"\($0)\" is open" } ?? "")
    case .unfinishedTag: "\"{{\" without \"}}\""
    case .unsupportedTag(let tag): "\"{{\(tag)\" is not allowed in a template"
    case .activeContent(let word): "\"\(word)\" is not allowed: a report runs nothing"
    case .missingTag(let name): "the template must contain \"{{\(name)}}\""
    case .unreadable: "unreadable template"
    }
  }
}
