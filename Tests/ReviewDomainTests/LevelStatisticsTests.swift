import ReviewDomain
import Testing

/// Figures on the levels of one criterion, against published and worked examples.
struct LevelStatisticsTests {
  @Test(arguments: [
    ([2], 2.0, 2.0, 0.0, 0), ([0, 3], 1.5, 1.5, 2.121_320, 3),
    ([4, 4, 4, 5, 5], 4.4, 4.0, 0.547_723, 1), ([1, 2, 3, 4, 5], 3.0, 3.0, 1.581_139, 4),
    ([5, 1, 1, 5], 3.0, 3.0, 2.309_401, 4), ([2, 4, 4, 5, 5], 4.0, 4.0, 1.224_745, 3),
  ])
  func `levels have a mean, a median, a deviation and a span`(
    levels: [Int], mean: Double, median: Double, deviation: Double, span: Int
  ) throws {
    let figures = try #require(LevelStatistics(levels))
    #expect(abs(figures.mean - mean) < 1e-6)
    #expect(abs(figures.median - median) < 1e-6)
    #expect(abs(figures.standardDeviation - deviation) < 1e-6)
    #expect(figures.span == span)
    #expect(figures.count == levels.count)
  }

  @Test func `without a level there are no figures`() { #expect(LevelStatistics([]) == nil) }

  /// The first is the worked example of BMJ Open 2012;2:e001431, table 1.
  @Test(arguments: [
    ([4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9], 7.0, 8.0, 6.10, 0.163_934),
    ([1, 1, 2, 3, 5, 7, 8, 9, 9], 2.4, 7.6, 2.35, 2.212_766),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9], 3.4, 6.6, 2.35, 1.361_702),
    ([5, 5, 5, 6, 6, 6, 7, 7, 7], 5.4, 6.6, 3.85, 0.311_688),
    ([7, 7, 7, 8, 8, 8, 8, 9, 9], 7.4, 8.0, 6.40, 0.093_750),
  ])
  func `disagreement on the scale of nine is the published one`(
    ratings: [Int], p30: Double, p70: Double, allowed: Double, index: Double
  ) throws {
    let levels = try #require(LevelStatistics(ratings))
    let found = try #require(DisagreementIndex(levels, on: 1...9))
    #expect(abs(levels.quantile(0.3) - p30) < 1e-9)
    #expect(abs(levels.quantile(0.7) - p70) < 1e-9)
    #expect(abs(found.rangeAllowed - allowed) < 1e-9)
    #expect(abs(found.value - index) < 1e-6)
    #expect(found.isDisagreement == (index > 1))
  }

  @Test func `a shorter scale is mapped onto the one of nine`() throws {
    let short = try #require(LevelStatistics([0, 0, 1, 2, 3, 3]))
    let long = try #require(LevelStatistics([3, 3, 11, 19, 27, 27]))
    let found = try #require(DisagreementIndex(short, on: 0...3))
    let same = try #require(DisagreementIndex(long, on: 3...27))
    #expect(abs(found.value - same.value) < 1e-9)
    #expect(found.isDisagreement)
    #expect(DisagreementIndex(short, on: 2...2) == nil)
  }
}
