/// One `{{…}}` of a template, with its line.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case value, section, invertedSection, end, comment
    /// A partial, a pragma, delimiters or an unescaped value.
    case unsupported
  }

  let kind: Kind
  let name: String
  /// As written, for a message.
  let text: String
  let line: Int

  /// The tags of `template` in order, and the line of a `{{` that is not closed.
  static func tags(in template: String) -> (tags: [TemplateTag], unfinished: Int?) {
    var tags: [TemplateTag] = []
    var line = 1
    var rest = Substring(template)
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].count(where: \.isNewline)
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else { return (tags, line) }
      let inside = rest[start.upperBound..<end.lowerBound]
      tags.append(TemplateTag(inside, line: line))
      line += inside.count(where: \.isNewline)
      rest = rest[end.upperBound...]
    }
    return (tags, nil)
  }

  private init(_ inside: Substring, line: Int) {
    let kinds: [Character: Kind] = [
      "#": .section, "^": .invertedSection, "/": .end, "!": .comment, ">": .unsupported,
      "<": .unsupported, "$": .unsupported, "=": .unsupported, "%": .unsupported,
      "&": .unsupported, "{": .unsupported,
    ]
    let mark = inside.first.flatMap { kinds[$0] }
    kind = mark ?? .value
    name = String((mark == nil ? inside : inside.dropFirst()).filter { !$0.isWhitespace })
    text = String(inside)
    self.line = line
  }
}
