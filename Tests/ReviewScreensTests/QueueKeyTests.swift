import ReviewDomain
import ReviewScreens
import Testing

@Suite struct QueueKeyTests {
  @Test func `every key of a filter finds anew and Esc brings the old one back`() throws {
    var play = try DeskPlay()
    try play.press("/")
    try play.type("mine")
    try play.press("Enter", "/")
    play.forget()
    try play.type("x")
    try play.press("Backspace", "Backspace")
    #expect(play.effects.queries == ["mine x", "mine ", "mine"])
    play.forget()
    try play.press("Esc")
    #expect(play.effects.queries == ["mine"])
    #expect(play.desk.queue.query == "mine" && play.desk.queue.prompt == nil)
  }

  @Test func `a filter keeps the case under the cursor`() throws {
    var play = try DeskPlay()
    try play.press("j", "j", "/")
    try play.type("s")
    #expect(play.effects.contains(.findCases(query: "s", keep: CaseID(year: 2026, serial: 20))))
    #expect(play.desk.queue.selectedCase == CaseID(year: 2026, serial: 20))
  }

  @Test func `Enter keeps a filter and Esc in the queue drops it`() throws {
    var play = try DeskPlay()
    try play.press("/")
    try play.type("mine")
    try play.press("Enter")
    play.forget()
    try play.press("Esc")
    #expect(play.effects.queries == [""])
    play.forget()
    try play.press("Esc")
    #expect(play.effects.isEmpty)
  }

  @Test func `an order replaces the one before`() throws {
    var play = try DeskPlay()
    try play.press("/")
    try play.type("mine sort:stage")
    try play.press("Enter", "s", "Enter")
    #expect(play.desk.queue.query == "mine sort:number")
  }

  @Test func `the queue asks for the rows around the page only`() throws {
    var play = try DeskPlay(lines: .many)
    let page = 24 - 6
    try play.press("End", "PgUp", "Home", "PgDn", "PgDn", "k", "End")
    let ranges = play.effects.compactMap(\.rows)
    #expect(!ranges.isEmpty)
    for range in ranges {
      #expect(range.count <= 3 * page, "\(range)")
      #expect(range.lowerBound >= 0 && range.upperBound <= 1_000)
    }
    #expect(play.desk.queue.selectedCase == [QueueLine].many.last?.id)
    #expect(ranges.count <= 6, "rows that are here are asked for again")
  }

  @Test func `every line of a long queue is drawn on the way down`() throws {
    var play = try DeskPlay(lines: .many)
    for index in 0..<60 {
      #expect(play.screen.contains("> " + [QueueLine].many[index].id.description), "\(index)")
      try play.press("j")
    }
  }

  @Test func `J and K go through the cases of the queue without leaving one out`() throws {
    var play = try DeskPlay(lines: .many)
    try play.press("Enter")
    for index in 1..<45 {
      try play.press("J")
      #expect(play.desk.file?.id == [QueueLine].many[index].id)
    }
    for index in stride(from: 43, to: -1, by: -1) {
      try play.press("K")
      #expect(play.desk.file?.id == [QueueLine].many[index].id)
    }
    play.forget()
    try play.press("K")
    #expect(play.effects == [.bell])
    #expect(play.desk.file?.id == [QueueLine].many[0].id)
  }
}

extension [QueueLine] {
  fileprivate static let many: [QueueLine] = (1...1_000).map { serial in
    QueueLine(
      id: CaseID(year: 2026, serial: serial), application: "App \(serial)", applicant: "NV",
      careProcess: "Astma", stage: .scoring, ending: nil, daysLeft: 12, isSuspended: false,
      mine: .none, group: nil)
  }
}

extension [Effect] {
  fileprivate var queries: [String] {
    compactMap { if case .findCases(let query, _) = $0 { query } else { nil } }
  }
}

extension Effect {
  fileprivate var rows: Range<Int>? {
    if case .loadRows(let range) = self { range } else { nil }
  }
}
