/// What changed between two versions of a dossier: typed fields, narrative and text annexes.
package struct DossierDiff: Hashable, Sendable {
  package let from: Int
  package let to: Int
  /// When the newer version came in, and why.
  package let day: Day
  package let reason: String
  package let request: RequestDiff
  package let texts: [TextDiff]

  package init(
    from old: RequestVersion, to new: RequestVersion, oldTexts: [DossierText],
    newTexts: [DossierText]
  ) {
    from = old.number
    to = new.number
    day = new.day
    reason = new.reason
    request = RequestDiff(from: old.request, to: new.request)
    texts = TextDiff.all(from: oldTexts, to: newTexts)
  }

  package var isEmpty: Bool { request.isEmpty && texts.isEmpty }
}

/// A section of the narrative or a text annex, as lines.
package struct DossierText: Hashable, Sendable {
  /// What makes it the same text in another version: a heading, an annex's file.
  package let key: String
  package let title: String
  package let lines: [String]

  package init(key: String, title: String, lines: [String]) {
    self.key = key
    self.title = title
    self.lines = lines
  }

  /// The sections of a `dossier.md`, without its front matter, by their headings of the first level.
  package static func sections(ofDossier text: String) -> [DossierText] {
    var sections: [DossierText] = []
    var (title, lines): (String, [String]) = ("", [])
    func close() {
      guard !title.isEmpty || !lines.allSatisfy(\.isBlank) else { return }
      let again = sections.count { $0.title == title }
      let key = title.lowercased() + (again == 0 ? "" : " \(again + 1)")
      sections.append(DossierText(key: "section " + key, title: title, lines: lines))
    }
    var isFenced = false
    for line in body(of: text) {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
      if !isFenced, line.hasPrefix("# ") {
        close()
        (title, lines) = (String(line.dropFirst(2)).trimmed, [])
      } else {
        lines.append(line)
      }
    }
    close()
    return sections
  }

  /// The lines after the second `---`.
  private static func body(of text: String) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    guard lines.first?.trimmed == "---" || lines.first?.trimmed == "\u{FEFF}---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return lines }
    return Array(lines[(end + 1)...])
  }
}

/// What changed in one text.
package struct TextDiff: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case added, removed, changed }

  package let kind: Kind
  package let title: String
  package let lines: [DiffLine]

  static func all(from old: [DossierText], to new: [DossierText]) -> [TextDiff] {
    let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let after = Set(new.map(\.key))
    let changed = new.compactMap { text -> TextDiff? in
      guard let known = before[text.key] else { return whole(text, .added) }
      let lines = LineDiff.lines(from: known.lines, to: text.lines)
      return lines.isEmpty ? nil : TextDiff(kind: .changed, title: text.title, lines: lines)
    }
    return changed + old.filter { !after.contains($0.key) }.map { whole($0, .removed) }
  }

  private static func whole(_ text: DossierText, _ kind: Kind) -> TextDiff {
    TextDiff(
      kind: kind, title: text.title,
      lines: text.lines.enumerated().filter { !$1.isBlank }.map {
        DiffLine(kind: kind == .added ? .added : .removed, number: $0 + 1, text: $1)
      })
  }
}
