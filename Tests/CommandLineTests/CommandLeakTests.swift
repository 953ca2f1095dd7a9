import Foundation
import ReviewDomain
import Testing

/// What one member keeps or hands in before the reveal is looked for in everything that the program
/// prints or writes for every other member: by its own list of commands, formats and acts.
struct CommandLeakTests {
  private let canary = LeakSearch.canary
  private let search = LeakSearch(sealedRow: "carla,voting,C1")

  /// Who looks: one of each role that takes part, and a member who is recused.
  private static let viewers = ["paul", "noor", "ann", "bruno", "dirk", "emma"]

  /// Everyone looks at a sheet that is in; two at the states around it, to spare the machine.
  private static func viewers(_ state: String) -> [String] {
    switch state {
    case "handed in": viewers
    case "draft": ["paul", "dirk"]
    default: ["noor", "emma"]
    }
  }

  @Test(arguments: ["draft", "handed in", "given back"])
  func `a sheet is in nothing that others get to see`(state: String) throws {
    let bench = try Rung.scoring()
    try plant(in: bench, score: "0", confidence: "3", kind: "negative")
    if state != "draft" { try bench.act("submit-scores", by: "carla") }
    if state == "given back" {
      try bench.act("reopen-scores", "member=carla", "reason=Graag nalezen", by: "noor")
    }
    #expect(try bench.done("form", "2026-001", as: "carla").contains(canary))
    for viewer in Self.viewers(state) {
      let colleague = try bench.colleague()
      for line in try search.lines(of: colleague) {
        try search.look(colleague, line, as: viewer, in: "en")
      }
      try search.expectNoFile(of: colleague, viewer)
    }
    try search.expectPrivateDrafts(bench)
  }

  @Test(arguments: ["fr", "nl", "de"])
  func `no language says more`(language: String) throws {
    let bench = try Rung.scoring()
    try plant(in: bench, score: "0", confidence: "3", kind: "negative")
    try bench.act("submit-scores", by: "carla")
    let colleague = try bench.colleague()
    for line in try search.lines(of: colleague) {
      try search.look(colleague, line, as: "paul", in: language)
    }
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
          try search.look(colleague, line, as: viewer, in: "en")
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
    ] { try search.look(colleague, line, as: "paul", in: "en") }
    try search.expectNoFile(of: colleague, "paul")
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
      for world in worlds {
        #expect(try world.done("list", "in:all", as: viewer).contains("2026-001"))
      }
      for line in try search.lines(of: worlds[0])
      where line.first != "backup" && line.first != "doctor" {
        let seen = try worlds.map { LeakSearch.settled(try $0.run(line, as: viewer).all) }
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
}
