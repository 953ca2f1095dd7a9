package import ReviewDomain
import ReviewTexts

/// What the forms of temporary reimbursements are filled with.
extension FormDefaults {
  var followUp: ActArguments {
    switch act {
    case .milestone: milestone
    case .prolong: prolongation
    default: ActArguments(["ending": ending?.rawValue ?? ""])
    }
  }

  private var content: ReviewCase { file.view.content }

  /// The question that is due first; what came of it is for a person to say.
  private var milestone: ActArguments {
    let next = file.standing?.next ?? file.standing?.questions.first { $0.standing.isAwaited }
    guard let next else { return ActArguments() }
    return ActArguments(["number": String(next.number)])
  }

  /// As the authority decided before, with the questions that are still open.
  private var prolongation: ActArguments {
    guard let last = content.decisions.last else { return ActArguments() }
    let open = content.milestones.filter { $0.outcome == nil }.map(\.question.line)
    return ActArguments([
      "authority": last.authority.rawValue, "vehicle": last.vehicle,
      "questions": open.joined(separator: "\n"),
    ])
  }

  /// How the case ends, where that follows from what is known.
  private var ending: Ending? {
    if content.decisions.last?.outcome == .negative, content.stage == .decided { return .refused }
    if let ending = content.endingAfterReevaluation(file.linked, today: session.today) {
      return ending
    }
    switch file.standing?.state {
    case .superseded(.definitive): return .converted
    case .superseded: return .stopped
    default: return nil
    }
  }

  /// The applicant's own open questions, then one for each criterion that the scores leave open.
  ///
  /// What it is compared with and what would do is for a person to write.
  var suggestedQuestions: [OpenQuestion] {
    let language = content.request.language
    let suggested = file.questionSuggestions.compactMap { suggestion -> OpenQuestion? in
      guard let criterion = file.criteria[suggestion.criterion] else { return nil }
      return OpenQuestion(
        outcome: criterion.id.rawValue + " " + criterion.names.name(in: language), comparator: "",
        threshold: "", source: "", responsible: content.request.applicant.name, due: nil)
    }
    return content.request.openQuestions + suggested
  }
}

extension CaseFile {
  /// What the scores of the last revealed round leave open; nothing while the dossier is closed.
  package var questionSuggestions: [QuestionSuggestion] {
    guard view.dossierClosed == nil,
      let round = view.content.rounds.last(where: { $0.state == .revealed })
    else { return [] }
    let set = criteria(of: round)
    return view.content.questionSuggestions(
      for: view.content.askedCriteria(in: round, of: set), on: set.scale)
  }
}
