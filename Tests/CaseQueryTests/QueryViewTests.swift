import CaseQuery
import ReviewDomain
import Testing

/// Saved queries inside queries.
@Suite struct QueryViewTests {
  private let views = [
    "late-ones": "late sort:period show:due", "agenda": #"#a legend:"A" THEN #b legend:"B""#,
    "loop": "a view:pool", "pool": "view:loop", "wrong": "stag:vote", "two": "view:late-ones mine",
    "everything": "in:all",
  ]

  private func query(_ text: String) -> CaseQuery { CaseQuery(text, views: views) }

  @Test func `a view alone brings its sections, order and columns`() {
    #expect(query("view:agenda").sections.map(\.legend) == ["A", "B"])
    #expect(query("view:late-ones").description == "late sort:period in:open show:due")
    #expect(query("view:late-ones sort:number").sections[0].order == [QueryOrder(.number)])
    #expect(query("view:everything").scope == .all)
  }

  @Test func `a view among other words is a condition in brackets`() {
    #expect(query("x view:agenda").sections.map(\.description) == [#""x" (#a OR #b)"#])
    #expect(query("-view:late-ones").sections[0].tree == .not(.term(.flag(.late))))
    #expect(query("view:two OR x").sections[0].tree.description == #"(late mine) OR "x""#)
  }

  @Test func `a view that names itself, or does not exist, is a mistake`() {
    #expect(query("view:nothing").problem?.fact == .unknownView)
    #expect(query("view:nothing").problem?.allowed.contains("agenda") == true)
    guard case .mistakeInView(let inner) = query("view:loop").problem?.fact,
      case .mistakeInView(let circular) = inner.fact
    else { return #expect(Bool(false), "\(String(describing: query("view:loop").problem))") }
    #expect(circular.fact == .circularView)
    #expect(query("-view:wrong").sections == [QuerySection(tree: .nothing)])
  }

  @Test func `views that double each other do not grow without end`() {
    var views = ["v0": "a b"]
    for level in 1...40 { views["v\(level)"] = "view:v\(level - 1) view:v\(level - 1)" }
    let query = CaseQuery("view:v40", views: views)
    #expect(query.problem != nil)
  }
}
