extension ScoreSheet {
  /// Two changes of the same sheet as one.
  package struct Merge: Hashable, Sendable {
    package let sheet: ScoreSheet
    /// Where both changed the same thing differently; this sheet's own was taken.
    package let contested: [CriterionID]
    /// Whether both recommend something else than before, and not the same.
    package let isRecommendationContested: Bool

    package var isContested: Bool { !contested.isEmpty || isRecommendationContested }
  }

  /// This sheet with what `other` changed since `base`, criterion by criterion.
  ///
  /// `other`: what somebody else made of the same beginning.
  /// `base`: the beginning.
  package func merged(with other: ScoreSheet, since base: ScoreSheet) -> Merge {
    var result = self
    var contested: [CriterionID] = []
    for id in Set((scores + other.scores + base.scores).map(\.criterion)).sorted() {
      let (entry, isContested) = self[id].merged(with: other[id], since: base[id])
      if entry != result[id] { result[id] = entry }
      if isContested { contested.append(id) }
    }
    let own = recommendation
    let theirs = other.recommendation
    let isTaken = own == base.recommendation
    if isTaken { result.recommendation = theirs }
    return Merge(
      sheet: result, contested: contested,
      isRecommendationContested: !isTaken && theirs != base.recommendation && theirs != own)
  }
}

extension CriterionScore {
  fileprivate func merged(with other: CriterionScore, since base: CriterionScore) -> (
    CriterionScore, isContested: Bool
  ) {
    var result = self
    var isContested = false
    func take<Value: Equatable>(_ part: WritableKeyPath<CriterionScore, Value>) {
      if self[keyPath: part] == base[keyPath: part] {
        result[keyPath: part] = other[keyPath: part]
      } else if other[keyPath: part] != base[keyPath: part],
        other[keyPath: part] != self[keyPath: part]
      {
        isContested = true
      }
    }
    take(\.score)
    take(\.reason)
    take(\.confidence)
    take(\.pins)
    return (result, isContested)
  }
}
