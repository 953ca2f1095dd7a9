package import ReviewDomain

/// What is said of temporary reimbursements: their questions, their end, their re-evaluation.
package protocol FollowUpTexts {
  /// One or two sentences: the reason, then the way out.
  func sentence(for refusal: FollowUpRefusal) -> String

  /// At most fourteen characters.
  func term(_ standing: MilestoneStanding) -> String
  func term(_ section: TemporaryStanding.Section) -> String
  /// Why a criterion leaves something open, as `members disagree (index 1.4)`.
  func words(for reason: QuestionSuggestion.Reason) -> String
  /// What somebody should see to, in a sentence; the numbers are those of the questions.
  func sentence(for attention: FollowUpAttention) -> String
  /// The same in a column: at most eighteen characters.
  func brief(_ attention: FollowUpAttention) -> String
  func word(_ word: FollowUpWord) -> String

  /// `1 question late`, of all cases together.
  func questionsLate(_ count: Int) -> String
  /// `CardioLink ends in 21 days`; today and tomorrow have words of their own.
  func ends(_ product: String, in days: Int) -> String
  func isOver(_ product: String) -> String
  func isToBeClosed(_ product: String) -> String
  func andMore(_ count: Int) -> String

  /// A folder with several dossiers, where one was asked for.
  func oneDossierNeeded(_ path: String, _ count: Int) -> String
  /// `2 of 3 answered`.
  func answered(_ done: Int, of all: Int) -> String
  /// The end that stood before, and until when it was prolonged.
  func prolonged(from: Day?, to: Day) -> String
  /// Why there are no scores of one of two cases to compare.
  func sentence(for sight: ThenAndNow.Sight, of id: CaseID) -> String
}

/// Labels of the follow-up page and of the comparison: at most eighteen characters in a column.
package enum FollowUpWord: Hashable, Sendable, CaseIterable {
  // Columns of the page.
  case ends, answered, nextDue, needs
  // Its details.
  case lastDayToAsk, reevaluation, reevaluates, prolonged, nothingToFollow, keyToMarks
  // The comparison.
  case scores, then, now, change, promised, delivered, nothingDelivered, otherEvidence
  case matchedByWords, noComparison
  /// What a figure of the scores is.
  case figures
  // Where a proposal is written.
  case suggestedQuestions
}

extension Texts {
  /// What needs somebody, said once when the desk opens; `nil` when nothing does.
  ///
  /// `overdue`: how many questions are not answered after their due day.
  /// `cases`: what should be said of single products, the most pressing first.
  package func followUpReminder(overdue: Int, cases: [String]) -> String? {
    let shown = 2
    var parts = overdue == 0 ? [] : [questionsLate(overdue)]
    parts += cases.prefix(shown)
    if cases.count > shown { parts.append(andMore(cases.count - shown)) }
    guard !parts.isEmpty else { return nil }
    return labelled(parts.joined(separator: ", "), "g → " + word(DeskWord.followUpTab))
  }

  /// Each sign of the marks with what it means, `+ met`.
  package var keyToMarks: String {
    MilestoneStanding.allCases.map { "\($0.mark) " + term($0) }.joined(separator: "  ")
  }

  /// A figure with one decimal, as each language writes it; whole numbers without.
  package func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
    guard part != 0 else { return sign + String(whole) }
    return sign + String(whole) + (language == .english ? "." : ",") + String(part)
  }

  /// The median and, in brackets, the disagreement index; a sign where it is disagreement.
  package func words(for figure: ThenAndNow.Figure) -> String {
    let median = oneDecimal(figure.median)
    guard let index = figure.disagreement else { return median }
    return median + " (" + oneDecimal(index) + ")" + (index > 1 ? " ≠" : "")
  }

  /// How far a median went: up, down, not at all, or unknown.
  package func change(_ change: Double?) -> String {
    guard let change else { return "" }
    if change == 0 { return "=" }
    return (change > 0 ? "↑ +" : "↓ ") + oneDecimal(change)
  }

  /// `C2: members disagree (index 1.4), 2 could not judge`.
  package func words(for suggestion: QuestionSuggestion) -> String {
    labelled(
      suggestion.criterion.rawValue,
      suggestion.reasons.map { words(for: $0) }.joined(separator: ", "))
  }
}
