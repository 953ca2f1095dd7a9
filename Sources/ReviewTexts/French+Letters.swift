package import ReviewDomain

extension French: LetterTexts {
  package var letterLabels: LetterLabels {
    LetterLabels(
      colon: " :",
      sender: "INAMI — groupe de travail applications mobiles médicales",
      reference: "Référence",
      date: "Date",
      to: "À",
      subject: "Objet",
      product: "Application",
      missing: "Éléments manquants",
      found: "Constaté",
      send: "À envoyer",
      reasons: "Motivation",
      ground: "Motif",
      points: "Points",
      question: "Question",
      remark: "Remarque",
      comment: "Communication du groupe",
      criterion: "Critère",
      answer: "Votre réponse",
      reply: "Réponse du groupe",
      receivedOn: "Demande reçue le",
      dayZero: "Jour 0 de l'évaluation",
      answerBy: "À envoyer au plus tard le (date indicative)",
      signature: "Pour le secrétariat du groupe de travail")
  }

  package func subject(of kind: Letter.Kind, _ id: CaseID) -> String {
    switch kind {
    case .incomplete: "Votre demande \(id) est incomplète"
    case .admissible: "Votre demande \(id) est recevable"
    case .inadmissible: "Votre demande \(id) est irrecevable"
    case .questions: "Questions du groupe de travail sur votre demande \(id)"
    case .reply: "Réponse du groupe de travail à vos explications, demande \(id)"
    case .comments: "Communication du groupe de travail sur votre demande \(id)"
    }
  }

  package var salutation: String { "Madame, Monsieur," }

  package func opening(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let received = facts.receivedOn.map {
      "Nous avons reçu votre demande de remboursement le \(date($0))."
    }
    let told: String? =
      switch kind {
      case .incomplete:
        "Lors de l'examen de la recevabilité, les éléments ci-dessous manquaient ou n'ont pas "
          + "pu être retrouvés dans le dossier."
      case .admissible:
        facts.admissibleOn.map { day in
          "Votre demande est déclarée recevable le \(date(day)). Ce jour est le jour 0 de "
            + "l'évaluation, dont le délai indicatif est de \(facts.evaluationDays) jours."
        }
      case .inadmissible:
        "Votre demande n'entre pas dans l'évaluation pour les raisons ci-dessous."
      case .questions:
        "Pour évaluer votre demande, le groupe de travail vous pose les questions ci-dessous."
      case .reply:
        "Le groupe de travail a examiné vos réponses et explications. Il répond à chaque "
          + "point ci-dessous."
      case .comments:
        "Au cours de sa délibération, le groupe de travail souhaite vous communiquer ce qui suit."
      }
    return [received, told].compactMap { $0 }
  }

  package func closing(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let next: String =
      switch kind {
      case .incomplete:
        "L'examen de la recevabilité reprend à la réception des éléments."
      case .admissible:
        "Le groupe de travail peut vous poser des questions pendant l'évaluation. Vous pouvez "
          + "retirer ou compléter votre demande auprès du secrétariat."
      case .inadmissible:
        "Si les raisons ci-dessus ne tiennent plus, vous pouvez vous adresser au secrétariat, "
          + "qui peut réactiver votre demande, ou introduire une nouvelle demande."
      case .questions:
        "Vous pouvez répondre par écrit et demander une brève présentation orale devant le "
          + "groupe."
      case .reply:
        "Cette réponse figure dans le rapport d'évaluation."
      case .comments:
        "Vous pouvez y réagir par écrit auprès du secrétariat."
      }
    return [request(of: kind, by: facts.answerBy), next].compactMap { $0 }
  }

  private func request(of kind: Letter.Kind, by day: Day?) -> String? {
    switch kind {
    case .incomplete:
      day.map { day in
        "Veuillez envoyer une version complétée du dossier au plus tard le \(date(day)) au "
          + "secrétariat du groupe de travail. Cette date est indicative."
      }
        ?? "Veuillez envoyer une version complétée du dossier au secrétariat du groupe de "
        + "travail."
    case .questions:
      day.map { day in
        "Nous attendons vos réponses au plus tard le \(date(day)), au secrétariat du groupe de "
          + "travail. Cette date est indicative ; un délai supplémentaire, à votre demande, "
          + "allonge le délai indicatif de l'évaluation."
      }
    case .admissible, .inadmissible, .reply, .comments: nil
    }
  }

  package var nothingFound: String { "Rien n'a été trouvé dans le dossier." }

  package func sentence(for gap: LetterGap) -> String {
    switch gap {
    case .answerBy:
      "Manque : le délai pour compléter, que les règles de fonctionnement ne donnent pas."
    case .question(let number, let language):
      "Manque : la question \(number) en \(term(language))."
    case .reply(let number, let language):
      "Manque : la réponse du groupe au point \(number) en \(term(language))."
    case .reason: "Manque : la motivation."
    }
  }

  package func letterTranslation(from file: Language) -> String {
    "Traduction pour information : la langue du dossier est le \(term(file))."
  }

  package var applicantTitle: String { "Explications du demandeur et réponses du groupe" }
  package var noPoint: String {
    "Aucune question n'a été posée au demandeur, qui n'a pas donné d'explication."
  }
  package var late: String { "hors délai" }
}
