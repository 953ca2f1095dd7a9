/// A question that the `?` marks of a revealed round suggest; a member words it.
package struct QuestionProposal: Hashable, Sendable {
  package let criterion: CriterionID
  /// How many members could not judge.
  package let count: Int
  /// What they gave as reasons, without who; in the order of the words, which is nobody's order.
  package let reasons: [String]
}

extension ReviewCase {
  /// What the last revealed round could not judge and nobody drafted a question on yet.
  ///
  /// Nothing of a round that is not revealed enters here.
  package func questionProposals(for criteria: [Criterion]) -> [QuestionProposal] {
    guard let round = rounds.last(where: { $0.state == .revealed }) else { return [] }
    let asked = Set(applicantPoints.filter { $0.kind == .question }.compactMap(\.criterion))
    return criteria.compactMap { criterion in
      guard !asked.contains(criterion.id) else { return nil }
      let marks = round.sheets.filter(\.isSubmitted).compactMap { $0.content?[criterion.id] }
        .filter { $0.score == .cannotJudge }
      guard !marks.isEmpty else { return nil }
      let reasons = Set(marks.map(\.reason.trimmed).filter { !$0.isEmpty }).sorted()
      return QuestionProposal(criterion: criterion.id, count: marks.count, reasons: reasons)
    }
  }
}

/// What should be known before an act, though nothing forbids it.
package enum ActHint: Hashable, Sendable {
  /// Points of the applicant that the group has not answered in the file's language.
  case pointsWithoutReply([Int])
  /// The applicant may still explain until this day.
  case applicantWindowOpen(Day)
  /// Drafted questions that were never sent.
  case questionsNotSent([String])
}

extension ReviewCase {
  /// What a proposal, a vote or a conclusion should not overlook.
  package func hints(for act: Act, today: Day) -> [ActHint] {
    guard [.propose, .openVote, .conclude].contains(act) else { return [] }
    var hints: [ActHint] = []
    if !unrepliedPoints.isEmpty { hints.append(.pointsWithoutReply(unrepliedPoints)) }
    if let window = applicantWindow, window.isOpen(on: today), !unansweredPoints.isEmpty {
      hints.append(.applicantWindowOpen(window.until))
    }
    let drafts = questionDrafts.map(\.draftLabel)
    if !drafts.isEmpty { hints.append(.questionsNotSent(drafts)) }
    return hints
  }
}
