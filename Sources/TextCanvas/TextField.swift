/// The text that somebody is typing, and the place of the cursor in it.
///
/// ```swift
/// if field.handle(key) == .ignored { … }  // Enter, Esc, Tab and unknown keys are the screen's
/// field.draw(in: &canvas, bounds, style: .input)
/// ```
package struct TextField: Hashable, Sendable {
  package enum Lines: Hashable, Sendable {
    /// Enter is left to the screen; pasted line ends become spaces.
    case single
    /// Enter begins a new line; up and down move by drawn lines.
    case multiple
  }

  /// What became of a key.
  package enum Outcome: Hashable, Sendable {
    case changed
    case moved
    /// The field has no use for the key.
    case ignored
    /// The text would have been longer than allowed; nothing was changed.
    case full
  }

  package let lines: Lines

  /// What the text may take in UTF-8.
  package let byteLimit: Int

  /// What the user sees as characters, an accent with its letter.
  private(set) var characters: [Character]

  /// The characters before the cursor.
  package private(set) var cursor: Int

  /// What Ctrl-W, Ctrl-U and Ctrl-K removed last.
  private var killed: [Character] = []

  package init(_ text: String = "", lines: Lines = .single, byteLimit: Int = 64 * 1024) {
    self.lines = lines
    self.byteLimit = byteLimit
    characters = Self.accepted(text, lines: lines)
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Replaces everything; the cursor goes to the end.
  package mutating func replace(with text: String) {
    characters = Self.accepted(text, lines: lines)
    cursor = characters.count
  }

  /// Edits or moves; `columns` is the width that the field is drawn with, for up and down.
  package mutating func handle(_ key: Key, columns: Int = 80) -> Outcome {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .enter where lines == .multiple: insert("\n")
    case .backspace, .delete, .control, .alt: edit(key)
    default: move(key, columns: columns)
    }
  }

  // MARK: - Inserting

  /// Puts text at the cursor, without its controls, unless it is too long.
  package mutating func insert(_ text: String) -> Outcome {
    let added = Self.accepted(text, lines: lines)
    guard !added.isEmpty else { return .ignored }
    guard byteCount + text.utf8.count <= byteLimit else { return .full }
    replaceSubrange(cursor..<cursor, with: added)
    return .changed
  }

  private var byteCount: Int { characters.reduce(0) { $0 + $1.utf8.count } }

  private mutating func replaceSubrange(_ range: Range<Int>, with new: [Character]) {
    characters.replaceSubrange(range, with: new)
    cursor = range.lowerBound + new.count
    join(at: cursor)
    if !new.isEmpty { join(at: range.lowerBound) }
  }

  /// An accent that came alone, or lost what was before it, joins the letter that it follows.
  private mutating func join(at place: Int) {
    guard place > 0, place < characters.count else { return }
    let pair = String(characters[place - 1]) + String(characters[place])
    guard pair.count == 1, let joined = pair.first else { return }
    characters.replaceSubrange((place - 1)...place, with: [joined])
    if cursor > place { cursor -= 1 }
  }

  /// Tabs become spaces, every line end `\n` or, in a single line, a space; other controls go.
  private static func accepted(_ text: String, lines: Lines) -> [Character] {
    let kept = text.compactMap { character -> Character? in
      if character.isNewline { return lines == .multiple ? "\n" : " " }
      if character == "\t" { return " " }
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
      return isControl ? nil : character
    }
    return Array(String(kept))
  }
}

// MARK: - Removing

extension TextField {
  private mutating func edit(_ key: Key) -> Outcome {
    switch key {
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, characters.count))
    case .control("w"): kill(wordStart(before: cursor)..<cursor)
    case .alt("d"): kill(cursor..<wordEnd(after: cursor))
    case .control("u"): kill(lineStart..<cursor)
    case .control("k"): kill(cursor..<lineEnd)
    case .control("y"): insert(String(killed))
    case .control("a"): moved(to: lineStart)
    case .control("e"): moved(to: lineEnd)
    case .control("b"): moved(to: cursor - 1)
    case .control("f"): moved(to: cursor + 1)
    case .alt("b"): moved(to: wordStart(before: cursor))
    case .alt("f"): moved(to: wordEnd(after: cursor))
    default: .ignored
    }
  }

  private mutating func remove(_ range: Range<Int>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    replaceSubrange(range, with: [])
    return .changed
  }

  private mutating func kill(_ range: Range<Int>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    killed = Array(characters[range])
    return remove(range)
  }
}

// MARK: - Moving

extension TextField {
  private mutating func move(_ key: Key, columns: Int) -> Outcome {
    switch key {
    case .left: moved(to: cursor - 1)
    case .right: moved(to: cursor + 1)
    case .controlLeft: moved(to: wordStart(before: cursor))
    case .controlRight: moved(to: wordEnd(after: cursor))
    case .home: moved(to: lineStart)
    case .end: moved(to: lineEnd)
    case .up where lines == .multiple: movedByLines(-1, columns: columns)
    case .down where lines == .multiple: movedByLines(1, columns: columns)
    default: .ignored
    }
  }

  private mutating func moved(to place: Int) -> Outcome {
    cursor = min(max(0, place), characters.count)
    return .moved
  }

  private mutating func movedByLines(_ count: Int, columns: Int) -> Outcome {
    let layout = TextFieldLayout(self, columns: columns)
    return moved(to: layout.place(lines: count, from: cursor))
  }

  private var lineStart: Int {
    characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(of: "\n") ?? characters.count
  }

  private func wordStart(before place: Int) -> Int {
    var place = place
    while place > 0, !characters[place - 1].isWordPart { place -= 1 }
    while place > 0, characters[place - 1].isWordPart { place -= 1 }
    return place
  }

  private func wordEnd(after place: Int) -> Int {
    var place = place
    while place < characters.count, !characters[place].isWordPart { place += 1 }
    while place < characters.count, characters[place].isWordPart { place += 1 }
    return place
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
