import ReviewDomain
import ReviewTestSupport
import ReviewTexts
import Testing

@testable import SheetForms

@Suite struct FormReadingTests {
  private let form = SheetForm.ann(ScoreSheet())

  private func filled(_ sections: String) -> String {
    let header = form.written.split(separator: "\n")[0]
    return header + "\n" + sections
  }

  @Test func `a form is filled in as people write`() throws {
    let answer = try form.answer(
      filled(
        """
        [C1] Mortalité
        score: 2 modéré
        confidence: 3   % sûr
        pins: annex-1 p.12 @ tableau 2; § résumé
        why: Première ligne
        Deuxième ligne, pas indentée: avec deux points

          Troisième
        [F4]
        why:
          12 500
        [recommendation]
        outcome: temporary
        [submit] OUI   % remettre
        [scratch]
        [C1]
        score: 0
        """))
    #expect(
      answer.sheet["C1"]
        == CriterionScore(
          criterion: "C1",
          reason: "Première ligne\nDeuxième ligne, pas indentée: avec deux points\n\nTroisième",
          score: .level(2), confidence: .high,
          pins: [
            Pin(.annex("rapport-clinique.pdf"), page: 12, locator: "tableau 2"),
            Pin(.section("Résumé")),
          ]))
    #expect(answer.sheet["F4"].reason == "12 500")
    #expect(answer.sheet.recommendation == .temporary)
    #expect(answer.submits && answer.isChanged)
  }

  @Test func `what a form leaves out stays, what it empties goes`() throws {
    let before = SheetForm.ann()
    let header = before.written.split(separator: "\n")[0]
    let answer = try before.answer(header + "\n[C1]\nscore:\nwhy:\n[recommendation]\noutcome: -\n")
    #expect(answer.sheet["C1"].score == nil && answer.sheet["C1"].reason.isEmpty)
    #expect(answer.sheet["C2"] == before.sheet["C2"])
    #expect(answer.sheet.recommendation == nil)
    #expect(!answer.submits)
  }

  @Test func `every mistake is told with its line, all at once`() {
    let found = form.mistakes(
      filled(
        """
        lost words
        [C1]
        score: 7
        confidence: sure
        pins: annex-9; § Résumé
        grade: 3
        why:
          x
        [C9]
        score: 1
        [C1]
        score: 2
        [recommendation]
        outcome: maybe
        outcome: negative
        [F4]
        score: 2
        [submit] perhaps
        """))
    #expect(
      found.map(\.line) == [2, 4, 5, 6, 7, 10, 12, 15, 16, 18, 19], "\(found.map(\.fact))")
    let facts = found.map(\.fact)
    #expect(facts[0] == .stray("lost words"))
    #expect(facts[1] == .notOneOf("7", ["0", "1", "2", "3", "-", "?"]))
    #expect(facts[4] == .unknownKey("grade", known: ["score", "confidence", "pins", "why"]))
    #expect(
      facts[5]
        == .unknownSection(
          "C9",
          known: ["C1", "C2", "F1", "F4", "G2", "interests", "recommendation", "submit", "scratch"])
    )
    #expect(facts[6] == .sectionTwice("C1", firstLine: 3))
    #expect(facts[8] == .keyTwice("outcome", firstLine: 15))
    #expect(facts[9] == .unknownKey("score", known: ["pins", "why"]))
    #expect(facts[10] == .notOneOf("perhaps", ["yes", "no"]))
  }

  @Test func `a first line of something else is refused with what to put there`() {
    let header = form.written.split(separator: "\n")[0]
    func fact(_ old: String, _ new: String, _ rest: String = "") -> FormMistake.Fact? {
      form.mistakes(header.replacing(old, with: new) + "\n" + rest).first?.fact
    }
    #expect(fact("round=1", "round=2") == .otherRound("2", open: 1))
    #expect(fact("member=ann", "member=bram") == .otherMember("bram", me: "ann"))
    #expect(
      fact("version=1a2b3c4d", "version=00", "[C1]\nscore: 1\n")
        == .stale("00", current: "1a2b3c4d"))
    #expect(fact("version=1a2b3c4d", "version=00") == nil, "it asks for what is there already")
    #expect(fact("version=1a2b3c4d", "") == .headerLacks("version"))
    #expect(fact("sha=4f2c", "sha=0000") != nil)
  }

  @Test func `a file that is none of ours is refused as a whole`() {
    func fact(_ bytes: [UInt8]) -> FormMistake? {
      do throws(FormMistakes) {
        _ = try FormBlock.read(bytes, file: "f")
        return nil
      } catch { return error.list.first }
    }
    #expect(fact(Array("[C1]\nscore: 2\n".utf8))?.fact == .noForm)
    #expect(fact([])?.fact == .noForm)
    #expect(fact(Array("%inami-review 1 case=x\nwhy: caf".utf8) + [0xE9, 0x0A])?.line == 2)
    #expect(fact([0xFF, 0xFE, 0x25, 0x00])?.fact == .notUTF8)
    #expect(
      fact([UInt8](repeating: 0x20, count: FormBlock.limit + 1))?.fact
        == .tooLarge(limit: FormBlock.limit))
  }

  @Test func `several forms of a file are read one by one`() throws {
    let text = form.written + form.with { $0.round = 2 }.written
    let blocks = try FormBlock.read(Array(text.utf8), file: "f")
    #expect(blocks.map(\.caseID) == [form.caseID, form.caseID])
    #expect(blocks[1].line > 20)
  }

  @Test func `random bytes are read without a trap`() {
    var random = SeededRandom(seed: 9)
    let start = Array(form.written.utf8)
    for _ in 0..<400 {
      var bytes = start
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        }
      }
      if let blocks = try? FormBlock.read(bytes, file: "f") {
        for block in blocks { _ = try? FormReader.answer(block, against: form) }
      }
    }
  }
}

@Suite struct FormInterestTests {
  private let undeclared = SheetForm.ann(ScoreSheet()).with {
    $0.interests = nil
    $0.places = nil
  }

  @Test func `a declaration is asked where none was made, and made by the form`() throws {
    #expect(undeclared.written.contains("\n[interests] "))
    #expect(!SheetForm.ann().written.contains("\n[interests] "))
    #expect(!undeclared.written.contains("Résumé"))
    let none = undeclared.written.replacing("declared:\n", with: "declared: none\n")
    #expect(try undeclared.answer(none).interests == .init(conflict: false, text: ""))
    let conflict = undeclared.written.replacing(
      "declared:\nwhy:", with: "declared: conflict\nwhy:\n  parts\n  et conseil")
    #expect(
      try undeclared.answer(conflict).interests == .init(conflict: true, text: "parts\net conseil"))
    let short = undeclared.written.replacing("declared:\n", with: "declared: conflict: parts\n")
    #expect(try undeclared.answer(short).interests == .init(conflict: true, text: "parts"))
  }

  @Test func `an interest and a sheet do not go together`() {
    let text = undeclared.written.replacing("declared:\n", with: "declared: conflict: parts\n")
      .replacing("[submit] no", with: "[submit] yes")
    #expect(undeclared.mistakes(text).map(\.fact) == [.interestStops])
  }

  @Test func `what was declared already is not declared anew`() {
    let form = SheetForm.ann()
    let header = form.written.split(separator: "\n")[0]
    #expect(form.mistakes(header + "\n[interests]\ndeclared: none\n").isEmpty)
    #expect(
      form.mistakes(header + "\n[interests]\ndeclared: conflict: x\n").map(\.fact)
        == [.interestKnown])
  }
}
