/// How far members are apart on one criterion: the RAND/UCLA disagreement index.
///
/// The range between the 30th and the 70th percentile (IPR) over the range that would be expected
/// for a rating so far from the middle of the scale (IPRAS): above 1 the members disagree. The
/// constants are calibrated for a scale from 1 to 9, so other scales are mapped onto it
/// (Fitch et al., The RAND/UCLA Appropriateness Method User's Manual, 2001).
package struct DisagreementIndex: Hashable, Sendable {
  /// The 30th and the 70th percentile of the levels as they are mapped onto 1 to 9.
  package let low: Double
  package let high: Double
  /// The range between the two.
  package var range: Double { high - low }
  /// The range beyond which there is disagreement, on the same scale.
  package let rangeAllowed: Double

  /// The index of the levels that members gave.
  ///
  /// `levels`: what the members gave.
  /// `scale`: the lowest and the highest level that could be given.
  /// Returns `nil` for a scale of one level, on which nobody can disagree.
  package init?(_ levels: LevelStatistics, on scale: ClosedRange<Int>) {
    guard scale.lowerBound < scale.upperBound else { return nil }
    let step = 8 / Double(scale.upperBound - scale.lowerBound)
    func mapped(_ level: Double) -> Double { 1 + (level - Double(scale.lowerBound)) * step }
    low = mapped(levels.quantile(0.3))
    high = mapped(levels.quantile(0.7))
    rangeAllowed = 2.35 + 1.5 * abs(5 - (low + high) / 2)
  }

  package var value: Double { range / rangeAllowed }
  package var isDisagreement: Bool { range > rangeAllowed }
}
