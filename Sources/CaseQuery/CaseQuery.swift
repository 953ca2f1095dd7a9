/// The words that select and order cases.
///
/// Reading never fails: what is not understood becomes ``problem``, and the query then matches
/// nothing. Words are joined by *and*; `docs/QUERIES.md` has the language.
package struct CaseQuery: Hashable, Sendable {
  /// As it was typed.
  package let text: String
  package let scope: QueryScope
  package let tree: QueryTree
  /// `nil` when the query does not say; the reader then chooses.
  package let order: QueryOrder?
  /// The first thing that was not understood.
  package let problem: QueryProblem?

  package init(_ text: String) {
    var reading = QueryReading()
    for word in QueryWord.words(of: text) { reading.read(word) }
    self.text = text
    tree = .all(reading.terms.map { .term($0) })
    order = reading.order
    problem = reading.problem
    scope = reading.scope ?? (reading.namesAnEnd ? .all : .open)
  }

  /// The queries of the open cases, in the order of their numbers.
  package static let open = CaseQuery("")

  /// The order to use: the one asked for, else by number.
  package var orderInUse: QueryOrder { order ?? QueryOrder(.number) }
}
