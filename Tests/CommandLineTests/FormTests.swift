import Foundation
import Testing

/// Sheets out as text files and back.
struct FormTests {
  private func form(_ bench: Workbench, of member: String = "ann") throws -> String {
    try bench.done("form", "2026-001", as: member)
  }

  private func submit(
    _ bench: Workbench, _ text: String, as member: String = "ann", _ more: String...
  ) throws -> Run {
    try Data(text.utf8).write(to: URL(filePath: bench.path + "/f.txt"))
    return try bench.run(["submit", "f.txt"] + more, as: member)
  }

  @Test func `an untouched form changes nothing, a filled one hands the sheet in`() throws {
    let bench = try Rung.scoring()
    try bench.keepSheet(of: "ann", reason: "Matig")
    let untouched = try submit(bench, try form(bench))
    #expect(untouched.output == "2026-001  no change\n")
    let filled = try form(bench).replacing("[submit] no", with: "[submit] yes")
      .replacing("\n", with: "\r\n")
    let tried = try submit(bench, filled, as: "ann", "--dry-run")
    #expect(tried.output == "2026-001  score sheet handed in\n")
    #expect(try bench.listed().submitted == 0)
    #expect(try submit(bench, filled).output == "2026-001  score sheet handed in\n")
    #expect(try bench.listed().submitted == 1)
    #expect(try submit(bench, filled).output == "2026-001  no change\n")
    let changed = try submit(bench, try form(bench).replacing("score: 1", with: "score: 2"))
    #expect(changed.status == 65)
    #expect(changed.errors.contains("already submitted your score sheet"))
  }

  @Test func `one mistake keeps every form of a call from taking effect`() throws {
    let bench = try Rung.scoring()
    let text = try form(bench)
    let wrong = text.replacing("[C2]", with: "[C99]").replacing("round=1", with: "round=4")
    let good = text.replacing("score:\n", with: "score: 2\n")
    try Data(good.utf8).write(to: URL(filePath: bench.path + "/good.txt"))
    try Data(wrong.utf8).write(to: URL(filePath: bench.path + "/wrong.txt"))
    let run = try bench.run("submit", "good.txt", "wrong.txt", as: "ann")
    #expect(run.status == 65)
    #expect(run.errors.contains("wrong.txt:1: "))
    #expect(run.errors.hasSuffix("Nothing was changed: one mistake.\n"), "\(run.errors)")
    #expect(try form(bench) == text)
  }

  @Test func `what the rules refuse is told at the criterion`() throws {
    let bench = try Rung.scoring()
    let text = try form(bench).replacing("[submit] no", with: "[submit] yes")
      .replacing("score:\n", with: "score: 3\n")
    let run = try submit(bench, text)
    let place = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.hasPrefix("[F4]") })
    #expect(run.status == 65)
    #expect(run.errors.contains("f.txt:\(place + 1): Some criteria have no answer yet: F4."))
  }

  @Test func `another member's form, an old one and none at all are refused`() throws {
    let bench = try Rung.scoring()
    let text = try form(bench)
    let other = try submit(bench, text, as: "carla")
    #expect(other.status == 65 && other.errors.contains("f.txt:1: "))
    try bench.act("score", "C1=2", by: "ann")
    let stale = try submit(bench, text.replacing("score:\n", with: "score: 1\n"))
    #expect(stale.status == 65 && stale.errors.contains("put version="))
    #expect(try submit(bench, "C1=2\n").errors.contains("does not look like a form"))
    #expect(try submit(bench, "").status == 65)
    #expect(try bench.run("submit", "missing.txt", as: "ann").status == 65)
    #expect(try bench.run("form", "2026-001", as: "paul").status == 2)
    #expect(try bench.run("form", "2026-001", as: "bruno").status == 2)
  }

  @Test func `a form makes the declaration where none was made`() throws {
    let bench = try Rung.undeclared()
    let text = try form(bench)
    #expect(!text.contains("annexes/"))
    let scored = text.replacing("score:\n", with: "score: 2\n")
    let silent = try submit(bench, scored)
    #expect(silent.status == 65 && silent.errors.contains("Declare your interests"))
    let run = try submit(bench, scored.replacing("declared:\n", with: "declared: none\n"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Declare interests"))
    #expect(try form(bench).contains("score: 2"))
  }

  @Test func `the desk and do merge their changes of one draft`() throws {
    let bench = try Rung.scoring()
    try bench.act("score", "C1=2", "C1.confidence=3", "C1.pins=annex-1 p.4 @ tabel 2", by: "ann")
    let text = try form(bench)
    #expect(text.contains("\nscore: 2\nconfidence: 3 "))
    #expect(text.contains("\npins: annexes/01-studie-care-hf-be.md p.4 @ tabel 2\n"))
    let lost = try bench.run("do", "score", "2026-001", "C1.pins=annex-9", as: "ann")
    #expect(lost.status == 2 && lost.errors.contains("§ Samenvatting"))
  }
}
