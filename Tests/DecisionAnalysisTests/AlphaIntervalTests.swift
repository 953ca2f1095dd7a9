import Testing

@testable import DecisionAnalysis

struct AlphaIntervalTests {
  private let table = RatingTable(
    rows: "332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342")

  @Test func `the same seed draws the same units, another one others`() throws {
    let one = try #require(table.alphaInterval(.ordinal, resamples: 200, seed: 7))
    #expect(one == table.alphaInterval(.ordinal, resamples: 200, seed: 7))
    #expect(one != table.alphaInterval(.ordinal, resamples: 200, seed: 8))
    #expect(one.low.isNear(-0.064, 0.05) && one.high.isNear(0.466, 0.05))
  }

  @Test func `alpha lies within, and the interval narrows with the units`() throws {
    let alpha = try #require(table.alpha(.interval))
    let few = try #require(table.alphaInterval(.interval, resamples: 300))
    #expect(few.low < alpha && alpha < few.high && few.undefined == 0)
    let rows = (0..<10).map { _ in
      "332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342"
    }.joined(separator: " ")
    let many = try #require(RatingTable(rows: rows).alphaInterval(.interval, resamples: 300))
    #expect(many.high - many.low < (few.high - few.low) / 2)
  }

  @Test func `resamples without variation are counted and left out`() throws {
    let interval = try #require(
      RatingTable(rows: "11 11 11 12").alphaInterval(.nominal, resamples: 400))
    #expect((80...170).contains(interval.undefined), "(3/4)⁴ of 400 is 127")
  }

  @Test func `without resamples there is no interval`() {
    #expect(table.alphaInterval(.ordinal, resamples: 0) == nil)
  }
}
