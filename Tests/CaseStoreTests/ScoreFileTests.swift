import ReviewDomain
import Testing

@testable import CaseStore

struct ScoreFileTests {
  private static let heading = "case,round,member,role,criterion,score\n"

  private func read(_ text: String, levels: [Double]? = nil) throws -> ScoreFile {
    try ScoreFile(Array(text.utf8), file: "f.csv", levels: levels)
  }

  private func mistakes(_ text: String, levels: [Double]? = nil) -> [String] {
    do throws(ScoreFileMistakes) {
      _ = try ScoreFile(Array(text.utf8), file: "f.csv", levels: levels)
      return []
    } catch {
      return error.list.map { "\($0.line):\($0.column) \($0.fact)" }
    }
  }

  @Test func `columns stand in any order, and others are passed over`() throws {
    let found = try read("reason;Score;criterion;role;MEMBER;round;case\nx;3,5;C1;voting;ann;1;A\n")
    #expect(
      found.entries == [
        ScoreEntry(
          unit: ScoreUnit(caseName: "A", round: 1, criterion: "C1"), member: "ann",
          role: "voting", answer: .value(3.5))
      ])
  }

  @Test func `marks, signs and gaps are missing values`() throws {
    let scores = ["-", "?", "", "NA", " 2 ", "'-1", "\"0,5\""]
    let lines = scores.enumerated().map { "A,1,m\($0),r,C1,\($1)" }.joined(separator: "\n")
    #expect(
      try read(Self.heading + lines).entries.map(\.answer) == [
        .notApplicable, .cannotJudge, .none, .none, .value(2), .value(-1), .value(0.5),
      ])
    #expect(try read(Self.heading + "A,1,m,r,C1\n").entries.map(\.answer) == [.none])
  }

  @Test func `sheets that were given back are counted and left out`() throws {
    let found = try read(
      "case,round,member,role,criterion,score,state\nA,1,a,r,C1,2,submitted\nA,1,b,r,C1,0,reopened\n"
    )
    #expect(found.entries.map(\.member) == ["a"] && found.givenBack == 1)
  }

  @Test func `every mistake is named with its line`() {
    let text =
      Self.heading + """
        A,1,ann,voting,C1,2
        A,1,,voting,C1,2
        ,1,bob,voting,,2
        A,x,ann,voting,C2,2
        A,,ann,voting,C3,good
        A,1,ann,voting,C1,3
        A,1,ann,voting,C4,7
        A,1,ann,voting,C5,1,more
        """
    #expect(
      mistakes(text, levels: [0, 1, 2, 3]) == [
        "3:5 valueMissing(\"member\")",
        "4:1 valueMissing(\"case\")", "4:15 valueMissing(\"criterion\")",
        "5:3 notARound(\"x\")",
        "6:3 valueMissing(\"round\")", "6:18 notAScore(\"good\")",
        "7:5 scoredTwice(member: \"ann\", firstLine: 2)",
        "8:19 outsideScale(\"7\", scale: [0.0, 1.0, 2.0, 3.0])",
        "9:21 tooManyFields",
      ])
  }

  @Test func `a heading that lacks a column or has one twice`() {
    #expect(
      mistakes("case,member,role,criterion,Score,score\nA,a,r,C,1,1\n") == [
        "1:34 columnTwice(\"score\")", "1:1 columnMissing(\"round\")",
      ])
    #expect(mistakes("") == ["1:1 empty"])
    #expect(mistakes("\u{FEFF}\r\n\r\n") == ["1:1 empty"])
    #expect(mistakes("3,2,1\n").count == 6)
  }

  @Test func `a heading alone holds no scores and no mistake`() throws {
    #expect(try read(Self.heading).entries.isEmpty)
  }

  @Test(arguments: ["1e3", "nan", "inf", "0x1", "99999999999999999999", "--", "3 2", "1.2.3"])
  func `what is no plain number is no score`(text: String) {
    #expect(mistakes(Self.heading + "A,1,a,r,C1,\(text)\n") == ["2:12 notAScore(\"\(text)\")"])
  }

  @Test func `a round has digits that a number can hold`() {
    for text in ["-1", "1.0", "99999999999999999999", "٣"] {
      #expect(mistakes(Self.heading + "A,\(text),a,r,C1,1\n") == ["2:3 notARound(\"\(text)\")"])
    }
  }
}
