/// How the scores on one criterion lie, and which of them are a minority's.
///
/// Not applicable and cannot judge are counted apart and left out of the median: they are no
/// levels of the scale.
package struct ScoreSpread: Hashable, Sendable {
  /// How often a score was given.
  package struct Count: Hashable, Sendable {
    package let score: Score
    package let count: Int
  }

  /// The two middle levels: the same for an odd number.
  package struct Median: Hashable, Sendable {
    package let lower: Int
    package let upper: Int

    /// `2`, or `1–2` where they differ.
    package var text: String { lower == upper ? "\(lower)" : "\(lower)–\(upper)" }
  }

  /// Each score of the scale with how often it was given, `-` and `?` last.
  package let counts: [Count]
  /// `nil` without a level.
  package let median: Median?
  private let scale: [Int]
  private let levels: [Int]

  package init(_ scores: [Score], scale: [Int]) {
    self.scale = scale.sorted()
    levels = scores.compactMap(\.level).sorted()
    counts = (scale.map(Score.level) + [.notApplicable, .cannotJudge]).map { score in
      Count(score: score, count: scores.count { $0 == score })
    }
    median =
      levels.isEmpty
      ? nil : Median(lower: levels[(levels.count - 1) / 2], upper: levels[levels.count / 2])
  }

  /// At least two levels from the median, or on the smaller side of the middle of the scale.
  package func isMinority(_ score: Score) -> Bool {
    guard let level = score.level, let median else { return false }
    if level <= median.lower - 2 || level >= median.upper + 2 { return true }
    let low = levels.count(where: isLow)
    let high = levels.count(where: isHigh)
    return isLow(level) && low < high || isHigh(level) && high < low
  }

  private func isLow(_ level: Int) -> Bool { scale.prefix(scale.count / 2).contains(level) }
  private func isHigh(_ level: Int) -> Bool { scale.suffix(scale.count / 2).contains(level) }
}

extension Round {
  /// What the viewer may see of the members' scores of a criterion; members whose sheet did not ask
  /// for it are left out.
  package func scores(of criterion: CriterionID) -> [(member: MemberID, entry: CriterionScore)] {
    sheets.compactMap { sheet in
      guard sheet.isSubmitted, let content = sheet.content, !content[criterion].isEmpty else {
        return nil
      }
      return (sheet.member, content[criterion])
    }
  }

  package func spread(of criterion: CriterionID, scale: Scale) -> ScoreSpread {
    ScoreSpread(scores(of: criterion).compactMap(\.entry.score), scale: scale.levels)
  }

  package func tally(of criterion: CriterionID, scale: Scale) -> CriterionTally {
    let voices = scores(of: criterion).sorted { $0.member < $1.member }
    return CriterionTally(
      criterion, voices.map { CriterionTally.Voice(member: $0.member, score: $0.entry.score) },
      on: scale)
  }
}
