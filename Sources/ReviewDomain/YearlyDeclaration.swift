extension Group {
  /// The last day on which a member's yearly declaration of interests holds, or `nil` when they
  /// gave none.
  ///
  /// - Parameter months: for how long the policy lets a declaration hold.
  package func declarationHolds(for member: MemberID, months: Int) -> Day? {
    interestsDeclaredOn[member]?.adding(months: months).adding(days: -1)
  }

  /// Why a member who declares interests may take no part in cases on `today`; `nil` where the
  /// policy asks for no yearly declaration, or where theirs holds.
  ///
  /// The model is the medicines commission's, art. 122quinquies-decies of the royal decree of
  /// 3 July 1996.
  package func yearlyObstacle(for member: Member, under policy: Policy, today: Day) -> Refusal? {
    guard member.role.declaresInterests, let months = policy.yearlyDeclarationMonths else {
      return nil
    }
    let last = declarationHolds(for: member.id, months: months)
    if let last, today <= last { return nil }
    return .people(.yearlyDeclarationNeeded(expired: last))
  }
}

extension Day {
  /// The same day of the month `months` later, or the month's last day where it has none.
  package func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return (0...3).lazy.compactMap { back in
      Day(year: newYear, month: newMonth, day: day - back)
    }.first ?? self
  }
}
