import CCMark

/// What a Markdown text is made of, in reading order, as plain values.
enum MarkdownEvent {
  case begin(Container)
  case end(Container)
  /// A piece of a heading's or paragraph's text.
  case text(String)
  /// A new line in the source only.
  case softBreak
  /// A new line that the writer asked for.
  case lineBreak
  case code(String)
  case html(String)
  case rule

  enum Container: Equatable {
    case heading(level: Int, line: Int)
    case paragraph(line: Int)
    case quote(line: Int)
    /// `start` is `nil` for bullets.
    case list(start: Int?)
    case item(line: Int)
    case link(url: String)
  }
}

/// The walk over cmark's tree: not recursive, so that no nesting exhausts the stack.
enum MarkdownEvents {
  static func forEach(in markdown: String, _ body: (MarkdownEvent) -> Void) {
    var markdown = markdown + "\n"  // never empty, so that there is an address
    let document = markdown.withUTF8 { text in
      text.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let document, let iterator = cmark_iter_new(document) else { return }
    defer {
      cmark_iter_free(iterator)
      cmark_node_free(document)
    }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      if let value = value(of: node, entering: event == CMARK_EVENT_ENTER) { body(value) }
    }
  }

  private static func value(of node: OpaquePointer, entering: Bool) -> MarkdownEvent? {
    if let container = container(node) { return entering ? .begin(container) : .end(container) }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: return .text(literal(node))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE_BLOCK: return .code(literal(node))
    case CMARK_NODE_HTML_BLOCK: return .html(literal(node))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    default: return nil
    }
  }

  private static func container(_ node: OpaquePointer) -> MarkdownEvent.Container? {
    let line = Int(cmark_node_get_start_line(node))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      return .heading(level: Int(cmark_node_get_heading_level(node)), line: line)
    case CMARK_NODE_PARAGRAPH: return .paragraph(line: line)
    case CMARK_NODE_BLOCK_QUOTE: return .quote(line: line)
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
    case CMARK_NODE_ITEM: return .item(line: line)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      return .link(url: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    default: return nil
    }
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
