import ReviewDomain
import ReviewTexts
import TextCanvas

/// What a person should have before their eyes when they confirm an act.
struct FormSummary {
  let act: Act
  let file: CaseFile
  let texts: any Texts
  let today: Day

  var lines: [StyledLine] {
    switch act {
    case .submitScores: sheet
    case .openRound: [StyledLine(SafeText(texts.blindingNotice), style: .warning)]
    case .closeRound: [missingSheets]
    case .openVote: proposal(file.view.content.proposal) + hints
    case .vote, .closeVote: voted + proposal(file.view.content.votes.last?.proposal)
    case .conclude: proposal(file.view.content.votes.last?.proposal) + hints
    case .propose: hints + suggestions
    case .milestone, .prolong, .end, .reevaluate: followUp
    case .sendQuestions: questions
    case .answer, .reply: points
    default: []
    }
  }

  /// Who has not handed in no longer can once the round is closed.
  private var missingSheets: StyledLine {
    let (submitted, expected) = (file.view.content.submittedSheets, file.expectedScorers)
    return StyledLine(
      SafeText(texts.waitingForOthers(submitted, of: expected)),
      style: submitted < expected ? .warning : .plain)
  }

  /// What should not be overlooked, though nothing forbids the act.
  private var hints: [StyledLine] {
    file.view.content.hints(for: act, today: today).map {
      StyledLine(SafeText(texts.sentence(for: $0)), style: .warning)
    }
  }

  /// Why the scores leave something open, so that the group can word what is to be shown.
  private var suggestions: [StyledLine] {
    let found = file.questionSuggestions
    guard !found.isEmpty, file.view.content.stage == .deliberation else { return [] }
    let more = found.count - Self.suggestionsShown
    return [StyledLine(SafeText(texts.word(FollowUpWord.suggestedQuestions)), style: .heading)]
      + found.prefix(Self.suggestionsShown).map { plain("· " + texts.words(for: $0)) }
      + (more > 0 ? [plain("· … +\(more)")] : [])
  }

  /// So many that the first field stays in sight at 24 rows.
  private static let suggestionsShown = 3

  /// The questions with their numbers and how they stand, and what needs somebody.
  private var followUp: [StyledLine] {
    guard let standing = file.standing else { return [] }
    return FollowUpPanel(file.view, standing: standing, texts: texts).lines
      .filter { !$0.isDetail }.map {
        StyledLine(SafeText($0.text), style: $0.isWarning ? .warning : .plain)
      }
  }

  private var questions: [StyledLine] {
    let language = file.view.content.request.language
    return file.view.content.questionDrafts.map { draft in
      plain(draft.draftLabel + ". " + texts.version(of: draft.texts, else: language))
    }
  }

  /// The points that the act can be about, so that a number can be chosen.
  private var points: [StyledLine] {
    let language = file.view.content.request.language
    let open =
      act == .answer ? file.view.content.unansweredPoints : file.view.content.unrepliedPoints
    return file.view.content.numberedPoints.filter { open.contains($0.number ?? 0) }.map { point in
      let text = texts.version(of: point.texts, else: language)
      return plain("\(point.number ?? 0). " + text.prefix(120))
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

  /// The text that is voted on by its hash, and how far the quorum is.
  private var voted: [StyledLine] {
    guard let vote = file.view.content.votes.last else { return [] }
    let digest = texts.labelled(texts.word(VoteWord.text), vote.shortDigest)
    let form = vote.terms.map { texts.term($0.form) + " · " } ?? ""
    return [plain(form + digest + " · " + texts.quorumState(vote.count))]
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
