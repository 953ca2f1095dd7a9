package import ReviewDomain

/// What must be known of one case to answer a query, as one viewer may see it.
///
/// A conformer answers from the viewer's projection: what is hidden is absent, never guessed. A
/// gate is evaluated on the whole record, by a conformer whose viewer is nobody: for it the
/// viewer's flags are false and ``QueryWho/me`` is nobody. Names are folded (``FoldedText``).
package protocol QueryFacts {
  /// What of the case is not hidden; a term that needs more is unknown.
  var sight: QuerySight { get }
  var id: CaseID { get }
  var stage: Stage { get }
  var ending: Ending? { get }
  var requested: RequestedReimbursement { get }
  var language: Language { get }
  var conclusion: ConclusionKind? { get }
  /// The outcome of the last decision.
  var decision: ConclusionKind? { get }
  /// The level of the last decision.
  var level: Decision.Level? { get }
  /// The number of the last round; `nil` before the first.
  var round: Int? { get }
  /// Of the last vote.
  var quorum: QueryQuorum? { get }

  /// Whether folded text is in the number, product, applicant, care process or indication.
  func holds(text: String) -> Bool
  func holds(text: String, in facet: QueryFacet) -> Bool
  func holds(_ flag: QueryFlag) -> Bool
  /// The number of a day (`Day.number`), if the case has it.
  func day(_ day: QueryDay) -> Int?
  /// How many members are, or have done, what is asked.
  func count(_ duty: QueryDuty, _ who: QueryWho) -> Int
  /// From how many members it is expected: sheets and declarations. For other duties: 0.
  func expected(_ duty: QueryDuty, _ who: QueryWho) -> Int
  /// The scores of a criterion in the last round, as far as the viewer sees them; ids are compared
  /// in capitals.
  func visitScores(of criterion: CriterionID, by who: QueryWho, _ visit: (Score) -> Void)
  /// `nil` without a level; `criterion` `nil` for the most remarkable of all criteria.
  func statistic(_ statistic: QueryStatistic, of criterion: CriterionID?) -> Double?
  /// Members who recommend `conclusion`, in the last round, as far as the viewer sees it.
  func recommendations(of conclusion: ConclusionKind) -> Int
  /// Whether a milestone is so; with `nil` whether there is one.
  func hasMilestone(_ state: QueryMilestone?) -> Bool
  /// Whether the votes are so; with `nil` whether one was opened.
  func hasVotes(_ state: QueryVotes?) -> Bool
  /// `nil` when the policy has no such gate.
  func gate(_ name: String) -> QueryGateStatus?
  /// The tag's value, or the greatest where the name holds a `*`; `nil` without it.
  func tag(_ tag: QueryTag) -> Int?
  /// Whether a relation names `other`; with `nil` whether there is one.
  func isRelated(to other: CaseID?) -> Bool
  func count(of possession: QueryPossession) -> Int
}
