import ReviewDomain
import ReviewTexts

/// Old scores beside new ones, and what was promised beside what the new dossier brings.
///
/// Shows what the viewer may see in both cases: who may read one of the two only is told so.
extension ReportBuilder {
  func comparison() -> ComparisonSection? {
    guard let found = input.comparison, found.reevaluation == content.id else { return nil }
    return ComparisonSection(
      title: texts.title(DeskCommand.thenAndNow) + " (\(found.original) → \(found.reevaluation))",
      notes: notes(on: found), criterionLabel: texts.word(DeskWord.criterion),
      thenLabel: texts.word(FollowUpWord.then), nowLabel: texts.word(FollowUpWord.now),
      changeLabel: texts.word(FollowUpWord.change),
      promisedLabel: texts.word(FollowUpWord.promised),
      deliveredLabel: texts.word(FollowUpWord.delivered), scores: Table(found.lines.map(row)),
      promises: Table(found.evidence.promises.map(row)))
  }

  private func notes(on found: ThenAndNow) -> [String] {
    let hidden = [(found.thenSight, found.original), (found.nowSight, found.reevaluation)]
      .filter { $0.0 != .open }.map { texts.sentence(for: $0.0, of: $0.1) }
    let figures = found.lines.isEmpty ? [] : [texts.word(FollowUpWord.figures)]
    let matched = found.evidence.promises.isEmpty ? [] : [texts.word(.matchedByWords)]
    return hidden + figures + matched
  }

  private func row(_ line: ThenAndNow.Line) -> ComparisonSection.ScoreRow {
    let name = input.criteria[line.criterion]?.names.name(in: language) ?? ""
    return ComparisonSection.ScoreRow(
      criterion: line.criterion.rawValue + " " + name,
      then: line.then.map { texts.words(for: $0) } ?? Self.none,
      now: line.now.map { texts.words(for: $0) } ?? Self.none, change: texts.change(line.change))
  }

  private func row(_ promise: PromisedEvidence.Promise) -> ComparisonSection.PromiseRow {
    let milestone = promise.milestone
    let answer = [milestone.outcome.map { texts.term($0) }, milestone.day.map { texts.date($0) }]
      .compactMap(\.self).joined(separator: ", ")
    let delivered = promise.delivered.map(words).joined(separator: "\n")
    return ComparisonSection.PromiseRow(
      number: String(milestone.number), question: quoted(milestone.question.outcome, in: nil),
      threshold: optional(milestone.question.threshold), due: date(milestone.question.due),
      answer: answer.isEmpty ? Self.none : answer, note: optional(milestone.note),
      delivered: optional(delivered, in: request.language))
  }

  private func words(of finding: Evidence) -> String {
    let effect = [finding.effect, finding.interval].filter { !$0.isBlank }.joined(separator: "; ")
    return finding.study + " (" + texts.term(finding.design) + "): " + finding.outcome
      + (effect.isEmpty ? "" : " — " + effect)
  }
}
