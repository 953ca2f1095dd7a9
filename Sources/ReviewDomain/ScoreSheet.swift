/// What a member says of one criterion: the reason first, then the score.
package struct CriterionScore: Hashable, Sendable {
  package var criterion: CriterionID
  package var reason: String
  /// `nil` while unscored, and always for a described criterion.
  package var score: Score?
  /// How sure the member is of the score; optional.
  package var confidence: Confidence?
  /// Where in the dossier it can be checked.
  package var pins: [Pin]

  package init(
    criterion: CriterionID, reason: String = "", score: Score? = nil,
    confidence: Confidence? = nil, pins: [Pin] = []
  ) {
    self.criterion = criterion
    self.reason = reason
    self.score = score
    self.confidence = confidence
    self.pins = pins
  }

  package var isEmpty: Bool {
    reason.isEmpty && score == nil && confidence == nil && pins.isEmpty
  }
}

extension CriterionScore: Codable {
  private enum Key: String, CodingKey { case criterion, reason, score, confidence, pins }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    criterion = try fields.decode(CriterionID.self, forKey: .criterion)
    reason = try fields.decode(String.self, forKey: .reason)
    score = try fields.decodeIfPresent(Score.self, forKey: .score)
    confidence = try fields.decodeIfPresent(Confidence.self, forKey: .confidence)
    pins = try fields.decodeIfPresent([Pin].self, forKey: .pins) ?? []
  }

  /// What is not there is not written: a sheet without confidence and pins keeps its bytes.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(criterion, forKey: .criterion)
    try fields.encode(reason, forKey: .reason)
    try fields.encodeIfPresent(score, forKey: .score)
    try fields.encodeIfPresent(confidence, forKey: .confidence)
    if !pins.isEmpty { try fields.encode(pins, forKey: .pins) }
  }
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

  /// The criteria with a confidence and no score that it could be about.
  package var strayConfidences: [CriterionID] {
    scores.filter { $0.confidence != nil && $0.score == nil }.map(\.criterion)
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
