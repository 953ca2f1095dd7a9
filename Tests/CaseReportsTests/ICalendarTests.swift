import CaseReports
import Foundation
import ReviewDomain
import ReviewTestSupport
import Testing

/// A calendar that other programs must be able to read.
@Suite struct ICalendarTests {
  private func calendar(
    _ days: [CalendarDay], name: String = "Group", in language: Language = .french
  ) throws -> ICalendarReader {
    try ICalendarReader(
      ICalendar(days, storeID: "5e5e", name: name, in: language).text)
  }

  private func day(
    _ kind: CalendarDay.Kind, _ day: String = "2026-12-31", product: String = "CardioLink 2.1"
  ) -> CalendarDay {
    CalendarDay(
      kind: kind, day: .on(day), caseID: CaseID(year: 2026, serial: 14), product: product,
      sequence: 214, changedAt: "2026-11-21T09:30:00.123Z")
  }

  @Test func `a day is a whole day that ends before the next one`() throws {
    let calendar = try calendar([day(.periodEnd(.evaluation))])
    #expect(calendar.properties["VERSION"] == "2.0")
    #expect(calendar.properties["METHOD"] == "PUBLISH")
    #expect(calendar.properties["PRODID"] == "-//inami-review//calendar//EN")
    let event = try #require(calendar.events.first)
    #expect(event["UID"] == "2026-014-period-evaluation@5e5e.inami-review")
    #expect(event["DTSTART;VALUE=DATE"] == "20261231")
    #expect(event["DTEND;VALUE=DATE"] == "20270101")
    #expect(event["DTSTAMP"] == "20261121T093000Z")
    #expect(event["SEQUENCE"] == "214")
    #expect(event["SUMMARY"] == "2026-014 Fin indicative (évaluation) — CardioLink 2.1")
  }

  @Test func `an event keeps its name when its day moves, and each has its own`() throws {
    let kinds: [CalendarDay.Kind] = [
      .periodEnd(.admissibility), .periodEnd(.evaluation), .windowEnd, .milestone(1),
      .milestone(2), .temporaryEnd,
    ]
    let (one, two) = (
      try calendar(kinds.map { day($0) }), try calendar(kinds.map { day($0, "2027-02-01") })
    )
    #expect(one.events.map { $0["UID"] } == two.events.map { $0["UID"] })
    #expect(Set(one.events.map { $0["UID"] }).count == kinds.count)
  }

  @Test(arguments: Language.allCases)
  func `whatever a product is called, the file is well formed and says it`(language: Language)
    throws
  {
    var random = SeededRandom(seed: 5545)
    let alphabet = Array(
      "abc ;,\\:\"\n\r\t\u{7}\u{85}\u{2028}é€😀👩‍👩‍👧‍👦\u{301}ß字BEGIN:VEVENT".unicodeScalars)
    for _ in 0..<200 {
      let length = Int.random(in: 0...120, using: &random)
      var name = ""
      for _ in 0..<length {
        name.unicodeScalars.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
      }
      let calendar = try calendar(
        [day(.periodEnd(.evaluation), product: name), day(.windowEnd, product: name)], name: name,
        in: language)
      #expect(calendar.events.count == 2)
      let summary = try #require(calendar.events[0]["SUMMARY"])
      let said = name.unicodeScalars.filter {
        !$0.properties.isWhitespace && $0.value > 32 && !(127..<160).contains($0.value)
      }
      let kept = summary.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value > 32 }
      #expect(Array(kept.suffix(said.count)) == Array(said))
      #expect(
        calendar.properties.keys.sorted() == [
          "CALSCALE", "METHOD", "PRODID", "VERSION", "X-WR-CALNAME",
        ])
    }
  }

  @Test func `no meeting, no case: an empty calendar is one too`() throws {
    #expect(try calendar([]).events.isEmpty)
  }

  @Test func `a case gives the days that it has`() throws {
    func days(_ reviewCase: ReviewCase, on day: String = "2026-06-01") -> [CalendarDay] {
      reviewCase.calendarDays(
        under: .small, today: .on(day), sequence: 1, changedAt: "")
    }
    let asked = ReviewCase.inScoring.after(
      on: "2026-05-20", [(.questionsSent(drafts: [], until: .on("2026-06-19")), .sofie)])
    #expect(
      days(asked).map(\.name) == ["2026-014-period-evaluation", "2026-014-applicant-window"])
    #expect(days(asked).map(\.day) == [.on("2026-12-15"), .on("2026-06-19")])
    #expect(days(asked, on: "2026-06-20").count == 1, "the window is over")
    #expect(days(.concluded).isEmpty)
    #expect(days(.decided).map(\.name) == ["2026-014-milestone-1", "2026-014-temporary-end"])
    #expect(days(.decided).map(\.day) == [.on("2028-03-31"), .on("2028-12-31")])
    let paused = ReviewCase.inScoring.after(
      on: "2026-05-01", [(.periodSuspended(reason: "x"), .sofie)])
    #expect(days(paused).first?.isTentative == true)
  }

  @Test func `a list for scripts has the same days`() throws {
    let days = [day(.milestone(2)), day(.temporaryEnd)]
    let rows = CalendarList(days, in: .dutch).rows
    #expect(rows.count == 3)
    #expect(
      rows[1] == [
        "2026-014-milestone-2", "2026-014", "milestone", "2026-12-31", "false",
        "2026-014 Mijlpaal 2 verwacht — CardioLink 2.1",
      ])
    let json = try JSONSerialization.jsonObject(
      with: Data(CalendarList(days, in: .dutch).json().utf8))
    #expect((json as? [[String: Any]])?.count == 2)
  }
}
