package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The temporary reimbursements that run, and what is due in them.
package struct FollowUpScreen: Hashable, Sendable, GroupPage {
  package private(set) var file: FollowUpFile
  package var size = Size(columns: 80, rows: 24)

  package var tab: DeskTab { .followUp }
  package var scope: Scope { .followUp }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: FollowUpFile) { self.file = file }

  package mutating func replace(_ file: FollowUpFile) { self.file = file }

  package mutating func perform(_ command: DeskCommand) -> [Effect] { [] }

  package func arguments(for act: GroupAct) -> ActArguments { ActArguments() }

  package func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    words(for: parameter, of: act, texts)
  }

  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    canvas.text(SafeText(texts.word(.nothingToShow)), row: 1, column: 2, style: .muted)
  }
}
