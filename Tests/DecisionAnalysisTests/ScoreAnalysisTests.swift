import ReviewDomain
import Testing

@testable import DecisionAnalysis

struct ScoreAnalysisTests {
  /// `case/round criterion member role score`, a line each.
  private func analysis(_ text: String, _ scale: String = "0..3") throws -> ScoreAnalysis {
    let entries = try text.split(separator: "\n").map { line -> ScoreEntry in
      let words = line.split(separator: " ").map(String.init)
      let place = words[0].split(separator: "/").map(String.init)
      let answers: [String: ScoreEntry.Answer] = [
        "-": .notApplicable, "?": .cannotJudge, ".": .none,
      ]
      return ScoreEntry(
        unit: ScoreUnit(
          caseName: place[0], round: try #require(Int(place[1])), criterion: words[1]),
        member: words[2], role: words[3],
        answer: try answers[words[4]] ?? .value(#require(Double(words[4]))))
    }
    return ScoreAnalysis(entries, scale: try #require(ScoreScale(scale)))
  }

  private func sample() throws -> ScoreAnalysis {
    try analysis(
      """
      A/1 C1 ann voting 3
      A/1 C1 bob voting 3
      A/1 C1 eve expert 1
      A/1 C2 ann voting 2
      A/1 C2 bob voting ?
      A/1 C2 eve expert 0
      B/2 C1 ann voting -
      B/2 C1 eve expert 1
      B/2 C9 eve expert .
      """)
  }

  @Test func `units, members and what is missing`() throws {
    let found = try sample()
    #expect(
      found.units.map { "\($0.caseName)/\($0.round) \($0.criterion)" } == [
        "A/1 C1", "A/1 C2", "B/2 C1",
      ])
    #expect(found.members == ["ann", "bob", "eve"])
    #expect(found.table.valueCount == 6 && found.missing == 3)
    #expect(found.count(.cannotJudge) == 1 && found.count(.notApplicable) == 1)
    #expect(found.count(.none) == 0, "nobody answered on C9")
  }

  @Test func `one criterion has its counts, median and index`() throws {
    let figures = try sample().unitFigures
    #expect(figures[0].counts.map(\.count) == [0, 1, 0, 2])
    #expect(figures[0].dispersion?.median == 3)
    #expect(figures[1].cannotJudge == 1 && figures[1].dispersion?.median == 1)
    // On a scale from 1 to 9: P30 2.6, P70 4.733; 2.1333 over 2.35 + 1.5 · 1.3333.
    #expect(figures[1].disagreementIndex.isNear(0.490421))
    #expect(figures[2].notApplicable == 1 && figures[2].dispersion?.count == 1)
  }

  @Test func `the offset is the mean distance from the median of the unit`() throws {
    let offsets = try sample().memberOffsets
    #expect(offsets.map(\.offset) == [0.5, 0, -1.5])
    #expect(offsets.map(\.units) == [2, 1, 2])
  }

  @Test func `parts are by role, by criterion, and by case and round`() throws {
    let found = try sample()
    #expect(found.parts(by: .role).map(\.name) == ["voting", "expert"])
    #expect(found.parts(by: .role).map(\.analysis.table.valueCount) == [3, 3])
    #expect(found.parts(by: .case).map(\.name) == ["A/1", "B/2"])
    #expect(found.parts(by: .criterion).map(\.name) == ["C1", "C2"])
    #expect(found.parts(by: .round).map(\.analysis.units.count) == [2, 1])
  }

  @Test func `the reading names why alpha says nothing, and what both say`() throws {
    #expect(
      try analysis("A/1 C1 a r 2\nA/1 C1 b r 2\nA/1 C2 a r 2\nA/1 C2 b r 2").reading
        == .noVariation)
    #expect(try analysis("A/1 C1 a r 2\nA/1 C1 b r 1").reading == .tooFewUnits)
    let agreed = "A/1 C1 a r 0\nA/1 C1 b r 0\nA/1 C2 a r 3\nA/1 C2 b r 3"
    #expect(try analysis(agreed).reading == .agreed)
    let close = "A/1 C1 a r 2\nA/1 C1 b r 3\nA/1 C2 a r 3\nA/1 C2 b r 2\nA/1 C3 a r 2\nA/1 C3 b r 2"
    #expect(try analysis(close).reading == .closeWithoutOrder)
    let apart = "A/1 C1 a r 0\nA/1 C1 b r 3\nA/1 C2 a r 3\nA/1 C2 b r 0"
    #expect(try analysis(apart).reading == .apart)
  }

  @Test func `a scale is read, or guessed from whole numbers`() throws {
    #expect(ScoreScale("0..3")?.levels == [0, 1, 2, 3])
    #expect(ScoreScale("-1..1")?.levels == [-1, 0, 1])
    #expect(ScoreScale("4,1,2")?.levels == [1, 2, 4])
    for wrong in ["", "3", "3..3", "5..1", "0..1000", "a..b", "0...3", "1,,2", "1,x", "0..2.5"] {
      #expect(ScoreScale(wrong) == nil, "\(wrong)")
    }
    #expect(ScoreScale(of: [1, 4]).levels == [1, 2, 3, 4])
    #expect(ScoreScale(of: [1, 2.5]).levels == [1, 2.5])
    #expect(ScoreScale(of: [1, 1e15]).levels == [1, 1e15])
    #expect(ScoreScale(of: []).levels == [])
  }

  @Test func `numbers are read as people write them`() {
    #expect(
      ["3", "-2", "3.5", "3,5", "+1", "007"].map(ScoreNumber.read) == [3, -2, 3.5, 3.5, 1, 7])
    for wrong in [
      "", "-", "1e3", "nan", "inf", "0x1", "1.2.3", ".5", "5.", "٣", "1 2",
      "1234567890123456",
    ] {
      #expect(ScoreNumber.read(wrong) == nil, "\(wrong)")
    }
  }
}
