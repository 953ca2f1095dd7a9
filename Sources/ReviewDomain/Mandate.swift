extension Member {
  /// Whether the mandate runs on `day`; a mandate without dates always does.
  package func hasMandate(on day: Day) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }

  /// Why the member may not act on `day`, or `nil` when they may.
  package func absence(on day: Day) -> Refusal? {
    if !hasMandate(on: day) { return .people(.outsideMandate(id, from: from, until: until)) }
    return isActive ? nil : .inactiveMember(id)
  }
}

extension Group {
  /// The group as it is on `day`: whoever's mandate has not begun, or is over, is not active.
  package func asOf(_ day: Day) -> Group {
    guard members.contains(where: { $0.isActive && !$0.hasMandate(on: day) }) else { return self }
    var copy = self
    copy.members = members.map { member in
      var member = member
      member.isActive = member.isActive && member.hasMandate(on: day)
      return member
    }
    return copy
  }

  /// Members whose mandate ends within `days` days, the first to end first: their seats must be
  /// filled again.
  package func endingMandates(on today: Day, within days: Int = 60) -> [Member] {
    let ending = asOf(today).activeMembers.filter { member in
      member.until.map { $0 <= today.adding(days: days) } ?? false
    }
    return ending.sorted { ($0.until ?? today, $0.id) < ($1.until ?? today, $1.id) }
  }
}
