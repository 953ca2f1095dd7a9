package import ReviewDomain

/// The figures of one criterion of one case in one round: what the deliberation screen shows.
package struct UnitFigures: Sendable {
  package let unit: ScoreUnit
  /// How often each level was given, the lowest first, those of the scale that nobody gave included.
  package let counts: [(level: Double, count: Int)]
  package let notApplicable: Int
  package let cannotJudge: Int
  /// `nil` where nobody gave a value.
  package let dispersion: Dispersion?

  init(_ unit: ScoreUnit, answers: [ScoreEntry.Answer], scale: ScoreScale) {
    self.unit = unit
    let values = answers.compactMap { answer in
      if case .value(let value) = answer { value } else { nil }
    }
    let given = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    counts = Set(scale.levels).union(values).sorted().map { ($0, given[$0] ?? 0) }
    notApplicable = answers.count { $0 == .notApplicable }
    cannotJudge = answers.count { $0 == .cannotJudge }
    dispersion = Dispersion(values, categories: scale.levels)
  }

  /// The disagreement index; `nil` without a value and on a scale of one level.
  package var disagreementIndex: Double? { dispersion?.disagreement.flatMap { defined($0.value) } }
}
