import ReviewDomain
import ReviewTexts
import TextCanvas

/// What a person should have before their eyes when they confirm an act.
struct FormSummary {
  let act: Act
  let file: CaseFile
  let texts: any Texts

  var lines: [StyledLine] {
    switch act {
    case .submitScores: sheet
    case .openRound: [StyledLine(SafeText(texts.blindingNotice), style: .warning)]
    case .openVote: proposal(file.view.content.proposal)
    case .vote, .closeVote, .conclude: proposal(file.view.content.votes.last?.proposal)
    default: []
    }
  }

  /// How complete the sheet is, and what would be refused.
  private var sheet: [StyledLine] {
    let asked = file.sheetCriteria
    let unanswered = file.draft.unanswered(of: asked)
    let reasons = file.draft.missingReasons(under: file.criteria.scale)
    var lines = [
      plain(texts.scored(asked.count - unanswered.count, of: asked.count)),
      plain(
        texts.labelled(
          texts.word(.recommendation), file.draft.recommendation.map(texts.term) ?? "–")),
    ]
    if !unanswered.isEmpty { lines.append(warning(.scoresMissing(unanswered))) }
    if !reasons.isEmpty { lines.append(warning(.reasonsMissing(reasons))) }
    let lost = file.draft.lostPins(in: file.places)
    if !lost.isEmpty {
      lines.append(warning(.pinsNotInDossier(lost, existing: file.places.all)))
    }
    let isComplete = unanswered.isEmpty && reasons.isEmpty && lost.isEmpty
    guard isComplete else { return lines }
    return lines + nudges + [StyledLine(SafeText(texts.blindingNotice), style: .muted)]
  }

  /// Advice, never a bar: what the member may want to look at once more.
  private var nudges: [StyledLine] {
    let found = file.draft.nudges(
      asked: file.sheetCriteria, scale: file.criteria.scale, before: file.ownSheetBefore)
    guard !found.isEmpty else { return [] }
    let more = found.count - Self.nudgesShown
    return [StyledLine(SafeText(texts.lookAgain), style: .heading)]
      + found.prefix(Self.nudgesShown).map { StyledLine(SafeText("· " + texts.sentence(for: $0))) }
      + (more > 0 ? [StyledLine(SafeText("· … +\(more)"))] : [])
  }

  /// So many that the buttons stay in sight at 24 rows.
  private static let nudgesShown = 4

  private func proposal(_ proposal: Proposal?) -> [StyledLine] {
    guard let proposal else { return [] }
    let summary = texts.summary(of: proposal, else: file.view.content.request.language)
    return [plain(texts.labelled(texts.word(.proposal), summary))]
  }

  private func plain(_ text: String) -> StyledLine { StyledLine(SafeText(text)) }

  private func warning(_ refusal: Refusal) -> StyledLine {
    StyledLine(SafeText(texts.sentence(for: refusal)), style: .warning)
  }
}
