package import ReviewDomain
import ReviewTexts
package import TextCanvas

/// A line that asks for a path: where a form is written, or read from.
package struct PathPrompt: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable { case writeForm(CaseID), readForm }

  package let purpose: Purpose
  package var field: TextField

  func draw(in canvas: inout Canvas, texts: any Texts) {
    let size = canvas.size
    let frame = Rect(
      row: max(0, size.rows / 2 - 2), column: 2, rows: 4, columns: max(20, size.columns - 4))
    canvas.fill(frame)
    let isWriting = purpose != .readForm
    let title = isWriting ? texts.askPathToWrite : texts.askPathToRead
    let inside = canvas.box(
      frame, title: SafeText(texts.title(isWriting ? .writeForm : .readForm)), style: .accent,
      titleStyle: .title)
    canvas.within(inside) { canvas in
      canvas.text(SafeText(title), row: 0, column: 1, style: .muted)
      field.draw(
        in: &canvas, Rect(row: 1, column: 1, rows: 1, columns: canvas.size.columns - 2),
        style: .input, isFocused: true)
    }
  }
}

extension Desk {
  /// Asks for a path; a form is written of the case that is open.
  mutating func ask(_ command: DeskCommand) -> [Effect] {
    if command == .writeForm {
      guard let file else { return [.notice(texts.notHere(texts.title(command)))] }
      let round = file.view.content.round?.number ?? 1
      let name = "\(file.id)-r\(round).review.txt"
      prompt = PathPrompt(purpose: .writeForm(file.id), field: TextField(name, byteLimit: 1024))
    } else {
      prompt = PathPrompt(purpose: .readForm, field: TextField("", byteLimit: 1024))
    }
    return []
  }

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard var asked = prompt else { return [] }
    switch key {
    case .escape:
      prompt = nil
      return []
    case .enter:
      let path = asked.field.text.trimmed
      guard !path.isEmpty else { return [.bell] }
      prompt = nil
      switch asked.purpose {
      case .writeForm(let id): return [.writeForm(id, path: path)]
      case .readForm: return [.readForm(path: path)]
      }
    default:
      _ = asked.field.handle(key, columns: size.columns - 8)
      prompt = asked
      return []
    }
  }

  /// Every mistake of a form, a line each; the foot shows the selected one in full.
  static func troubleMenu(_ title: String, _ mistakes: [FormTrouble]) -> Menu {
    Menu(
      title: title,
      items: mistakes.map { mistake in
        Menu.Item(title: mistake.place, detail: mistake.sentence, choice: .none)
      })
  }

  /// Shows what another window made of the draft.
  mutating func takeDraft(_ id: CaseID, _ sheet: ScoreSheet, _ sentence: String) {
    for index in screens.indices {
      guard case .reviewCase(var screen) = screens[index], screen.file.id == id else { continue }
      screen.take(sheet)
      screens[index] = .reviewCase(screen)
    }
    notice = sentence
  }
}
