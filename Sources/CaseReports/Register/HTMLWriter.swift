import ReviewDomain

/// Writes HTML whose text is escaped and whose tags are closed; nothing else can be written.
///
/// An address gets into a link only as a ``WebAddress``. Templates that people adapt may not have
/// one there, which is why this page has none.
struct HTMLWriter {
  private(set) var text = ""
  private var depth = 0

  /// An element around what `body` writes, on lines of its own.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout HTMLWriter) -> Void
  ) {
    line("<\(name)\(Self.written(attributes))>")
    depth += 1
    body(&self)
    depth -= 1
    line("</\(name)>")
  }

  /// An element that holds one text, on a line.
  mutating func leaf(_ name: String, _ inside: Inline, _ attributes: [(String, String)] = []) {
    line("<\(name)\(Self.written(attributes))>\(inside.html)</\(name)>")
  }

  mutating func leaf(_ name: String, _ text: String, _ attributes: [(String, String)] = []) {
    leaf(name, Inline(text), attributes)
  }

  /// A line as it is: the writer's own words only.
  mutating func literal(_ markup: StaticString) { line("\(markup)") }

  private mutating func line(_ markup: String) {
    text += String(repeating: " ", count: depth) + markup + "\n"
  }

  fileprivate static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0)=\"\(Inline($1).html)\"" }.joined()
  }

  /// Text inside a line: escaped when it is made.
  struct Inline {
    let html: String

    init(_ text: String) {
      html = HTMLEscaper.escape(text).replacing("<br>", with: " ")
    }

    private init(html: String) { self.html = html }

    /// `label` leads to `address`.
    static func link(_ label: String, to address: WebAddress, in language: Language? = nil)
      -> Inline
    {
      var attributes = [("href", address.text), ("rel", "external")]
      if let language { attributes.append(("hreflang", language.rawValue)) }
      return Inline(html: "<a\(HTMLWriter.written(attributes))>\(Inline(label).html)</a>")
    }

    /// `label` leads to a place of the same page.
    static func jump(_ label: String, to anchor: String) -> Inline {
      Inline(html: "<a href=\"#\(Inline(anchor).html)\">\(Inline(label).html)</a>")
    }

    static func emphasis(_ text: String) -> Inline { Inline(html: "<em>\(Inline(text).html)</em>") }

    static func + (left: Inline, right: Inline) -> Inline { Inline(html: left.html + right.html) }
  }
}
