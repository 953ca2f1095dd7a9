import CaseQuery
import ReviewDomain

/// Figures over the revealed scores of all cases, a column each: worked out when a query asks first,
/// and again for the pages that changed since.
///
/// One walk over the bytes counts how often each score was given; equal counts have equal figures,
/// which are looked up, not worked out anew. Figures are the same as ``IndexedCases/statistic(_:of:at:)``
/// gives for one case.
final class FactFigures {
  private struct Figure: Hashable {
    let statistic: QueryStatistic
    /// By number; `nil` for the most remarkable of all.
    let criterion: Int?
  }

  private var statistics: [Figure: [Double]] = [:]
  private var tallies: [Int: [UInt64]] = [:]
  private var recommendations: [UInt64]?
  private var memos: [QueryStatistic: FigureMemo] = [:]
  /// Pages that changed since the columns were filled.
  private var stale: Set<Int> = []

  /// A page was read, for the first time or anew.
  func forget(page: Int) {
    guard !statistics.isEmpty || !tallies.isEmpty || recommendations != nil else { return }
    stale.insert(page)
  }

  /// Works out what queries ask for most, so that the first of them does not wait for it.
  func prepare(for index: QueueIndex, scales: [ObjectID: ClosedRange<Int>]) {
    guard let facts = index.facts else { return }
    _ = values(of: .disagreement, criterion: nil, in: facts, scales: scales)
    _ = recommendationCounts(in: facts, scales: scales)
  }

  /// A figure of each case; not a number where there is none.
  func values(
    of statistic: QueryStatistic, criterion: Int?, in facts: FactIndex,
    scales: [ObjectID: ClosedRange<Int>]
  ) -> [Double] {
    refresh(facts, scales)
    let figure = Figure(statistic: statistic, criterion: criterion)
    if let known = statistics[figure] { return known }
    var column: [Double] = []
    fill(&column, with: figure, pages: 0..<facts.pageCount, facts, scales)
    statistics[figure] = column
    return column
  }

  /// How often each score was given on a criterion, as ``PackedSheets/tally(of:)`` counts.
  func tallies(
    of criterion: Int, in facts: FactIndex, scales: [ObjectID: ClosedRange<Int>]
  ) -> [UInt64] {
    refresh(facts, scales)
    if let known = tallies[criterion] { return known }
    var column: [UInt64] = []
    fill(&column, pages: 0..<facts.pageCount, facts) { $0.tally(of: criterion) }
    tallies[criterion] = column
    return column
  }

  /// How many recommend each conclusion, as ``PackedSheets/recommendations`` counts.
  func recommendationCounts(
    in facts: FactIndex, scales: [ObjectID: ClosedRange<Int>]
  ) -> [UInt64] {
    refresh(facts, scales)
    if let recommendations { return recommendations }
    var column: [UInt64] = []
    fill(&column, pages: 0..<facts.pageCount, facts, \.recommendations)
    recommendations = column
    return column
  }
}

extension FactFigures {
  /// Fills the columns that are here again where pages changed.
  private func refresh(_ facts: FactIndex, _ scales: [ObjectID: ClosedRange<Int>]) {
    guard !stale.isEmpty else { return }
    let pages = stale.sorted()
    stale = []
    for figure in Array(statistics.keys) {
      fill(&statistics[figure, default: []], with: figure, pages: pages, facts, scales)
    }
    for criterion in Array(tallies.keys) {
      fill(&tallies[criterion, default: []], pages: pages, facts) { $0.tally(of: criterion) }
    }
    if var column = recommendations {
      fill(&column, pages: pages, facts, \.recommendations)
      recommendations = column
    }
  }

  private func fill(
    _ column: inout [UInt64], pages: some Sequence<Int>, _ facts: FactIndex,
    _ count: (PackedSheets) -> UInt64
  ) {
    column.append(
      contentsOf: repeatElement(0, count: max(0, facts.records.count - column.count)))
    for page in pages {
      facts.forEachSheets(onPage: page) { column[$0] = $1.isEmpty ? 0 : count($1) }
    }
  }

  private func fill(
    _ column: inout [Double], with figure: Figure, pages: some Sequence<Int>, _ facts: FactIndex,
    _ scales: [ObjectID: ClosedRange<Int>]
  ) {
    column.append(
      contentsOf: repeatElement(.nan, count: max(0, facts.records.count - column.count)))
    let memo = memos[figure.statistic] ?? FigureMemo(figure.statistic)
    memos[figure.statistic] = memo
    let ends = facts.criteriaSets.map { scales[$0] }
    var counts = [UInt64](repeating: 0, count: 256)
    for page in pages {
      facts.forEachSheets(onPage: page) { position, sheets in
        guard !sheets.isEmpty else { return column[position] = .nan }
        let set = Int(facts.records[position].criteriaSet)
        memo.use(scale: set < ends.count ? ends[set] : nil)
        column[position] = memo.figure(of: sheets, criterion: figure.criterion, &counts)
      }
    }
  }
}

/// A figure by how often each level was given: worked out once for equal counts.
final class FigureMemo {
  private struct Entry {
    var tally: UInt64
    var value: Double
  }

  private let statistic: QueryStatistic
  private let isLeast: Bool
  private var scale: ClosedRange<Int>?
  private var entries: [Entry]
  private static let size = 1 << 12
  private static let levelsOnly = ~(UInt64(0xffff))

  init(_ statistic: QueryStatistic) {
    self.statistic = statistic
    isLeast = statistic.mostRemarkable(of: [0, 1]) == 0
    entries = Self.empty
  }

  private static var empty: [Entry] {
    [Entry](repeating: Entry(tally: 0, value: .nan), count: size)
  }

  /// What was worked out on another scale does not hold on this one.
  func use(scale: ClosedRange<Int>?) {
    guard scale != self.scale else { return }
    self.scale = scale
    entries = Self.empty
  }

  /// Not a number where there is no level.
  func figure(of sheets: PackedSheets, criterion: Int?, _ counts: inout [UInt64]) -> Double {
    if let criterion {
      let tally = sheets.tally(of: criterion)
      return tally == PackedSheets.uncounted
        ? exact(sheets.levels(of: criterion)) : figure(of: tally)
    }
    guard sheets.tallyAll(into: &counts) else {
      return remarkable((0..<sheets.width).map { exact(sheets.levels(of: $0)) })
    }
    var best = Double.nan
    for criterion in 0..<sheets.width {
      let value = figure(of: counts[criterion])
      if best.isNaN || (isLeast ? value < best : value > best) { best = value }
    }
    return best
  }

  private func remarkable(_ values: [Double]) -> Double {
    statistic.mostRemarkable(of: values.filter { !$0.isNaN }) ?? .nan
  }

  /// Of what ``PackedSheets/tally(of:)`` counted.
  private func figure(of tally: UInt64) -> Double {
    let levels = tally & Self.levelsOnly
    if levels == 0 { return .nan }
    let place = Int(truncatingIfNeeded: (levels &* 0x9e37_79b9_7f4a_7c15) >> 52)
    if entries[place].tally == levels { return entries[place].value }
    let value = exact(PackedSheets.levels(in: levels))
    entries[place] = Entry(tally: levels, value: value)
    return value
  }

  private func exact(_ levels: [Int]) -> Double {
    LevelStatistics(levels).flatMap { statistic.value(of: $0, on: scale) } ?? .nan
  }
}
