import ReviewDomain
import ReviewTexts
import TextCanvas

/// Pins: noted where one reads, typed as text, and gone back to.
extension CaseScreen {
  /// Notes what stands at the top of the dossier beside the selected criterion, or takes it away.
  mutating func pinHere(texts: any Texts) -> [Effect] {
    guard let criterion = editor.selected else { return [] }
    guard let pin = reader.pin(width: layout.reader.columns) else {
      return refuse(texts.nothingToPin)
    }
    let wasThere = editor.sheet[criterion.id].pins.contains(pin)
    let effects = kept(editor.toggle(pin))
    let sentence =
      wasThere
      ? texts.unpinned(pin.line, from: criterion.id) : texts.pinned(pin.line, to: criterion.id)
    return effects + [.notice(sentence)]
  }

  /// Shows the next pin of the selected criterion; after the last, the first.
  mutating func goToPin(texts: any Texts) -> [Effect] {
    guard hasSheet, let criterion = editor.selected else { return [] }
    let pins = editor.sheet[criterion.id].pins
    guard !pins.isEmpty else { return refuse(texts.noPins(criterion.id)) }
    let last = shownPin.flatMap { pins.firstIndex(of: $0) } ?? -1
    let pin = pins[(last + 1) % pins.count]
    shownPin = pin
    guard reader.go(to: pin, width: layout.reader.columns) else {
      return [.notice(texts.pinNotFound(pin.line))]
    }
    pane = .dossier
    return [.notice(criterion.id.rawValue + " · " + pin.line)]
  }

  /// Keys while the pins are typed: Enter or Esc reads them, and what names nothing stays typed.
  mutating func typePins(_ key: Key, texts: any Texts) -> [Effect] {
    guard var field = editor.pinLine, let criterion = editor.selected else { return [] }
    guard [.escape, .enter, .tab, .control("s")].contains(key) else {
      _ = field.handle(key, columns: layout.sheet.columns - 2)
      editor.pinLine = field
      return []
    }
    let pins = Pin.list(field.text).map(file.places.resolved)
    let known = editor.sheet[criterion.id].pins
    let lost = pins.filter { !file.places.holds($0) && !known.contains($0) }
      .map { LostPin(criterion: criterion.id, pin: $0) }
    guard lost.isEmpty else {
      return refuse(texts.sentence(for: .pinsNotInDossier(lost, existing: file.places.all)))
    }
    editor.pinLine = nil
    return kept(editor.setPins(pins))
  }
}

extension SheetEditor {
  mutating func beginPins() {
    guard let selected else { return }
    pinLine = TextField(Pin.line(sheet[selected.id].pins), byteLimit: 4 * 1024)
  }
}
