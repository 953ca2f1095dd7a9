package import ReviewDomain
package import ReviewTexts
import TextCanvas

/// Then and now in words and columns: on the screen, and in `show`.
package struct ComparisonText {
  package struct Line: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case heading, plain, note }

    package let kind: Kind
    package let text: String
    package var indent = 0
    /// Whether its columns stand under those of the lines around.
    package var isTable = false
  }

  private let comparison: ThenAndNow
  private let names: [CriterionID: String]
  private let texts: any Texts
  private let width: Int

  package init(
    _ comparison: ThenAndNow, names: [CriterionID: String], texts: any Texts, width: Int
  ) {
    self.comparison = comparison
    self.names = names
    self.texts = texts
    self.width = width
  }

  package var lines: [Line] { scores + evidence }

  // MARK: - Scores

  private var scores: [Line] {
    let sights = [
      (comparison.thenSight, comparison.original), (comparison.nowSight, comparison.reevaluation),
    ]
    let hidden = sights.filter { $0.0 != .open }.map {
      Line(kind: .note, text: texts.sentence(for: $0.0, of: $0.1))
    }
    let head = Line(
      kind: .heading,
      text: row(
        texts.word(FollowUpWord.scores), texts.word(FollowUpWord.then),
        texts.word(FollowUpWord.now), texts.word(.change)), isTable: true)
    let table = comparison.lines.map { line in
      Line(
        kind: .plain,
        text: row(
          line.criterion.rawValue + " " + (names[line.criterion] ?? ""), figure(line.then),
          figure(line.now), texts.change(line.change)), isTable: true)
    }
    let key = Line(kind: .note, text: texts.word(.figures))
    return (table.isEmpty ? [] : [head] + table + [key]) + hidden
  }

  private var label: Int { max(16, min(44, width - 40)) }

  private func row(_ name: String, _ then: String, _ now: String, _ change: String) -> String {
    let cells = [(name, label), (then, 15), (now, 15), (change, 10)]
    return cells.map { Self.cell($0.0, $0.1) }.joined()
  }

  /// Cut or filled to its width, measured as the terminal does.
  private static func cell(_ text: String, _ width: Int) -> String {
    var text = text
    while SafeText(text).columns > width - 1, !text.isEmpty { text.removeLast() }
    return text + String(repeating: " ", count: max(0, width - SafeText(text).columns))
  }

  private func figure(_ figure: ThenAndNow.Figure?) -> String {
    figure.map { texts.words(for: $0) } ?? "–"
  }

  // MARK: - Evidence

  private var evidence: [Line] {
    let isShown = comparison.thenSight != .closed && comparison.nowSight != .closed
    guard isShown, !comparison.evidence.promises.isEmpty else { return [] }
    return [
      Line(kind: .plain, text: ""),
      Line(
        kind: .heading,
        text: texts.word(FollowUpWord.promised) + " / " + texts.word(FollowUpWord.delivered)),
    ] + comparison.evidence.promises.flatMap(lines) + others
      + [Line(kind: .note, text: texts.word(.matchedByWords))]
  }

  private func lines(of promise: PromisedEvidence.Promise) -> [Line] {
    let milestone = promise.milestone
    let question = milestone.question
    let asked = [question.outcome, question.threshold, question.comparator]
      .filter { !$0.isBlank }.joined(separator: " · ")
    let due = question.due.map { " (" + texts.date($0) + ")" } ?? ""
    let answer = [milestone.outcome.map { texts.term($0) }, milestone.day.map { texts.date($0) }]
      .compactMap { $0 }.joined(separator: ", ")
    let told = [answer, milestone.note].filter { !$0.isBlank }.joined(separator: " — ")
    let found =
      promise.delivered.isEmpty
      ? [Line(kind: .note, text: "→ " + texts.word(.nothingDelivered), indent: 3)]
      : promise.delivered.map { Line(kind: .plain, text: "→ " + words(of: $0), indent: 3) }
    return [Line(kind: .plain, text: "\(milestone.number). " + asked + due)]
      + (told.isBlank ? [] : [Line(kind: .plain, text: told, indent: 3)]) + found
  }

  private var others: [Line] {
    guard !comparison.evidence.others.isEmpty else { return [] }
    return [Line(kind: .heading, text: texts.word(.otherEvidence))]
      + comparison.evidence.others.map { Line(kind: .plain, text: words(of: $0), indent: 3) }
  }

  /// The study with its design, the outcome and the effect.
  private func words(of finding: Evidence) -> String {
    let size = finding.participants.map { ", n = " + texts.number($0) } ?? ""
    let effect = [finding.effect, finding.interval].filter { !$0.isBlank }.joined(separator: "  ")
    return finding.study + " (" + texts.term(finding.design) + size + ") " + finding.outcome
      + (effect.isEmpty ? "" : ": " + effect)
  }
}
