package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The register of care processes and of the applications in them.
package struct RegisterScreen: Hashable, Sendable, GroupPage {
  package private(set) var file: RegisterFile
  package var size = Size(columns: 80, rows: 24)

  package var tab: DeskTab { .register }
  package var scope: Scope { .register }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: RegisterFile) { self.file = file }

  package mutating func replace(_ file: RegisterFile) { self.file = file }

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
