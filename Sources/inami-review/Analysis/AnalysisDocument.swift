import DecisionAnalysis
import ReviewDomain

/// What `analyse` found, as JSON: docs/ANALYSIS.md lists the keys, and their order does not change.
struct AnalysisDocument {
  let analysis: ScoreAnalysis
  /// Lines of sheets that were given back.
  let givenBack: Int
  let division: ScoreAnalysis.Division?
  let resamples: Int
  let seed: UInt64

  var table: RatingTable { analysis.table }

  var json: JSONTree {
    .object(
      [
        ("units", .whole(analysis.units.count)),
        ("raters", .whole(analysis.members.count)),
        ("values", .whole(table.valueCount)),
        ("pairable", .whole(table.pairableCount)),
        ("missing", missing),
        ("categories", categories),
        ("variation", .bool(!table.isWithoutVariation)),
        ("reading", .text(analysis.reading.word)),
      ] + AgreementDocument(table: table).summary + [
        ("alphaInterval", alphaInterval),
        ("agreement", AgreementDocument(table: table).weighted),
        ("fleiss", AgreementDocument(table: table).fleiss),
        ("twoRaters", AgreementDocument(table: table).twoRaters),
        ("kendall", AgreementDocument(table: table).kendall),
        ("disagreementIndex", disagreementIndex),
        ("members", .list(analysis.memberOffsets.map(\.json))),
        ("roles", parts(by: .role)),
        ("parts", division.map(parts) ?? .list([])),
        ("unitFigures", .list(analysis.unitFigures.map(\.json))),
      ])
  }

  private var missing: JSONTree {
    .object([
      ("all", .whole(analysis.missing)),
      ("notApplicable", .whole(analysis.count(.notApplicable))),
      ("cannotJudge", .whole(analysis.count(.cannotJudge))),
      ("givenBack", .whole(givenBack)),
    ])
  }

  private var categories: JSONTree {
    .object([
      ("levels", .list(analysis.scale.levels.map { JSONTree($0) })),
      ("from", .text(analysis.scale.isStated ? "option" : "file")),
    ])
  }

  private var alphaInterval: JSONTree {
    let intervals = AgreementMetric.allCases.map { metric -> (String, JSONTree) in
      guard let interval = interval(metric) else { return (metric.rawValue, .null) }
      let ends: JSONTree = .object([
        ("low", JSONTree(interval.low)), ("high", JSONTree(interval.high)),
        ("undefined", .whole(interval.undefined)),
      ])
      return (metric.rawValue, ends)
    }
    let seed: JSONTree = Int(exactly: seed).map { .whole($0) } ?? .text(String(seed))
    return .object(
      [("level", .number(0.95)), ("resamples", .whole(resamples)), ("seed", seed)] + intervals)
  }

  func interval(_ metric: AgreementMetric) -> AlphaInterval? {
    table.alphaInterval(metric, resamples: resamples, seed: seed)
  }

  private var disagreementIndex: JSONTree {
    let found = SortedValues(analysis.unitFigures.compactMap(\.disagreementIndex))
    return .object([
      ("units", .whole(found?.values.count ?? 0)),
      ("disagreements", .whole(found?.values.count { $0 > 1 } ?? 0)),
      ("median", JSONTree(found?.median)),
      ("highest", JSONTree(found?.highest)),
    ])
  }

  private func parts(by division: ScoreAnalysis.Division) -> JSONTree {
    .list(
      analysis.parts(by: division).map { name, part in
        .object(
          [
            ("name", .text(name)),
            ("units", .whole(part.units.count)),
            ("raters", .whole(part.members.count)),
            ("values", .whole(part.table.valueCount)),
            ("reading", .text(part.reading.word)),
          ] + AgreementDocument(table: part.table).summary)
      })
  }
}

extension AgreementReading {
  /// Stable, for scripts.
  var word: String {
    switch self {
    case .noVariation: "no-variation"
    case .tooFewUnits: "too-few-units"
    case .agreed: "agreed"
    case .closeWithoutOrder: "close-without-order"
    case .orderedButApart: "ordered-but-apart"
    case .apart: "apart"
    }
  }
}

extension MemberOffset {
  fileprivate var json: JSONTree {
    .object([("member", .text(member)), ("units", .whole(units)), ("offset", JSONTree(offset))])
  }
}

extension UnitFigures {
  fileprivate var json: JSONTree {
    .object([
      ("case", .text(unit.caseName)),
      ("round", .whole(unit.round)),
      ("criterion", .text(unit.criterion)),
      ("values", .whole(dispersion?.count ?? 0)),
      ("counts", .object(counts.map { (ScoreNumber.written($0.level), .whole($0.count)) })),
      ("notApplicable", .whole(notApplicable)),
      ("cannotJudge", .whole(cannotJudge)),
      ("mean", JSONTree(dispersion?.values.mean)),
      ("median", JSONTree(dispersion?.median)),
      ("lowest", JSONTree(dispersion?.values.lowest)),
      ("highest", JSONTree(dispersion?.values.highest)),
      ("quartiles", JSONTree.pair(dispersion?.lowerQuartile, dispersion?.upperQuartile)),
      ("iqr", JSONTree(dispersion?.interquartileRange)),
      ("p30", JSONTree(dispersion?.percentile30)),
      ("p70", JSONTree(dispersion?.percentile70)),
      ("standardDeviation", JSONTree(dispersion?.values.variance?.squareRoot())),
      ("ipr", JSONTree(dispersion?.disagreement?.range)),
      ("ipras", JSONTree(dispersion?.disagreement?.rangeAllowed)),
      ("disagreementIndex", JSONTree(disagreementIndex)),
      ("consensus", JSONTree(dispersion?.consensus)),
      ("rwg", JSONTree(dispersion?.withinGroup)),
    ])
  }
}

extension JSONTree {
  fileprivate static func pair(_ low: Double?, _ high: Double?) -> JSONTree {
    .list([JSONTree(low), JSONTree(high)])
  }
}
