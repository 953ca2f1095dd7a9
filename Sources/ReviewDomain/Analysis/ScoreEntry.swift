/// One line of a file of scores, as `export scores` and others write them.
package struct ScoreEntry: Hashable, Sendable {
  package enum Answer: Hashable, Sendable {
    /// Usually a level; files of others may hold fractions.
    case value(Double)
    /// Written `-`.
    case notApplicable
    /// Written `?`.
    case cannotJudge
    /// Nothing is written, or `NA`.
    case none
  }

  package let unit: ScoreUnit
  package let member: String
  /// May be empty.
  package let role: String
  package let answer: Answer

  package init(unit: ScoreUnit, member: String, role: String, answer: Answer) {
    self.unit = unit
    self.member = member
    self.role = role
    self.answer = answer
  }

  package var value: Double? {
    if case .value(let value) = answer { value } else { nil }
  }
}

/// What is scored: one criterion of one case in one round.
///
/// A file's cases and criteria need not be ours, so they are any text.
package struct ScoreUnit: Hashable, Sendable {
  package let caseName: String
  package let round: Int
  package let criterion: String

  package init(caseName: String, round: Int, criterion: String) {
    self.caseName = caseName
    self.round = round
    self.criterion = criterion
  }
}
