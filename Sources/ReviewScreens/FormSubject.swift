package import ReviewDomain
import ReviewTexts

/// What a form is about: an act on a case, or one on the group, both made from parameters.
package enum FormSubject: Hashable, Sendable {
  case act(Act)
  case group(GroupAct)
  /// A duty for one member in all these cases.
  case assignment([CaseID])

  var parameters: [ActParameter] {
    switch self {
    case .act(let act): act.parameters
    case .group(let act): act.parameters
    case .assignment: Act.assign.parameters
    }
  }

  func title(_ texts: any Texts) -> String {
    switch self {
    case .act(let act): texts.title(act)
    case .group(let act): texts.title(act)
    case .assignment: texts.title(DeskCommand.assignCases)
    }
  }

  func help(_ texts: any Texts) -> String {
    switch self {
    case .act(let act): texts.help(act)
    case .group(let act): texts.help(act)
    case .assignment: texts.help(DeskCommand.assignCases)
    }
  }

  func label(_ parameter: ActParameter, _ texts: any Texts) -> String {
    switch self {
    case .act(let act): texts.label(parameter, of: act)
    case .group(let act): texts.label(parameter, of: act)
    case .assignment: texts.label(parameter, of: Act.assign)
    }
  }

  func hint(_ parameter: ActParameter, _ texts: any Texts) -> String {
    switch self {
    case .act(let act): texts.hint(parameter, of: act)
    case .group(let act): texts.hint(parameter, of: act)
    case .assignment: texts.hint(parameter, of: Act.assign)
    }
  }
}

/// What the form of an act on the group is filled with, and what can be chosen in it.
struct GroupFormDefaults {
  let act: GroupAct
  /// The member under the cursor: whom a change is about.
  let selected: Member?
  let people: PeopleFile

  var arguments: ActArguments {
    switch act {
    case .changeMember: selected.map(arguments) ?? ActArguments()
    case .cancelMeeting:
      ActArguments(["day": people.meetings.first?.day.description ?? ""])
    case .addMember, .declareInterests, .planMeeting: ActArguments()
    }
  }

  private func arguments(of member: Member) -> ActArguments {
    ActArguments([
      "member": member.id.rawValue, "name": member.name, "role": member.role.rawValue,
      "language": member.language.rawValue, "constituency": member.constituency,
      "from": member.from?.description ?? "", "until": member.until?.description ?? "",
      "account": member.account, "active": member.isActive ? "yes" : "no",
    ])
  }

  func choices(for parameter: ActParameter, _ texts: any Texts) -> [FormField.Choice] {
    switch parameter.kind {
    case .choice(let words):
      words.map { word in
        FormField.Choice(value: word, label: texts.word(word, of: parameter, act: act))
      }
    // Only the one whose fields are filled in: another name would get this one's mandate.
    case .member: selected.map { [FormField.Choice(value: $0.id.rawValue, label: $0.name)] } ?? []
    default: []
    }
  }
}
