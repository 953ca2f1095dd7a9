import ReviewDomain
import ReviewTestSupport

/// What is recorded of temporary reimbursements, hostile values included.
extension Imagination {
  mutating func answer(on paper: PaperCase) -> MilestoneAnswer {
    let due = paper.questions.first?.due ?? paper.lastDay
    // Late by a day as often as in time; what came in after today is refused.
    return MilestoneAnswer(
      pick([1, 1, 1, 2, 0, -1, .max, .min]), pick(Milestone.Outcome.allCases + [.met]),
      note: words(),
      delivered: pick([nil, nil, due, due.adding(days: 1), due.adding(days: 1), paper.lastDay]))
  }

  /// Mostly later than the end that stands, with the questions that are still asked.
  mutating func prolongation(on paper: PaperCase) -> ProlongationTerms {
    let end = paper.decisions.last?.until ?? paper.lastDay
    let until = end.adding(days: pick([365, 180, 90, 30, 0, -1]))
    var asked = zip(paper.questions, paper.milestones).filter { $0.1 == nil }.map(\.0)
    for place in asked.indices { asked[place].due = due(around: until, paper) }
    if oneIn(8), !asked.isEmpty { asked.removeLast() }
    if oneIn(4) {
      var question = OpenQuestion.mortality
      question.outcome = pick(["coût par patient", "mortalité à 24 mois", "", "C2"])
      question.due = due(around: until, paper)
      asked.append(question)
    }
    return ProlongationTerms(
      until: until, authority: pick(Decision.Authority.allCases),
      vehicle: oneIn(8) ? " " : "avenant", decidedOn: pick([paper.lastDay, paper.lastDay, until]),
      reasons: oneIn(8)
        ? LocalizedText() : LocalizedText([paper.request.language: "Plus de temps."]),
      questions: asked)
  }

  private mutating func due(around until: Day, _ paper: PaperCase) -> Day? {
    oneIn(6)
      ? pick([until.adding(days: 1), paper.lastDay.adding(days: -9), nil])
      : until.adding(days: -10)
  }
}
