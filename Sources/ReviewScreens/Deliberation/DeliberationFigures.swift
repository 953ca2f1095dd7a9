package import ReviewDomain

/// A round's matrix with all its figures, worked out once for a file and a round and not when drawn.
package struct DeliberationFigures: Hashable, Sendable {
  /// What a member said of a criterion.
  struct Cell: Hashable, Sendable {
    let entry: CriterionScore?
    /// The member's score in the revealed round before.
    let before: Score?
  }

  struct Row: Hashable, Sendable {
    let criterion: Criterion
    /// `nil` for a described criterion.
    let tally: CriterionTally?
    /// In the order of the sheets.
    let cells: [Cell]
    let consensus: Consensus?
  }

  package let scale: Scale
  /// In the order of the members' ids, which is the same whoever handed in first.
  let sheets: [SubmittedSheet]
  /// Those in disagreement first, the greatest first; the others in the set's order.
  let rows: [Row]
  package let agreement: CaseAgreement

  /// - Parameters:
  ///   - content: the case as the viewer may see it.
  ///   - round: the round that is shown; `nil`, or one that is not revealed, has no figures.
  ///   - before: the revealed round before it.
  ///   - set: the criteria that the round froze.
  package init(_ content: ReviewCase, round: Round?, before: Round?, set: CriteriaSet) {
    scale = set.scale
    guard let round, round.state == .revealed else {
      (sheets, rows) = ([], [])
      agreement = CaseAgreement([], on: set.scale)
      return
    }
    let sheets = round.sheets.filter { $0.isSubmitted && $0.content != nil }
      .sorted { $0.member < $1.member }
    let said = sheets.map { Self.entries(of: $0) }
    let earlier = sheets.map { sheet in
      before?.sheet(of: sheet.member).map { $0.isSubmitted ? Self.entries(of: $0) : [:] } ?? [:]
    }
    let consensus = content.consensus(in: round.number)
    let rows = content.askedCriteria(in: round, of: set).map { criterion in
      let cells = sheets.indices.map { place in
        Cell(
          entry: said[place][criterion.id], before: earlier[place][criterion.id]?.score)
      }
      return Row(
        criterion: criterion, tally: Self.tally(of: criterion, cells, sheets, set.scale),
        cells: cells, consensus: consensus[criterion.id])
    }
    self.sheets = sheets
    self.rows = Self.ordered(rows)
    agreement = CaseAgreement(rows.compactMap(\.tally), on: set.scale)
  }

  private static func entries(of sheet: SubmittedSheet) -> [CriterionID: CriterionScore] {
    let scores = (sheet.content?.scores ?? []).lazy.filter { !$0.isEmpty }
    return Dictionary(scores.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func tally(
    of criterion: Criterion, _ cells: [Cell], _ sheets: [SubmittedSheet], _ scale: Scale
  ) -> CriterionTally? {
    guard criterion.kind == .scored else { return nil }
    let voices = zip(sheets, cells).compactMap { sheet, cell in
      cell.entry.map { CriterionTally.Voice(member: sheet.member, score: $0.score) }
    }
    return CriterionTally(criterion.id, voices, on: scale)
  }

  private static func ordered(_ rows: [Row]) -> [Row] {
    let divided = rows.filter { $0.tally?.isDisagreement == true }
    let inOrder = divided.enumerated().sorted { one, other in
      let (left, right) = (one.element.index, other.element.index)
      return left == right ? one.offset < other.offset : left > right
    }
    return inOrder.map(\.element) + rows.filter { $0.tally?.isDisagreement != true }
  }
}

extension DeliberationFigures.Row {
  fileprivate var index: Double { tally?.disagreement?.value ?? 0 }
}

extension DeliberationFigures.Cell {
  /// The score moved since the round before.
  var change: ScoreChange? {
    guard let from = before, let to = entry?.score, from != to else { return nil }
    return ScoreChange(from: from, to: to)
  }

  /// The score; `…` for words without one, `·` for nothing.
  var mark: String {
    guard let entry else { return "·" }
    return (entry.score?.description ?? "…") + (change?.arrow ?? "")
  }
}

/// A member's change on a criterion since the round before.
struct ScoreChange: Hashable {
  let from: Score
  let to: Score

  /// Up or down the scale; a dot where one of the two is no level.
  var arrow: String {
    guard let from = from.level, let to = to.level else { return "~" }
    return from < to ? "↑" : "↓"
  }

  var text: String { "\(from) → \(to)" }
}
