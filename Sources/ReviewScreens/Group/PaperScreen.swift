package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// What is written of a meeting.
package enum PaperKind: String, Hashable, Sendable, CaseIterable {
  case agenda, minutes
}

/// The agenda or the minutes of a meeting as they would be printed, as far as the viewer may see.
package struct PaperPreview: Hashable, Sendable {
  package let kind: PaperKind
  package let day: Day
  package let language: Language
  package let lines: [String]
  /// How many texts are missing in the language.
  package let missing: Int
  package var desk: GroupDesk

  package init(
    kind: PaperKind, day: Day, language: Language, lines: [String], missing: Int, desk: GroupDesk
  ) {
    self.kind = kind
    self.day = day
    self.language = language
    self.lines = lines
    self.missing = missing
    self.desk = desk
  }
}

/// Shows an agenda or minutes to be read through, in one language or another, and to be exported.
package struct PaperScreen: Hashable, Sendable, GroupPage {
  package private(set) var file: PaperPreview
  package private(set) var top = 0
  package var size = Size(columns: 80, rows: 24)

  package var tab: DeskTab { .agenda }
  package var scope: Scope { .paper }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: PaperPreview) { self.file = file }

  package mutating func replace(_ file: PaperPreview) {
    if file.kind != self.file.kind { top = 0 }
    self.file = file
  }

  package var isOverlay: Bool { true }
  package var reload: [Effect] { [.loadPaper(file.kind, file.day, file.language)] }

  package var commands: [DeskCommand] {
    [.export, .agendaCommand(.otherLanguage), .agendaCommand(.otherPaper)]
  }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    switch command {
    case .agendaCommand(.otherLanguage):
      let languages = Language.allCases
      let place = languages.firstIndex(of: file.language) ?? 0
      return [.loadPaper(file.kind, file.day, languages[(place + 1) % languages.count])]
    case .agendaCommand(.otherPaper):
      return [.loadPaper(file.kind == .agenda ? .minutes : .agenda, file.day, file.language)]
    default: scroll(command)
    }
    return []
  }

  private mutating func scroll(_ command: DeskCommand) {
    guard let move = ListMove(command) else { return }
    let page = max(1, size.rows - 6)
    let bottom = max(0, file.lines.count - page)
    let steps: [ListMove: Int] = [
      .up: -1, .down: 1, .pageUp: 1 - page, .pageDown: page - 1, .first: -bottom, .last: bottom,
    ]
    top = max(0, min(bottom, top + (steps[move] ?? 0)))
  }

  package func arguments(for act: GroupAct) -> ActArguments {
    act.isOfMeeting ? ActArguments(["meeting": file.day.description]) : ActArguments()
  }

  package func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    words(for: parameter, of: act, texts)
  }

  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let parts = [
      texts.word(file.kind), texts.date(file.day), file.language.rawValue,
      texts.reportMissing(file.missing),
    ]
    let inside = canvas.box(
      canvas.bounds, title: SafeText(parts.joined(separator: " · ")), style: .accent)
    canvas.within(inside) { canvas in
      for (row, line) in file.lines.dropFirst(top).prefix(canvas.size.rows).enumerated() {
        canvas.text(SafeText(line), row: row, column: 1)
      }
      canvas.placeCursor(row: 0, column: 0)
    }
  }
}

extension Texts {
  /// What a paper is called.
  func word(_ kind: PaperKind) -> String {
    kind == .agenda ? word(DeskWord.agendaTab) : word(AgendaWord.minutesOfMeeting)
  }
}
