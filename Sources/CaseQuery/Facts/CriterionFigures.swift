package import ReviewDomain

extension QueryStatistic {
  /// The figure over the levels that were given on a criterion.
  ///
  /// `scale`: its lowest and highest level; the disagreement index needs it.
  package func value(of levels: LevelStatistics, on scale: ClosedRange<Int>?) -> Double? {
    switch self {
    case .mean: levels.mean
    case .median: levels.median
    case .standardDeviation: levels.standardDeviation
    case .span: Double(levels.span)
    case .disagreement: scale.flatMap { DisagreementIndex(levels, on: $0)?.value }
    }
  }

  /// Of the figures of all criteria the one that says most: the least of the levels, the greatest
  /// of what sets members apart.
  package func mostRemarkable(of values: some Sequence<Double>) -> Double? {
    switch self {
    case .mean, .median: values.min()
    case .standardDeviation, .span, .disagreement: values.max()
    }
  }
}
