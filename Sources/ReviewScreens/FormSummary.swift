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
    case .openVote: proposal(file.view.content.proposal)
    case .vote, .closeVote: voted + proposal(file.view.content.votes.last?.proposal)
    case .conclude: proposal(file.view.content.votes.last?.proposal)
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
    return lines
  }

  /// The text that is voted on by its hash, and how far the quorum is.
  private var voted: [StyledLine] {
    guard let vote = file.view.content.votes.last else { return [] }
    let digest = texts.labelled(texts.word(VoteWord.text), vote.shortDigest)
    let form = vote.terms.map { texts.term($0.form) + " · " } ?? ""
    return [plain(form + digest + " · " + texts.quorumState(vote.count))]
  }

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
