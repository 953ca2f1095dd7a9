import Testing

@testable import DecisionAnalysis

/// What has no answer is `nil`, never 0, 1 or a trap.
struct UndefinedFigureTests {
  private func expectNothing(
    _ table: RatingTable, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for metric in AgreementMetric.allCases {
      #expect(table.alpha(metric) == nil, sourceLocation: sourceLocation)
      #expect(table.alphaInterval(metric) == nil, sourceLocation: sourceLocation)
    }
    #expect(table.fleissKappa == nil && table.intraclass == nil, sourceLocation: sourceLocation)
    #expect(table.kendallW == nil, sourceLocation: sourceLocation)
  }

  @Test func `without values there are no figures`() {
    for table in [
      RatingTable(values: [], categories: []), RatingTable(values: [[]], categories: [0, 1]),
      RatingTable(values: [[nil, nil], [nil, nil]], categories: [0, 1, 2]),
    ] {
      expectNothing(table)
      for model in ChanceModel.allCases {
        #expect(table.agreement(model, .quadratic) == nil)
      }
      #expect(TwoRaters(table) == nil)
    }
    #expect(Dispersion([], categories: [0, 1]) == nil)
  }

  @Test func `one rater and one value a unit agree with nobody`() {
    expectNothing(RatingTable(rows: "1 2 3", categories: 0...3))
    expectNothing(RatingTable(rows: "1.. .2. ..3", categories: 0...3))
    #expect(RatingTable(rows: "1.. .2. ..3").gwet(.identity) == nil)
  }

  @Test func `one unit has agreement but no alpha and no error`() {
    let table = RatingTable(rows: "1223", categories: 0...3)
    expectNothing(RatingTable(rows: "1223 2...", categories: 0...3))
    #expect(table.alpha(.ordinal) == nil && table.intraclass == nil && table.kendallW == nil)
    #expect(table.gwet(.quadratic) != nil)
    #expect(table.gwet(.quadratic)?.standardError == nil)
  }

  @Test func `one value everywhere leaves alpha and kappa undefined, and AC1 1`() {
    let table = RatingTable(rows: "222 222 222", categories: 0...3)
    #expect(table.isWithoutVariation)
    expectNothing(table)
    #expect(table.gwet(.identity)?.value == 1 && table.gwet(.quadratic)?.value == 1)
    for model in [ChanceModel.fleiss, .conger, .krippendorff] {
      #expect(table.agreement(model, .identity) == nil)
    }
    let both = TwoRaters(RatingTable(rows: "22 22", categories: 0...3))
    #expect(both?.cohenKappa() == nil && both?.scottPi == nil && both?.observed == 1)
    #expect(RatingTable(rows: "222 222").gwet(.identity) == nil, "a scale of one level")
  }

  @Test func `a category that nobody gave has no kappa of its own`() throws {
    let kappa = try #require(RatingTable(rows: "001 110 000", categories: 0...2).fleissKappa)
    #expect(kappa.categories.map { $0.kappa == nil } == [false, false, true])
  }

  @Test func `the dispersion of one value and of a scale of one level`() throws {
    let one = try #require(Dispersion(levels: [2], scale: 0...3))
    #expect(one.consensus == 1 && one.withinGroup == nil && one.interquartileRange == 0)
    let flat = try #require(Dispersion(levels: [2, 2], scale: 2...2))
    #expect(flat.consensus == nil && flat.withinGroup == nil && flat.disagreement == nil)
  }

  @Test(arguments: [
    [1e308, -1e308, 1e308, 5], [Double(Int.min), Double(Int.max), 0, 1], [.nan, 1, 2, .nan],
    [.infinity, -.infinity, 0, 1], [.leastNonzeroMagnitude, 0, -.leastNonzeroMagnitude, 1e-300],
  ])
  func `no number stops the program or becomes a figure that is none`(values: [Double]) {
    let table = RatingTable(
      values: [values, values.reversed(), [1, 2, 1, 2]], categories: values + [0, 1])
    let alphas = AgreementMetric.allCases.compactMap { table.alpha($0) }
    let agreements = AgreementWeights.allCases.flatMap { weights in
      ChanceModel.allCases.compactMap { table.agreement($0, weights)?.value }
    }
    #expect((alphas + agreements).allSatisfy { $0.isFinite })
    let icc = table.intraclass
    #expect([icc?.agreementSingle, icc?.consistencyMean].allSatisfy { $0?.isFinite != false })
    let dispersion = Dispersion(values, categories: values)
    #expect(dispersion?.consensus?.isFinite != false && dispersion?.withinGroup?.isFinite != false)
  }

  @Test func `measurements are no categories`() {
    let rows = (0..<1_001).map { [Double($0), Double($0) + 0.5] }
    let table = RatingTable(values: rows, categories: [])
    #expect(table.gwet(.quadratic) == nil && table.alpha(.ratio) == nil)
    #expect((table.alpha(.interval) ?? 0) > 0.999 && (table.alpha(.ordinal) ?? 0) > 0.999)
  }

  @Test func `ratios need values from 0 upwards`() {
    let table = RatingTable(values: [[-1, 1], [2, 3]], categories: [])
    #expect(table.alpha(.ratio) == nil && table.alpha(.interval) != nil)
  }
}
