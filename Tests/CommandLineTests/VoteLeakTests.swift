import Foundation
import Testing

/// Ballots and interests are looked for in everything that the program prints or writes for those
/// who may not know them, by its own list of commands.
struct VoteLeakTests {
  private let canary = LeakSearch.canary
  private let search = LeakSearch()

  // MARK: - Ballots

  @Test func `a ballot's reason is in nothing that others get to see while the vote is open`()
    throws
  {
    let bench = try Rung.vote()
    try bench.act("vote", "choice=no", "reason=Bezwaar " + canary, by: "carla")
    try expectNothing(in: bench, for: ["paul", "ann", "bruno", "dirk"])
    try expectOwnFilesClean(bench)
  }

  @Test(arguments: ["roll-call", "secret"])
  func `a ballot makes no difference to what others see while the vote is open`(form: String) throws
  {
    let worlds = try ["yes", "no"].map { choice in
      let bench = try opened(form)
      try bench.act("vote", "choice=" + choice, by: "carla")
      return try bench.colleague()
    }
    try expectSame(worlds, for: ["ann", "paul"])
  }

  /// Who voted how stays secret when the totals are known.
  @Test func `a secret ballot makes no difference after the vote is closed`() throws {
    let worlds = try [("yes", "no"), ("no", "yes")].map { ann, carla in
      let bench = try opened("secret")
      try bench.act("vote", "choice=" + ann, by: "ann")
      try bench.act("vote", "choice=" + carla, by: "carla")
      try bench.act("close-vote", by: "paul")
      return try bench.colleague()
    }
    #expect(try worlds[0].done("show", "2026-001", as: "dirk").contains("for 1, against 1"))
    // Neither of the two who voted, who see their own ballot.
    try expectSame(worlds, for: ["paul", "noor"])
  }

  @Test func `a secret ballot takes no reason that could be found`() throws {
    let bench = try opened("secret")
    let run = try bench.run(
      "do", "vote", "2026-001", "choice=no", "reason=Bezwaar " + canary, as: "carla")
    #expect(run.status == 2)
    #expect(try bench.shell("grep -rlai \(canary) group.store cache state").output == "")
  }

  // MARK: - Interests

  @Test func `the interest in a case is in nothing that others than the chair get to see`() throws {
    let bench = try Rung.registered()
    try bench.act("declare", "interest=conflict", "text=Aandelen " + canary, by: "bruno")
    let chair = try bench.done("show", "2026-001", "--format", "json", as: "paul")
    #expect(chair.contains(canary))
    try expectNothing(in: bench, for: ["noor", "ann"])
    try expectOwnFilesClean(bench)
  }

  @Test func `a yearly interest is in nothing that other members get to see`() throws {
    let worlds = try ["none", "conflict"].map { interest in
      let bench = try Rung.registered()
      let run = try bench.run(
        "group", "declare", "interest=" + interest, "text=Aandelen " + canary, as: "bruno")
      #expect(run.status == 0, "\(run.all)")
      return bench
    }
    try expectNothing(in: worlds[1], for: ["ann"])
    for viewer in ["bruno", "paul", "noor"] {
      for line in try search.lines(of: worlds[1]) where line.first == "export" {
        try search.look(try worlds[1].colleague(), line, as: viewer, in: "en")
      }
    }
    try expectOwnFilesClean(worlds[1])
    try expectSame(try worlds.map { try $0.colleague() }, for: ["ann"])
  }

  // MARK: - Looking

  private func opened(_ form: String) throws -> Workbench {
    let bench = try Rung.deliberation()
    try bench.propose()
    try bench.act("override", "gate=scored", "reason=Twee fiches ontbreken nog", by: "paul")
    try bench.act("open-vote", "form=" + form, by: "paul")
    return bench
  }

  private func expectNothing(in bench: Workbench, for viewers: [String]) throws {
    for viewer in viewers {
      let colleague = try bench.colleague()
      for line in try search.lines(of: colleague) {
        try search.look(colleague, line, as: viewer, in: "en")
      }
      try search.expectNoFile(of: colleague, viewer)
    }
  }

  /// The commands that print something of cases, whatever else is asked of them.
  private static let reading: Set = [
    "list", "show", "report", "letter", "export", "group", "member", "verify",
  ]

  /// Counts, orders, sizes: the members' output is the same in both worlds.
  private func expectSame(_ worlds: [Workbench], for viewers: [String]) throws {
    let lines = try search.lines(of: worlds[0]).filter { Self.reading.contains($0[0]) }
    for viewer in viewers {
      for world in worlds {
        #expect(try world.done("list", "in:all", as: viewer).contains("2026-001"))
      }
      for line in lines {
        let seen = try worlds.map { LeakSearch.settled(try $0.run(line, as: viewer).all) }
        #expect(seen[0] == seen[1], "\(viewer): \(line)")
      }
    }
  }

  /// On the machine of whoever wrote it, too: the journal has it, and no cache, draft, form or log.
  private func expectOwnFilesClean(_ bench: Workbench) throws {
    let found = try bench.shell("grep -rlai \(canary) state cache; true").output
    #expect(found.isEmpty, "\(found)")
    let open = try bench.shell("find state cache -perm /077 ! -type l").output
    #expect(open.isEmpty, "\(open)")
  }
}
