/// What a member says of one criterion: the reason first, then the score.
package struct CriterionScore: Hashable, Sendable, Codable {
  package var criterion: CriterionID
  package var reason: String
  /// `nil` while unscored, and always for a described criterion.
  package var score: Score?

  package init(criterion: CriterionID, reason: String = "", score: Score? = nil) {
    self.criterion = criterion
    self.reason = reason
    self.score = score
  }

  package var isEmpty: Bool { reason.isEmpty && score == nil }
}

/// One member's view of one case in one round.
package struct ScoreSheet: Hashable, Sendable, Codable {
  package var scores: [CriterionScore]
  /// What the member would conclude; optional.
  package var recommendation: ConclusionKind?

  package init(scores: [CriterionScore] = [], recommendation: ConclusionKind? = nil) {
    self.scores = scores
    self.recommendation = recommendation
  }

  package subscript(criterion: CriterionID) -> CriterionScore {
    get {
      scores.first { $0.criterion == criterion } ?? CriterionScore(criterion: criterion)
    }
    set {
      if let index = scores.firstIndex(where: { $0.criterion == criterion }) {
        scores[index] = newValue
      } else {
        scores.append(newValue)
      }
    }
  }

  /// The criteria of `list` that have no answer yet: no score, or for a described one no words.
  package func unanswered(of list: [Criterion]) -> [CriterionID] {
    list.filter { criterion in
      let entry = self[criterion.id]
      return criterion.kind == .described ? entry.reason.isBlank : entry.score == nil
    }.map(\.id)
  }

  /// The criteria whose score must not stand without a reason and does.
  package func missingReasons(under scale: Scale) -> [CriterionID] {
    scores.filter { entry in
      guard let score = entry.score else { return false }
      return scale.reasonRequired.contains(score) && entry.reason.isBlank
    }.map(\.criterion)
  }

  /// The same sheet with the criteria in the set's order and empty ones left out.
  package func ordered(by list: [Criterion]) -> ScoreSheet {
    ScoreSheet(
      scores: list.map { self[$0.id] }.filter { !$0.isEmpty }, recommendation: recommendation)
  }
}

extension String {
  /// Whether there is nothing to read in it.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
