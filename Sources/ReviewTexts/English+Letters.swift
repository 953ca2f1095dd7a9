package import ReviewDomain

extension English: LetterTexts {
  package var letterLabels: LetterLabels {
    LetterLabels(
      colon: ":",
      sender: "NIHDI — working group on mobile medical applications",
      reference: "Reference",
      date: "Date",
      to: "To",
      subject: "Subject",
      product: "Application",
      missing: "Missing elements",
      found: "Found",
      send: "To be sent",
      reasons: "Reasons",
      ground: "Ground",
      points: "Points",
      question: "Question",
      remark: "Remark",
      comment: "Communication of the group",
      criterion: "Criterion",
      answer: "Your answer",
      reply: "Answer of the group",
      receivedOn: "Request received on",
      dayZero: "Day 0 of the evaluation",
      answerBy: "To be sent by (indicative)",
      signature: "For the secretariat of the working group")
  }

  package func subject(of kind: Letter.Kind, _ id: CaseID) -> String {
    switch kind {
    case .incomplete: "Your request \(id) is incomplete"
    case .admissible: "Your request \(id) is admissible"
    case .inadmissible: "Your request \(id) is inadmissible"
    case .questions: "Questions of the working group on your request \(id)"
    case .reply: "Answer of the working group to your explanations, request \(id)"
    case .comments: "Communication of the working group on your request \(id)"
    }
  }

  package var salutation: String { "Dear Madam, dear Sir," }

  package func opening(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let received = facts.receivedOn.map {
      "We received your request for reimbursement on \(date($0))."
    }
    let told: String? =
      switch kind {
      case .incomplete:
        "When its admissibility was examined, the elements below were missing or could not be "
          + "found in the dossier."
      case .admissible:
        facts.admissibleOn.map { day in
          "Your request was found admissible on \(date(day)). That day is day 0 of the "
            + "evaluation, whose indicative period is \(facts.evaluationDays) days."
        }
      case .inadmissible:
        "Your request does not enter the evaluation, for the reasons below."
      case .questions:
        "To evaluate your request, the working group asks you the questions below."
      case .reply:
        "The working group has examined your answers and explanations. It answers each point "
          + "below."
      case .comments:
        "In the course of its deliberation the working group wishes to tell you what follows."
      }
    return [received, told].compactMap { $0 }
  }

  package func closing(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let next: String =
      switch kind {
      case .incomplete:
        "The examination of admissibility goes on when the elements have been received."
      case .admissible:
        "The working group may ask you questions during the evaluation. You may withdraw or "
          + "complete your request at the secretariat."
      case .inadmissible:
        "If the reasons above no longer hold, you may turn to the secretariat, which can "
          + "revive your request, or submit a new request."
      case .questions:
        "You may answer in writing and ask for a short oral presentation to the group."
      case .reply:
        "This answer is part of the evaluation report."
      case .comments:
        "You may react in writing to the secretariat."
      }
    return [request(of: kind, by: facts.answerBy), next].compactMap { $0 }
  }

  private func request(of kind: Letter.Kind, by day: Day?) -> String? {
    switch kind {
    case .incomplete:
      day.map { day in
        "Please send a completed version of the dossier to the secretariat of the working "
          + "group by \(date(day)). This date is indicative."
      }
        ?? "Please send a completed version of the dossier to the secretariat of the working "
        + "group."
    case .questions:
      day.map { day in
        "We expect your answers by \(date(day)), at the secretariat of the working group. "
          + "This date is indicative; more time at your request lengthens the indicative period "
          + "of the evaluation."
      }
    case .admissible, .inadmissible, .reply, .comments: nil
    }
  }

  package var nothingFound: String { "Nothing was found in the dossier." }

  package func sentence(for gap: LetterGap) -> String {
    switch gap {
    case .answerBy:
      "Missing: how long the applicant has to complete, which the policy does not say."
    case .question(let number, let language):
      "Missing: question \(number) in \(term(language))."
    case .reply(let number, let language):
      "Missing: the answer of the group to point \(number) in \(term(language))."
    case .reason: "Missing: the reasons."
    }
  }

  package func letterTranslation(from file: Language) -> String {
    "Translation for information: the language of the file is \(term(file))."
  }

  package var applicantTitle: String { "Explanations of the applicant and answers of the group" }
  package var noPoint: String {
    "The applicant was asked nothing and explained nothing."
  }
  package var late: String { "late" }
}
