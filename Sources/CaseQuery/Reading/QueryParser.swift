import ReviewDomain

/// Words into sections, trees and layout; stops at the first thing that it does not understand.
///
/// Precedence, tightest first: not, and (a space too), or, then. Brackets that are missing at the
/// end are closed, those too many are passed over.
struct QueryParser {
  /// The queries of the group, by name; a view may name another one.
  let views: [String: String]
  let isGate: Bool
  private let text: [Character]
  private let tokens: [QueryToken]
  /// Names of the views that are being read, the outermost first.
  private let within: [String]
  private var index = 0
  private var operators = 0
  private var levels: Int
  /// What ``levels`` is outside all brackets of this text.
  private let base: Int
  private var negations = 0
  private var state = SectionState()

  private(set) var sections: [QuerySection] = []
  private(set) var view = QueryView()
  private(set) var scope: QueryScope?
  /// Whether a condition can hold of ended cases only: then they are looked at unasked.
  private(set) var namesAnEnd = false

  /// What was read of a section besides its conditions.
  private struct SectionState {
    var legend: String?
    var order: [QueryOrder] = []
    var limit: Int?
    var hasLayout = false
    var conditions = 0
    var isNegated = false
    var included: [QuerySection] = []
  }

  init(
    _ text: String, views: [String: String], isGate: Bool, within: [String] = [], levels: Int = 0
  ) {
    self.text = Array(text)
    self.views = views
    self.isGate = isGate
    self.within = within
    self.levels = levels
    base = levels
    tokens = QueryLexer.tokens(of: self.text)
  }

  mutating func read() throws(QueryProblem) {
    try readSection(after: nil)
    while let token = next, token.kind == .then {
      try count(token)
      index += 1
      try readSection(after: token)
    }
  }

  private var next: QueryToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func readSection(after token: QueryToken?) throws(QueryProblem) {
    state = SectionState()
    let tree = try readOr()
    if let token, tree == .everything, !state.hasLayout { throw problem(.conditionMissing, token) }
    if let token, sections == [QuerySection(tree: .everything)] {
      throw problem(.conditionMissing, token)
    }
    keep(tree)
  }

  private mutating func keep(_ tree: QueryTree) {
    if state.conditions == 1, !state.isNegated, !state.included.isEmpty {
      sections += state.included.map { section in
        QuerySection(
          legend: state.legend ?? section.legend, tree: section.tree,
          order: state.order.isEmpty ? section.order : state.order,
          limit: state.limit ?? section.limit)
      }
    } else {
      sections.append(
        QuerySection(
          legend: state.legend, tree: tree, order: state.order, limit: state.limit))
    }
  }

  // MARK: - Operators

  private mutating func readOr() throws(QueryProblem) -> QueryTree {
    let first = try readAnd()
    var parts = [first ?? .everything]
    while let token = next, token.kind == .or {
      guard first != nil else { throw problem(.conditionMissing, token) }
      try count(token)
      index += 1
      guard let part = try readAnd() else { throw problem(.conditionMissing, token) }
      parts.append(part)
    }
    return parts.count == 1 ? parts[0] : .either(parts)
  }

  /// `nil` when there is no condition.
  private mutating func readAnd() throws(QueryProblem) -> QueryTree? {
    var parts: [QueryTree] = []
    var pending: QueryToken?
    while let token = next {
      switch token.kind {
      case .or, .then: return try joined(parts, pending)
      case .close:
        if levels > base { return try joined(parts, pending) }
        index += 1
      case .and:
        guard !parts.isEmpty, pending == nil else { throw problem(.conditionMissing, token) }
        try count(token)
        pending = token
        index += 1
      case .open, .not, .word:
        guard let part = try readNot() else { continue }
        if !parts.isEmpty, pending == nil { try count(token) }
        pending = nil
        parts.append(part)
      }
    }
    return try joined(parts, pending)
  }

  private func joined(_ parts: [QueryTree], _ pending: QueryToken?) throws(QueryProblem)
    -> QueryTree?
  {
    if let pending { throw problem(.conditionMissing, pending) }
    return parts.isEmpty ? nil : .joined(parts)
  }

  /// `nil` for a word that says how cases are shown.
  private mutating func readNot() throws(QueryProblem) -> QueryTree? {
    guard let token = next, token.kind == .not else { return try readAtom() }
    try count(token)
    try enter(token)
    index += 1
    negations += 1
    state.isNegated = true
    let part = try readNot()
    negations -= 1
    levels -= 1
    guard let part else { throw problem(.conditionMissing, token) }
    return .not(part)
  }

  private mutating func readAtom() throws(QueryProblem) -> QueryTree? {
    guard let token = next else { return nil }
    switch token.kind {
    case .open: return try readBrackets(token)
    case .word(let word):
      index += 1
      return try read(word)
    default: return nil
    }
  }

  private mutating func readBrackets(_ token: QueryToken) throws(QueryProblem) -> QueryTree? {
    try enter(token)
    index += 1
    let conditions = state.conditions
    var parts = [try readOr()]
    while let then = next, then.kind == .then {
      try count(then)
      index += 1
      let before = state.conditions
      parts.append(try readOr())
      guard state.conditions > before else { throw problem(.conditionMissing, then) }
    }
    guard state.conditions > conditions, !parts.contains(.everything) else {
      throw problem(.conditionMissing, token)
    }
    if next?.kind == .close { index += 1 }
    levels -= 1
    return parts.count == 1 ? parts[0] : .either(parts)
  }

  // MARK: - Words

  private mutating func read(_ word: QueryWord) throws(QueryProblem) -> QueryTree? {
    let keyword = word.key.flatMap { QueryKeyword(rawValue: $0) }
    if let keyword, keyword.isLayout {
      try readLayout(keyword, word)
      return nil
    }
    state.conditions += 1
    if keyword == .view { return try include(word) }
    let tree = try QueryTermReader(word: word, isGate: isGate).tree()
    if keyword == .order {
      state.order.append(QueryOrder(.tag(try word.value.sortKeyTag())))
    }
    noteEnd(keyword, word, tree)
    return tree
  }

  /// `ending:refused` and `stage:ended` look at ended cases unasked; `stage>=vote` does not.
  private mutating func noteEnd(_ keyword: QueryKeyword?, _ word: QueryWord, _ tree: QueryTree) {
    guard negations % 2 == 0 else { return }
    switch tree {
    case .term(.ending(.any)), .term(.ending(.oneOf)): namesAnEnd = true
    case .term(.stages(let stages)) where stages.contains(.ended):
      let isCompared = word.value.marks.first.map { $0.character.isComparison } ?? false
      let first = word.value.marks.first
      let isListed = !isCompared || first?.character == "="
      if isListed && first?.isPlain("!") == false { namesAnEnd = true }
    default: break
    }
  }

  private mutating func readLayout(_ keyword: QueryKeyword, _ word: QueryWord) throws(QueryProblem)
  {
    let value = word.value
    guard !value.isEmpty else { throw word.problem(.valueMissing) }
    switch keyword {
    case .scope: scope = try value.choice(QueryScope.self)
    case .show: view.shown += try value.columns()
    case .hide: view.hidden += try value.columns()
    case .group: view.grouping = try value.choice(QueryGrouping.self)
    case .sort: state.order += try value.orders()
    case .limit: state.limit = try value.wholeNumber(in: 1...1_000_000)
    default:
      let legend = value.text.standingAlone
      guard !legend.isEmpty else { throw word.problem(.valueMissing) }
      state.legend = legend
    }
    if keyword != .scope { state.hasLayout = true }
  }

  /// A view's text, as if it stood there in brackets; alone in its section it brings its own
  /// sections with it.
  private mutating func include(_ word: QueryWord) throws(QueryProblem) -> QueryTree {
    let name = word.value.text
    guard !name.isEmpty else {
      throw word.problem(.valueMissing, allowed: views.keys.sorted())
    }
    guard let text = views[name] else {
      throw word.value.problem(.unknownView, allowed: views.keys.sorted())
    }
    guard !within.contains(name) else { throw word.value.problem(.circularView) }
    guard levels < CaseQuery.mostLevels else { throw word.problem(.tooDeep) }
    var parser = QueryParser(
      text, views: views, isGate: isGate, within: within + [name], levels: levels + 1)
    parser.operators = operators
    do throws(QueryProblem) { try parser.read() } catch {
      throw word.value.problem(.mistakeInView(error))
    }
    return try adopt(parser, word)
  }

  private mutating func adopt(_ parser: QueryParser, _ word: QueryWord) throws(QueryProblem)
    -> QueryTree
  {
    operators = max(operators, parser.operators)
    scope = scope ?? parser.scope
    namesAnEnd = namesAnEnd || parser.namesAnEnd && negations % 2 == 0
    view.shown += parser.view.shown
    view.hidden += parser.view.hidden
    view.grouping = view.grouping ?? parser.view.grouping
    state.hasLayout = true
    state.included = parser.sections
    return .either(parser.sections.map(\.tree))
  }

  // MARK: - Limits

  private mutating func count(_ token: QueryToken) throws(QueryProblem) {
    operators += 1
    if operators > CaseQuery.mostOperators { throw problem(.tooLong, token) }
  }

  private mutating func enter(_ token: QueryToken) throws(QueryProblem) {
    levels += 1
    if levels > CaseQuery.mostLevels { throw problem(.tooDeep, token) }
  }

  private func problem(_ fact: QueryProblem.Fact, _ token: QueryToken) -> QueryProblem {
    token.problem(fact, in: text)
  }
}
