import DecisionAnalysis
package import ReviewDomain

/// How alike the members' scores are over all criteria of a case: α and Gwet's AC2, never one alone.
///
/// Units are criteria, raters are members; `-`, `?` and silence are missing. Ordinal α over the
/// levels as given, AC2 with quadratic weights over the whole scale.
package struct CaseAgreement: Hashable, Sendable {
  package let alpha: Double?
  package let gwet: Double?
  /// The criteria with levels from two members at least: only there can anybody agree.
  package let criteria: Int
  /// The members who gave a level.
  package let members: Int
  /// Why a figure is missing.
  package let gap: AgreementGap?

  /// Of scored criteria; a described one has nothing to compare.
  package init(_ tallies: [CriterionTally], on scale: Scale) {
    let table = Self.table(of: tallies, on: scale)
    criteria = tallies.count { ($0.levels?.count ?? 0) > 1 }
    members = table.raterCount
    gap = Self.gap(criteria: criteria, table)
    alpha = criteria > 1 ? table.alpha(.ordinal) : nil
    gwet = criteria > 1 ? table.gwet(.quadratic)?.value : nil
  }

  private static func gap(criteria: Int, _ table: RatingTable) -> AgreementGap? {
    switch criteria {
    case 0: .fewMembers
    case 1: .fewCriteria
    default: table.isWithoutVariation ? .allAlike : nil
    }
  }

  private static func table(of tallies: [CriterionTally], on scale: Scale) -> RatingTable {
    var numbers: [MemberID: Int] = [:]
    let units = tallies.map { tally in
      tally.voices.compactMap { voice -> RatingTable.Rating? in
        guard let level = voice.score?.level else { return nil }
        let number = numbers[voice.member] ?? numbers.count
        numbers[voice.member] = number
        return RatingTable.Rating(rater: number, value: Double(level))
      }
    }
    return RatingTable(units: units, categories: scale.levels.map(Double.init))
  }
}
