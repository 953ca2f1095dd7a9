import ReviewDomain
import ReviewTestSupport
import Testing

@testable import SheetForms

@Suite struct RoundTripTests {
  @Test(arguments: Language.allCases)
  func `untouched out and back changes nothing`(language: Language) throws {
    let form = SheetForm.ann()
    let answer = try form.answer(FormWriter(form, language: language).text)
    #expect(answer.changesNothing)
    #expect(answer.sheet == form.sheet)
    let empty = SheetForm.ann(ScoreSheet())
    #expect(try empty.answer(empty.written).changesNothing)
    let handedIn = form.with { $0.isHandedIn = true }
    #expect(handedIn.written.contains("[submit] yes"))
    #expect(try handedIn.answer(handedIn.written).changesNothing)
  }

  /// What editors do to a file that nobody meant to change.
  @Test(arguments: ["notepad", "blanks stripped", "last line end gone", "old line ends", "mark"])
  func `what an editor does to a file changes nothing`(editor: String) throws {
    var sheet = ScoreSheet.sheet(of: .ann)
    sheet["C1"].reason = "eins  \n\n  zwei\t\n\n"
    let form = SheetForm.ann(sheet)
    let text = form.written
    let edited =
      switch editor {
      case "notepad": "\u{FEFF}" + text.replacing("\n", with: "\r\n")
      case "blanks stripped":
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { String($0.reversed().drop { $0 == " " || $0 == "\t" }.reversed()) }
          .joined(separator: "\n")
      case "last line end gone": String(text.dropLast())
      case "old line ends": text.replacing("\n", with: "\r")
      default: "\u{FEFF}" + text + "\n\n \n"
      }
    let answer = try form.answer(edited)
    #expect(Array(answer.sheet["C1"].reason.utf8) == Array(sheet["C1"].reason.utf8))
    #expect(answer.changesNothing)
  }

  @Test func `two thousand hostile sheets come back as they went out`() throws {
    var random = SeededRandom(seed: 2026)
    for number in 0..<2_000 {
      let sheet = HostileSheets.sheet(&random)
      let form = SheetForm.ann(sheet)
      let text = form.written + "\n" + SheetForm.ann().with { $0.member = "bram" }.written
      let answer = try form.answer(text)
      #expect(answer.changesNothing, "sheet \(number)")
      for (before, after) in zip(sheet.ordered(by: form.asked).scores, answer.sheet.scores) {
        #expect(before == after, "sheet \(number) \(before.criterion)")
        #expect(
          Array(before.reason.utf8) == Array(after.reason.utf8), "sheet \(number): \(before)")
      }
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
      #expect(!text.unicodeScalars.contains { ("\u{202A}"..."\u{202E}").contains($0) })
    }
  }
}

/// Sheets with everything in them that a form could trip over.
enum HostileSheets {
  private static let pieces = [
    "%", "% comment", "[C2]", "[submit] yes", "[scratch]", "score: 3", "why:", "pins: x",
    "%inami-review 1  case=2026-014  round=1", "\t", " ", "  ", "\n", "\n\n", "\r\n", "\r",
    "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{0}", "\u{1B}[31m",
    "\\", "\\u{20}", "\\u{", "\\u{zz}", "\\n", "é", "e\u{301}", "\u{301}", "👩‍⚕️", "ß", "漢字", "a", "0",
    ";", "@", "§", "p.3", "\u{A0}", "\"", "'", "=", "C:\\temp\\new",
  ]

  static func text(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 0...8, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  static func sheet(_ random: inout SeededRandom) -> ScoreSheet {
    var sheet = ScoreSheet(recommendation: ConclusionKind.allCases.randomElement(using: &random))
    for criterion in CriteriaSet.small.sheetCriteria(temporary: true) {
      var entry = CriterionScore(criterion: criterion.id, reason: text(&random))
      if criterion.kind == .scored {
        entry.score = ["0", "1", "2", "3", "-", "?", ""].randomElement(using: &random)
          .flatMap { Score($0) }
        entry.confidence = Bool.random(using: &random) ? .medium : nil
      }
      if Int.random(in: 0...2, using: &random) == 0 { entry.pins = [pin(&random), pin(&random)] }
      sheet[criterion.id] = entry
    }
    return sheet
  }

  private static func pin(_ random: inout SeededRandom) -> Pin {
    let name = "x" + text(&random).oneLine
    let isAnnex = Bool.random(using: &random)
    return Pin(
      isAnnex ? .annex(name) : .section(name),
      page: Bool.random(using: &random) ? Int.random(in: 1...400, using: &random) : nil,
      locator: text(&random))
  }
}
