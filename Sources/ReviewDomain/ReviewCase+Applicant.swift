extension ReviewCase {
  package var questionDrafts: [ApplicantPoint] { applicantPoints.filter(\.isDraft) }
  /// Numbered points, in their order.
  package var numberedPoints: [ApplicantPoint] { applicantPoints.filter(\.isSent) }

  /// Points to which the group has not answered in the file's language.
  package var unrepliedPoints: [Int] {
    numberedPoints.filter { $0.reply[request.language] == nil }.compactMap(\.number)
  }

  /// Sent questions without an answer of the applicant.
  package var unansweredPoints: [Int] {
    numberedPoints.filter { $0.kind == .question && $0.answer == nil }.compactMap(\.number)
  }

  /// The last day of the applicant's window while a question waits for an answer and the
  /// evaluation runs; indicative, as every period.
  package var answerDue: Day? {
    guard stage.isEvaluation, !unansweredPoints.isEmpty else { return nil }
    return applicantWindow?.until
  }

  func point(_ number: Int) -> ApplicantPoint? { applicantPoints.first { $0.number == number } }

  var nextPointNumber: Int { (applicantPoints.compactMap(\.number).max() ?? 0) + 1 }
  var nextDraft: Int { (applicantPoints.map(\.draft).max() ?? 0) + 1 }
}

/// What the applicant is asked and says, and what the group answers.
extension ReviewCase {
  func decideApplicant(_ command: CaseCommand, on day: Day, in context: CaseContext)
    throws(Refusal) -> [CaseEvent]
  {
    switch command {
    case .draftQuestion(let criterion, let texts, let label):
      return try draft(criterion, texts, replacing: label, in: context)
    case .dropQuestion(let label, let reason):
      let draft = try requireDraft(label)
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.questionDropped(draft: draft.draft, reason: reason)]
    case .sendQuestions: return try send(on: day, in: context)
    case .receiveAnswer(let number, let text, let reason):
      return try answer(number, text, late: reason, on: day)
    case .receiveExplanation(let text, let points, let reason):
      guard !text.isBlank else { throw .textNeeded }
      let late = try lateReason(reason, on: day)
      return [.explanationReceived(text: text, points: points, late: late)]
    case .holdHearing(let participants, let notes, let reason):
      guard !notes.isBlank, !participants.isBlank else { throw .textNeeded }
      let late = try lateReason(reason, on: day)
      return [.hearingHeld(participants: participants, notes: notes, late: late)]
    case .reply(let number, let texts): return try reply(to: number, texts)
    case .sendLetter(let kind, let channel, let text): return try letter(kind, channel, text: text)
    default: return []
    }
  }

  private func requireDraft(_ label: String) throws(Refusal) -> ApplicantPoint {
    guard !questionDrafts.isEmpty else { throw .noQuestionDrafted }
    let draft = questionDrafts.first { $0.draftLabel == label.trimmed.lowercased() }
    guard let draft else { throw .unknownDraft(label, questionDrafts.map(\.draftLabel)) }
    return draft
  }

  private func draft(
    _ criterion: CriterionID?, _ texts: LocalizedText, replacing label: String,
    in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    guard texts.versions.values.contains(where: { !$0.isBlank }) else { throw .textNeeded }
    if let criterion, context.criteriaInUse[criterion] == nil {
      throw .unknownCriterion(criterion)
    }
    guard !label.isBlank else {
      return [.questionDrafted(draft: nextDraft, criterion: criterion, texts: texts)]
    }
    let known = try requireDraft(label)
    guard known.criterion != criterion || known.texts != texts else { throw .nothingChanged }
    return [.questionDrafted(draft: known.draft, criterion: criterion, texts: texts)]
  }

  /// Every draft, in the file's language, and the window that the policy gives.
  func checkSendable() throws(Refusal) {
    let drafts = questionDrafts
    guard !drafts.isEmpty else { throw .noQuestionDrafted }
    let lacking = drafts.filter { $0.texts[request.language]?.isBlank ?? true }
    guard lacking.isEmpty else {
      throw .questionsLackLanguage(lacking.map(\.draftLabel), request.language)
    }
  }

  private func send(on day: Day, in context: CaseContext) throws(Refusal) -> [CaseEvent] {
    try checkSendable()
    let until = context.policy.periods.explanationEnd(askedOn: day)
    return [.questionsSent(drafts: questionDrafts.map(\.draft), until: until)]
  }

  private func answer(_ number: Int, _ text: String, late reason: String, on day: Day)
    throws(Refusal) -> [CaseEvent]
  {
    guard numberedPoints.contains(where: { $0.kind == .question }) else { throw .noPoints }
    guard let point = point(number) else { throw .unknownPoint(number, pointNumbers) }
    guard point.kind == .question else { throw .remarkNeedsNoAnswer(number) }
    guard !text.isBlank else { throw .textNeeded }
    guard point.answer?.text != text else { throw .nothingChanged }
    return [.answerReceived(number: number, text: text, late: try lateReason(reason, on: day))]
  }

  private func reply(to number: Int, _ texts: LocalizedText) throws(Refusal) -> [CaseEvent] {
    guard !numberedPoints.isEmpty else { throw .noPoints }
    guard let point = point(number) else { throw .unknownPoint(number, pointNumbers) }
    guard texts.versions.values.contains(where: { !$0.isBlank }) else { throw .textNeeded }
    guard point.reply != texts else { throw .nothingChanged }
    return [.replyGiven(number: number, reply: texts)]
  }

  /// What comes after the window needs a reason and is marked with it; inside it there is none.
  private func lateReason(_ reason: String, on day: Day) throws(Refusal) -> String? {
    guard let window = applicantWindow, !window.isOpen(on: day) else { return nil }
    guard !reason.isBlank else { throw .applicantWindowOver(window.until) }
    return reason
  }

  private var pointNumbers: [Int] { numberedPoints.compactMap(\.number) }
}
