/// A selected line in a list and the part of the list that is shown.
package struct ListState: Hashable, Sendable {
  package private(set) var selected = 0
  package private(set) var top = 0
  package var count = 0

  package init(count: Int = 0) { self.count = count }

  /// The lines on a page of `height`, after moving as little as possible to show the selection.
  package mutating func visible(height: Int) -> Range<Int> {
    let height = max(1, height)
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = max(0, min(top, count - height))
    return top..<min(count, top + height)
  }

  package mutating func select(_ index: Int) {
    selected = max(0, min(index, count - 1))
  }

  /// Moves for the keys that every list knows; `false` for another key.
  package mutating func move(_ command: ListMove, page: Int) {
    switch command {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: scroll(-max(1, page - 1))
    case .pageDown: scroll(max(1, page - 1))
    case .first: select(0)
    case .last: select(count - 1)
    }
  }

  private mutating func scroll(_ lines: Int) {
    top = max(0, top + lines)
    select(selected + lines)
  }
}

package enum ListMove: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
}
