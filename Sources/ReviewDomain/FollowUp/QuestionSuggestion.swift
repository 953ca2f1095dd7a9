/// An open question that the scores of the revealed round suggest, and why.
///
/// Only a suggestion: a person words it, and nothing of a round that is not revealed enters.
package struct QuestionSuggestion: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The disagreement index in tenths; more than ten is disagreement.
    case disagreement(tenths: Int)
    /// So many of those who said how sure they are, are not.
    case lowConfidence(Int, of: Int)
    /// So many could not judge.
    case cannotJudge(Int)
  }

  package let criterion: CriterionID
  package let reasons: [Reason]
}

extension ReviewCase {
  /// The criteria of the last revealed round that leave something open, in the order of the set.
  package func questionSuggestions(
    for criteria: [Criterion], on scale: Scale
  ) -> [QuestionSuggestion] {
    guard let round = rounds.last(where: { $0.state == .revealed }) else { return [] }
    return criteria.filter { $0.kind == .scored }.compactMap { criterion in
      let entries = round.scores(of: criterion.id).map(\.entry)
      let reasons = QuestionSuggestion.Reason.all(of: entries, on: scale)
      return reasons.isEmpty
        ? nil : QuestionSuggestion(criterion: criterion.id, reasons: reasons)
    }
  }
}

extension QuestionSuggestion.Reason {
  fileprivate static func all(of entries: [CriterionScore], on scale: Scale) -> [Self] {
    [disagreement(entries, scale), lowConfidence(entries), cannotJudge(entries)]
      .compactMap(\.self)
  }

  private static func disagreement(_ entries: [CriterionScore], _ scale: Scale) -> Self? {
    guard let levels = LevelStatistics(entries.compactMap { $0.score?.level }),
      let ends = scale.ends, let index = DisagreementIndex(levels, on: ends),
      index.isDisagreement
    else { return nil }
    return .disagreement(tenths: max(11, Int((index.value * 10).rounded())))
  }

  /// Two members or more, and at least a third of those who said how sure they are.
  private static func lowConfidence(_ entries: [CriterionScore]) -> Self? {
    let given = entries.compactMap(\.confidence)
    let low = given.count { $0 == .low }
    return low >= 2 && low * 3 >= given.count ? .lowConfidence(low, of: given.count) : nil
  }

  private static func cannotJudge(_ entries: [CriterionScore]) -> Self? {
    let count = entries.count { $0.score == .cannotJudge }
    return count > 0 ? .cannotJudge(count) : nil
  }
}
