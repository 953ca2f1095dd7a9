/// The words that select, order and lay out cases.
///
/// Reading never fails: what is not understood becomes ``problem``, and the whole query then
/// matches nothing, so that a mistake, negated or not, never widens a list or opens a gate.
/// `docs/QUERIES.md` has the language.
package struct CaseQuery: Hashable, Sendable {
  /// As it was typed.
  package let text: String
  /// At least one.
  package let sections: [QuerySection]
  package let scope: QueryScope
  package let view: QueryView
  /// The first thing that was not understood.
  package let problem: QueryProblem?

  /// As many operators, the spaces between words too, may stand in a query.
  package static let mostOperators = 2_048
  /// As many brackets, negations and views may lie within each other.
  package static let mostLevels = 64

  /// The cases of all sections together.
  package var tree: QueryTree { .either(sections.map(\.tree)) }

  package init(_ text: String) {
    self.text = text
    sections = [QuerySection(tree: .everything)]
    scope = .open
    view = QueryView()
    problem = nil
  }

  /// The open cases, in the order of their numbers.
  package static let open = CaseQuery("")
}
