import DecisionAnalysis
import ReviewDomain
import ReviewTexts
import TextCanvas

/// Where the figures of a criterion and of its case come from: formula, inputs, what was left out,
/// and how to work them out with another program.
struct FigureExplanation {
  let file: CaseFile
  let round: Round
  let figures: DeliberationFigures
  let criterion: CriterionID
  let texts: any Texts
  let width: Int

  init?(
    file: CaseFile, round number: Int, criterion: CriterionID, texts: any Texts, width: Int
  ) {
    guard file.view.dossierClosed == nil,
      let round = file.view.content.rounds.first(where: { $0.number == number })
    else { return nil }
    self.file = file
    self.round = round
    self.criterion = criterion
    self.texts = texts
    self.width = width
    figures = DeliberationFigures(
      file.view.content, round: round, before: nil, set: file.criteria(of: round))
  }

  var lines: [StyledLine] {
    guard let row = figures.rows.first(where: { $0.criterion.id == criterion }) else { return [] }
    let name = row.criterion.id.rawValue + " · " + row.criterion.names.name(in: texts.language)
    let own = row.tally.map { inputs($0) + leftOut($0) + median($0) + index($0) + gauge($0) } ?? []
    return [heading(name + " · " + texts.round(round.number))] + own + [StyledLine("")] + whole
      + [StyledLine("")] + check
  }

  // MARK: - The criterion

  /// Each score with a bar, how often it was given, and by whom.
  private func inputs(_ tally: CriterionTally) -> [StyledLine] {
    let most = max(1, tally.spread.counts.map(\.count).max() ?? 1)
    let given = tally.spread.counts.filter { $0.score.level != nil }
    return [heading(texts.word(DeliberationWord.scores))]
      + given.flatMap { count -> [StyledLine] in
        let bar = String(repeating: "#", count: count.count)
        let pad = String(repeating: " ", count: most - count.count + 1)
        let who = tally.members(giving: count.score).map(initials).joined(separator: " ")
        return text("\(count.score) |\(bar)\(pad)\(count.count)  \(who)")
      }
  }

  private func leftOut(_ tally: CriterionTally) -> [StyledLine] {
    let silent = tally.voices.filter { $0.score == nil }.map(\.member)
    let heard = Set(tally.voices.map(\.member))
    let absent = figures.sheets.map(\.member).filter { !heard.contains($0) } + silent
    let notIn = round.sheets.filter { !$0.isSubmitted }.map(\.member)
    let recused = file.view.content.recusals.filter { $0.value.removed.contains(.read) }.keys
    let kinds: [(String, [MemberID])] = [
      ("-", tally.members(giving: .notApplicable)), ("?", tally.members(giving: .cannotJudge)),
      (texts.word(.noAnswer), absent), (texts.word(.notIn), notIn),
      (texts.word(.recusedMembers), recused.sorted()),
    ]
    let named = kinds.filter { !$0.1.isEmpty }.map { label, members in
      texts.labelled(label, members.map(initials).joined(separator: " "))
    }
    let list = named.isEmpty ? "–" : named.joined(separator: " · ")
    return text(texts.labelled(texts.word(.leftOut), list)) + muted(texts.leftOutMeaning)
  }

  private func median(_ tally: CriterionTally) -> [StyledLine] {
    guard let median = tally.spread.median else { return [] }
    return [heading(texts.labelled(texts.word(.median), median.text))] + muted(texts.medianMeaning)
  }

  private func index(_ tally: CriterionTally) -> [StyledLine] {
    guard let index = tally.disagreement, let ends = figures.scale.ends else { return [] }
    let (low, high) = (texts.decimal(index.low), texts.decimal(index.high))
    let word = texts.word(tally.isBetweenNeighbours ? .neighbours : .disagreement)
    let mark = index.isDisagreement ? " ≠ " + word : ""
    let factor = "8/\(ends.upperBound - ends.lowerBound)"
    let middle = texts.decimal((index.low + index.high) / 2)
    return [heading("DI (RAND/UCLA) = " + texts.decimal(index.value) + mark)]
      + muted(texts.mapping(ends))
      + text("x = 1 + (n - \(ends.lowerBound)) × " + factor)
      + text("P30 = \(low), P70 = \(high)  (\(texts.percentileKind))")
      + text("IPR = P70 - P30 = " + texts.decimal(index.range))
      + text(
        "IPRAS = \(texts.decimal(2.35)) + \(texts.decimal(1.5, places: 1)) × |5 - \(middle)| = "
          + texts.decimal(index.rangeAllowed))
      + text("DI = IPR / IPRAS = " + texts.decimal(index.value))
      + muted(texts.disagreementMeaning(index.isDisagreement))
      + (tally.isBetweenNeighbours
        ? muted(
          texts.neighboursMeaning(
            levels: figures.scale.levels.count, step: 8 / Double(ends.count - 1))) : [])
  }

  private func gauge(_ tally: CriterionTally) -> [StyledLine] {
    let levels = tally.voices.compactMap { $0.score?.level }
    guard let ends = figures.scale.ends,
      let value = Dispersion(levels: levels, scale: ends)?.consensus
    else { return [] }
    return [heading(texts.labelled(texts.word(.gauge), texts.decimal(value)))]
      + muted(texts.gaugeMeaning)
  }

  // MARK: - The case

  private var whole: [StyledLine] {
    let agreement = figures.agreement
    let tallies = figures.rows.compactMap(\.tally)
    let alone = tallies.filter { ($0.levels?.count ?? 0) < 2 }.map(\.criterion.rawValue)
    let described = figures.rows.filter { $0.tally == nil }.map(\.criterion.id.rawValue)
    let unsure = tallies.reduce(0) { sum, tally in
      sum + tally.voices.count { $0.score?.level == nil }
    }
    let left = (described + alone).sorted() + ["- ? (\(unsure))"]
    return [
      heading(
        texts.labelled(texts.word(.whole), texts.figures(of: agreement)) + " · "
          + texts.basis(agreement))
    ]
      + text("α = 1 - Do / De  (Krippendorff, ordinal)")
      + text("AC2 = (pa - pe) / (1 - pe)  (Gwet; w = 1 - (k - l)² / (q - 1)²; q: \(scaleWords))")
      + text(texts.labelled(texts.word(.leftOut), left.joined(separator: " ")))
      + muted(texts.agreementMeaning) + muted(texts.agreementParadox)
  }

  private var scaleWords: String {
    figures.scale.levels.map { "\($0)" }.joined(separator: " ")
  }

  // MARK: - Checking

  /// The same figures by this program's commands, and by R.
  private var check: [StyledLine] {
    let id = file.id.description
    return [heading(texts.word(.check))]
      + text("inami-review export scores --format csv > scores.csv")
      + text(
        "inami-review analyse scores.csv\(scaleOption) --case \(id) --round \(round.number)")
      + inR
  }

  /// The whole scale: AC2 and the index depend on levels that nobody gave, too.
  private var scaleOption: String {
    figures.scale.ends.map { " --categories \($0.lowerBound)..\($0.upperBound)" } ?? ""
  }

  private var inR: [StyledLine] {
    let row = figures.rows.first { $0.criterion.id == criterion }
    let levels = (row?.tally?.voices ?? []).compactMap { $0.score?.level }.sorted()
    guard !levels.isEmpty, let ends = figures.scale.ends else { return [] }
    let list = levels.map { "\($0)" }.joined(separator: ",")
    return text("R: n <- c(\(list)); median(n)")
      + text("   q <- quantile(1 + (n - \(ends.lowerBound)) * 8/\(ends.count - 1), c(.3, .7))")
      + text("   diff(q) / (2.35 + 1.5 * abs(5 - mean(q)))")
  }

  // MARK: - Lines

  private func initials(_ id: MemberID) -> String {
    MatrixColumns.initials(of: texts.named(id))
  }

  private func heading(_ text: String) -> StyledLine {
    StyledLine(SafeText(text).shortened(to: width), style: .heading)
  }

  private func text(_ text: String) -> [StyledLine] {
    Wrap.lines(of: text, width: width - 2).map { StyledLine($0, indent: 2) }
  }

  private func muted(_ text: String) -> [StyledLine] {
    Wrap.lines(of: text, width: width - 2).map { StyledLine($0, indent: 2, style: .muted) }
  }
}
