/// How far members are apart on one criterion: the RAND/UCLA disagreement index.
///
/// The range between the 30th and the 70th percentile (IPR) over the range that would be expected
/// for a rating so far from the middle of the scale (IPRAS): above 1 the members disagree. The
/// constants are calibrated for a scale from 1 to 9, so other scales are mapped onto it
/// (Fitch et al., The RAND/UCLA Appropriateness Method User's Manual, 2001).
package struct DisagreementIndex: Hashable, Sendable {
  /// The range between the 30th and the 70th percentile, on the scale from 1 to 9.
  package let range: Double
  /// The range beyond which there is disagreement, on the same scale.
  package let rangeAllowed: Double

  /// The index of the levels that members gave.
  ///
  /// `levels`: what the members gave.
  /// `scale`: the lowest and the highest level that could be given.
  /// Returns `nil` for a scale of one level, on which nobody can disagree.
  package init?(_ levels: LevelStatistics, on scale: ClosedRange<Int>) {
    self.init(
      percentile30: levels.quantile(0.3), percentile70: levels.quantile(0.7),
      from: Double(scale.lowerBound), to: Double(scale.upperBound))
  }

  /// The index of values that need not be levels.
  ///
  /// Returns `nil` for a scale of one value, on which nobody can disagree.
  ///
  /// - Parameters:
  ///   - percentile30: the value below which 30 of a hundred lie.
  ///   - percentile70: the value below which 70 of a hundred lie.
  ///   - lowest: the lowest value of the scale.
  ///   - highest: its highest value.
  package init?(
    percentile30: Double, percentile70: Double, from lowest: Double, to highest: Double
  ) {
    let step = 8 / (highest - lowest)
    guard lowest < highest, step > 0 else { return nil }
    func mapped(_ level: Double) -> Double { 1 + (level - lowest) * step }
    let low = mapped(percentile30)
    let high = mapped(percentile70)
    range = high - low
    rangeAllowed = 2.35 + 1.5 * abs(5 - (low + high) / 2)
  }

  package var value: Double { range / rangeAllowed }
  package var isDisagreement: Bool { range > rangeAllowed }
}
