package import ReviewDomain

extension English: FollowUpTexts {
  package func sentence(for refusal: FollowUpRefusal) -> String {
    switch refusal {
    case .notTemporary:
      "What is in force here is not a temporary reimbursement: there is no end to move. If the "
        + "authority decided again, choose \(name(.decide))."
    case .notLater(let day, let end):
      "The temporary reimbursement runs until \(date(end)); \(date(day)) is not later. Give a later "
        + "day, or end the case with \(name(.end))."
    case .beyondCap(let months, let latest):
      "The policy of the group lets a temporary reimbursement be prolonged by \(months) months in "
        + "all, until \(date(latest)). Give that day or an earlier one."
    case .questionsLeftOut(let numbers):
      "These open questions are missing from the list: \(list(numbers.map(String.init))). Keep them "
        + "with a new day, or first record what became of them with \(name(.milestone))."
    case .dueAfterEnd(let outcome, let day, let end):
      "The question \(quoted(outcome)) is due on \(date(day)), after the new end \(date(end)). Give "
        + "it an earlier day."
    case .duePast(let outcome, let day):
      "The question \(quoted(outcome)) was due on \(date(day)), which is past. Give it a new day."
    case .metAfterDue(let number, let due):
      "Question \(number) was due on \(date(due)): what comes after that day is late. Choose "
        + "\(quoted(term(Milestone.Outcome.late))), or give the day on which it came in."
    case .notLate(let number, let due):
      "Question \(number) was due on \(date(due)), and what answers it came in time. Choose "
        + "\(quoted(term(Milestone.Outcome.met))) or correct the day."
    case .neverTemporary:
      "No temporary reimbursement of this case has ever run: there is nothing to evaluate again. "
        + "Choose a case that is or was in force."
    case .alreadyConverted:
      "The temporary reimbursement became a definitive one: it is not evaluated again. Register a "
        + "new request if the applicant hands one in."
    case .reevaluationRuns(let id):
      "The re-evaluation \(id) of this case is open already, and one runs at a time. Go on there."
    case .otherProduct(let found, let expected):
      "The dossier is about \(quoted(found)); the case is about \(quoted(expected)). Check the "
        + "folder."
    case .reevaluateInstead(let id):
      "Case \(id) is reimbursed temporarily: its dossier is no longer revised. If the new dossier "
        + "is for the re-evaluation, open it with \(name(.reevaluate)) and name the folder."
    case .conversionNeedsDecision(let id):
      "A conversion rests on the re-evaluation \(id), which has no definitive decision yet. Record "
        + "it there first, or choose another ending."
    }
  }

  package func term(_ standing: MilestoneStanding) -> String {
    switch standing {
    case .overdue: "overdue"
    case .dueSoon: "due soon"
    case .open: "open"
    case .missed: "missed"
    case .late: "late"
    case .met: "met"
    }
  }

  package func term(_ section: TemporaryStanding.Section) -> String {
    switch section {
    case .attention: "Needs somebody"
    case .running: "Running"
    case .ended: "Ended in the last year"
    }
  }

  package func words(for reason: QuestionSuggestion.Reason) -> String {
    switch reason {
    case .disagreement(let tenths):
      "members disagree (index \(oneDecimal(Double(tenths) / 10)))"
    case .lowConfidence(let low, let given): "\(low) of \(given) are unsure of their score"
    case .cannotJudge(let count): "\(count) could not judge"
    }
  }

  package func sentence(for attention: FollowUpAttention) -> String {
    switch attention {
    case .over(let day):
      "Ended on \(date(day)), and nobody recorded what follows: let it lapse, prolong or convert it."
    case .superseded(.negative): "A refusal took its place: end it as stopped."
    case .superseded: "A definitive decision took its place: end it as converted."
    case .overdue(let numbers):
      numbers.count == 1
        ? "Question \(numbers[0]) is overdue."
        : "Questions \(list(numbers.map(String.init))) are overdue."
    case .ends(let days): ends("The reimbursement", in: days) + "."
    case .askBefore(let day):
      "Last day to ask for an extension or the definitive route: \(date(day)) (indicative)."
    case .dueSoon(let numbers):
      numbers.count == 1
        ? "Question \(numbers[0]) is due soon."
        : "Questions \(list(numbers.map(String.init))) are due soon."
    }
  }

  package func brief(_ attention: FollowUpAttention) -> String {
    switch attention {
    case .over: "past its end"
    case .superseded: "to be closed"
    case .overdue(let numbers): "\(numbers.count) overdue"
    case .ends(let days): "ends in \(days) d"
    case .askBefore(let day): "ask by \(date(day))"
    case .dueSoon(let numbers): "\(numbers.count) due soon"
    }
  }

  package func word(_ word: FollowUpWord) -> String {
    switch word {
    case .ends: "Ends"
    case .answered: "Questions"
    case .nextDue: "Next due"
    case .needs: "Needs"
    case .lastDayToAsk: "Last day to ask for more (indicative)"
    case .reevaluation: "Re-evaluation"
    case .reevaluates: "Re-evaluates"
    case .prolonged: "Prolonged"
    case .nothingToFollow: "No temporary reimbursement runs or ended in the last year."
    case .keyToMarks: "Marks"
    case .scores: "Scores"
    case .then: "Then"
    case .now: "Now"
    case .change: "Change"
    case .promised: "Promised"
    case .delivered: "Delivered"
    case .nothingDelivered: "nothing in the new dossier sounds like it"
    case .otherEvidence: "New in the dossier, for no question"
    case .matchedByWords:
      "Which finding answers which question is a guess from their words: check it in the dossier."
    case .noComparison: "This case re-evaluates none, and none re-evaluates it."
    case .figures: "Median (disagreement index; ≠ above 1)"
    case .suggestedQuestions: "What the scores leave open:"
    }
  }

  package func questionsLate(_ count: Int) -> String {
    count == 1 ? "1 question late" : "\(count) questions late"
  }

  package func ends(_ product: String, in days: Int) -> String {
    switch days {
    case 0: "\(product) ends today"
    case 1: "\(product) ends tomorrow"
    default: "\(product) ends in \(days) days"
    }
  }

  package func isOver(_ product: String) -> String { "\(product) is past its end" }
  package func isToBeClosed(_ product: String) -> String { "\(product) is to be closed" }
  package func andMore(_ count: Int) -> String { "\(count) more" }
  package func oneDossierNeeded(_ path: String, _ count: Int) -> String {
    "\(path) holds \(count) dossiers; a re-evaluation has one. Name the folder with its dossier.md."
  }

  package func answered(_ done: Int, of all: Int) -> String { "\(done) of \(all) answered" }

  package func prolonged(from: Day?, to: Day) -> String {
    (from.map { "from \(date($0)) " } ?? "") + "until \(date(to))"
  }

  package func sentence(for sight: ThenAndNow.Sight, of id: CaseID) -> String {
    switch sight {
    case .open: "The scores of \(id) are revealed."
    case .notRevealed: "The scores of \(id) are not revealed yet."
    case .closed: "The dossier of \(id) is closed to you."
    }
  }
}
