/// What the group is asked to adopt: a conclusion with its reasons, per language.
package struct Proposal: Hashable, Sendable, Codable {
  package var conclusion: ConclusionKind
  /// The considerations of fact that carry the conclusion.
  package var reasons: LocalizedText
  package var conditions: LocalizedText
  /// Only of a temporary conclusion: the last day, what happens then and what is left open.
  package var until: Day?
  package var atEnd: AtEnd?
  package var openQuestions: [OpenQuestion]
  /// Criteria on which the conclusion rests: the decision gives a reason in words for each.
  package var decisive: [CriterionID]?

  package init(
    conclusion: ConclusionKind, reasons: LocalizedText, conditions: LocalizedText = LocalizedText(),
    until: Day? = nil, atEnd: AtEnd? = nil, openQuestions: [OpenQuestion] = [],
    decisive: [CriterionID]? = nil
  ) {
    self.conclusion = conclusion
    self.reasons = reasons
    self.conditions = conditions
    self.until = until
    self.atEnd = atEnd
    self.openQuestions = openQuestions
    self.decisive = decisive
  }
}

/// What happens when a temporary reimbursement reaches its last day, if nobody acts.
package enum AtEnd: String, Hashable, Sendable, Codable, CaseIterable {
  case lapse, extend, convert, stop
}
