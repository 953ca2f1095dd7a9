import ReviewDomain
import ReviewTexts
import TextCanvas

/// What stands with a score: how sure, on what it rests, and what was said in the round before.
extension CaseScreen {
  /// `Confidence: 2 fairly sure` and the pins, as far as there are any.
  func support(of criterion: Criterion, width: Int, texts: any Texts) -> [StyledLine] {
    let entry = editor.sheet[criterion.id]
    var lines: [StyledLine] = []
    if let confidence = entry.confidence {
      let said = "\(confidence) " + texts.term(confidence)
      lines += wrapped(texts.labelled(texts.confidenceWord, said), width, .plain)
    }
    if !entry.pins.isEmpty {
      let said = texts.labelled(texts.pinsWord, Pin.line(entry.pins))
      lines += wrapped(said, width, .accent).prefix(3)
    }
    return lines
  }

  /// The viewer's own answer of the round before, and how the group's lay once they were revealed.
  func before(_ criterion: Criterion, width: Int, texts: any Texts) -> [StyledLine] {
    guard let round = file.view.content.round, let earlier = file.revealedRound(before: round)
    else { return [] }
    return own(criterion, in: earlier, width, texts) + group(criterion, in: earlier, width, texts)
  }

  private func own(
    _ criterion: Criterion, in round: Round, _ width: Int, _ texts: any Texts
  ) -> [StyledLine] {
    guard let entry = round.sheet(of: file.view.viewer)?.content?[criterion.id], !entry.isEmpty
    else { return [] }
    let score = [entry.score?.description ?? "", entry.confidence.map { "(\($0))" } ?? ""]
    let said = score.filter { !$0.isEmpty }.joined(separator: " ")
    let reason = entry.reason.isBlank ? "" : (said.isEmpty ? "" : " — ") + entry.reason.oneLine
    return Array(wrapped(texts.ownBefore(round.number, said + reason), width, .muted).prefix(2))
  }

  private func group(
    _ criterion: Criterion, in round: Round, _ width: Int, _ texts: any Texts
  ) -> [StyledLine] {
    guard criterion.kind == .scored else { return [] }
    let spread = round.spread(of: criterion.id, scale: file.criteria(of: round).scale)
    let given = spread.counts.filter { $0.count > 0 }
    guard !given.isEmpty else { return [] }
    let median = spread.median?.text ?? "–"
    let counts = given.map { "\($0.score)×\($0.count)" }.joined(separator: "  ")
    return wrapped(
      texts.groupBefore(round.number, median: median, counts: counts), width, .muted)
  }

  private func wrapped(_ text: String, _ width: Int, _ style: Style) -> [StyledLine] {
    Wrap.lines(of: text, width: width).map { StyledLine($0, style: style) }
  }

  /// Beside the scale: how sure, and how many pins; nothing where there is no room for it.
  func marks(of entry: CriterionScore) -> String {
    let confidence = entry.confidence.map { ["¹", "²", "³"][$0.rawValue - 1] } ?? " "
    return confidence + (entry.pins.isEmpty ? "  " : "•\(min(9, entry.pins.count))")
  }
}
