import ReviewDomain
import Testing

@Suite struct ScoreSpreadTests {
  @Test func `an even number of scores has two medians where they differ`() {
    #expect(spread("0123").median?.text == "1–2")
    #expect(spread("0022").median?.text == "0–2")
    #expect(spread("122").median?.text == "2")
    #expect(spread("-?").median == nil)
  }

  @Test func `every score of the scale is counted, and what is no level apart`() {
    #expect(spread("0223-?").counts.map(\.count) == [1, 0, 2, 1, 1, 1])
  }

  @Test(arguments: [
    ("02233", "0"),  // far from the median
    ("1222", "1"),  // near, but alone on the low side
    ("0033", ""),  // two sides of the same size
    ("3333-?", ""),
    ("0113", "3"),
  ])
  func `a minority is far from the median or on the smaller side`(scores: String, minority: String)
  {
    let spread = spread(scores)
    let marked = scores.map(String.init).filter { text in
      Score(text).map(spread.isMinority) == true
    }
    #expect(marked.joined() == minority)
  }

  private func spread(_ scores: String) -> ScoreSpread {
    ScoreSpread(scores.compactMap { Score(String($0)) }, scale: [0, 1, 2, 3])
  }
}
