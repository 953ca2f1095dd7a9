package import ReviewDomain
package import ReviewTexts

/// Who has which part in a case, as every screen of it and `show` say it: what there is to say only.
package struct CaseParts {
  private let content: ReviewCase
  private let texts: any Texts

  /// With texts that call the members by their names.
  package init(_ content: ReviewCase, texts: any Texts) {
    self.content = content
    self.texts = texts
  }

  /// Label and value of each part.
  package var rows: [(label: String, value: String)] {
    people
      + [
        (texts.word(FollowUpWord.reevaluates), content.reevaluates?.description ?? ""),
        (texts.word(FollowUpWord.reevaluation), content.reevaluation?.description ?? ""),
      ].filter { !$0.1.isEmpty }
  }

  private var people: [(label: String, value: String)] {
    [
      (PeopleWord.chairOfCase, chair), (.rapporteur, texts.named(content.rapporteurs)),
      (.experts, experts),
    ]
    .filter { !$0.1.isEmpty }.map { (texts.word($0.0), $0.1) }
  }

  private var chair: String { content.actingChair.map(texts.named) ?? "" }

  /// `Joachim Kessler (C4, F2)`.
  private var experts: String {
    content.assignments.filter { $0.duty == .expert }.map { assignment in
      texts.named(assignment.member) + " ("
        + assignment.criteria.map(\.rawValue).joined(separator: ", ") + ")"
    }.joined(separator: "; ")
  }
}

extension Texts {
  /// The roles of a step, or the name of who has the chair of the case instead of the chair.
  package func takers(of step: NextStep, in content: ReviewCase) -> String {
    step.roles.map { role in
      role == .chair ? content.actingChair.map(named) ?? term(role) : term(role)
    }.joined(separator: ", ")
  }

  /// The next step and who would take it.
  package func waits(for step: NextStep, in content: ReviewCase) -> String {
    next(title(step.act), by: takers(of: step, in: content))
  }
}
