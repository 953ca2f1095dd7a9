package import ReviewDomain

extension French: FollowUpTexts {
  package func sentence(for refusal: FollowUpRefusal) -> String {
    switch refusal {
    case .notTemporary:
      "Ce qui est en vigueur ici n'est pas un remboursement temporaire : il n'y a pas de fin à "
        + "reporter. Si l'autorité a décidé à nouveau, choisissez \(name(.decide))."
    case .notLater(let day, let end):
      "Le remboursement temporaire court jusqu'au \(date(end)) ; le \(date(day)) n'est pas plus tard. "
        + "Donnez un jour plus éloigné, ou terminez l'affaire avec \(name(.end))."
    case .beyondCap(let months, let latest):
      "Les règles du groupe permettent de prolonger un remboursement temporaire de \(months) mois en "
        + "tout, jusqu'au \(date(latest)). Donnez ce jour ou un jour plus proche."
    case .questionsLeftOut(let numbers):
      "Ces questions ouvertes manquent dans la liste : \(list(numbers.map(String.init))). Gardez-les "
        + "avec un nouveau jour, ou notez d'abord ce qu'elles sont devenues avec \(name(.milestone))."
    case .dueAfterEnd(let outcome, let day, let end):
      "La question \(quoted(outcome)) est attendue le \(date(day)), après la nouvelle fin du "
        + "\(date(end)). Donnez-lui un jour plus proche."
    case .duePast(let outcome, let day):
      "La question \(quoted(outcome)) était attendue le \(date(day)), un jour passé. Donnez-lui un "
        + "nouveau jour."
    case .metAfterDue(let number, let due):
      "La question \(number) était attendue le \(date(due)) : ce qui arrive après est tardif. "
        + "Choisissez \(quoted(term(Milestone.Outcome.late))), ou donnez le jour de la réception."
    case .notLate(let number, let due):
      "La question \(number) était attendue le \(date(due)), et la réponse est arrivée à temps. "
        + "Choisissez \(quoted(term(Milestone.Outcome.met))) ou corrigez le jour."
    case .neverTemporary:
      "Aucun remboursement temporaire de cette affaire n'a jamais couru : il n'y a rien à "
        + "réévaluer. Choisissez une affaire qui est ou était en vigueur."
    case .alreadyConverted:
      "Le remboursement temporaire est devenu définitif : il ne se réévalue plus. Enregistrez une "
        + "nouvelle demande si le demandeur en introduit une."
    case .reevaluationRuns(let id):
      "La réévaluation \(id) de cette affaire est déjà ouverte, et une seule court à la fois. "
        + "Continuez là."
    case .otherProduct(let found, let expected):
      "Le dossier concerne \(quoted(found)) ; l'affaire concerne \(quoted(expected)). Vérifiez le "
        + "répertoire."
    case .reevaluateInstead(let id):
      "L'affaire \(id) est remboursée temporairement : son dossier ne se révise plus. Si le nouveau "
        + "dossier est pour la réévaluation, choisissez \(name(.reevaluate)) et nommez le répertoire."
    case .conversionNeedsDecision(let id):
      "Une conversion repose sur la réévaluation \(id), qui n'a pas encore de décision définitive. "
        + "Enregistrez-la d'abord là, ou choisissez une autre fin."
    }
  }

  package func term(_ standing: MilestoneStanding) -> String {
    switch standing {
    case .overdue: "en retard"
    case .dueSoon: "bientôt dû"
    case .open: "ouvert"
    case .missed: "manqué"
    case .late: "tardif"
    case .met: "atteint"
    }
  }

  package func term(_ section: TemporaryStanding.Section) -> String {
    switch section {
    case .attention: "À traiter"
    case .running: "En cours"
    case .ended: "Terminés depuis un an au plus"
    }
  }

  package func words(for reason: QuestionSuggestion.Reason) -> String {
    switch reason {
    case .disagreement(let tenths):
      "les membres divergent (indice \(oneDecimal(Double(tenths) / 10)))"
    case .lowConfidence(let low, let given): "\(low) sur \(given) ne sont pas sûrs de leur cote"
    case .cannotJudge(let count):
      count == 1 ? "1 n'a pas pu juger" : "\(count) n'ont pas pu juger"
    }
  }

  package func sentence(for attention: FollowUpAttention) -> String {
    switch attention {
    case .over(let day):
      "Fini le \(date(day)), sans que la suite soit notée : laissez échoir, prolongez ou convertissez."
    case .superseded(.negative): "Un refus l'a remplacé : terminez-le comme arrêté."
    case .superseded: "Une décision définitive l'a remplacé : terminez-le comme converti."
    case .overdue(let numbers):
      numbers.count == 1
        ? "La question \(numbers[0]) est en retard."
        : "Les questions \(list(numbers.map(String.init))) sont en retard."
    case .ends(let days): ends("Le remboursement", in: days) + "."
    case .askBefore(let day):
      "Dernier jour pour demander une prolongation ou la voie définitive : \(date(day)) (indicatif)."
    case .dueSoon(let numbers):
      numbers.count == 1
        ? "La question \(numbers[0]) arrive à échéance."
        : "Les questions \(list(numbers.map(String.init))) arrivent à échéance."
    }
  }

  package func brief(_ attention: FollowUpAttention) -> String {
    switch attention {
    case .over: "fin dépassée"
    case .superseded: "à clôturer"
    case .overdue(let numbers): "\(numbers.count) en retard"
    case .ends(let days): "fin dans \(days) j"
    case .askBefore(let day): "avant \(date(day))"
    case .dueSoon(let numbers): "\(numbers.count) à échéance"
    }
  }

  package func word(_ word: FollowUpWord) -> String {
    switch word {
    case .ends: "Fin"
    case .answered: "Questions"
    case .nextDue: "Échéance"
    case .needs: "À faire"
    case .lastDayToAsk: "Dernier jour pour demander plus (indicatif)"
    case .reevaluation: "Réévaluation"
    case .reevaluates: "Réévalue"
    case .prolonged: "Prolongé"
    case .nothingToFollow: "Aucun remboursement temporaire en cours ou terminé depuis un an."
    case .keyToMarks: "Signes"
    case .scores: "Cotes"
    case .then: "Avant"
    case .now: "Maintenant"
    case .change: "Écart"
    case .promised: "Promis"
    case .delivered: "Fourni"
    case .nothingDelivered: "rien dans le nouveau dossier n'y ressemble"
    case .otherEvidence: "Nouveau au dossier, pour aucune question"
    case .matchedByWords:
      "Quel résultat répond à quelle question est deviné d'après les mots : vérifiez au dossier."
    case .noComparison: "Cette affaire n'en réévalue aucune, et aucune ne la réévalue."
    case .figures: "Médiane (indice de divergence ; ≠ au-delà de 1)"
    case .suggestedQuestions: "Ce que les cotes laissent ouvert :"
    }
  }

  package func questionsLate(_ count: Int) -> String {
    count == 1 ? "1 question en retard" : "\(count) questions en retard"
  }

  package func ends(_ product: String, in days: Int) -> String {
    switch days {
    case 0: "\(product) finit aujourd'hui"
    case 1: "\(product) finit demain"
    default: "\(product) finit dans \(days) jours"
    }
  }

  package func isOver(_ product: String) -> String { "\(product) a dépassé sa fin" }
  package func isToBeClosed(_ product: String) -> String { "\(product) est à clôturer" }
  package func andMore(_ count: Int) -> String { count == 1 ? "1 autre" : "\(count) autres" }
  package func oneDossierNeeded(_ path: String, _ count: Int) -> String {
    "\(path) contient \(count) dossiers ; une réévaluation en a un. Nommez le répertoire de son dossier.md."
  }

  package func answered(_ done: Int, of all: Int) -> String {
    "\(done) sur \(all) " + (done > 1 ? "répondues" : "répondue")
  }

  package func prolonged(from: Day?, to: Day) -> String {
    (from.map { "du \(date($0)) " } ?? "") + "au \(date(to))"
  }

  package func sentence(for sight: ThenAndNow.Sight, of id: CaseID) -> String {
    switch sight {
    case .open: "Les cotes de \(id) sont dévoilées."
    case .notRevealed: "Les cotes de \(id) ne sont pas encore dévoilées."
    case .closed: "Le dossier de \(id) vous est fermé."
    }
  }
}
