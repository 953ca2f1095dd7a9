package import ReviewDomain
import ReviewTexts
import TextCanvas

/// What assigning one member to several cases would come to, in words.
package struct AssignmentPreview: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let caseID: CaseID
    package let sentence: String
    package let isRefused: Bool

    package init(caseID: CaseID, sentence: String, isRefused: Bool) {
      self.caseID = caseID
      self.sentence = sentence
      self.isRefused = isRefused
    }
  }

  package let lines: [Line]
  /// Whose load changes, and how.
  package let loads: [String]
  /// How many cases change, are so already, and are refused.
  package let summary: String
  /// Nothing is refused, and something changes.
  package let canRecord: Bool

  package init(lines: [Line], loads: [String], summary: String, canRecord: Bool) {
    self.lines = lines
    self.loads = loads
    self.summary = summary
    self.canRecord = canRecord
  }
}

/// One member for all marked cases: a form, what would follow, all or nothing.
extension Desk {
  /// Why this viewer assigns nobody; the rules of each case are asked when the form is confirmed.
  var assignmentRefusal: String? {
    let roles = Act.assign.rule.roles
    if session.isReadOnly { return texts.word(DeskWord.readOnly) }
    guard !roles.contains(session.member.role) else { return nil }
    return texts.sentence(for: .roleMayNot(session.member.role, roles))
  }

  mutating func beginAssignment() -> [Effect] {
    if let refusal = assignmentRefusal { return [.bell, .notice(refusal)] }
    guard !queue.chosen.isEmpty else { return [.bell] }
    push(
      .form(
        FormScreen(
          assigning: queue.chosen, members: session.members, typed: typedAssignment, texts: texts)))
    return []
  }

  /// The preview: what would be recorded first, then each case; Esc goes back to the form.
  func assignmentMenu(_ preview: AssignmentPreview) -> Menu {
    let record = Menu.Item(
      title: texts.word(DeskWord.confirm), detail: preview.summary,
      refusal: preview.canRecord ? nil : preview.summary, choice: .recordAssignment)
    let loads = preview.loads.map { Menu.Item(title: "", detail: $0, choice: .previewLine) }
    let cases = preview.lines.map { line in
      Menu.Item(
        title: line.caseID.description, detail: line.sentence,
        refusal: line.isRefused ? line.sentence : nil, choice: .previewLine)
    }
    return Menu(title: texts.title(.assignCases), items: [record] + loads + cases)
  }

  func recordAssignment() -> [Effect] {
    guard case .form(let form) = screens.last, case .assignment(let cases) = form.subject
    else { return [] }
    return [.assign(cases, form.arguments, on: form.happenedOn)]
  }

  mutating func assigned(_ sentence: String) -> [Effect] {
    if case .form = screens.last { screens.removeLast() }
    typedAssignment = nil
    queue.dropMarks()
    notice = sentence
    return queue.start()
  }
}

/// What can be chosen in the form that assigns several cases.
struct AssignmentChoices {
  let members: [Member]
  let texts: any Texts

  func choices(for parameter: ActParameter) -> [FormField.Choice] {
    switch parameter.kind {
    case .member:
      members.filter(\.isActive).map {
        FormField.Choice(value: $0.id.rawValue, label: $0.name)
      }
    case .choice(let words):
      words.map {
        FormField.Choice(value: $0, label: texts.word($0, of: parameter, act: Act.assign))
      }
    default: []
    }
  }
}
