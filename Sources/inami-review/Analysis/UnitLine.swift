import DecisionAnalysis
import ReviewDomain
import ReviewTexts

/// One unit in a listing: what the deliberation screen shows of a criterion.
struct UnitLine {
  let figures: UnitFigures
  let texts: any Texts

  /// Levels beyond so many have no columns of their own.
  private static let mostColumns = 11

  static func head(_ scale: ScoreScale, texts: any Texts) -> [String] {
    let levels = scale.levels.count <= mostColumns ? scale.levels.map(ScoreNumber.written) : []
    return ["", texts.label(.median), "P30–P70", texts.label(.index), texts.label(.consensus)]
      + levels + ["-", "?"]
  }

  /// `≠` stands where the index says disagreement.
  var cells: [String] {
    let unit = figures.unit
    let index = figures.disagreementIndex.map { figure($0) + ($0 > 1 ? " ≠" : "  ") } ?? "—  "
    return [
      "\(unit.caseName)/\(unit.round) \(unit.criterion)", figure(figures.dispersion?.median),
      figures.dispersion.map { figure($0.percentile30) + "–" + figure($0.percentile70) } ?? "—",
      index, figure(figures.dispersion?.consensus),
    ] + counts
  }

  private var counts: [String] {
    let levels = figures.counts.count <= Self.mostColumns ? figures.counts.map(\.count) : []
    return (levels + [figures.notApplicable, figures.cannotJudge]).map {
      $0 == 0 ? "·" : texts.number($0)
    }
  }

  private func figure(_ value: Double?) -> String {
    guard let value else { return "—" }
    return Int(exactly: value).map { texts.number($0) } ?? texts.decimal(value, places: 2)
  }
}
