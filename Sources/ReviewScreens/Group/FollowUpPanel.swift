package import ReviewDomain
package import ReviewTexts

/// A temporary reimbursement in words, one fact a line: on the follow-up page, in its case, in
/// `show`.
package struct FollowUpPanel {
  package struct Line: Hashable, Sendable {
    package let text: String
    package let isWarning: Bool
    /// Whether it belongs to the line before.
    package let isDetail: Bool
  }

  private let content: ReviewCase
  private let standing: TemporaryStanding
  private let isClosed: Bool
  private let texts: any Texts

  package init(_ view: CaseView, standing: TemporaryStanding, texts: any Texts) {
    content = view.content
    isClosed = view.dossierClosed != nil
    self.standing = standing
    self.texts = texts
  }

  package var lines: [Line] {
    standing.attention.map { Line(text: texts.sentence(for: $0), isWarning: true, isDetail: false) }
      + questions + [ends] + facts
  }

  private func fact(_ word: FollowUpWord, _ text: String) -> Line {
    Line(text: texts.labelled(texts.word(word), text), isWarning: false, isDetail: false)
  }

  private var facts: [Line] {
    let asked = standing.lastDayToAsk.map { [fact(.lastDayToAsk, texts.date($0))] } ?? []
    let prolonged = content.prolongations.map { end in
      fact(
        .prolonged,
        texts.prolonged(from: end.before, to: end.prolongation.until) + " — "
          + texts.term(end.prolongation.authority) + ", " + texts.date(end.prolongation.decidedOn))
    }
    let again = content.reevaluations.map { fact(.reevaluation, $0.description) }
    return asked + prolonged + again
  }

  private var ends: Line {
    let until = standing.until.map { texts.date($0) } ?? "–"
    return switch standing.state {
    case .decided: fact(.ends, until + " — " + texts.term(Stage.decided))
    case .runs(let days): fact(.ends, until + " — " + texts.daysShort(days, .calendarDays))
    case .over, .superseded: fact(.ends, until)
    case .ended(let ending, let day): fact(.ends, texts.date(day) + " — " + texts.term(ending))
    }
  }

  private var questions: [Line] {
    zip(content.milestones, standing.questions).flatMap { milestone, question in
      [line(of: milestone, question)] + details(of: milestone)
    }
  }

  private func line(of milestone: Milestone, _ question: TemporaryStanding.Question) -> Line {
    let day = milestone.day ?? question.due
    let when = day.map { " " + texts.date($0) } ?? ""
    let what = isClosed ? "" : "  " + milestone.question.outcome
    let text =
      "\(question.standing.mark) \(question.number). " + texts.term(question.standing) + when + what
    return Line(text: text, isWarning: question.standing == .overdue, isDetail: false)
  }

  private func details(of milestone: Milestone) -> [Line] {
    let question = milestone.question
    guard !isClosed else { return [] }
    let parts = [question.threshold, question.comparator, question.source, question.responsible]
    let told = parts.filter { !$0.isBlank }.joined(separator: " · ")
    return [told, milestone.note].filter { !$0.isBlank }.map {
      Line(text: $0, isWarning: false, isDetail: true)
    }
  }
}
