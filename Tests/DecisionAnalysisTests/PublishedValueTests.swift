import ReviewDomain
import Testing

@testable import DecisionAnalysis

/// Tables whose figures are in the literature or come from other programs; all of them run through
/// the command, too (`fixtures/statistics/expected.tsv`).
struct PublishedValueTests {
  /// Krippendorff 2011, part C: four observers, twelve units, missing values.
  private static let classic = RatingTable(
    raters: """
      1 2 3 3 2 1 4 1 2 . . .
      1 2 3 3 2 2 4 1 2 5 . 3
      . 3 3 3 2 3 4 2 2 5 1 .
      1 2 3 3 2 4 4 1 2 5 1 .
      """)

  @Test func `the classic example gives the published alphas`() {
    #expect(Self.classic.pairableCount == 40)
    #expect(Self.classic.alpha(.nominal).isNear(0.743421))
    #expect(Self.classic.alpha(.ordinal).isNear(0.815388))
    #expect(Self.classic.alpha(.interval).isNear(0.849107))
    #expect(Self.classic.alpha(.ratio).isNear(0.797403))
  }

  /// R's irr 0.84.1 takes the weight of a pair for 1 here and prints -0.0324, 0.2218 and 0.1631.
  @Test func `complete data of three raters keep the weights of pairs`() {
    let anxiety = RatingTable(
      rows: """
        332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342
        """)
    #expect(anxiety.alpha(.nominal).isNear(-0.023725))
    #expect(anxiety.alpha(.ordinal).isNear(0.228387))
    #expect(anxiety.alpha(.interval).isNear(0.170099))
    #expect(isNear(anxiety.intraclass?.agreementSingle, 0.197998))
    #expect(isNear(anxiety.kendallW?.value, 0.539657))
  }

  /// 94 of a hundred ratings are the same, yet α is below 0: never show it alone.
  @Test func `where nearly all agree, alpha is low and AC2 high`() {
    let rows = "444444 444454 444444 445444 444444 444444 444444 544444"
    let paradox = RatingTable(rows: rows, categories: 1...5)
    #expect(paradox.alpha(.ordinal).isNear(-0.044444))
    #expect(isNear(paradox.fleissKappa?.value, -0.066667))
    #expect(isNear(paradox.gwet(.quadratic)?.value, 0.991223))
    #expect(isNear(RatingTable(rows: rows, categories: 4...5).gwet(.quadratic)?.value, 0.858407))
  }

  /// The last unit has one rating: it counts in the shares of the categories, not in the agreement.
  @Test func `a single rating counts where irrCAC counts it`() {
    let table = RatingTable(
      rows: "11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.", categories: 1...5)
    #expect(isNear(table.gwet(.identity)?.observed, 0.818182))
    #expect(isNear(table.gwet(.identity)?.value, 0.77544, 5e-6))
    #expect(isNear(table.gwet(.identity)?.standardError, 0.14295, 5e-6))
    #expect(isNear(table.gwet(.ordinal)?.value, 0.89894, 5e-6))
    #expect(isNear(table.agreement(.conger, .linear)?.value, 0.81378, 5e-6))
    #expect(isNear(table.agreement(.krippendorff, .ordinal)?.value, 0.83364, 5e-6))
    #expect(table.fleissKappa == nil)
  }

  @Test func `Cohen's kappa is negative where both nearly always agree`() throws {
    let both = try #require(TwoRaters(RatingTable(crosses: [[118, 5], [2, 0]])))
    #expect(both.observed.isNear(0.944))
    #expect(isNear(both.cohenKappa()?.value, -0.023392))
    #expect(both.scottPi.isNear(-0.028807))
    let textbook = try #require(TwoRaters(RatingTable(crosses: [[20, 5], [10, 15]])))
    #expect(isNear(textbook.cohenKappa()?.value, 0.4))
    #expect(isNear(textbook.cohenKappa()?.standardError, 0.126996))
    let weighted = try #require(
      TwoRaters(RatingTable(crosses: [[0, 4, 1], [0, 8, 0], [0, 1, 5]])))
    #expect(isNear(weighted.cohenKappa(.linear)?.value, 0.4701, 5e-5))
    #expect(isNear(weighted.cohenKappa(.linear)?.standardError, 0.1457, 5e-5))
  }

  @Test func `six forms of intraclass correlation and Kendall's W`() throws {
    let table = RatingTable(
      values: [
        [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
      ], categories: [])
    let icc = try #require(table.intraclass)
    #expect(icc.oneWaySingle.isNear(0.165742) && icc.oneWayMean.isNear(0.442797))
    #expect(icc.agreementSingle.isNear(0.289764) && icc.agreementMean.isNear(0.620051))
    #expect(icc.consistencySingle.isNear(0.714841) && icc.consistencyMean.isNear(0.909316))
    #expect(isNear(table.kendallW?.value, 0.887037))
    #expect(isNear(table.kendallW?.uncorrected, 0.855357))
  }

  @Test(arguments: [
    ("44455", 0.85, 0.815012), ("24455", 0.25, 0.633985), ("12345", -0.25, 0.433985),
    ("1155", -1.666667, 0), ("33333", 1, 1), ("1115", -1, 0.188722),
  ])
  func `dispersion of one criterion`(given: String, withinGroup: Double, consensus: Double) throws {
    let levels = given.compactMap(\.wholeNumberValue)
    let dispersion = try #require(Dispersion(levels: levels, scale: 1...5))
    #expect(dispersion.withinGroup.isNear(withinGroup))
    #expect(dispersion.consensus.isNear(consensus))
  }

  @Test(arguments: [
    ("456777778888899", 6.1, 0.163934), ("112357899", 2.35, 2.212766),
    ("123456789", 2.35, 1.361702), ("555666777", 3.85, 0.311688), ("777888899", 6.4, 0.09375),
  ])
  func `disagreement index`(given: String, allowed: Double, index: Double) throws {
    let levels = given.compactMap(\.wholeNumberValue)
    let dispersion = try #require(Dispersion(levels: levels, scale: 1...9))
    #expect(isNear(dispersion.disagreement?.rangeAllowed, allowed))
    #expect(isNear(dispersion.disagreement?.value, index))
  }

  @Test func `alpha punishes a constant offset mildly`() {
    let table = RatingTable(raters: "1 2 3 4\n2 3 4 5\n1 2 3 4\n2 3 4 5")
    #expect(table.alpha(.nominal).isNear(0.2))
    #expect(table.alpha(.ordinal).isNear(0.807099))
    #expect(table.alpha(.interval).isNear(0.791667))
  }
}
