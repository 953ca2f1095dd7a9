/// Builds sections from what a Markdown text is made of.
struct SectionCollector {
  private let firstLine: Int
  private var sections: [Section] = []
  private var title = ""
  private var line: Int
  private var blocks: [Block] = []

  private var text = InlineText()
  /// The number of each open list's next item; `nil` in it for bullets.
  private var lists: [Int?] = []
  private var quotes = 0
  /// The marker of an item whose first block has not come yet.
  private var marker: String?

  init(firstLine: Int) {
    self.firstLine = firstLine
    line = firstLine
  }

  mutating func apply(_ event: MarkdownEvent) {
    switch event {
    case .begin(let container): begin(container)
    case .end(let container): end(container)
    case .text(let piece): text.append(piece)
    case .softBreak: text.breakLine(isHard: false)
    case .lineBreak: text.breakLine(isHard: true)
    case .code(let code): append(.code(lines: Self.lines(of: EscapedPipes.asWritten(code))))
    case .html(let html): emit(EscapedPipes.asWritten(html).trimmed)
    case .rule: append(.rule)
    }
  }

  mutating func finished() -> [Section] {
    closeSection()
    return sections
  }

  private mutating func begin(_ container: MarkdownEvent.Container) {
    switch container {
    case .heading, .paragraph: text = InlineText()
    case .quote: quotes += 1
    case .list(let start): lists.append(start)
    case .item: marker = nextMarker()
    case .link(let url): text.beginLink(url)
    }
  }

  private mutating func end(_ container: MarkdownEvent.Container) {
    switch container {
    case .heading(let level, let line): endHeading(level: level, line: line)
    case .paragraph: endParagraph()
    case .quote: quotes -= 1
    case .list: lists.removeLast()
    case .item: if marker != nil { emit("") }
    case .link: text.endLink()
    }
  }

  private mutating func nextMarker() -> String {
    guard let last = lists.indices.last, let number = lists[last] else { return "-" }
    lists[last] = number &+ 1
    return String(number) + "."
  }

  private mutating func endHeading(level: Int, line: Int) {
    guard level == 1, lists.isEmpty, quotes == 0 else {
      return append(.heading(level: level, text: text.joined))
    }
    closeSection()
    title = text.joined
    self.line = line + firstLine - 1
  }

  private mutating func closeSection() {
    if !title.isEmpty || !blocks.isEmpty {
      sections.append(Section(title: title, line: line, blocks: blocks))
    }
    (title, blocks) = ("", [])
  }

  private mutating func endParagraph() {
    guard quotes == 0, let table = PipeTable(text.lines) else { return emit(text.joined) }
    if table.start > 0 { emit(text.joined(upTo: table.start)) }
    append(.table(rows: table.rows))
  }

  /// Text in whatever it stands in: a quote before a list, a list before nothing.
  private mutating func emit(_ text: String) {
    let marker = marker ?? ""
    self.marker = nil
    if quotes > 0 {
      blocks.append(.quote(marker.isEmpty ? text : marker + " " + text))
    } else if !lists.isEmpty {
      blocks.append(.item(depth: lists.count, marker: marker, text: text))
    } else {
      blocks.append(.paragraph(text))
    }
  }

  /// A block that shows no marker; the item that it begins gets an empty line for it.
  private mutating func append(_ block: Block) {
    if marker != nil { emit("") }
    blocks.append(block)
  }

  private static func lines(of code: String) -> [String] {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return code.hasSuffix("\n") ? lines.dropLast() : lines
  }
}
