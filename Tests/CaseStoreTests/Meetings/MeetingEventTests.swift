import ReviewDomain
import Testing

@testable import CaseStore

/// What the journal keeps of a meeting is written as it always was, and is documented.
struct MeetingEventTests {
  static let day = Day(number: 20_454)
  static let id = CaseID(year: 2026, serial: 14)
  static let two = ClockTime("14:00") ?? ClockTime(minutes: 0)

  static let golden: [(GroupEvent, String, String)] =
    two.map { time in
      let text = LocalizedText([.french: "oui"])
      return [
        (
          .meetingPlanned(day: day, place: "Brussels", begins: time, ends: time), "meetingPlanned",
          #"{"begins":"14:00","day":"2026-01-01","ends":"14:00","place":"Brussels"}"#
        ),
        (
          .agendaSet(
            meeting: day,
            items: [
              AgendaPoint(.review(id), block: .consent, minutes: 10),
              AgendaPoint(.point(1), title: text), AgendaPoint(.topic(.minutes)),
            ]), "agendaSet",
          #"{"items":[{"block":"consent","item":"2026-014","minutes":10},"#
            + #"{"block":"debate","item":"p1","minutes":0,"title":{"fr":"oui"}},"#
            + #"{"block":"debate","item":"minutes","minutes":0}],"meeting":"2026-01-01"}"#
        ),
        (
          .agendaItemAdded(meeting: day, item: AgendaPoint(.topic(.other)), place: 2),
          "agendaItemAdded",
          #"{"item":{"block":"debate","item":"other","minutes":0},"meeting":"2026-01-01","place":2}"#
        ),
        (
          .agendaItemDropped(meeting: day, item: .topic(.information)), "agendaItemDropped",
          #"{"item":"information","meeting":"2026-01-01"}"#
        ),
        (
          .consentPulled(meeting: day, case: id, reason: "price"), "consentPulled",
          #"{"case":"2026-014","meeting":"2026-01-01","reason":"price"}"#
        ),
        (
          .attendanceAnnounced(meeting: day, member: "ann", announcement: .excused),
          "attendanceAnnounced",
          #"{"announcement":"excused","meeting":"2026-01-01","member":"ann"}"#
        ),
        (
          .meetingOpened(meeting: day, presiding: "paul", present: ["ann", "paul"], time: time),
          "meetingOpened",
          #"{"meeting":"2026-01-01","present":["ann","paul"],"presiding":"paul","time":"14:00"}"#
        ),
        (
          .membersArrived(meeting: day, members: ["ann"], time: time), "membersArrived",
          #"{"meeting":"2026-01-01","members":["ann"],"time":"14:00"}"#
        ),
        (
          .membersLeft(meeting: day, members: ["ann"], time: time), "membersLeft",
          #"{"meeting":"2026-01-01","members":["ann"],"time":"14:00"}"#
        ),
        (
          .itemTaken(meeting: day, item: .review(id), out: ["bram"], time: time), "itemTaken",
          #"{"item":"2026-014","meeting":"2026-01-01","out":["bram"],"time":"14:00"}"#
        ),
        (
          .minuteNoted(meeting: day, item: .review(id), text: text, time: time), "minuteNoted",
          #"{"item":"2026-014","meeting":"2026-01-01","text":{"fr":"oui"},"time":"14:00"}"#
        ),
        (
          .consentAdopted(
            meeting: day, cases: [id], leftOut: [ConsentFailure(id, .openVote)], time: time),
          "consentAdopted",
          #"{"cases":["2026-014"],"leftOut":[{"case":"2026-014","reason":"open-vote"}],"#
            + #""meeting":"2026-01-01","time":"14:00"}"#
        ),
        (
          .meetingClosed(meeting: day, notReached: [.point(1)], time: time), "meetingClosed",
          #"{"meeting":"2026-01-01","notReached":["p1"],"time":"14:00"}"#
        ),
        (
          .minutesCorrected(meeting: day, note: 1, item: .review(id), text: text),
          "minutesCorrected",
          #"{"item":"2026-014","meeting":"2026-01-01","note":1,"text":{"fr":"oui"}}"#
        ),
        (
          .minutesApproved(meeting: day, in: Day(number: 20_455)), "minutesApproved",
          #"{"in":"2026-01-02","meeting":"2026-01-01"}"#
        ),
      ]
    } ?? []

  @Test func `events of a meeting are written and read as they always were`() throws {
    #expect(Self.golden.count == 15)
    for (event, type, body) in Self.golden {
      let encoded = try EventCoding.encode(event)
      #expect(encoded.type == type)
      #expect(String(decoding: encoded.body, as: UTF8.self) == body)
      #expect(
        try EventCoding.decode(GroupEvent.self, type: type, body: Array(body.utf8)) == event)
    }
  }

  @Test func `a meeting that was planned before it had hours is one still`() throws {
    let body = Array(#"{"day":"2026-01-01","place":"Brussels"}"#.utf8)
    #expect(
      try EventCoding.decode(GroupEvent.self, type: "meetingPlanned", body: body)
        == .meetingPlanned(day: Self.day, place: "Brussels"))
  }

  @Test func `each has a row with its fields in docs`() throws {
    for (_, type, body) in Self.golden {
      try JournalPageTests.expectRow(of: type, body: body)
    }
  }
}
