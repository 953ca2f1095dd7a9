extension Canvas {
  /// The rows as text, without the spaces at their ends: what tests compare.
  package var text: String {
    rows { $0.scalars.reduce(into: "") { $0.unicodeScalars.append($1) } }
  }

  /// The same shape as ``text`` with a letter per column: the role, in upper case where it is
  /// bold, reversed or underlined; plain reversed text is `R`, plain bold `B`, underlined `U`.
  package var styles: String {
    rows { $0.style.letter }
  }

  private func rows(_ describe: (Cell) -> String) -> String {
    let lines = (0..<fullSize.rows).map { row in
      let start = row * fullSize.columns
      let line = cells[start..<(start + fullSize.columns)].map(describe).joined()
      return line.trimmingSpacesAtEnd
    }
    return lines.joined(separator: "\n")
  }
}

extension Style {
  fileprivate var letter: String {
    if role == .plain {
      return isReversed ? "R" : isBold ? "B" : isUnderlined ? "U" : " "
    }
    let letter = String(role.letter)
    return isReversed || isBold || isUnderlined ? letter.uppercased() : letter
  }
}

extension String {
  fileprivate var trimmingSpacesAtEnd: String {
    guard let last = utf8.lastIndex(where: { $0 != 0x20 }) else { return "" }
    return String(self[...last])
  }
}
