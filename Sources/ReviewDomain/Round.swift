/// One blind scoring of a case: opened, closed and revealed by the chair.
package struct Round: Hashable, Sendable, Codable {
  package enum State: String, Hashable, Sendable, Codable { case open, closed, revealed }

  /// 1 for the first.
  package let number: Int
  /// The version that the round froze.
  package let criteriaSet: ObjectID
  package let openedOn: Day
  /// The criteria that it asks, frozen when it opened; `nil` in rounds of before that was kept.
  package let asked: [CriterionID]?
  package var state: State = .open
  package var revealedOn: Day?
  package var sheets: [SubmittedSheet] = []

  package init(number: Int, criteriaSet: ObjectID, openedOn: Day, asked: [CriterionID]? = nil) {
    self.number = number
    self.criteriaSet = criteriaSet
    self.openedOn = openedOn
    self.asked = asked
  }

  package func sheet(of member: MemberID) -> SubmittedSheet? {
    sheets.first { $0.member == member }
  }

  /// A member has one sheet in force: a later one takes the place of one that was given back.
  mutating func keep(
    _ sheet: ScoreSheet, of member: MemberID, as capacity: Member.Role?, on day: Day
  ) {
    let version = (self.sheet(of: member)?.version ?? 0) + 1
    sheets.removeAll { $0.member == member }
    sheets.append(
      SubmittedSheet(
        member: member, day: day, content: sheet, capacity: capacity, version: version))
  }
}

/// A sheet that a member handed in; `content` is there only for a viewer who may see it.
package struct SubmittedSheet: Hashable, Sendable, Codable {
  package let member: MemberID
  package let day: Day
  /// The role in which it was handed in, whatever the member became since; `nil` in sheets of
  /// before that was kept.
  package let capacity: Member.Role?
  /// How often the member has handed a sheet in in this round, this time included.
  package let version: Int
  package var content: ScoreSheet?
  /// Why it was given back to the member; it then counts as not submitted.
  package var reopened: String?

  package init(
    member: MemberID, day: Day, content: ScoreSheet?, capacity: Member.Role? = nil,
    version: Int = 1
  ) {
    self.member = member
    self.day = day
    self.content = content
    self.capacity = capacity
    self.version = version
  }

  package var isSubmitted: Bool { reopened == nil }
}
