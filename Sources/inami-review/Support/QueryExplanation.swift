import CaseQuery
import ReviewDomain
import ReviewTexts

/// A query as it is understood, line by line: what `list --explain` prints.
struct QueryExplanation {
  let texts: any Texts

  func lines(of query: CaseQuery) -> [String] {
    let scope: QueryWording =
      switch query.scope {
      case .open: .scopeOpen
      case .ended: .scopeEnded
      case .all: .scopeAll
      }
    let layout = [
      (QueryWording.shown, query.view.shown.map(\.name)),
      (.hidden, query.view.hidden.map(\.name)),
      (.groupedBy, query.view.grouping.map { [$0.rawValue] } ?? []),
    ].filter { !$0.1.isEmpty }.map { line($0.0, $0.1.joined(separator: ", ")) }
    return ["in:" + query.scope.rawValue + "  " + texts.word(scope)]
      + query.sections.enumerated().flatMap { section($1, number: $0 + 1, of: query) } + layout
  }

  private func section(_ section: QuerySection, number: Int, of query: CaseQuery) -> [String] {
    let head = query.sections.count == 1 ? [] : [texts.word(.section) + " \(number)"]
    let legend = section.legend.map { [line(.heading, $0)] } ?? []
    let order =
      section.order.isEmpty
      ? [] : [line(.sortedBy, section.order.map(\.description).joined(separator: ", "))]
    let limit = section.limit.map { [line(.atMost, String($0))] } ?? []
    let lines = legend + tree(section.tree) + order + limit
    return head + (head.isEmpty ? lines : lines.map { "  " + $0 })
  }

  private func line(_ word: QueryWording, _ text: String) -> String {
    texts.word(word) + (texts.language == .french ? "\u{a0}: " : ": ") + text
  }

  private func tree(_ tree: QueryTree) -> [String] {
    switch tree {
    case .term(let term): [term.description]
    case .not(let part): [texts.word(.not)] + indented(part)
    case .all([]): [texts.word(.everyCase)]
    case .all(let parts): [texts.word(.allOf)] + parts.flatMap(indented)
    case .any(let parts): [texts.word(.oneOf)] + parts.flatMap(indented)
    }
  }

  private func indented(_ part: QueryTree) -> [String] { tree(part).map { "  " + $0 } }
}
