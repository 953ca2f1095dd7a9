import Foundation
import Testing

/// Looks for what was planted in all that the program prints or writes for others.
struct LeakSearch {
  /// What is planted, and found nowhere else.
  static let canary = "K4N4R1E"
  /// What must not be printed either: the beginning of a sealed sheet's row in an export.
  var sealedRow: String?

  /// Every line that the parser knows, and a few that ask for what is hidden.
  func lines(of bench: Workbench) throws -> [[String]] {
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
      ["list", Self.canary], ["list", "in:all", "sort:-period"], ["list", "mine"],
      ["do", "score", "2026-001", "C1=9"], ["do", "score", "2026-001", "C1.pins=" + "x"],
      ["submit", "--dry-run", "/dev/null"], ["show", "2026-999"],
    ]
  }

  func look(
    _ bench: Workbench, _ line: [String], as viewer: String, in language: String
  ) throws {
    let run = try bench.run(line, as: viewer, in: language)
    #expect(!run.all.contains(Self.canary) || line.contains(Self.canary), "\(viewer): \(line)")
    if let sealedRow { #expect(!run.all.contains(sealedRow), "\(viewer): \(line)") }
    #expect(run.status < 128, "\(line): \(run.errors)")
  }

  /// Neither caches, drafts nor what the commands wrote, apart from journals.
  func expectNoFile(of bench: Workbench, _ viewer: String) throws {
    let found = try bench.shell("grep -rlai \(Self.canary) .").output.split(separator: "\n")
      .filter { !$0.hasSuffix("/journal.sqlite") && !$0.hasSuffix("/journal.sqlite-wal") }
    #expect(found.isEmpty, "\(viewer): \(found)")
  }

  /// Documents in objects/ may be read by the group's accounts; they hold nothing of a sheet.
  func expectPrivateDrafts(_ bench: Workbench) throws {
    let open = try bench.shell(
      "find state cache group.store -path '*/objects/*' -prune -o -perm /077 ! -type l -print"
    ).output
    #expect(open.isEmpty, "\(open)")
  }

  /// Without what differs between any two stores: hashes, names of entries, times.
  static func settled(_ text: String) -> String {
    text.replacing(/[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}/, with: "UUID")
      .replacing(/[0-9a-f]{12,}/, with: "HASH")
      .replacing(/\d\d:\d\d:\d\d(\.\d+)?/, with: "TIME")
      .replacing(/inami-review-tests-\d+\/[0-9A-F]{8}/, with: "BENCH")
      .replacing(/there-[0-9a-f]{6}/, with: "THERE")
  }
}
