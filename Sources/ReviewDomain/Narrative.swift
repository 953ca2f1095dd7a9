/// A part of a dossier's narrative, under one heading of the first level.
package struct NarrativeSection: Hashable, Sendable {
  package let title: String
  package let blocks: [NarrativeBlock]
  /// How a pin names it; `nil` for a page that is no part of the dossier's text.
  package let place: Pin.Place?

  package init(title: String, blocks: [NarrativeBlock], place: Pin.Place? = nil) {
    self.title = title
    self.blocks = blocks
    self.place = place
  }
}

/// What a reader shows as a whole; text is as it was received, to be sanitised where it is drawn.
package enum NarrativeBlock: Hashable, Sendable {
  case heading(level: Int, text: String)
  case paragraph(String)
  /// `marker` is `-` or the number of an ordered list.
  case item(depth: Int, marker: String, text: String)
  /// The first row is the head.
  case table(rows: [[String]])
  case quote(String)
  case code(lines: [String])
  case rule
}
