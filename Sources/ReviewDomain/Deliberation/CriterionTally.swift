/// What a round's scores on one criterion amount to, with whose they are and what is left out.
///
/// Worked out of what a viewer may see; `-`, `?` and silence are counted and never averaged.
package struct CriterionTally: Hashable, Sendable {
  /// A member whose sheet is in and was asked for the criterion.
  package struct Voice: Hashable, Sendable {
    package let member: MemberID
    /// `nil` for words without a score.
    package let score: Score?

    package init(member: MemberID, score: Score?) {
      self.member = member
      self.score = score
    }
  }

  package let criterion: CriterionID
  package let voices: [Voice]
  package let spread: ScoreSpread
  /// `nil` without a level.
  package let levels: LevelStatistics?
  /// `nil` without a level, and on a scale on which nobody can disagree.
  package let disagreement: DisagreementIndex?

  package init(_ criterion: CriterionID, _ voices: [Voice], on scale: Scale) {
    self.criterion = criterion
    self.voices = voices
    spread = ScoreSpread(voices.compactMap(\.score), scale: scale.levels)
    levels = LevelStatistics(voices.compactMap { $0.score?.level })
    disagreement = levels.flatMap { levels in
      scale.ends.flatMap { DisagreementIndex(levels, on: $0) }
    }
  }

  package var isDisagreement: Bool { disagreement?.isDisagreement == true }

  /// Whether the index is above 1 although most stand on two neighbouring levels: with four levels
  /// one step from 1 to 2 is already more than the index allows in the middle of the scale.
  package var isBetweenNeighbours: Bool {
    guard let levels, isDisagreement else { return false }
    return levels.quantile(0.7) - levels.quantile(0.3) <= 1
  }

  /// Who gave a score; `nil` for words without one.
  package func members(giving score: Score?) -> [MemberID] {
    voices.filter { $0.score == score }.map(\.member)
  }

  /// The same of some members only, as a constituency's.
  package func median(of members: Set<MemberID>, on scale: Scale) -> ScoreSpread {
    ScoreSpread(
      voices.filter { members.contains($0.member) }.compactMap(\.score), scale: scale.levels)
  }
}
