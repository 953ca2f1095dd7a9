import CaseQuery
import ReviewDomain
import Testing

/// What is not understood: where it stands, and that nothing is selected then.
@Suite struct QueryProblemTests {
  private static let mistakes: [(String, QueryProblem.Fact, Int, Int)] = [
    ("stag:vote", .unknownWord, 0, 4), ("a foo<3", .unknownWord, 2, 3), (">5", .unknownWord, 0, 2),
    ("c.:2", .unknownWord, 0, 2), ("x.C2>1", .unknownWord, 0, 4), ("stage:scorng", .notOneOf, 6, 6),
    ("stage:vote,x", .notOneOf, 11, 1), ("stage:de", .ambiguous, 6, 2),
    ("stage:", .valueMissing, 0, 6),
    ("stage:vote,", .valueMissing, 11, 1), ("ending>refused", .notComparable, 6, 8),
    ("scored>x", .notANumber, 6, 2), ("limit:0", .notANumber, 6, 1), ("limit:x", .notANumber, 6, 1),
    ("period<14x", .notADuration, 6, 4), ("received:2026-13", .notADay, 9, 7),
    ("received:30/02/2026", .notADay, 9, 10), ("received:2026..7d", .notADay, 9, 8),
    ("re:14", .notACase, 3, 2), ("case:x", .notACase, 5, 1), ("a OR", .conditionMissing, 2, 2),
    ("OR a", .conditionMissing, 0, 2), ("a AND AND b", .conditionMissing, 6, 3),
    ("()", .conditionMissing, 0, 1), ("-", .conditionMissing, 0, 1),
    ("a THEN", .conditionMissing, 2, 4),
    ("THEN a", .conditionMissing, 0, 4), ("-sort:period", .conditionMissing, 0, 1),
    ("a OR sort:period", .conditionMissing, 2, 2), ("view:x", .unknownView, 5, 1),
    ("sort:x", .notOneOf, 5, 1), ("show:x", .notOneOf, 5, 1), ("has:x", .notOneOf, 4, 1),
    ("gate:x", .valueMissing, 0, 6), ("in:x", .notOneOf, 3, 1), ("#1", .unknownWord, 0, 2),
    ("漢字 stage:x", .notOneOf, 9, 1),
  ]

  @Test(arguments: mistakes)
  func `a mistake is found where it stands`(
    text: String, fact: QueryProblem.Fact, offset: Int, length: Int
  ) {
    let problem = CaseQuery(text).problem
    #expect(problem?.fact == fact)
    #expect(problem?.offset == offset)
    #expect(problem?.length == length)
  }

  @Test(arguments: mistakes)
  func `a mistake selects nothing, however it is turned`(
    text: String, fact: QueryProblem.Fact, offset: Int, length: Int
  ) {
    for wrapped in [
      text, "-(\(text))", "cardio OR (\(text))", "in:all THEN x THEN \(text)", "NOT NOT (\(text))",
    ] {
      let query = CaseQuery(wrapped)
      #expect(query.problem != nil, "\(wrapped)")
      #expect(query.sections == [QuerySection(tree: .nothing)], "\(wrapped)")
    }
  }

  @Test func `a mistyped word is answered with the nearest ones`() {
    #expect(CaseQuery("stag:vote").problem?.allowed.first == "stage:")
    #expect(CaseQuery("perod<3d").problem?.allowed.first == "period:")
    #expect(CaseQuery("stage:de").problem?.allowed == ["deliberation", "decided"])
    #expect(CaseQuery("xyzzy:1").problem?.allowed == [])
  }

  private static let viewers = [
    "mine", "unscored", "draft", "recused", "new", "lead:me", "scored:me", "c.C2:me:3", "#~later",
    "gate:quorum=satisfied",
  ]

  @Test(arguments: viewers)
  func `a gate may not ask what depends on who looks, nor another gate`(text: String) {
    #expect(CaseQuery(text).problem == nil)
    for gate in [text, "-\(text)", "a OR (\(text) b)"] {
      #expect(CaseQuery(gate: gate).problem?.fact == .notInGates, "\(gate)")
    }
    #expect(CaseQuery(gate: "view:v", views: ["v": text]).problem != nil)
  }

  @Test func `a gate looks at every case unless it says otherwise`() {
    #expect(CaseQuery(gate: "has:budget").scope == .all)
    #expect(CaseQuery(gate: "in:open").scope == .open)
    #expect(CaseQuery(gate: "late suspended divergent lead:@insurers").problem == nil)
  }

  @Test func `queries without measure are refused at once`() {
    let clock = ContinuousClock()
    let deep = String(repeating: "(", count: 200_000) + "a"
    let long = String(repeating: "a ", count: 200_000)
    let negated = String(repeating: "-", count: 200_000) + "a"
    let spent = clock.measure {
      #expect(CaseQuery(deep).problem?.fact == .tooDeep)
      #expect(CaseQuery(long).problem?.fact == .tooLong)
      #expect(CaseQuery(negated).problem?.fact == .tooDeep)
      #expect(CaseQuery("\"" + long).problem == nil)
      #expect(CaseQuery("x" + deep).problem == nil)
    }
    #expect(spent < .seconds(30))
    let most = (0...CaseQuery.mostOperators).map { _ in "a" }.joined(separator: " ")
    #expect(CaseQuery(most).problem == nil)
    #expect(CaseQuery(most + " a").problem?.fact == .tooLong)
  }
}
