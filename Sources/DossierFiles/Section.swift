/// A part of a dossier's narrative, under a heading of the first level.
package struct Section: Hashable, Sendable {
  /// Empty for what stands before the first heading.
  package let title: String
  /// The line of the dossier on which it begins.
  package let line: Int
  package let blocks: [Block]

  package init(title: String, line: Int, blocks: [Block]) {
    self.title = title
    self.line = line
    self.blocks = blocks
  }

  /// The narrative of a received `dossier.md`; wrong bytes are shown as U+FFFD.
  ///
  /// Without front matter everything is narrative: what is kept can always be read.
  package static func sections(inDossier bytes: [UInt8]) -> [Section] {
    guard let parts = try? FrontMatter(bytes) else {
      return sections(in: String(decoding: bytes, as: UTF8.self))
    }
    let narrative = String(decoding: bytes[parts.narrative], as: UTF8.self)
    return sections(in: narrative, firstLine: parts.narrativeLine)
  }

  /// Sections of a Markdown text whose first line is line `firstLine` of its file.
  package static func sections(in markdown: String, firstLine: Int = 1) -> [Section] {
    var collector = SectionCollector(firstLine: firstLine)
    MarkdownEvents.forEach(in: EscapedPipes.hidden(markdown)) { collector.apply($0) }
    return collector.finished()
  }
}

/// A part of the narrative that a terminal can show; its text is plain, markup removed.
package enum Block: Hashable, Sendable {
  case heading(level: Int, text: String)
  case paragraph(String)
  /// A list's item: `depth` 1 for the outermost list; `marker` `-` or `3.`, empty for what
  /// continues an item.
  case item(depth: Int, marker: String, text: String)
  /// The header first; a row may have more cells than the header, never fewer.
  case table(rows: [[String]])
  case quote(String)
  case code(lines: [String])
  case rule
}
