import Foundation
import Testing

/// What is sealed stays sealed, whatever command another member tries and wherever they look.
struct LeakTests {
  private let canary = "K4N4R1E"

  @Test func `a submitted sheet is nowhere for others until the reveal`() throws {
    let bench = try Rung.scoring()
    try bench.keepSheet(of: "carla", c1: "0", reason: "Reden " + canary)
    try bench.act("score", "G1.reason=Vraag " + canary, "recommend=negative", by: "carla")
    try bench.act("submit-scores", by: "carla")
    try bench.keepSheet(of: "ann", reason: "Eigen reden")

    for viewer in ["ann", "bruno", "paul", "noor"] {
      let colleague = try bench.colleague()
      let seen = try everything(colleague, as: viewer)
      #expect(!seen.contains(canary), "\(viewer) sees a sealed sheet")
      #expect(!seen.contains("carla,voting,C1"), "\(viewer) sees a sealed row")
      #expect(!colleague.filesHold(canary), "a file of \(viewer) holds a sealed sheet")
    }
    #expect(try everything(bench, as: "carla").contains(canary))

    try bench.act("close-round", by: "paul")
    #expect(!(try everything(bench.colleague(), as: "paul").contains(canary)))
    try bench.act("reveal", by: "paul")
    #expect(try everything(bench.colleague(), as: "ann").contains(canary))
    let recused = try everything(bench.colleague(), as: "bruno")
    #expect(!recused.contains(canary), "a recused member sees a score")
  }

  @Test func `a draft is nowhere but in its member's own folder`() throws {
    let bench = try Rung.scoring()
    try bench.keepSheet(of: "carla", reason: "Ontwerp " + canary)
    for viewer in ["ann", "paul"] {
      #expect(!(try everything(bench.colleague(), as: viewer).contains(canary)))
    }
    #expect(!(try everything(bench, as: "ann").contains(canary)), "on the same machine")
    #expect(try bench.shell("grep -rl \(canary) group.store cache").output == "")
    let drafts = try bench.shell("grep -rl \(canary) state | xargs stat -c %a")
    #expect(drafts.output == "600\n")
  }

  @Test func `a ballot and its reason stay sealed until the vote is closed`() throws {
    let bench = try Rung.vote()
    try bench.act("vote", "choice=no", "reason=Bezwaar " + canary, by: "carla")
    for viewer in ["ann", "dirk", "paul"] {
      let colleague = try bench.colleague()
      #expect(!(try everything(colleague, as: viewer).contains(canary)), "\(viewer)")
      #expect(!colleague.filesHold(canary), "\(viewer)")
    }
    let open = try bench.done("show", "2026-001", as: "ann")
    #expect(open.contains("Voted: Carla Maes"), "that, not how")
    #expect(!open.contains("against"), "\(open)")
    #expect(try everything(bench, as: "carla").contains(canary))
    try bench.act("vote", "choice=yes", by: "ann")
    try bench.act("close-vote", by: "paul")
    #expect(try everything(bench.colleague(), as: "ann").contains(canary))
    #expect(!(try everything(bench.colleague(), as: "bruno").contains(canary)))
  }

  @Test func `a declared interest is the chair's to read`() throws {
    let bench = try Rung.registered()
    try bench.act("declare", "interest=conflict", "text=Aandelen " + canary, by: "bruno")
    for viewer in ["ann", "noor"] {
      #expect(!(try everything(bench.colleague(), as: viewer).contains(canary)), "\(viewer)")
    }
    #expect(try everything(bench.colleague(), as: "paul").contains(canary))
  }

  @Test func `what one member scores makes no difference to another's output`() throws {
    let outputs = try ["0", "3"].map { score in
      let bench = try Rung.scoring()
      try bench.keepSheet(of: "carla", c1: score, reason: "Reden")
      try bench.act("submit-scores", by: "carla")
      return try [
        "list mine --format json", "list sort:period", "show 2026-001",
        "show 2026-001 --format json", "export scores",
      ].map { line in
        try bench.run(line.split(separator: " ").map(String.init), as: "ann").all
      }
    }
    #expect(outputs[0] == outputs[1])
  }

  /// All that a member can get printed, refusals too.
  private func everything(_ bench: Workbench, as viewer: String) throws -> String {
    let lines = [
      "list in:all", "list in:all --format tsv", "list in:all --format json", "list \(canary)",
      "list unscored mine --format json", "show 2026-001", "show 2026-001 --format json",
      "report 2026-001 --format json",
      "export scores", "export scores --format json", "export journal", "doctor", "verify",
      "verify --format json", "do score 2026-001 C1=9", "do submit-scores 2026-001 --dry-run",
      "do reveal 2026-001 --dry-run", "do close-vote 2026-001 --dry-run",
      "do conclude 2026-001 --dry-run", "do vote 2026-001 choice=maybe",
      "do reopen-scores 2026-001 member=carla reason=x --dry-run", "member list",
    ]
    return try lines.map { line in
      try bench.run(line.split(separator: " ").map(String.init), as: viewer).all
    }.joined(separator: "\n")
  }
}

extension Workbench {
  /// Whether any file of this person's caches and drafts holds `text`.
  fileprivate func filesHold(_ text: String) -> Bool {
    let found = Spawned.output(of: "/bin/grep", ["-rlai", text, path + "/cache", path + "/state"])
    return !found.isEmpty
  }
}
