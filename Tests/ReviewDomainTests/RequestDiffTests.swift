import ReviewDomain
import ReviewTestSupport
import Testing

/// What changed between versions of a dossier: fields, rows, lines and words.
@Suite struct RequestDiffTests {
  private let old = ReimbursementRequest.cardioLink

  @Test func `the same request has no difference`() {
    #expect(RequestDiff(from: old, to: old).isEmpty)
  }

  @Test func `a field that came, went or changed is named with both values`() {
    let new = old.with {
      $0.product.certificateExpiry = .on("2030-01-01")
      $0.dataPlan = ""
    }
    let filled = old.with { $0.dataPlan = "registre" }
    let fields = RequestDiff(from: filled, to: new).fields
    #expect(fields.map(\.field) == [.certificateExpiry, .dataPlan])
    #expect(fields.map(\.new) == [.day(.on("2030-01-01")), .missing])
  }

  @Test func `a tariff line with another amount is changed, not removed and added`() {
    let lines = [
      TariffLine(name: "départ", amount: Amount(cents: 5500), unit: "patient"),
      TariffLine(name: "mois", amount: Amount(cents: 6800), unit: "mois"),
    ]
    let before = old.with { $0.tariff = lines }
    let after = before.with { $0.tariff = [lines[1], lines[0]] }
    #expect(RequestDiff(from: before, to: after).isEmpty, "another order is no change")
    let cheaper = before.with { $0.tariff[1].amount = Amount(cents: 6400) }
    let change = RequestDiff(from: before, to: cheaper).rows.map(\.kind)
    guard case .changed(let row, let cells) = change.first else {
      Issue.record("\(change)")
      return
    }
    #expect(change.count == 1 && row.name == "mois")
    #expect(cells.map(\.new) == [.amount(Amount(cents: 6400))])
  }

  @Test func `a row with another name is the same row where most of it stayed`() {
    let before = old.with {
      $0.tariff = [
        TariffLine(
          name: "mois", amount: Amount(cents: 6800), unit: "mois", coPayment: Amount(cents: 0))
      ]
    }
    let renamed = before.with { $0.tariff[0].name = "forfait mensuel" }
    guard case .changed(_, let cells)? = RequestDiff(from: before, to: renamed).rows.first?.kind
    else {
      Issue.record("not matched")
      return
    }
    #expect(cells.map(\.cell) == [.name])
    let other = before.with {
      $0.tariff[0] = TariffLine(name: "an", amount: Amount(cents: 1), unit: "an")
    }
    #expect(RequestDiff(from: before, to: other).rows.count == 2)
  }

  @Test func `lines are compared with one line around, and their words`() {
    let before = ["a", "b", "c", "d", "le délai est de trente jours ouvrables", "f", "g"]
    let after = ["a", "b", "c", "d", "le délai est de vingt jours ouvrables", "f", "g", "h"]
    let lines = LineDiff.lines(from: before, to: after)
    #expect(lines.map(\.kind) == [.gap(3), .same, .changed, .same, .same, .added])
    #expect(lines[2].text == "le délai est de [-trente-] {+vingt+} jours ouvrables")
    #expect(lines.map(\.number) == [0, 4, 5, 6, 7, 8])
    #expect(LineDiff.lines(from: before, to: before).isEmpty)
    #expect(LineDiff.lines(from: [], to: ["x"]).map(\.kind) == [.added])
    #expect(LineDiff.lines(from: ["x"], to: []).map(\.kind) == [.removed])
  }

  /// Whatever was compared, the old and the new text can be read off all lines again.
  @Test(arguments: 1...40)
  func `nothing is lost or invented`(seed: Int) {
    var state = UInt64(seed)
    func next(_ limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    func text() -> [String] { (0..<next(12)).map { _ in "ligne \(next(4)) mot \(next(3))" } }
    let (old, new) = (text(), text())
    let lines = LineDiff.lines(from: old, to: new).filter { $0.kind != .same }
    let added = lines.filter { $0.kind == .added || $0.kind == .changed }
    for line in added { #expect((1...new.count).contains(line.number)) }
    for line in added where line.kind == .added { #expect(new[line.number - 1] == line.text) }
    for line in lines where line.kind == .removed { #expect(old[line.number - 1] == line.text) }
    let removed = lines.count { $0.kind == .removed }
    #expect(new.count - old.count == lines.count { $0.kind == .added } - removed)
  }

  @Test func `a dossier is split at its headings, not inside code or the front matter`() {
    let text = "---\n# not a heading\n---\n# Un\na\n```\n# code\n```\n# Deux\nb\n"
    let sections = DossierText.sections(ofDossier: text)
    #expect(sections.map(\.title) == ["Un", "Deux"])
    #expect(sections[0].lines == ["a", "```", "# code", "```"])
  }

  @Test func `only the revealed round suggests questions, and names nobody`() throws {
    #expect(ReviewCase.scored.questionProposals(for: CriteriaSet.small.criteria).isEmpty)
    let sheet = ScoreSheet(scores: [
      CriterionScore(criterion: "C1", reason: "aucune source", score: .cannotJudge)
    ])
    let base = ReviewCase.inScoring.after(
      on: "2026-05-02", [(.scoreSheetSubmitted(round: 1, sheet: sheet, salt: ""), .ann)])
    #expect(base.questionProposals(for: CriteriaSet.small.criteria).isEmpty)
    let revealed = base.after(
      on: "2026-05-12", [(.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul)])
    let proposals = revealed.questionProposals(for: CriteriaSet.small.criteria)
    #expect(proposals.map(\.criterion) == ["C1"])
    #expect(proposals.first?.reasons == ["aucune source"])
    let asked = try revealed.after(.draftQuestion("C1", .asked, replacing: ""), by: .paul)
    #expect(asked.questionProposals(for: CriteriaSet.small.criteria).isEmpty)
  }
}
