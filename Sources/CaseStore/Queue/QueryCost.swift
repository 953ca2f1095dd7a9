import CaseQuery
import ReviewDomain

extension QueryTree {
  /// Roughly how long the condition takes: cheap ones leave fewer cases to the others.
  var cost: Int {
    switch self {
    case .term(let term): term.cost
    case .not(let part): part.cost
    case .all(let parts), .any(let parts): parts.reduce(1) { $0 + $1.cost }
    }
  }
}

extension QueryTerm {
  /// The rarer a word, the fewer cases it leaves.
  fileprivate var cost: Int {
    switch self {
    case .nothing, .stages, .requested, .language, .ending, .conclusion, .level,
      .facet(.process, _):
      0
    case .text(let text): 100 + ByteSearch(Array(text.utf8)).commonness
    case .facet: 200
    case .scores, .recommendations: 300
    case .statistic, .flag(.divergent): 400
    case .gate: 1000
    default: 50
    }
  }

  /// Whether it looks at the searchable texts.
  var needsTexts: Bool {
    switch self {
    case .text: true
    case .facet(let facet, _): facet != .process
    default: false
    }
  }

  /// Whether it looks at more than the queue's lines show.
  var needsFacts: Bool {
    switch self {
    case .text, .cases, .stages, .ending, .requested, .language, .facet, .conclusion, .level,
      .round, .nothing:
      false
    case .day(let day, _): day.needsFacts
    case .flag(let flag): flag == .divergent || flag == .overdue || flag == .mine
    case .people: false
    case .has(let possession, _): possession != .revision
    case .scores, .statistic, .recommendations, .decision, .milestone, .quorum, .votes, .gate,
      .tag, .lineage:
      true
    }
  }
}

extension QueryDay {
  fileprivate var needsFacts: Bool { self == .due || self == .decided || self == .touched }
}

extension QueryOrder.Key {
  fileprivate var needsTexts: Bool { self == .product || self == .applicant }

  fileprivate var needsFacts: Bool {
    switch self {
    case .number, .product, .applicant, .stage, .process, .level, .scored, .lead: false
    case .day(let day): day.needsFacts
    case .statistic, .tag: true
    }
  }
}

extension CaseQuery {
  private var keys: [QueryOrder.Key] { sections.flatMap(\.order).map(\.key) }

  /// Whether answering it looks at texts.
  var needsTexts: Bool {
    tree.terms.contains(where: \.needsTexts) || keys.contains(where: \.needsTexts)
  }

  /// Whether answering it looks at more than the queue's lines show.
  var needsFacts: Bool {
    tree.terms.contains(where: \.needsFacts) || keys.contains(where: \.needsFacts)
  }

  /// Whether it asks how gates of the policy stand.
  var asksGates: Bool {
    tree.terms.contains { if case .gate = $0 { true } else { false } }
  }

  /// Whether it asks what lies on the viewer's machine.
  var asksDesk: Bool {
    let terms = tree.terms
    return terms.contains(.flag(.draft)) || terms.contains(.flag(.new))
      || terms.contains {
        if case .tag(let tag, _) = $0 { tag.isOwn } else { false }
      }
      || keys.contains {
        if case .tag(let tag) = $0 { tag.isOwn } else { false }
      }
  }
}
