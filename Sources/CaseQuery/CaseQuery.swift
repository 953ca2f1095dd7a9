package import ReviewDomain

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

  /// - Parameters:
  ///   - text: what was typed.
  ///   - views: the queries that `view:` can name.
  package init(_ text: String, views: [String: String] = [:]) {
    self.init(text, views: views, isGate: false)
  }

  /// A condition of a gate: looks at every case unless it says otherwise, and may ask neither
  /// other gates nor what depends on who looks.
  package init(gate text: String, views: [String: String] = [:]) {
    self.init(text, views: views, isGate: true)
  }

  private init(_ text: String, views: [String: String], isGate: Bool) {
    self.text = text
    var parser = QueryParser(text, views: views, isGate: isGate)
    do throws(QueryProblem) {
      try parser.read()
      sections = parser.sections
      problem = nil
    } catch {
      sections = [QuerySection(tree: .nothing)]
      problem = error
    }
    view = parser.view
    scope = parser.scope ?? (isGate || parser.namesAnEnd ? .all : .open)
  }

  /// The open cases, in the order of their numbers.
  package static let open = CaseQuery("")

  /// Whether a case is selected: the scope and the sections' conditions.
  package func matches(_ facts: some QueryFacts, on clock: QueryClock) -> Bool {
    guard problem == nil, scope.holds(facts.stage) else { return false }
    return sections.contains { $0.tree.matches(facts, on: clock) }
  }

  /// The order of a section: the one asked for, else by number.
  package func orderInUse(of section: QuerySection) -> [QueryOrder] {
    section.order.isEmpty ? [QueryOrder(.number)] : section.order
  }
}
