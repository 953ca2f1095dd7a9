/// How the members' scores of one criterion lie.
///
/// Not applicable and cannot judge are counted apart and left out of the median: they are not
/// levels of the scale.
package struct ScoreSpread: Hashable, Sendable {
  /// Members for each level of the scale, lowest level first.
  package let counts: [Int]
  package let levels: [Int]
  package let notApplicable: Int
  package let cannotJudge: Int

  package init(_ scores: [Score], scale: Scale) {
    levels = scale.levels
    counts = scale.levels.map { level in scores.count { $0 == .level(level) } }
    notApplicable = scores.count { $0 == .notApplicable }
    cannotJudge = scores.count { $0 == .cannotJudge }
  }

  package var scored: Int { counts.reduce(0, +) }

  /// The lower and the upper median; the same unless an even number of scores splits there.
  /// `nil` when nobody gave a level.
  package var medians: (lower: Int, upper: Int)? {
    guard scored > 0 else { return nil }
    return (level(at: (scored - 1) / 2), level(at: scored / 2))
  }

  private func level(at place: Int) -> Int {
    var seen = 0
    for (level, count) in zip(levels, counts) {
      seen += count
      if place < seen { return level }
    }
    return levels.last ?? 0
  }

  /// Whether two members are two levels or more apart.
  package var isDivided: Bool {
    let given = zip(levels, counts).filter { $0.1 > 0 }.map(\.0)
    guard let lowest = given.first, let highest = given.last else { return false }
    return highest - lowest >= 2
  }
}

extension Round {
  /// What the viewer may see of the members' scores of a criterion.
  package func scores(of criterion: CriterionID) -> [(member: MemberID, entry: CriterionScore)] {
    sheets.compactMap { sheet in
      guard sheet.isSubmitted, let content = sheet.content else { return nil }
      return (sheet.member, content[criterion])
    }
  }

  package func spread(of criterion: CriterionID, scale: Scale) -> ScoreSpread {
    ScoreSpread(scores(of: criterion).compactMap(\.entry.score), scale: scale)
  }
}
