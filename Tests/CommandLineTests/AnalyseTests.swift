import Foundation
import Testing

/// `analyse` on files of scores: published figures, our own exports, and what is wrong in a file.
struct AnalyseTests {
  private static let heading = "case,round,member,role,criterion,score\n"

  private func document(
    _ bench: Workbench, _ arguments: String...
  ) throws -> [String: Any] {
    let run = try bench.run(["analyse", "--format", "json", "--resamples", "0"] + arguments)
    #expect(run.status == 0, "\(run.all)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [String: Any])
  }

  private func analyse(_ bench: Workbench, _ text: String, _ more: String...) throws -> Run {
    try Data(text.utf8).write(to: URL(filePath: bench.path + "/scores.csv"))
    return try bench.run(["analyse", "scores.csv"] + more)
  }

  /// The figure at `place`, as `unitFigures.0.median`.
  private func figure(_ document: Any, _ place: String) -> Double? {
    var found: Any? = document
    for word in place.split(separator: ".") {
      if let list = found as? [Any], let index = Int(word), index < list.count {
        found = list[index]
      } else {
        found = (found as? [String: Any])?[String(word)]
      }
    }
    return (found as? NSNumber)?.doubleValue
  }

  // MARK: - Figures

  @Test func `every published figure comes out of its file`() throws {
    let bench = try Workbench()
    let lines = try String.contents(of: Program.fixture("statistics/expected.tsv"))
      .split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines.count > 170)
    for (call, lines) in Dictionary(grouping: lines, by: { [$0[0], $0[1]] }) {
      let path = Program.fixture("statistics/\(call[0]).csv")
      let options = call[1].split(separator: " ").map(String.init)
      let run = try bench.run(
        ["analyse", path, "--format", "json", "--resamples", "0"] + options)
      let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      for line in lines {
        let expected = try #require(Double(line[3]))
        let tolerance = try #require(Double(line[4]))
        let found = try #require(figure(document, line[2]), "\(call): \(line[2])")
        #expect(abs(found - expected) <= tolerance, "\(call): \(line[2]) is \(found)")
      }
    }
  }

  @Test func `an export is read as it is written, and gives the figures of the desk`() throws {
    let bench = try Rung.deliberation()
    let exported = try bench.done("export", "scores", "--format", "csv", as: "ann")
    let run = try analyse(bench, exported, "--categories", "0..3", "--format", "json")
    #expect(run.status == 0, "\(run.all)")
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let units = try #require((document as? [String: Any])?["unitFigures"] as? [[String: Any]])
    #expect(!units.isEmpty)
    for unit in units {
      let criterion = try #require(unit["criterion"] as? String)
      guard let median = (unit["median"] as? NSNumber)?.doubleValue else { continue }
      let written = median == median.rounded() ? String(Int(median)) : String(median)
      let query = try bench.done(
        "list", "in:all med.\(criterion):=\(written)", "--format", "json", as: "ann")
      #expect(query.contains("2026-001"), "\(criterion) \(median)")
    }
  }

  @Test func `the keys stand in one order, and what is undefined is null`() throws {
    let bench = try Workbench()
    let run = try analyse(bench, Self.heading, "--format", "json")
    #expect(run.status == 0)
    let keys = run.output.split(separator: "\n").compactMap { line in
      line.hasPrefix("  \"") ? line.split(separator: "\"")[1] : nil
    }
    #expect(
      keys.joined(separator: " ")
        == "units raters values pairable missing categories variation reading alpha ac1 ac1Error "
        + "ac2 ac2Error pairsThatAgree fleissKappa icc kendallW alphaInterval agreement fleiss "
        + "twoRaters kendall disagreementIndex members roles parts unitFigures")
    #expect(run.output.hasPrefix("{\n  \"units\": 0,\n  \"raters\": 0,\n  \"values\": 0,\n"))
    #expect(run.output.contains("\"ac1\": null"))
    #expect(!run.output.contains(": nan") && !run.output.contains(": inf"))
  }

  @Test func `options choose lines, and parts are told apart`() throws {
    let bench = try Workbench()
    let text =
      Self.heading
      + "A,1,a,r,C1,1\nA,1,b,s,C1,2\nA,2,a,r,C1,3\nA,2,b,s,C1,3\nB,1,a,r,C1,0\nB,1,b,s,C1,0\n"
    try Data(text.utf8).write(to: URL(filePath: bench.path + "/f.csv"))
    #expect(figure(try document(bench, "f.csv"), "units") == 3)
    #expect(figure(try document(bench, "f.csv", "--case", "A"), "units") == 2)
    #expect(figure(try document(bench, "f.csv", "--case", "A", "--round", "2"), "values") == 2)
    #expect(figure(try document(bench, "f.csv", "--role", "s"), "raters") == 1)
    #expect(figure(try document(bench, "f.csv", "--by", "case"), "parts.2.units") == 1)
    let none = try bench.run("analyse", "f.csv", "--criterion", "C2")
    #expect(none.status == 65)
    #expect(none.errors.hasPrefix("No line has this case, round, criterion or role."))
  }

  // MARK: - For people

  @Test func `alpha never stands alone`() throws {
    let bench = try Workbench()
    let path = Program.fixture("statistics/paradox.csv")
    let english = try bench.done(
      "analyse", path, "--categories", "1..5", "--resamples", "0")
    #expect(
      english.hasPrefix(
        """
        8 units, 6 members, 48 scores, 0 missing
        Scale: 1, 2, 3, 4, 5.

        Agreement
          Krippendorff's α, ordinal          -0.044
          Gwet's AC2, quadratic               0.991  standard error 0.005
          The scores lie close together (AC2); α is low since they vary little or in no common order.
        """), "\(english)")
    for language in ["fr", "nl", "de"] {
      let text = try bench.done("analyse", path, "--categories", "1..5", in: language)
      #expect(text.contains("-0,044") && text.contains("0,991"), "\(text)")
      #expect(!text.contains("Agreement"))
    }
  }

  @Test func `without variation a sentence stands where alpha would`() throws {
    let bench = try Workbench()
    let run = try analyse(bench, Self.heading + "A,1,a,r,C1,2\nA,1,b,r,C1,2\nB,1,a,r,C1,2\n")
    #expect(run.status == 0)
    #expect(run.output.contains("Krippendorff's α, ordinal               —\n"), "\(run.output)")
    #expect(run.output.contains("there is no variation, so α is undefined."))
    #expect(run.output.contains("taken from the scores of the file"))
  }

  // MARK: - Mistakes

  @Test func `every mistake is listed with its line, and nothing is printed`() throws {
    let bench = try Workbench()
    let run = try analyse(
      bench,
      Self.heading + "A,1,ann,r,C1,2\nA,1,ann,r,C1,9\nA,0.5,bob,r,C1,x\nA,1,ann,r,C1,1\n",
      "--categories", "0..3")
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(
      run.errors == """
        scores.csv:3:14: The scale has no “9”, only 0, 1, 2, 3. Correct the score or --categories.
        scores.csv:4:3: “0.5” is not the number of a round. Write digits; 1 where there is only one.
        scores.csv:4:16: “x” is not a score. Write a number, - (not applicable), ? (cannot judge) \
        or nothing.
        scores.csv:5:5: “ann” scored this criterion on line 2 already. Keep one of the two.

        """)
  }

  @Test func `a missing column is named, an empty file and no file are told`() throws {
    let bench = try Workbench()
    let missing = try analyse(bench, "case,round,member,criterion,score\n")
    #expect(missing.status == 65)
    #expect(
      missing.errors
        == "scores.csv:1:1: The column “role” is missing in the heading. Add it.\n")
    #expect(try analyse(bench, "").status == 65)
    #expect(try bench.run("analyse", "none.csv").status == 64)
    #expect(try analyse(bench, Self.heading, "--categories", "3").status == 64)
    #expect(try analyse(bench, "\u{1B}[2J\0,\n").status == 65)
    #expect(try bench.run("analyse", "/proc/self/exe").status == 65)
  }

  @Test func `a file is read from standard input`() throws {
    let bench = try Workbench()
    let run = try bench.shell(
      "\"$program\" analyse - --lang en < \(Program.fixture("statistics/anxiety.csv"))")
    #expect(run.status == 0 && run.output.hasPrefix("20 units, 3 members, 60 scores"))
  }
}
