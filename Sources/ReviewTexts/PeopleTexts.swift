package import ReviewDomain

/// The group, its members, who leads and who presents a case.
package protocol PeopleTexts {
  /// One or two sentences: the reason, then the way out.
  func sentence(for refusal: PeopleRefusal) -> String

  /// What stops a case, and what the secretariat can do.
  func sentence(for advice: CaseAdvice) -> String

  func term(_ duty: Assignment.Duty) -> String

  /// What is chosen in a menu: at most 24 characters.
  func title(_ act: GroupAct) -> String

  /// One sentence: what the act does, what follows, whether it can be undone.
  func help(_ act: GroupAct) -> String

  /// The label of a form's field: at most 28 characters.
  func label(_ field: GroupField, of act: GroupAct) -> String

  /// One line under the field: what to write there.
  func hint(_ field: GroupField, of act: GroupAct) -> String
}

/// The fields of the forms for acts on the group, by the key of the command line.
package enum GroupField: String, Hashable, Sendable, CaseIterable {
  case id, member, name, role, language, constituency, from, until, account, active, reason
  case interest, text, day, place

  /// `nil` for a parameter that has no words yet.
  package init?(_ parameter: ActParameter) { self.init(rawValue: parameter.name) }
}

extension Texts {
  package func label(_ parameter: ActParameter, of act: GroupAct) -> String {
    GroupField(parameter).map { label($0, of: act) } ?? parameter.name
  }

  package func hint(_ parameter: ActParameter, of act: GroupAct) -> String {
    GroupField(parameter).map { hint($0, of: act) } ?? ""
  }

  /// What the reader sees for a choice of a field; `choice` itself where it is no word of the field.
  package func word(_ choice: String, of parameter: ActParameter, act: GroupAct) -> String {
    translation(of: choice, field: GroupField(parameter)) ?? choice
  }

  private func translation(of choice: String, field: GroupField?) -> String? {
    switch field {
    case .role: Member.Role(rawValue: choice).map(term)
    case .language: Language(rawValue: choice).map(term)
    case .active: ["yes": GateAnswer.Verdict.yes, "no": .no][choice].map(term)
    case .interest: ["none": false, "conflict": true][choice].map(term(hasInterest:))
    default: nil
    }
  }

  /// The title of an act on the group in quotation marks.
  package func name(_ act: GroupAct) -> String { quoted(title(act)) }
}
