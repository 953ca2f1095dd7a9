package import ReviewDomain

/// What a report lacks: a fact, which ``ReportTexts`` turns into a sentence.
///
/// A gap is named in the report and never filled, least of all from another language.
package enum ReportGap: Hashable, Sendable {
  // Steps that the case has not taken yet.
  case gatesOpen([CriterionID])
  case noRound
  case roundNotRevealed(Int)
  case noVote
  case voteOpen
  case noConclusion
  case noDecision

  // What should be there by now.
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
  /// A score or ballot that stands without the member's words.
  case reason(CriterionID, MemberID)
  case conclusionReasons(Language)
  case conditions(Language)
  case decisionReasons(Language)
  case legalBasis(Language)
  case remedies(Language)
  case notificationDay
  case member(MemberID)

  /// Whether the case has simply not come this far: nobody forgot anything.
  package var isStep: Bool {
    switch self {
    case .gatesOpen, .noRound, .roundNotRevealed, .noVote, .voteOpen, .noConclusion, .noDecision:
      true
    default: false
    }
  }
}
