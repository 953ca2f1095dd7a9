package import ReviewDomain
package import TextCanvas

/// Marks on cases, and what is done to all that are marked.
extension QueueScreen {
  /// The marked cases, by number.
  package var marked: [CaseID] { marks.sorted() }

  /// What an act on several cases is about: those marked, else the one under the cursor.
  package var chosen: [CaseID] { marks.isEmpty ? selectedCase.map { [$0] } ?? [] : marked }

  package func isMarked(_ id: CaseID) -> Bool { marks.contains(id) }

  /// Marks the case under the cursor, or takes its mark off, and goes to the next.
  package mutating func toggleMark() -> [Effect] {
    guard let id = selectedCase else { return [.bell] }
    marks.formSymmetricDifference([id])
    return move(.down)
  }

  package mutating func mark(_ cases: [CaseID]) { marks.formUnion(cases) }

  package mutating func dropMarks() { marks = [] }

  package mutating func beginTag() -> [Effect] {
    guard !chosen.isEmpty else { return [.bell] }
    tagPrompt = TextField()
    return []
  }

  package mutating func typeTag(_ key: Key) -> [Effect] {
    guard var field = tagPrompt else { return [] }
    switch key {
    case .escape:
      tagPrompt = nil
      return []
    case .enter:
      tagPrompt = nil
      return field.text.isBlank ? [] : [.tagCases(chosen, field.text)]
    default: break
    }
    _ = field.handle(key)
    tagPrompt = field
    return []
  }
}
