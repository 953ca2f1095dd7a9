package import ReviewDomain

/// What `analyse` says about a file of scores; docs/ANALYSIS.md has the formulas.
package protocol AnalysisTexts {
  func label(_ word: AnalysisWord) -> String

  /// What α and AC2 say together: stands beside them wherever they are shown.
  func sentence(for reading: AgreementReading) -> String

  /// What is wrong in a file of scores, its place apart.
  func sentence(for mistake: ScoreFileMistake) -> String

  /// How much there is, as `12 units, 4 members, 41 scores, 7 missing`.
  func counts(units: Int, members: Int, scores: Int, missing: Int) -> String

  /// `levels`, as taken from the file, and how to state them.
  func scaleFromFile(_ levels: String) -> String

  /// `levels`, as stated.
  func scale(_ levels: String) -> String

  /// Where 95 of a hundred resampled values lie.
  func interval(_ low: String, _ high: String, resamples: Int, seed: String) -> String

  func standardError(_ value: String) -> String

  /// Sheets that were given back are not counted.
  func leftOut(_ lines: Int) -> String

  /// So many lines of a table are not printed.
  func more(_ count: Int) -> String

  /// No line has what the options ask for.
  var noLineSelected: String { get }
}

/// A short label of an analysis.
package enum AnalysisWord: Hashable, Sendable, CaseIterable {
  // Headings of the parts.
  case agreement, byCase, byRound, byCriterion, byRole, members, units
  // Figures: at most 34 characters.
  case alphaOrdinal, ac2, alphaNominal, alphaInterval, alphaRatio, ac1, pairsThatAgree
  case fleissKappa, cohenKappa, scottPi, intraclass, kendallW
  // Heads of columns: at most 10 characters.
  case unitCount, memberCount, scoreCount, offset, median, consensus
  /// The RAND/UCLA disagreement index.
  case index
}

extension ScoreFileMistakes {
  /// `file:line:column: sentence`, a line each.
  package func report(_ texts: any Texts) -> String {
    list.map { "\(file):\($0.line):\($0.column): " + texts.sentence(for: $0) }
      .joined(separator: "\n")
  }
}

extension Texts {
  /// The levels of a scale, as `0, 1, 2, 3`; only the ends of a long one.
  package func listed(levels: [Double]) -> String {
    let words = levels.map(ScoreNumber.written)
    return words.count > 12 ? words[0] + " … " + words[words.count - 1] : list(words)
  }
}
