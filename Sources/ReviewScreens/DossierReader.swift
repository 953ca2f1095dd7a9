package import ReviewDomain
package import TextCanvas

/// The dossier's pages and where the reader is in them.
package struct DossierReader: Hashable, Sendable {
  package private(set) var section = 0
  package private(set) var top = 0
  package private(set) var sections: [NarrativeSection]

  package init(sections: [NarrativeSection]) { self.sections = sections }

  /// Takes new sections in and stays where the reader was.
  package mutating func replace(_ sections: [NarrativeSection]) {
    self.sections = sections
    section = min(section, max(0, sections.count - 1))
  }

  /// Goes to the beginning of a section; `false` where there is none.
  package mutating func show(_ section: Int) -> Bool {
    guard sections.indices.contains(section) else { return false }
    (self.section, top) = (section, 0)
    return true
  }

  mutating func show(section: Int, top: Int) { (self.section, self.top) = (section, top) }

  package mutating func moveSection(_ step: Int) {
    let next = section + step
    guard sections.indices.contains(next) else { return }
    section = next
    top = 0
  }

  /// Scrolls; beyond the section's end goes on to the next one, as a book does.
  package mutating func scroll(_ move: ListMove, page: Int, width: Int) {
    let count = lines(width: width).count
    let bottom = max(0, count - page)
    top = min(top, bottom)
    switch move {
    case .up: top = max(0, top - 1)
    case .down: top = min(bottom, top + 1)
    case .pageDown where top >= bottom: moveSection(1)
    case .pageDown: top = min(bottom, top + max(1, page - 1))
    case .pageUp where top == 0 && section > 0:
      moveSection(-1)
      top = max(0, lines(width: width).count - page)
    case .pageUp: top = max(0, top - max(1, page - 1))
    case .first: (section, top) = (0, 0)
    case .last:
      section = max(0, sections.count - 1)
      top = max(0, lines(width: width).count - page)
    }
  }

  /// The current section, laid out for `width` columns.
  package func lines(width: Int) -> [StyledLine] {
    guard sections.indices.contains(section) else { return [] }
    return NarrativeLayout(width: width).lines(of: sections[section])
  }

  package func draw(in canvas: inout Canvas) {
    let lines = lines(width: canvas.size.columns)
    let first = min(top, max(0, lines.count - canvas.size.rows))
    for (row, line) in lines.dropFirst(first).prefix(canvas.size.rows).enumerated() {
      canvas.text(line.text, row: row, column: line.indent, style: line.style)
    }
  }
}

/// A line of a laid-out text.
package struct StyledLine: Hashable, Sendable {
  package let text: SafeText
  package let indent: Int
  package let style: Style

  package init(_ text: SafeText, indent: Int = 0, style: Style = .plain) {
    self.text = text
    self.indent = indent
    self.style = style
  }
}
