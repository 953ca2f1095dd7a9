import Foundation
import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct CaseIDTests {
  @Test(arguments: [
    ("2026-014", "2026-014"), ("2026-14", "2026-014"), ("2026-1000", "2026-1000"),
    ("2026-0014", "2026-014"), ("0026-001", "0026-001"),
  ])
  func `a number is read with and without its zeros`(text: String, written: String) {
    #expect(CaseID(text)?.description == written)
  }

  @Test(arguments: [
    "", "2026", "2026-", "-014", "26-014", "2026-000", "2026-12345678", "2026-+14", "+026-014",
    "2026-1x", "2026-01-4", "2026 014", "0000-001",
  ])
  func `what is no number is refused`(text: String) {
    #expect(CaseID(text) == nil)
  }

  @Test func `numbers are sorted as numbers`() {
    let sorted = ["2026-1000", "2025-999", "2026-014", "2026-999"].compactMap(CaseID.init).sorted()
    #expect(sorted.map(\.description) == ["2025-999", "2026-014", "2026-999", "2026-1000"])
  }
}

@Suite struct AmountTests {
  @Test(arguments: [
    ("42", 4200), ("42.5", 4250), ("42,50", 4250), ("0.05", 5), ("-3.20", -320), ("-0.05", -5),
    ("999999999999.99", 99_999_999_999_999),
  ])
  func `an amount is read with a point or a comma`(text: String, cents: Int) {
    #expect(Amount(text)?.cents == cents)
  }

  @Test(arguments: [
    "", "-", "--5", "+5", "1.234", "1.2.3", "1 000", ".5", "5.", "€5", "1e3", "1000000000000",
    "٥", "5-",
  ])
  func `what is no amount is refused`(text: String) {
    #expect(Amount(text) == nil)
  }

  @Test(arguments: [0, 5, 99, 100, -5, -320, 61_200_000])
  func `an amount is written with two decimals and read back`(cents: Int) {
    let text = Amount(cents: cents).description
    #expect(Amount(text)?.cents == cents)
    #expect(text.split(separator: ".").last?.count == 2)
  }

  @Test func `amounts are ordered by what they are worth`() {
    #expect(Amount(cents: -320) < Amount(cents: -5))
    #expect(Amount(cents: 999) < Amount(cents: 1_000))
  }
}

@Suite struct ScoreTests {
  @Test(arguments: ["0", "3", "12", "-", "?"])
  func `a score is read and written alike`(text: String) {
    #expect(Score(text)?.description == text)
  }

  @Test(arguments: ["", "-1", "+2", "100", "1.5", "x", "02", " 2", "–"])
  func `what is no score is refused`(text: String) {
    #expect(Score(text) == nil)
  }

  @Test func `not applicable and cannot judge are no levels`() {
    #expect(Score.level(2).level == 2)
    #expect(Score.notApplicable.level == nil)
    #expect(Score.cannotJudge.level == nil)
  }

  @Test func `a sheet keeps the scores of a journal's JSON`() throws {
    let sheet = ScoreSheet(
      scores: [
        CriterionScore(criterion: "C1", reason: "weil", score: .cannotJudge),
        CriterionScore(criterion: "C2", score: .level(3)),
      ], recommendation: .negative)
    let bytes = try JSONEncoder().encode(sheet)
    #expect(try JSONDecoder().decode(ScoreSheet.self, from: bytes) == sheet)
  }
}

@Suite struct LocalizedTextTests {
  @Test(arguments: ["", " ", "\n\t", "\u{A0}"])
  func `a version without anything to read is missing`(blank: String) {
    var text = LocalizedText([.french: blank, .dutch: "reden"])
    #expect(text[.french] == nil && text[.dutch] == "reden")
    text[.dutch] = blank
    #expect(text.isEmpty)
    let proposal = CaseCommand.propose(
      .negative.with { $0.reasons = LocalizedText([.french: blank]) })
    #expect(ReviewCase.revealed.refusal(of: proposal, by: .paul) == .textNeeded)
  }
}
