import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct PinTests {
  private let places = DossierPlaces(
    annexes: ["annexes/rapport clinique.pdf", "annexes/budget.csv", "a; b.pdf"],
    sections: ["Résumé", "Effets p.3", "Données @ registre"])

  @Test(arguments: [
    ("annexes/budget.csv", Pin(.annex("annexes/budget.csv"))),
    ("annexes/budget.csv p.12", Pin(.annex("annexes/budget.csv"), page: 12)),
    (
      "  annexes/rapport clinique.pdf   p.3 @ tableau 2 ; ",
      Pin(.annex("annexes/rapport clinique.pdf"), page: 3, locator: "tableau 2")
    ),
    ("§ Résumé", Pin(.section("Résumé"))),
    ("§Résumé @ p.4", Pin(.section("Résumé"), locator: "p.4")),
    ("§ Effets \\p.3", Pin(.section("Effets p.3"))),
    ("a\\; b.pdf", Pin(.annex("a; b.pdf"))),
  ])
  func `a pin is read as people write it`(line: String, pin: Pin) {
    #expect(Pin.list(line) == [pin])
  }

  @Test(arguments: ["", "  ", ";", " ; ;", "§", "@ x"])
  func `a line without a place holds no pin`(line: String) {
    #expect(Pin.list(line) == [])
  }

  @Test func `whatever a pin holds is read back from its line`() {
    var random = SeededRandom(seed: 7)
    let pieces: [String] = [
      "a", " ", ";", "@", "\\", "§", "p.3", " p.12", "é", "\u{202E}", "..", "(", "annex-3", "%", "=",
    ]
    for _ in 0..<2_000 {
      func text() -> String {
        let count = Int.random(in: 1...6, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let name = ("x" + text()).oneLine
      let pin = Pin(
        Bool.random(using: &random) ? .annex(name) : .section(name),
        page: Bool.random(using: &random) ? Int.random(in: 1...999, using: &random) : nil,
        locator: Bool.random(using: &random) ? text() : "")
      #expect(Pin.list(Pin.line([pin, pin])) == [pin, pin], "\(pin.line)")
    }
  }

  @Test(arguments: [
    ("annex-2", "annexes/budget.csv"), ("Bijlage 1 p.4", "annexes/rapport clinique.pdf p.4"),
    ("BUDGET", "annexes/budget.csv"), ("budget.csv @ ligne 3", "annexes/budget.csv @ ligne 3"),
    ("§ résumé", "§ Résumé"), ("annex-9", "annex-9"), ("autre", "autre"),
  ])
  func `a short name stands for the place that it means`(written: String, meant: String) {
    #expect(Pin.line(Pin.list(written).map(places.resolved)) == meant)
  }

  @Test func `a sheet whose pin names nothing is refused with what there is`() {
    func refusal(_ pin: Pin) -> Refusal? {
      var sheet = ScoreSheet.sheet(of: .ann)
      sheet["C1"].pins = [pin]
      return ReviewCase.inScoring.refusal(of: .submitScores(sheet, salt: "s"), by: .ann)
    }
    let there = Pin(.annex("rapport-clinique.pdf"), page: 4)
    let lost = Pin(.annex("rapport.pdf"))
    #expect(refusal(there) == nil)
    #expect(
      refusal(lost)
        == .pinsNotInDossier(
          [LostPin(criterion: "C1", pin: lost)], existing: [.annex("rapport-clinique.pdf")]))
    #expect(refusal(Pin(.section("Résumé"))) != nil)
  }

  @Test func `a confidence belongs to a score`() {
    var sheet = ScoreSheet.sheet(of: .ann)
    sheet["C1"].confidence = .high
    #expect(ReviewCase.inScoring.refusal(of: .submitScores(sheet, salt: "s"), by: .ann) == nil)
    sheet["F4"].confidence = .low
    #expect(
      ReviewCase.inScoring.refusal(of: .submitScores(sheet, salt: "s"), by: .ann)
        == .confidenceNeedsScore(["F4"]))
  }
}
