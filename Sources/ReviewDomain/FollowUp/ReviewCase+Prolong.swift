extension ReviewCase {
  /// A temporary reimbursement that stands gets a later end, with what stays open.
  func prolong(
    _ terms: ProlongationTerms, on day: Day, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    let end = try prolongableEnd()
    let today = context.now.day
    guard terms.decidedOn <= today else { throw .inTheFuture(terms.decidedOn, today: today) }
    guard terms.until > end else { throw .followUp(.notLater(terms.until, than: end)) }
    try checkCap(terms.until, end: end, under: context.policy.followUp)
    guard !terms.vehicle.isBlank else { throw .textNeeded }
    guard terms.reasons[request.language] != nil else {
      throw .reasonsInFileLanguageMissing(request.language)
    }
    let questions = try numbered(terms.questions)
    for question in terms.questions { try checkDue(question, on: day, end: terms.until) }
    return [.temporaryProlonged(prolongation: Prolongation(terms, questions: questions))]
  }

  /// The last day as it stands; refused where no temporary reimbursement is in force.
  @discardableResult
  func prolongableEnd() throws(Refusal) -> Day {
    guard let last = decisions.last, last.outcome == .temporary, let until = last.until else {
      throw .followUp(.notTemporary)
    }
    return until
  }

  /// The cap counts from the end that was decided first, whatever was added since.
  private func checkCap(_ until: Day, end: Day, under rules: FollowUpRules) throws(Refusal) {
    guard let months = rules.maxExtensionMonths else { return }
    let latest = (prolongations.first?.before ?? end).adding(months: months)
    guard until <= latest else { throw .followUp(.beyondCap(months: months, latest: latest)) }
  }

  /// A question that asks what an awaited one asks keeps its number; none of those may be left out.
  private func numbered(_ questions: [OpenQuestion]) throws(Refusal) -> [Prolongation.Question] {
    var awaited = milestones.filter { $0.outcome == nil }
    var next = (milestones.map(\.number).max() ?? 0) + 1
    var numbered: [Prolongation.Question] = []
    for question in questions {
      if let place = awaited.firstIndex(where: { $0.question.asksSame(as: question) }) {
        numbered.append(.init(number: awaited.remove(at: place).number, question: question))
      } else {
        numbered.append(.init(number: next, question: question))
        next += 1
      }
    }
    guard awaited.isEmpty else { throw .followUp(.questionsLeftOut(awaited.map(\.number))) }
    return numbered
  }

  private func checkDue(_ question: OpenQuestion, on day: Day, end: Day) throws(Refusal) {
    guard let due = question.due else { return }
    guard due <= end else { throw .followUp(.dueAfterEnd(question.outcome, due, end: end)) }
    guard due >= day else { throw .followUp(.duePast(question.outcome, due)) }
  }

  /// Supersedes the end that stood; what was answered stays as it was recorded.
  mutating func apply(_ prolongation: Prolongation, on day: Day) {
    if let last = decisions.last {
      prolongations.append(
        ProlongedEnd(prolongation: prolongation, before: last.until, day: day))
      decisions.append(last.prolonged(by: prolongation))
    }
    for kept in prolongation.questions {
      let milestone = Milestone(number: kept.number, question: kept.question)
      if let place = milestones.firstIndex(where: { $0.number == kept.number }) {
        milestones[place] = milestone
      } else {
        milestones.append(milestone)
      }
    }
  }
}
