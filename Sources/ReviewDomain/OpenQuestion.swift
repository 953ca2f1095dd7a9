/// What is not shown yet, and how, by whom and by when it will be.
package struct OpenQuestion: Hashable, Sendable, Codable {
  package var outcome: String
  package var comparator: String
  package var threshold: String
  package var source: String
  package var responsible: String
  package var due: Day?

  package init(
    outcome: String, comparator: String, threshold: String, source: String, responsible: String,
    due: Day?
  ) {
    self.outcome = outcome
    self.comparator = comparator
    self.threshold = threshold
    self.source = source
    self.responsible = responsible
    self.due = due
  }
}
