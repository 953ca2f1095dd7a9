package import ReviewDomain

/// What is said in and about the deliberation: threads, what the group settled on, figures.
package protocol DeliberationTexts {
  /// At most 24 columns.
  func title(_ command: MatrixCommand) -> String
  /// At most 14 columns.
  func hint(_ command: MatrixCommand) -> String
  func help(_ command: MatrixCommand) -> String
  func word(_ word: DeliberationWord) -> String
  func term(_ audience: Comment.Audience) -> String
  func sentence(for refusal: DeliberationRefusal) -> String
  func sentence(for gap: AgreementGap) -> String

  /// What the history says of a comment.
  func commented(_ criterion: CriterionID?, replyTo: Int?, _ audience: Comment.Audience?) -> String
  func settled(_ criterion: CriterionID, _ value: Score?) -> String

  /// Who will read what is typed.
  var commentNotice: String { get }
  /// Whether a comment for the applicant went out, and when.
  func toApplicant(sentOn: Day?) -> String
  /// `settled on 21/11/2026, written down by Paul Renard`.
  func settledBy(_ name: String, on day: Day) -> String

  /// How many criteria and members a figure of the whole case rests on.
  func basis(criteria: Int, members: Int) -> String
  /// What α and AC2 say, and what they are not for.
  var agreementMeaning: String { get }
  /// Why the two may be far apart.
  var agreementParadox: String { get }
  func disagreementMeaning(_ isDisagreement: Bool) -> String
  /// The index is above 1 although the group stands on two neighbouring levels; `step` is how
  /// much one level is on 1 to 9.
  func neighboursMeaning(levels: Int, step: Double) -> String
  var medianMeaning: String { get }
  var gaugeMeaning: String { get }
  func mapping(_ ends: ClosedRange<Int>) -> String
  var percentileKind: String { get }
  var leftOutMeaning: String { get }
  /// The pane below the matrix when its columns are constituencies.
  var constituencyMeaning: String { get }
}

/// Keys of the deliberation that are no acts.
package enum MatrixCommand: String, Hashable, Sendable, CaseIterable {
  case explain, constituencies, reply
}

/// Labels of the deliberation, of its figures and of what is printed of it.
package enum DeliberationWord: String, Hashable, Sendable, CaseIterable {
  case consensus, noConstituency, disagreement, neighbours, figures, scores, leftOut, noAnswer,
    notIn
  case recusedMembers, whole, check, gauge, agreement, caseThread
  /// At most four columns.
  case medianShort
  /// At most five columns.
  case consensusShort
}
