import Foundation
import ReviewDomain
import Testing

/// What one member keeps or hands in before the reveal is looked for in everything that the program
/// prints or writes for every other member: by its own list of commands, formats and acts.
struct CommandLeakTests {
  private let canary = "K4N4R1E"

  /// Who looks: one of each role that takes part, and a member who is recused.
  private static let viewers = ["paul", "noor", "ann", "bruno", "dirk", "emma"]

  @Test(arguments: ["draft", "handed in", "given back"])
  func `a sheet is in nothing that others get to see`(state: String) throws {
    let bench = try Rung.scoring()
    try plant(in: bench, score: "0", confidence: "3", kind: "negative")
    if state != "draft" { try bench.act("submit-scores", by: "carla") }
    if state == "given back" {
      try bench.act("reopen-scores", "member=carla", "reason=Graag nalezen", by: "noor")
    }
    #expect(try bench.done("form", "2026-001", as: "carla").contains(canary))
    for viewer in Self.viewers {
      let colleague = try bench.colleague()
      for line in try lines(of: colleague) { try look(colleague, line, as: viewer, in: "en") }
      try expectNoFile(of: colleague, viewer)
    }
    try expectPrivateDrafts(bench)
  }

  @Test(arguments: ["fr", "nl", "de"])
  func `no language says more`(language: String) throws {
    let bench = try Rung.scoring()
    try plant(in: bench, score: "0", confidence: "3", kind: "negative")
    try bench.act("submit-scores", by: "carla")
    let colleague = try bench.colleague()
    for line in try lines(of: colleague) { try look(colleague, line, as: "paul", in: language) }
  }

  @Test func `no act says more when it is refused or tried`() throws {
    let bench = try Rung.scoring()
    try plant(in: bench, score: "0", confidence: "3", kind: "negative")
    try bench.act("submit-scores", by: "carla")
    for viewer in ["paul", "noor", "dirk"] {
      let colleague = try bench.colleague()
      for act in Act.allCases {
        for values in [[], ["nonsense=1"], act.parameters.map { $0.name + "=" + Self.value($0) }] {
          let line = ["do", act.rawValue, "2026-001", "--dry-run"] + values
          try look(colleague, line, as: viewer, in: "en")
        }
      }
    }
  }

  @Test func `nothing that the store keeps beside its journal holds a sheet`() throws {
    let bench = try Rung.scoring()
    try plant(in: bench, score: "0", confidence: "3", kind: "negative")
    try bench.act("submit-scores", by: "carla")
    let colleague = try bench.colleague()
    for line in [
      ["backup", "copy"], ["restore", "copy", "again.store"], ["rebuild"],
      ["report", "2026-001", "--output", "report.md", "--format", "markdown"],
      ["export", "journal", "--output", "journal.jsonl"],
      ["export", "scores", "--output", "s.csv"],
      ["measure", "commits", "--count", "3"], ["demo", "practice.store", "--cases", "24"],
    ] { try look(colleague, line, as: "paul", in: "en") }
    try expectNoFile(of: colleague, "paul")
    let found = try bench.shell("grep -rlai \(canary) group.store cache").output
    let names = Set(
      found.split(separator: "\n").map { $0.split(separator: "/").last.map(String.init) })
    #expect(names.isSubset(of: ["journal.sqlite", "journal.sqlite-wal"]), "\(names)")
  }

  /// Counts, medians, orders, sizes: whatever the sheet holds, others' output is the same.
  @Test func `what a sheet holds makes no difference to what others see`() throws {
    let worlds = try [("0", "1", "negative"), ("3", "3", "temporary")].map { score, sure, kind in
      let bench = try Rung.scoring()
      try plant(in: bench, score: score, confidence: sure, kind: kind)
      try bench.act("submit-scores", by: "carla")
      return try bench.colleague()
    }
    for viewer in ["ann", "paul"] {
      for line in try lines(of: worlds[0]) where line.first != "backup" && line.first != "doctor" {
        let seen = try worlds.map { Self.settled(try $0.run(line, as: viewer).all) }
        #expect(seen[0] == seen[1], "\(viewer): \(line)")
      }
    }
  }

  // MARK: - Planting

  /// Score, confidence, pins, reason, words and recommendation of Carla's, all but the score by name.
  private func plant(
    in bench: Workbench, score: String, confidence: String, kind: String
  ) throws {
    try bench.keepSheet(of: "carla", c1: score, reason: "Reden " + canary)
    try bench.act(
      "score", "C1.confidence=" + confidence, "C1.pins=annex-1 p.7 @ plaats " + canary,
      "G1.reason=Vraag " + canary, "recommend=" + kind, by: "carla")
  }

  /// A value of each kind that an act might take.
  private static func value(_ parameter: ActParameter) -> String {
    switch parameter.kind {
    case .choice(let words): words.first ?? ""
    case .choices(let words): words.joined(separator: " ")
    case .member: "carla"
    case .criterion: "C1"
    case .gate, .gates: "A1"
    case .day: "2026-11-21"
    case .number: "1"
    default: "x"
    }
  }

  // MARK: - Looking

  /// Every line that the parser knows, and a few that ask for what is hidden.
  private func lines(of bench: Workbench) throws -> [[String]] {
    let slow = ["demo", "measure", "restore", "backup"]
    let made = try ParsedProgram.read(bench).lines { name in
      switch name {
      case "case-number", "cases": ["2026-001"]
      case "action": ["score", "submit-scores"]
      case "paths": [Program.fixture("dossiers/cardiolink")]
      case "file", "files": [Program.fixture("dossiers/cardiolink/dossier.md")]
      case "folder", "new-store", "backup": ["there-" + UUID().uuidString.prefix(6).lowercased()]
      case "id": ["carla"]
      case "query", "words": ["in:all"]
      default: []
      }
    }
    let names = Set(made.compactMap(\.first))
    #expect(names.isSuperset(of: ["list", "show", "form", "submit", "export", "doctor"]))
    return made.filter { !slow.contains($0.first ?? "") } + [
      ["list", canary], ["list", "in:all", "sort:-period"], ["list", "mine"],
      ["do", "score", "2026-001", "C1=9"], ["do", "score", "2026-001", "C1.pins=" + "x"],
      ["submit", "--dry-run", "/dev/null"], ["show", "2026-999"],
    ]
  }

  private func look(
    _ bench: Workbench, _ line: [String], as viewer: String, in language: String
  ) throws {
    let run = try bench.run(line, as: viewer, in: language)
    #expect(!run.all.contains(canary) || line.contains(canary), "\(viewer): \(line)")
    #expect(!run.all.contains("carla,voting,C1"), "\(viewer): \(line)")
    #expect(run.status < 128, "\(line): \(run.errors)")
  }

  /// Neither caches, drafts nor what the commands wrote, apart from journals.
  private func expectNoFile(of bench: Workbench, _ viewer: String) throws {
    let found = try bench.shell("grep -rlai \(canary) .").output.split(separator: "\n")
      .filter { !$0.hasSuffix("/journal.sqlite") && !$0.hasSuffix("/journal.sqlite-wal") }
    #expect(found.isEmpty, "\(viewer): \(found)")
  }

  private func expectPrivateDrafts(_ bench: Workbench) throws {
    let open = try bench.shell("find state cache group.store -perm /077 ! -type l").output
    #expect(open.isEmpty, "\(open)")
  }

  /// Without what differs between any two stores: hashes, names of entries, times.
  private static func settled(_ text: String) -> String {
    text.replacing(/[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}/, with: "UUID")
      .replacing(/[0-9a-f]{12,}/, with: "HASH")
      .replacing(/\d\d:\d\d:\d\d(\.\d+)?/, with: "TIME")
      .replacing(/inami-review-tests-\d+\/[0-9A-F]{8}/, with: "BENCH")
      .replacing(/there-[0-9a-f]{6}/, with: "THERE")
  }
}
