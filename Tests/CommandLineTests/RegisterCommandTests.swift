import Foundation
import Testing

/// The public register by commands: in from files, changed by acts, out for everybody.
struct RegisterCommandTests {
  private let noor = "noor"

  @Test func `the public history is entered once, and is the same for everybody`() throws {
    let bench = try Rung.group()
    let first = try bench.done("import-register", as: noor)
    #expect(first.hasPrefix("Entered in the register: "), "\(first)")
    let again = try bench.done("import-register", as: noor)
    #expect(again == "The register says all of this already: nothing was recorded.\n")
    let html = try bench.done("export", "register", "--lang", "nl", as: noor)
    #expect(html.contains("<html lang=\"nl\">") && html.contains("Well@Home"))
    #expect(try bench.done("export", "register", "--lang", "nl", as: "ann") == html)
    let csv = try bench.done("export", "register", "--format", "csv", as: "ann")
    #expect(csv.contains("heart-failure,"))
    #expect(csv.contains("moveUP,,convention,M3-light,2020-10-01,2023-06-30,over,"))
    let json = try bench.done("export", "register", "--format", "json", as: "ann")
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["format"] as? String == "inami-review/register/1")
    #expect((object?["careProcesses"] as? [Any])?.count == 6)
  }

  @Test func `a dry run records nothing, and only the secretariat enters`() throws {
    let bench = try Rung.group()
    let dry = try bench.run("import-register", "--dry-run", as: noor)
    #expect(dry.output.contains("recorded the care process heart-failure"))
    #expect(try bench.run("import-register", as: "ann").status == 2)
    let empty = try bench.done("export", "register", "--format", "csv", as: noor)
    #expect(empty.split(whereSeparator: \.isNewline).count == 1)
  }

  @Test func `acts on the register are refused with the reason`() throws {
    let bench = try Rung.group()
    _ = try bench.done("import-register", as: noor)
    let run = try bench.run(
      "group", "self-certify", "process=heart-failure", "product=Beat", "met=R1 R2",
      "from=2026-12-01", as: noor)
    #expect(run.status == 2)
    #expect(run.errors.contains("does not declare to meet every criterion"))
    #expect(run.errors.contains("R3"))
    _ = try bench.done(
      "group", "self-certify", "process=heart-failure", "product=Beat", "met=R1 R2 R3",
      "from=2026-12-01", as: noor)
    let csv = try bench.done("export", "register", "--format", "csv", as: "ann")
    #expect(csv.contains("Beat,,self-certification,M3-plus,2026-12-01,,listed,"))
    let wrong = try bench.run(
      "group", "record-fact", "id=x", "date=soon", "sources=javascript:alert(1)", as: noor)
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("is not a date"))
    #expect(wrong.errors.contains("is no address of a page"))
  }

  @Test func `mistakes of all files are listed, and nothing is entered`() throws {
    let bench = try Rung.group()
    try Data("facts:\n  - id: One\n    sources: [x]\n".utf8)
      .write(to: URL(filePath: bench.path + "/bad.yaml"))
    let run = try bench.run("import-register", "bad.yaml", as: noor)
    #expect(run.status == 65)
    #expect(run.errors.contains("bad.yaml:2: ") && run.errors.contains("bad.yaml:3: "))
  }
}
