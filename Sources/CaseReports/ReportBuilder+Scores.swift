import ReviewDomain
import ReviewTexts

/// The criteria with their scores and reasons.
extension ReportBuilder {
  mutating func criteria() -> CriteriaSection {
    var notes: [String] = []
    if content.rounds.isEmpty { notes.append(stillToCome(.noRound)) }
    if let round = content.round, round.state != .revealed {
      notes.append(stillToCome(.roundNotRevealed(round.number)))
    }
    guard let round = revealedRound else {
      return CriteriaSection(summary: nil, notes: notes, groups: [], recommendations: nil)
    }
    let sheets = round.sheets.filter { $0.isSubmitted && $0.content != nil }
      .sorted { $0.member < $1.member }
    return CriteriaSection(
      summary: texts.round(round.number, sheets: sheets.count),
      notes: notes + [texts.reasonsVerbatim], groups: groups(sheets),
      recommendations: Table(recommendations(sheets)))
  }

  private func recommendations(_ sheets: [SubmittedSheet]) -> [Field] {
    ConclusionKind.allCases.compactMap { kind in
      let count = sheets.count { $0.content?.recommendation == kind }
      return count == 0 ? nil : field(texts.term(kind), number(count))
    }
  }

  private mutating func groups(_ sheets: [SubmittedSheet]) -> [CriteriaSection.Group] {
    let asked = content.askedCriteria(of: input.criteria)
    var groups: [CriteriaSection.Group] = []
    for group in input.criteria.groups {
      let criteria = asked.filter { $0.group == group.id }
      guard !criteria.isEmpty else { continue }
      var blocks: [CriteriaSection.Block] = []
      for criterion in criteria { blocks.append(block(criterion, sheets)) }
      groups.append(
        CriteriaSection.Group(
          name: "\(group.id). \(group.names.name(in: language))", criteria: blocks))
    }
    return groups
  }

  private mutating func block(
    _ criterion: Criterion, _ sheets: [SubmittedSheet]
  ) -> CriteriaSection.Block {
    let scores = sheets.compactMap { $0.content?[criterion.id].score }
    let spread = ScoreSpread(scores, scale: input.criteria.scale.levels)
    let notes = scoreNotes(criterion, sheets, scores)
    var opinions: [CriteriaSection.Opinion] = []
    for sheet in sheets {
      if let opinion = opinion(criterion, sheet, spread) { opinions.append(opinion) }
    }
    return CriteriaSection.Block(
      id: criterion.id.rawValue, name: criterion.names.name(in: language), notes: notes,
      spread: scores.isEmpty ? nil : words(for: spread), opinions: Table(opinions))
  }

  private mutating func scoreNotes(
    _ criterion: Criterion, _ sheets: [SubmittedSheet], _ scores: [Score]
  ) -> [String] {
    let entries = sheets.compactMap { sheet in
      sheet.content.map { (sheet.member, $0[criterion.id]) }
    }
    if criterion.kind == .described {
      let isSilent = entries.allSatisfy { $0.1.reason.isBlank }
      return isSilent ? [miss(.noDescription(criterion.id))] : []
    }
    guard !scores.isEmpty else { return [miss(.noScore(criterion.id))] }
    let required = input.criteria.scale.reasonRequired
    return entries.filter { entry in
      entry.1.reason.isBlank && entry.1.score.map(required.contains) == true
    }.map { miss(.reason(criterion.id, $0.0)) }
  }

  private mutating func opinion(
    _ criterion: Criterion, _ sheet: SubmittedSheet, _ spread: ScoreSpread
  ) -> CriteriaSection.Opinion? {
    guard let entry = sheet.content?[criterion.id], !entry.isEmpty else { return nil }
    let sitsFor = member(sheet.member)?.constituency ?? ""
    let isMinority = entry.score.map(spread.isMinority) == true
    return CriteriaSection.Opinion(
      member: name(of: sheet.member), role: role(of: sheet.member),
      constituency: sitsFor.isBlank ? nil : .quoted(sitsFor),
      score: entry.score?.description, minority: isMinority ? labels.minority : nil,
      reason: quoted(entry.reason, in: nil))
  }

  private func words(for spread: ScoreSpread) -> CriteriaSection.Spread {
    let median = spread.median.map { lower, upper in
      lower == upper ? "\(lower)" : "\(lower) / \(upper)"
    }
    return CriteriaSection.Spread(
      median: median ?? "-",
      levels: spread.counts.map { score, count in
        let name = input.criteria.scale.labels[score.description]?.name(in: language) ?? ""
        return CriteriaSection.Spread.Level(
          label: name.isEmpty ? score.description : "\(score) \(name)", count: String(count),
          bar: String(repeating: "█", count: count))
      })
  }
}
