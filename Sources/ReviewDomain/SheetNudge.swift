/// What a member may want to look at again before handing a sheet in; never a reason to refuse it.
package enum SheetNudge: Hashable, Sendable {
  /// Every scored criterion has the same score.
  case allTheSame(Score)
  /// The lowest or highest level with less than a line of reason.
  case shortReason(CriterionID, Score)
  /// Two levels or more away from the member's own score in the round before.
  case changed(CriterionID, from: Score, to: Score)
}

extension ScoreSheet {
  /// Characters of a reason that fill most of a line on the screen.
  package static let lineOfReason = 40

  /// What to look at again, in the order of the sheet.
  ///
  /// `asked`: the criteria of the round.
  /// `scale`: the scale of their set.
  /// `before`: the member's own sheet of the round before, if any.
  package func nudges(
    asked: [Criterion], scale: Scale, before: ScoreSheet?
  ) -> [SheetNudge] {
    let entries = asked.filter { $0.kind == .scored }.map { self[$0.id] }
    return (sameScore(entries).map { [.allTheSame($0)] } ?? [])
      + entries.flatMap { entry in
        [shortReason(entry, scale), change(entry, since: before)].compactMap(\.self)
      }
  }

  private func sameScore(_ entries: [CriterionScore]) -> Score? {
    let scores = Set(entries.map(\.score))
    guard entries.count > 2, scores.count == 1, let score = scores.first else { return nil }
    return score
  }

  private func shortReason(_ entry: CriterionScore, _ scale: Scale) -> SheetNudge? {
    guard let score = entry.score, let level = score.level,
      level == scale.levels.first || level == scale.levels.last,
      entry.reason.trimmed.count < Self.lineOfReason
    else { return nil }
    return .shortReason(entry.criterion, score)
  }

  private func change(_ entry: CriterionScore, since before: ScoreSheet?) -> SheetNudge? {
    guard let old = before?[entry.criterion].score, let new = entry.score,
      let from = old.level, let to = new.level, abs(from - to) >= 2
    else { return nil }
    return .changed(entry.criterion, from: old, to: new)
  }
}
