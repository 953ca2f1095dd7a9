import Foundation
import Testing

/// A meeting by commands alone, and what it says to whom.
struct MeetingCommandTests {
  private let canary = LeakSearch.canary
  private let day = "2026-11-21"

  /// The case is on the agenda of a meeting that is open since 14:00.
  private func opened(block: String = "debate") throws -> Workbench {
    let bench = try Rung.deliberation()
    try bench.propose()
    try bench.act("override", "gate=scored", "reason=Twee fiches ontbreken nog", by: "paul")
    try bench.group("plan-meeting", "day=" + day, "place=Zaal 3", "begins=14:00", by: "noor")
    try bench.group("set-agenda", "items=minutes:5 2026-001:\(block):20 other", by: "paul")
    try bench.group("announce", "attendance=excused", by: "emma")
    try bench.group(
      "open-meeting", "present=noor paul ann bruno carla dirk", "time=14:00", by: "noor")
    return bench
  }

  @Test func `a chair prepares, holds and closes a meeting by commands alone`() throws {
    let bench = try opened(block: "consent")
    #expect(
      try bench.done("agenda", as: "paul", in: "fr").contains("Affaires à adopter sans débat"))
    try bench.group("approve-consent", "time=14:05", by: "paul")
    try bench.group("take", "item=other", "time=14:10", by: "paul")
    try bench.group(
      "note", "text.nl=Rondvraag.", "text.fr=Tour de table.", "time=14:11", by: "noor")
    try bench.group("close-meeting", "time=14:30", by: "paul")
    try bench.act("conclude", by: "paul")
    let dutch = try bench.done("minutes", day, as: "noor", in: "nl")
    for line in [
      "INTERN", "Notulen van de vergadering van 21/11/2026", "- Plaats: Zaal 3",
      "- Geopend om: 14:00", "- Gesloten om: 14:30", "Verontschuldigd", "- 14:11 Rondvraag.",
      "Hamerstukken",
    ] { #expect(dutch.contains(line), "\(line)") }
    let french = try bench.done("minutes", as: "noor", in: "fr")
    #expect(french.contains("- 14:11 Tour de table."))
    #expect(french.contains("adopté, par consensus, sans vote"))
    #expect(french.contains("Présents avec voix délibérative\u{A0}: Ann"))
    // The same journal, the same bytes, whenever they are asked for.
    var later = try bench.colleague()
    later.environment["INAMI_REVIEW_NOW"] = "2027-03-01"
    #expect(try later.done("minutes", as: "noor", in: "fr") == french)
  }

  @Test func `the agenda is filled from a query`() throws {
    let bench = try Rung.deliberation()
    try bench.group("plan-meeting", "day=2026-12-10", by: "noor")
    try bench.group("add-item", "topic=minutes", by: "paul")
    try bench.group("add-item", "topic=other", by: "paul")
    try bench.group("set-agenda", "query=stage:deliberation", by: "paul")
    let agenda = try bench.done("agenda", as: "paul", in: "en")
    let items = agenda.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(items.map { String($0.prefix(6)) } == ["1. App", "2. 202", "3. Any"])
    let refused = try bench.run(
      ["group", "set-agenda", "query=stage:scoring"], as: "paul", in: "en")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("The query selects no case for this agenda"))
  }

  @Test func `what is refused says why and leaves status 2`() throws {
    let bench = try opened()
    func refusal(_ words: String..., by member: String) throws -> String {
      let run = try bench.run(["group"] + words, as: member, in: "en")
      #expect(run.status == 2, "\(words)")
      return run.errors
    }
    #expect(
      try refusal("approve-consent", "time=14:05", by: "paul").contains("No case is in the consent")
    )
    #expect(
      try refusal("leave", "members=emma", "time=14:05", by: "noor").contains("not in the room"))
    #expect(
      try refusal("take", "item=2026-001", "time=13:00", by: "noor").contains("13:00 is before"))
    #expect(try refusal("close-meeting", by: "ann").contains("chair"))
    try bench.group("take", "item=2026-001", "time=14:05", by: "noor")
    try bench.act("open-vote", by: "paul")
    #expect(try refusal("close-meeting", "time=15:00", by: "paul").contains("A vote is still open"))
  }

  @Test func `what was noted on a case is in nothing that its recused member gets to see`() throws {
    let bench = try opened(block: "consent")
    try bench.group("pull", "case=2026-001", "reason=Prijs " + canary, by: "ann")
    try bench.group("take", "item=2026-001", "time=14:05", by: "noor")
    try bench.group("note", "text.nl=Nota " + canary, "time=14:06", by: "noor")
    try bench.group("close-meeting", "time=15:00", by: "noor")
    try bench.group(
      "correct-minutes", "item=2026-001", "text.nl=Beter " + canary, by: "noor")
    #expect(try bench.done("minutes", as: "ann", in: "nl").contains("Nota " + canary))
    let search = LeakSearch()
    let colleague = try bench.colleague()
    for line in try search.lines(of: colleague) + [["minutes", day], ["agenda", day]] {
      try search.look(colleague, line, as: "bruno", in: "en")
    }
    let told = try colleague.done("minutes", day, as: "bruno", in: "en")
    #expect(told.contains("2026-001") && told.contains("Not shown to you."))
    try search.expectNoFile(of: colleague, "bruno")
  }
}

extension Workbench {
  /// Performs an act on the group, which must succeed.
  fileprivate func group(
    _ words: String..., by member: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try run(["group"] + words, as: member)
    #expect(run.status == 0, "\(run.all)", sourceLocation: sourceLocation)
  }
}
