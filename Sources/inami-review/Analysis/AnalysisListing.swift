import DecisionAnalysis
import ReviewDomain
import ReviewTexts

/// What `analyse` found, for people: α never without AC2 and a sentence.
struct AnalysisListing {
  let document: AnalysisDocument
  let texts: any Texts

  private var analysis: ScoreAnalysis { document.analysis }
  private var table: RatingTable { document.table }

  /// So many members and units are printed in the order of the file.
  private static let mostInOrder = 40
  /// Of more units, the most divided ones.
  private static let unitsOfMany = 20

  func print() {
    printHead()
    printAgreement()
    printParts(.role, .byRole)
    if let division = document.division, division != .role { printParts(division, division.word) }
    printMembers()
    printUnits()
  }

  private func printHead() {
    Output.line(
      texts.counts(
        units: analysis.units.count, members: analysis.members.count, scores: table.valueCount,
        missing: analysis.missing))
    let levels = texts.listed(levels: analysis.scale.levels)
    if analysis.scale.isStated {
      Output.line(texts.scale(levels))
    } else if !analysis.scale.levels.isEmpty {
      Output.line(texts.scaleFromFile(levels))
    }
    if document.givenBack > 0 { Output.line(texts.leftOut(document.givenBack)) }
  }

  // MARK: - Agreement

  private func printAgreement() {
    heading(.agreement)
    let ac2 = table.gwet(.quadratic)
    let interval = document.interval(.ordinal).map {
      texts.interval(
        figure($0.low), figure($0.high), resamples: $0.resamples, seed: String($0.seed))
    }
    line(.alphaOrdinal, figure(table.alpha(.ordinal)), interval)
    line(.ac2, figure(ac2?.value), ac2?.standardError.map { texts.standardError(figure($0)) })
    Output.line("  " + texts.sentence(for: analysis.reading))
    printOthers()
  }

  private func printOthers() {
    let ac1 = table.gwet(.identity)
    line(.ac1, figure(ac1?.value), ac1?.standardError.map { texts.standardError(figure($0)) })
    line(.pairsThatAgree, ac1.map { texts.decimal($0.observed * 100, places: 1) + " %" } ?? "—")
    line(.alphaNominal, figure(table.alpha(.nominal)))
    line(.alphaInterval, figure(table.alpha(.interval)))
    line(.alphaRatio, figure(table.alpha(.ratio)))
    line(.fleissKappa, figure(table.fleissKappa?.value))
    line(.intraclass, figure(table.intraclass?.agreementSingle))
    line(.kendallW, figure(table.kendallW?.value))
    if let both = TwoRaters(table) {
      line(.cohenKappa, figure(both.cohenKappa()?.value))
      line(.scottPi, figure(both.scottPi))
    }
  }

  // MARK: - Parts, members and units

  private func printParts(_ division: ScoreAnalysis.Division, _ title: AnalysisWord) {
    let parts = analysis.parts(by: division)
    guard parts.count > 1 || document.division == division else { return }
    heading(title)
    let head =
      [""] + [.unitCount, .memberCount, .scoreCount].map { texts.label($0) } + ["α", "AC2"]
    let rows = parts.map { name, part in
      [
        name, texts.number(part.units.count), texts.number(part.members.count),
        texts.number(part.table.valueCount), figure(part.table.alpha(.ordinal)),
        figure(part.table.gwet(.quadratic)?.value),
      ]
    }
    for line in TextTable([head] + rows).lines { Output.line("  " + line) }
  }

  private func printMembers() {
    guard !analysis.members.isEmpty else { return }
    heading(.members)
    let rows = analysis.memberOffsets.prefix(Self.mostInOrder).map { member in
      let sign = (member.offset ?? 0) > 0 ? "+" : ""
      return [
        member.member, member.offset.map { sign + texts.decimal($0, places: 2) } ?? "—",
        texts.number(member.units),
      ]
    }
    let head = ["", texts.label(.offset), texts.label(.unitCount)]
    for line in TextTable([head] + rows).lines { Output.line("  " + line) }
    let rest = analysis.members.count - rows.count
    if rest > 0 { Output.line("  " + texts.more(rest)) }
  }

  private func printUnits() {
    let all = analysis.unitFigures
    guard !all.isEmpty else { return }
    heading(.units)
    let shown =
      all.count <= Self.mostInOrder
      ? all : Array(all.sorted { Self.index($0) > Self.index($1) }.prefix(Self.unitsOfMany))
    let rows = shown.map { UnitLine(figures: $0, texts: texts) }
    let head = UnitLine.head(analysis.scale, texts: texts)
    for line in TextTable([head] + rows.map(\.cells)).lines { Output.line("  " + line) }
    if all.count > shown.count { Output.line("  " + texts.more(all.count - shown.count)) }
  }

  private static func index(_ figures: UnitFigures) -> Double { figures.disagreementIndex ?? -1 }

  // MARK: - Lines

  private func heading(_ word: AnalysisWord) {
    Output.line("")
    Output.line(texts.label(word))
  }

  private func line(_ word: AnalysisWord, _ figure: String, _ more: String? = nil) {
    let label = texts.label(word)
    let gap = String(repeating: " ", count: max(1, 34 - label.count))
    let indent = String(repeating: " ", count: max(0, 7 - figure.count))
    Output.line("  " + label + gap + indent + figure + (more.map { "  " + $0 } ?? ""))
  }

  private func figure(_ value: Double?) -> String {
    value.map { texts.decimal($0, places: 3) } ?? "—"
  }
}

extension ScoreAnalysis.Division {
  fileprivate var word: AnalysisWord {
    switch self {
    case .case: .byCase
    case .round: .byRound
    case .criterion: .byCriterion
    case .role: .byRole
    }
  }
}
