import CaseJournal
import Foundation
import Testing

/// Writers that are killed, and readers that share no code with the program.
@Suite struct ProcessTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `eight writers that are killed a hundred times lose nothing`() throws {
    let (status, output) = try run(harness, ["100", "--writer", writer])
    #expect(status == 0 && output.contains("lost 0, torn 0"), "\(output)")
  }

  @Test func `whatever call fails, what was acknowledged is there and what failed is not`() throws {
    let faults = repository() + "/scripts/fault-harness"
    let (status, output) = try run(faults, ["--writer", writer, "--calls", "6"])
    #expect(status == 0 && output.contains("lost 0, torn 0, ghosts 0"), "\(output)")
  }

  @Test func `another program finds the same chain`() throws {
    try SQLiteJournal.create(at: folder.store).fill(25)
    let (status, output) = try run(harness, ["--check", folder.store])
    #expect(status == 0 && output == "entries 25, sound\n", "\(output)")
  }

  @Test func `the program in the documentation finds the same chain`() throws {
    let journal = try SQLiteJournal.create(at: folder.store)
    try journal.fill(25)
    let page = try documentation("JOURNAL.md")
    let start = try #require(page.range(of: "```python\n"))
    let end = try #require(page[start.upperBound...].range(of: "```"))
    let script = folder.path + "/check.py"
    try String(page[start.upperBound..<end.lowerBound])
      .write(toFile: script, atomically: true, encoding: .utf8)
    let (status, output) = try run(
      "/usr/bin/env", ["python3", script, folder.store + "/journal.sqlite"])
    let head = try journal.head()
    #expect(status == 0 && output == "25 \(head.hash.hex)\n", "\(output)")
  }

  @Test func `a writer whose file may not grow any more loses nothing`() throws {
    let script = """
      trap '' XFSZ; ulimit -f 4000; exec "$0" "$1"
      """
    let (status, output) = try run("/bin/sh", ["-c", script, writer, folder.store])
    #expect(status == 1 && output.contains("failed sqlite(code: 778"), "\(output.suffix(200))")
    let journal = try SQLiteJournal.open(at: folder.store)
    let acked = output.split(separator: "\n").filter { $0.hasPrefix("ack") }
      .flatMap { $0.split(separator: " ").dropFirst() }.compactMap { EntryUUID(hex: String($0)) }
    #expect(acked.count > 10)
    for uuid in acked { #expect(try journal.entry(uuid: uuid) != nil) }
    #expect(try journal.verify().isSound)
    try journal.fill(1, stream: "afterwards")
  }

  private var harness: String { repository() + "/scripts/kill-harness" }

  /// Built beside the tests.
  private var writer: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
      + "/journal-writer"
  }

  private func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
