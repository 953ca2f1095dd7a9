package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The meetings of the group, the next one first.
package struct AgendaScreen: Hashable, Sendable, GroupPage {
  package private(set) var file: AgendaFile
  package var size = Size(columns: 80, rows: 24)

  package var tab: DeskTab { .agenda }
  package var scope: Scope { .agenda }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: AgendaFile) { self.file = file }

  package mutating func replace(_ file: AgendaFile) { self.file = file }

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
