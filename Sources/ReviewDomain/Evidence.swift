/// One study's finding on one outcome.
package struct Evidence: Hashable, Sendable, Codable {
  package enum Design: String, Hashable, Sendable, Codable, CaseIterable {
    case rct, cohort, registry, other
    case beforeAfter = "before-after"
    case caseSeries = "case-series"
    case systematicReview = "systematic-review"
    case diagnosticAccuracy = "diagnostic-accuracy"
  }

  package enum OutcomeClass: String, Hashable, Sendable, Codable, CaseIterable {
    case mortality, morbidity, prom, organisation, cost, surrogate, safety, usability, accuracy
    case qualityOfLife = "quality-of-life"
  }

  /// The four GRADE levels.
  package enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
    case high, moderate, low
    case veryLow = "very-low"
  }

  package var study: String
  package var design: Design
  package var participants: Int?
  package var population: String
  package var comparator: String
  package var outcome: String
  package var outcomeClass: OutcomeClass
  package var effect: String
  package var interval: String
  package var certainty: Certainty?

  package init(
    study: String, design: Design, participants: Int?, population: String, comparator: String,
    outcome: String, outcomeClass: OutcomeClass, effect: String, interval: String,
    certainty: Certainty?
  ) {
    self.study = study
    self.design = design
    self.participants = participants
    self.population = population
    self.comparator = comparator
    self.outcome = outcome
    self.outcomeClass = outcomeClass
    self.effect = effect
    self.interval = interval
    self.certainty = certainty
  }
}
