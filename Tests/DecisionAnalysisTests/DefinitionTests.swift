import Testing

@testable import DecisionAnalysis

/// Random tables, once by the program and once by the definitions, which share nothing.
struct DefinitionTests {
  /// Two to nine units, two to six raters, two to six levels, with gaps.
  private static func table(_ seed: UInt64, gaps: Int) -> SlowDefinitions {
    var numbers = SeededNumbers(seed: seed)
    func below(_ bound: Int) -> Int { Int(numbers.next() % UInt64(bound)) }
    let raters = 2 + below(5)
    let levels = 2 + below(5)
    let rows = (0..<2 + below(8)).map { _ in
      (0..<raters).map { _ in below(100) < gaps ? nil : Double(below(levels)) }
    }
    return SlowDefinitions(rows: rows, categories: (0..<levels).map(Double.init))
  }

  private func same(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isNear(other, 1e-9)
  }

  @Test func `alpha is what the coincidences say, with all four metrics`() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let slow = Self.table(seed, gaps: [0, 20, 60][Int(seed % 3)])
      let table = RatingTable(values: slow.rows, categories: slow.categories)
      for metric in AgreementMetric.allCases {
        #expect(same(table.alpha(metric), slow.alpha(metric)), "\(seed) \(metric)")
      }
    }
  }

  @Test func `AC1, AC2, Fleiss and Conger are what pairs of raters say`() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let slow = Self.table(seed, gaps: [0, 20, 60][Int(seed % 3)])
      let table = RatingTable(values: slow.rows, categories: slow.categories)
      guard table.pairableCount > 0, !table.isWithoutVariation else { continue }
      for weights in AgreementWeights.allCases {
        #expect(same(table.gwet(weights)?.value, slow.gwet(weights)), "\(seed) \(weights)")
        let fleiss = table.agreement(.fleiss, weights)?.value
        #expect(same(fleiss, slow.fleiss(weights)), "\(seed) \(weights)")
        guard table.raterCount > 1 else { continue }
        let conger = table.agreement(.conger, weights)?.value
        #expect(same(conger, slow.conger(weights)), "\(seed) \(weights)")
      }
    }
  }

  @Test func `for two raters Conger is Cohen and Fleiss is Scott`() throws {
    for seed in 1...100 as ClosedRange<UInt64> {
      let rows = Self.table(seed, gaps: 0).rows.map { Array($0.prefix(2)) }
      let table = RatingTable(values: rows, categories: [0, 1, 2, 3, 4, 5])
      let both = try #require(TwoRaters(table))
      for weights in AgreementWeights.allCases {
        let conger = table.agreement(.conger, weights)?.value
        #expect(same(both.cohenKappa(weights)?.value, conger), "\(seed) \(weights)")
      }
      #expect(same(both.scottPi, table.agreement(.fleiss, .identity)?.value), "\(seed)")
      #expect(same(both.scottPi, table.fleissKappa?.value), "\(seed)")
    }
  }

  @Test func `complete tables have the same kappa, ICC and W by other ways`() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let slow = Self.table(seed, gaps: 0)
      let table = RatingTable(values: slow.rows, categories: slow.categories)
      guard !table.isWithoutVariation else { continue }
      #expect(same(table.fleissKappa?.value, slow.fleiss(.identity)), "\(seed)")
      if let icc = table.intraclass?.agreementSingle {
        #expect(icc.isNear(slow.absoluteAgreement, 1e-8), "\(seed)")
      }
      if let w = table.kendallW?.value { #expect(w.isNear(slow.concordance, 1e-9), "\(seed)") }
    }
  }

  @Test func `alpha with quadratic weights is alpha of intervals`() {
    for seed in 1...50 as ClosedRange<UInt64> {
      let slow = Self.table(seed, gaps: 20)
      let table = RatingTable(values: slow.rows, categories: slow.categories)
      guard let alpha = table.alpha(.interval) else { continue }
      #expect(same(table.agreement(.krippendorff, .quadratic)?.value, alpha), "\(seed)")
    }
  }

  @Test func `a logarithm without a library is that of the definition`() {
    #expect(binaryLogarithm(0) == -.infinity)
    for exponent in -20...20 {
      let power = exponent >= 0 ? Double(1 << exponent) : 1 / Double(1 << -exponent)
      #expect(binaryLogarithm(power) == Double(exponent))
    }
    #expect(binaryLogarithm(3).isNear(1.584962500721156, 1e-15))
    #expect(binaryLogarithm(0.7).isNear(-0.514573172829758, 1e-15))
    #expect(binaryLogarithm(1.4142135623730951).isNear(0.5, 1e-15))
  }
}
