import Foundation
import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("2026-11-21", "2026-11-21"), ("21/11/2026", "2026-11-21"), ("1/3/2026", "2026-03-01"),
    ("2026-3-1", "2026-03-01"), ("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31"),
  ])
  func `a day is read as ISO writes it and as Belgians do`(text: String, iso: String) {
    #expect(Day(text)?.description == iso)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-21-1", "2026-13-01", "2026-00-10", "2026-04-31", "2026-11-0",
    "26-11-21", "21/11/26", "2026/11/21", "21-11-2026", "2026-+1-01", "+026-01-01", "-026-01-01",
    "2026-1a-01", " 2026-11-21", "2026-011-01", "0000-01-01", "٢٠٢٦-11-21",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [(2024, true), (2026, false), (1900, false), (2000, true), (2100, false)])
  func `29 February is a day in leap years only`(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    let march = Day(year: year, month: 3, day: 1)
    #expect(march?.adding(days: -1).parts.day == (isLeap ? 29 : 28))
  }

  @Test func `every day of four centuries is written and read back`() {
    var number = Day.on("1900-01-01").number
    var wrong: [Int] = []
    var before = ""
    while number < Day.on("2300-01-01").number {
      let text = Day(number: number).description
      if Day(text)?.number != number || text <= before { wrong.append(number) }
      (before, number) = (text, number + 1)
    }
    #expect(wrong.isEmpty)
  }

  @Test func `days agree with the system's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -30_000, to: 60_000, by: 487) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day], from: date)
      let day = Day(number: number).parts
      #expect([expected.year, expected.month, expected.day] == [day.year, day.month, day.day])
    }
  }

  @Test func `days are ordered and counted across a leap day`() {
    #expect(Day.on("2023-12-31") < .on("2024-01-01"))
    #expect(Day.on("2024-03-01").days(since: .on("2024-02-28")) == 2)
    #expect(Day.on("2026-03-01").days(since: .on("2026-02-28")) == 1)
    #expect(Day.on("2026-03-20").adding(days: 270) == .on("2026-12-15"))
  }

  @Test func `a journal that holds no day is not read`() throws {
    let bytes = Data(#"["2026-02-28"]"#.utf8)
    #expect(try JSONDecoder().decode([Day].self, from: bytes) == [.on("2026-02-28")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
