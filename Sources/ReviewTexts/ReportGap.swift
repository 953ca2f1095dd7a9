package import ReviewDomain

/// What should stand in a report by now and does not: a fact, which ``ReportTexts`` says in words.
///
/// A gap is named in the report and never filled, least of all from another language.
package enum ReportGap: Hashable, Sendable {
  case careProcessName(Language)
  case gateUnanswered(CriterionID)
  case gateProof(CriterionID)
  case declaration
  case comparator
  case populationSize
  case noEvidence
  /// The study's place in the table, from 1.
  case certainty(study: Int)
  case noBudget
  case noTariff
  case dataPlan
  case openQuestions
  /// The question's place in the list, from 1.
  case dueDay(question: Int)
  case noScore(CriterionID)
  /// Nobody wrote on a criterion that is described and not scored.
  case noDescription(CriterionID)
  /// A score that must not stand without a reason, and does.
  case reason(CriterionID, MemberID)
  /// What the group settled on, where it was put in words in another language only.
  case consensus(CriterionID, Language)
  case conclusionReasons(Language)
  case conditions(Language)
  case decisionReasons(Language)
  /// Decisive criteria for which the decision has no reason in words in the language.
  case grounds([CriterionID], Language)
  /// Criteria that have the same words as another.
  case repeatedGrounds([CriterionID])
  case legalBasis(Language)
  case remedies(Language)
  case notificationDay
  case member(MemberID)
  /// A question that the applicant has not answered.
  case applicantAnswer(Int)
  case applicantReply(Int, Language)
}

/// A step that the case has not taken yet: nobody forgot anything.
package enum ReportStep: Hashable, Sendable {
  case gatesOpen([CriterionID])
  case noRound
  case roundNotRevealed(Int)
  case noVote
  case voteOpen
  case noConclusion
  case noDecision
}
