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
    let notes = scoreNotes(criterion, sheets, scores) + settledNotes(criterion.id)
    var opinions: [CriteriaSection.Opinion] = []
    for sheet in sheets {
      if let opinion = opinion(criterion, sheet, spread) { opinions.append(opinion) }
    }
    return CriteriaSection.Block(
      id: criterion.id.rawValue, name: criterion.names.name(in: language), notes: notes,
      spread: scores.isEmpty ? nil : words(for: spread), consensus: settled(criterion.id),
      opinions: Table(opinions))
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
      member: name(of: sheet.member),
      role: sheet.capacity.map { texts.term($0) } ?? role(of: sheet.member),
      constituency: sitsFor.isBlank ? nil : .quoted(sitsFor),
      score: words(for: entry), minority: isMinority ? labels.minority : nil,
      reason: quoted(entry.reason, in: nil),
      pins: entry.pins.isEmpty ? nil : .quoted(Pin.line(entry.pins)))
  }

  /// `2`, and where the member said how sure, `2 · sure`.
  private func words(for entry: CriterionScore) -> String? {
    entry.score.map { score in
      "\(score)" + (entry.confidence.map { " · " + texts.term($0) } ?? "")
    }
  }

  private func words(for spread: ScoreSpread) -> CriteriaSection.Spread {
    let median = spread.median.map { median in
      median.lower == median.upper ? "\(median.lower)" : "\(median.lower) / \(median.upper)"
    }
    return CriteriaSection.Spread(
      median: median ?? "-",
      levels: spread.counts.map { entry in
        CriteriaSection.Spread.Level(
          label: label(of: entry.score), count: String(entry.count),
          bar: String(repeating: "█", count: entry.count))
      })
  }

  private func label(of score: Score) -> String {
    let name = input.criteria.scale.labels[score.description]?.name(in: language) ?? ""
    return name.isEmpty ? score.description : "\(score) \(name)"
  }
}

/// What the group settled on, criterion by criterion.
extension ReportBuilder {
  private func consensus(on criterion: CriterionID) -> Consensus? {
    revealedRound.flatMap { content.consensus(in: $0.number)[criterion] }
  }

  private mutating func settledNotes(_ criterion: CriterionID) -> [String] {
    guard let settled = consensus(on: criterion), !settled.texts.isEmpty,
      settled.texts[language] == nil
    else { return [] }
    return [miss(.consensus(criterion, language))]
  }

  private mutating func settled(_ criterion: CriterionID) -> CriteriaSection.Settled? {
    guard let settled = consensus(on: criterion) else { return nil }
    return CriteriaSection.Settled(
      value: settled.value.map(label) ?? Self.none,
      text: settled.texts[language].map { .quoted($0, in: language) },
      by: texts.settledBy(name(of: settled.member).text, on: settled.day))
  }
}
