import ReviewDomain
import ReviewTestSupport
import Testing

/// Quantiles of R's type 7, and what is expected of a case that runs.
@Suite struct ForecastTests {
  /// R's data set `mtcars`, column `hp`; R publishes its quartiles: 96.5, 123, 180.
  private static let horsepower = [
    110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65,
    97, 150, 150, 245, 175, 66, 91, 113, 264, 175, 335, 109,
  ].sorted()
  /// The same of `mpg`, in tenths; published: 15.425, 19.2, 22.8.
  private static let mileage = [
    210, 210, 228, 214, 187, 181, 143, 244, 228, 192, 178, 164, 173, 152, 104, 104, 147, 324, 304,
    339, 215, 155, 152, 133, 192, 273, 260, 304, 158, 197, 150, 214,
  ].sorted()

  private func quantile(_ numerator: Int, _ denominator: Int, of values: [Int]) -> Double {
    let quantile = Quantile(numerator, of: denominator)
    return Double(quantile.parts(of: values.count) { values[$0] }) / Double(denominator)
  }

  @Test func `quantiles are those that R publishes`() {
    #expect(quantile(1, 4, of: Self.horsepower) == 96.5)
    #expect(quantile(1, 2, of: Self.horsepower) == 123)
    #expect(quantile(3, 4, of: Self.horsepower) == 180)
    #expect(quantile(1, 4, of: Self.mileage) == 154.25)
    #expect(quantile(1, 2, of: Self.mileage) == 192)
    #expect(quantile(3, 4, of: Self.mileage) == 228)
    #expect(quantile(4, 5, of: Self.horsepower) == 200)
    #expect(quantile(4, 5, of: Self.mileage) == 240.8)
    #expect(quantile(0, 1, of: Self.mileage) == 104)
    #expect(quantile(1, 1, of: Self.mileage) == 339)
  }

  @Test func `below five concluded cases nothing is expected`() {
    for count in 0..<5 {
      let past = PastEvaluations(durations: Array(repeating: 200, count: count))
      #expect(past.median == nil && past.percentile80 == nil && past.count == count)
      #expect(Forecast(from: .on("2026-03-20"), stoodStill: 0, past: past) == .tooFew(count: count))
    }
  }

  @Test func `from five on it is day 0, what stood still, and the quantile rounded up`() {
    let past = PastEvaluations(durations: [300, 100, 201, 150, 250])
    #expect(past.median == 201 && past.percentile80 == 260)
    let forecast = Forecast(from: .on("2026-03-20"), stoodStill: 10, past: past)
    #expect(
      forecast
        == .expected(
          median: .on("2026-03-20").adding(days: 211),
          percentile80: .on("2026-03-20").adding(days: 270), past: past))
    let six = PastEvaluations(durations: [100, 150, 201, 250, 300, 301])
    #expect(six.median == 226, "225.5 is rounded up")
  }
}
