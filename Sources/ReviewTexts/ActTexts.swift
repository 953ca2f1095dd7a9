package import ReviewDomain

/// The words of menus, forms and help for the acts on a case.
package protocol ActTexts {
  /// What is chosen in a menu: at most 24 characters.
  func title(_ act: Act) -> String

  /// The same for the hint bar: at most 12 characters.
  func shortTitle(_ act: Act) -> String

  /// One sentence: what the act does, what follows, whether it can be undone.
  func help(_ act: Act) -> String

  /// The label of a form's field: at most 28 characters, the language of a text included.
  func label(_ field: ActField, of act: Act) -> String

  /// One line under the field: what to write there.
  func hint(_ field: ActField, of act: Act) -> String

  /// Whether a member declares an interest: the two choices of `declare`.
  func term(hasInterest: Bool) -> String
}

extension Texts {
  /// The label of a form's field, as `Reasons (fr)` where the text is kept per language.
  package func label(_ parameter: ActParameter, of act: Act) -> String {
    let label = ActField(parameter).map { self.label($0, of: act) } ?? parameter.name
    return parameter.language.map { label + " (" + $0.rawValue + ")" } ?? label
  }

  package func hint(_ parameter: ActParameter, of act: Act) -> String {
    ActField(parameter).map { hint($0, of: act) } ?? ""
  }

  /// What the reader sees for a choice of a field, as `temporaire` for `temporary`.
  ///
  /// - Returns: `choice` itself where it is no word of the field.
  package func word(_ choice: String, of parameter: ActParameter, act: Act) -> String {
    guard let field = ActField(parameter) else { return choice }
    return translation(of: choice, field: field, act: act) ?? choice
  }

  private func translation(of choice: String, field: ActField, act: Act) -> String? {
    switch field {
    case .interest: ["none": false, "conflict": true][choice].map(term(hasInterest:))
    case .choice: BallotChoice(rawValue: choice).map(term)
    case .duty: Assignment.Duty(rawValue: choice).map(term)
    case .rights: Right(rawValue: choice).map(term)
    case .answer: GateAnswer.Verdict(rawValue: choice).map(term)
    case .conclusion: ConclusionKind(rawValue: choice).map(term)
    case .atEnd: AtEnd(rawValue: choice).map(term)
    case .outcome where act == .milestone: Milestone.Outcome(rawValue: choice).map(term)
    case .outcome: ConclusionKind(rawValue: choice).map(term)
    case .authority: Decision.Authority(rawValue: choice).map(term)
    case .level: Decision.Level(rawValue: choice).map(term)
    case .relation: term(CaseRelation.Kind(rawValue: choice))
    case .requestedBy: PeriodExtension.Requester(rawValue: choice).map(term)
    case .kind where act == .suspend: Suspension.Kind(rawValue: choice).map(term)
    case .ending: Ending(rawValue: choice).map(term)
    case .kind: Letter.Kind(rawValue: choice).map(term)
    case .channel: Letter.Channel(rawValue: choice).map(term)
    case .ground: InadmissibilityGround(rawValue: choice).map(term)
    case .form: VoteForm(rawValue: choice).map(term)
    case .procedure: VoteProcedure(rawValue: choice).map(term)
    case .casting: BallotChoice(rawValue: choice).map(term)
    case .audience: Comment.Audience(rawValue: choice).map(term)
    case .confirm: GateAnswer.Verdict(rawValue: choice).map(term)
    case .documents: Transmission.Document(rawValue: choice).map(term)
    default: nil
    }
  }
}
