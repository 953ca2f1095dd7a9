package import ReviewDomain
import ReviewTexts
package import TextCanvas

/// The requests that the viewer may see, narrowed by a query.
///
/// Holds the rows around the visible ones only: a store may have 100,000 cases.
package struct QueueScreen: Hashable, Sendable {
  package internal(set) var list = ListState()
  package private(set) var query: String
  /// What is being typed; `nil` while no filter is edited.
  package private(set) var prompt: TextField?
  package private(set) var finding: QueueFinding?
  private var firstRow = 0
  private var rows: [QueueLine] = []
  private var height = 20
  private var queryBeforePrompt = ""
  /// The case to come back to while a query finds nothing.
  private var place: CaseID?
  var marks: Set<CaseID> = []
  /// The tag that is being typed for cases; `nil` while none is.
  package internal(set) var tagPrompt: TextField?

  package init(query: String = "") { self.query = query }

  /// The case under the cursor.
  package var selectedCase: CaseID? { row(at: list.selected)?.id }

  /// The columns of the case numbers: nine from the thousandth request of a year on.
  var numberWidth: Int { rows.contains { $0.id.serial > 999 } ? 9 : 8 }

  package func row(at index: Int) -> QueueLine? {
    rows.indices.contains(index - firstRow) ? rows[index - firstRow] : nil
  }

  package mutating func start() -> [Effect] {
    place = selectedCase ?? place
    return [.findCases(query: query, keep: place)]
  }

  package mutating func resize(_ size: Size) -> [Effect] {
    height = max(1, size.rows - 6)
    return loadIfNeeded()
  }

  package mutating func found(_ finding: QueueFinding) -> [Effect] {
    self.finding = finding
    list.count = finding.total
    list.select(finding.selected)
    rows = []
    return loadIfNeeded()
  }

  package mutating func loaded(first: Int, rows: [QueueLine]) {
    firstRow = first
    self.rows = rows
  }

  package mutating func move(_ move: ListMove) -> [Effect] {
    list.move(move, page: height)
    return loadIfNeeded()
  }

  /// Asks for the rows around the page when some of the page are not here.
  private mutating func loadIfNeeded() -> [Effect] {
    let page = list.visible(height: height)
    let loaded = firstRow..<(firstRow + rows.count)
    if page.isEmpty
      || (loaded.lowerBound <= page.lowerBound && page.upperBound <= loaded.upperBound)
    {
      return []
    }
    let wanted = max(0, page.lowerBound - height)..<min(list.count, page.upperBound + height)
    return [.loadRows(wanted)]
  }

  // MARK: - Filter and order

  package mutating func beginFilter() {
    queryBeforePrompt = query
    prompt = TextField(query.isEmpty || query.hasSuffix(" ") ? query : query + " ")
  }

  /// What a key does while a filter is typed: every change finds at once.
  package mutating func typeFilter(_ key: Key) -> [Effect] {
    guard var field = prompt else { return [] }
    switch key {
    case .enter:
      prompt = nil
      return []
    case .escape:
      prompt = nil
      return find(queryBeforePrompt)
    case .down, .up, .pageDown, .pageUp:
      return move(key == .down ? .down : key == .up ? .up : key == .pageDown ? .pageDown : .pageUp)
    default: break
    }
    let outcome = field.handle(key)
    prompt = field
    return outcome == .changed ? find(field.text) : []
  }

  /// Esc outside the prompt: drops the filter; `nil` when there is none.
  package mutating func dropFilter() -> [Effect]? {
    query.isBlank ? nil : find("")
  }

  package mutating func sort(by key: String) -> [Effect] {
    let kept = query.split(separator: " ").filter { !$0.hasPrefix("sort:") }
    return find((kept + ["sort:" + key]).joined(separator: " "))
  }

  private mutating func find(_ query: String) -> [Effect] {
    self.query = query
    return start()
  }

  /// Puts a word of the language at the end of what is typed.
  package mutating func type(_ words: String) -> [Effect] {
    let typed = prompt?.text ?? query
    let text = (typed.isEmpty || typed.hasSuffix(" ") ? typed : typed + " ") + words + " "
    prompt = TextField(text)
    return find(text)
  }

  /// Whether a key asks what can be typed: F1, or a question mark where a word begins.
  package func asksForWords(_ key: Key) -> Bool {
    guard let prompt else { return false }
    return key == .function(1)
      || key == .character("?") && (prompt.isEmpty || prompt.text.hasSuffix(" "))
  }

  /// Whether there is a case before or after the selected one, for J and K.
  package func canStep(_ direction: Int) -> Bool {
    (0..<list.count).contains(list.selected + direction)
  }

  package mutating func step(_ direction: Int) -> [Effect] {
    list.select(list.selected + direction)
    return loadIfNeeded()
  }
}
