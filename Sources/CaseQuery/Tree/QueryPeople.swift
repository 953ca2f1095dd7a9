package import ReviewDomain

/// Whom a condition is about.
package enum QueryWho: Hashable, Sendable {
  case anyone
  case me
  /// Whom a member sits for, folded: `insurers`.
  case constituency(String)
  case member(MemberID)
}

/// What members are, or have done, in a case.
package enum QueryDuty: String, Hashable, Sendable, CaseIterable {
  /// Rapporteurs.
  case lead
  /// Experts of a criterion.
  case expert
  /// Anybody with a duty on the case.
  case member
  /// Members from whom a right was taken.
  case recusal
  /// Members whose sheet of the last round is handed in.
  case scored
  /// Members who have declared their interests.
  case declared = "interests-declared"
}

/// How many members must be what is asked.
package struct QueryPeopleTest: Hashable, Sendable {
  package enum Number: Hashable, Sendable {
    case count(QueryNumbers)
    /// All from whom it is expected, and one at least.
    case everyone
  }

  package let duty: QueryDuty
  package let who: QueryWho
  package let number: Number

  package init(_ duty: QueryDuty, _ who: QueryWho, _ number: Number = .count(.some)) {
    self.duty = duty
    self.who = who
    self.number = number
  }
}

/// A condition on the scores of a criterion, in the last round that the viewer may see.
package struct QueryScoreTest: Hashable, Sendable {
  package enum Values: Hashable, Sendable {
    /// There is a level, `-` or `?`.
    case given
    case levels(QueryNumbers)
    /// `-` or `?`.
    case exactly(Score)
  }

  package enum Number: Hashable, Sendable {
    /// How many scores must be so.
    case count(QueryNumbers)
    /// All of them, and one at least.
    case all
  }

  package let criterion: CriterionID
  package let who: QueryWho
  package let number: Number
  package let values: Values

  package init(
    _ criterion: CriterionID, by who: QueryWho = .anyone, _ number: Number = .count(.some),
    _ values: Values
  ) {
    self.criterion = criterion
    self.who = who
    self.number = number
    self.values = values
  }
}

extension QueryScoreTest.Values {
  @inlinable
  package func holds(_ score: Score) -> Bool {
    switch self {
    case .given: true
    case .levels(let levels): score.level.map { levels.contains(Double($0)) } ?? false
    case .exactly(let wanted): score == wanted
    }
  }
}

/// A condition on what members recommend, in the last round that the viewer may see.
package enum QueryRecommendationTest: Hashable, Sendable {
  case none
  case any
  /// Members recommend different conclusions.
  case split
  /// Two members or more recommend, and all the same.
  case unanimous
  /// How many recommend one of these.
  case count(Set<ConclusionKind>, QueryNumbers)
  /// All who recommend, and one at least.
  case all(Set<ConclusionKind>)
}
