import ReviewTexts

/// Walks a template beside the shape of a report and notes every mistake.
struct TemplateCheck {
  private let template: String
  private var open: [(tag: TemplateTag, shape: TemplateShape?)] = []
  private var mistakes: [TemplateMistake] = []
  private let root: TemplateShape

  private init(template: String, root: TemplateShape) {
    self.template = template
    self.root = root
  }

  static func mistakes(
    in text: String, named template: String, shape: TemplateShape, mark: String = "internalMark"
  ) -> [TemplateMistake] {
    var check = TemplateCheck(template: template, root: shape)
    let (tags, unfinished) = TemplateTag.tags(in: text)
    for tag in tags { check.visit(tag) }
    if let unfinished { check.note(.unfinishedTag, line: unfinished) }
    for section in check.open {
      check.note(.unclosedSection(section.tag.name), line: section.tag.line)
    }
    check.require(mark: mark, among: tags)
    check.refuseActiveContent(in: text)
    return check.mistakes
  }

  private mutating func visit(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment: break
    case .unsupported: note(.unsupportedTag(tag.text), line: tag.line)
    case .value: require(tag)
    case .section:
      let shape = require(tag)
      open.append((tag, shape.map(element)))
    case .invertedSection:
      require(tag)
      open.append((tag, nil))
    case .end: close(tag)
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let last = open.last, last.tag.name == tag.name else {
      return note(.wrongEnd(tag.name, open: open.last?.tag.name), line: tag.line)
    }
    open.removeLast()
  }

  /// Names are looked up from the innermost section outwards, as the template library does.
  @discardableResult
  private mutating func require(_ tag: TemplateTag) -> TemplateShape? {
    if tag.name == ".", let innermost = open.last?.shape { return innermost }
    let path = tag.name.split(separator: ".", omittingEmptySubsequences: false)
    for scope in open.reversed().compactMap(\.shape) + [root] where scope[path.prefix(1)] != nil {
      if let shape = scope[path] { return shape }
      break
    }
    note(.unknownTag(tag.name), line: tag.line)
    return nil
  }

  private func element(of shape: TemplateShape) -> TemplateShape {
    if case .list(let element) = shape { element } else { shape }
  }

  private mutating func require(mark: String, among tags: [TemplateTag]) {
    if !tags.contains(where: { $0.kind == .value && $0.name == mark }) {
      note(.missingTag(mark), line: 1)
    }
  }

  private mutating func refuseActiveContent(in text: String) {
    // Made once: reading the pattern takes longer than looking through a line.
    let pattern = Self.activeContent.ignoresCase()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for match in line.matches(of: pattern) {
        note(.activeContent(String(match.output)), line: index + 1)
      }
    }
  }

  /// What runs or loads something, and a foreign value where an address or a style stands.
  private static var activeContent: Regex<Substring> {
    #/
    <(?:script|iframe|object|embed|link|base|form)\b
    | javascript:
    | \son[a-z]+\s*=
    | (?:href|src|style)\s*=\s*["']?\s*\{\{
    /#
  }

  private mutating func note(_ fact: TemplateMistake.Fact, line: Int) {
    mistakes.append(TemplateMistake(template: template, line: line, fact: fact))
  }
}
