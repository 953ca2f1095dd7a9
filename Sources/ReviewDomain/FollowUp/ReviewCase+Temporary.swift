extension ReviewCase {
  /// What decides where the case's temporary reimbursement stands.
  package var temporaryFacts: TemporaryFacts {
    TemporaryFacts(
      stage: stage, ending: ending, endedOn: endedOn, outcome: decisions.last?.outcome,
      until: decisions.last?.until,
      questions: milestones.map {
        TemporaryFacts.Question(number: $0.number, due: $0.question.due, outcome: $0.outcome)
      })
  }

  /// `nil` where there is no temporary reimbursement to follow.
  package func temporaryStanding(under policy: Policy, today: Day) -> TemporaryStanding? {
    TemporaryStanding(temporaryFacts, under: policy.followUp, today: today)
  }

  /// What comes next of a reimbursement in force: a decided re-evaluation closes it, an end that is
  /// past too; before that come the open questions, and once they are answered the re-evaluation.
  func followUpStep(in context: CaseContext) -> Act {
    let today = context.now.day
    if endingAfterReevaluation(context.linked, today: today) != nil { return .end }
    guard let last = decisions.last, last.outcome == .temporary else { return .end }
    if let until = last.until, until < today { return .end }
    if milestones.contains(where: { $0.outcome == nil }) { return .milestone }
    return reevaluation == nil ? .reevaluate : .end
  }

  var wasTemporary: Bool { decisions.contains { $0.outcome == .temporary } }

  /// Records what became of an open question.
  ///
  /// What is met is delivered in time: recorded as met, it may not have come after its due day.
  func recordMilestone(_ answer: MilestoneAnswer, on day: Day, today: Day) throws(Refusal)
    -> [CaseEvent]
  {
    guard let milestone = milestones.first(where: { $0.number == answer.number }) else {
      throw .unknownMilestone(answer.number)
    }
    if let delivered = answer.delivered, delivered > today {
      throw .inTheFuture(delivered, today: today)
    }
    if let due = milestone.question.due {
      try check(answer, due: due, cameOn: answer.delivered ?? day)
    }
    return [
      .milestoneRecorded(
        number: answer.number, outcome: answer.outcome, note: answer.note,
        delivered: answer.delivered)
    ]
  }

  private func check(_ answer: MilestoneAnswer, due: Day, cameOn day: Day) throws(Refusal) {
    switch answer.outcome {
    case .met where day > due: throw .followUp(.metAfterDue(answer.number, due: due))
    case .late where answer.delivered != nil && day <= due:
      throw .followUp(.notLate(answer.number, due: due))
    case .met, .late, .missed: break
    }
  }
}

/// What is recorded of an open question.
package struct MilestoneAnswer: Hashable, Sendable {
  package var number: Int
  package var outcome: Milestone.Outcome
  package var note: String
  /// When what answers it came in, where that is not the day of the act.
  package var delivered: Day?

  package init(_ number: Int, _ outcome: Milestone.Outcome, note: String, delivered: Day? = nil) {
    self.number = number
    self.outcome = outcome
    self.note = note
    self.delivered = delivered
  }
}
