/// The evaluation that a re-evaluation goes back to, beside it; absent in other cases.
struct ComparisonSection: Hashable, Sendable, Decodable {
  struct ScoreRow: Hashable, Sendable, Decodable {
    var criterion: String
    var then: String
    var now: String
    var change: String
  }

  struct PromiseRow: Hashable, Sendable, Decodable {
    var number: String
    var question: Wording
    var threshold: Wording
    var due: String
    var answer: String
    var note: Wording
    /// What of the new dossier sounds like it.
    var delivered: Wording
  }

  var title: String
  var notes: [String]
  var criterionLabel: String
  var thenLabel: String
  var nowLabel: String
  var changeLabel: String
  var promisedLabel: String
  var deliveredLabel: String
  var scores: Table<ScoreRow>?
  var promises: Table<PromiseRow>?
}
