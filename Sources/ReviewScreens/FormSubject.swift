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
