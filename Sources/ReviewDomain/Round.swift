/// One blind scoring of a case: opened, closed and revealed by the chair.
package struct Round: Hashable, Sendable, Codable {
  package enum State: String, Hashable, Sendable, Codable { case open, closed, revealed }

  /// 1 for the first.
  package let number: Int
  /// The version that the round froze.
  package let criteriaSet: ObjectID
  package let openedOn: Day
  package var state: State = .open
  package var revealedOn: Day?
  package var sheets: [SubmittedSheet] = []

  package init(number: Int, criteriaSet: ObjectID, openedOn: Day) {
    self.number = number
    self.criteriaSet = criteriaSet
    self.openedOn = openedOn
  }

  package func sheet(of member: MemberID) -> SubmittedSheet? {
    sheets.first { $0.member == member }
  }
}

/// A sheet that a member handed in; `content` is there only for a viewer who may see it.
package struct SubmittedSheet: Hashable, Sendable, Codable {
  package let member: MemberID
  package let day: Day
  package var content: ScoreSheet?
  /// Why it was given back to the member; it then counts as not submitted.
  package var reopened: String?

  package init(member: MemberID, day: Day, content: ScoreSheet?) {
    self.member = member
    self.day = day
    self.content = content
  }

  package var isSubmitted: Bool { reopened == nil }
}

/// A word in the deliberation, on one criterion or on the whole case; internal to the group.
package struct Comment: Hashable, Sendable, Codable {
  package let member: MemberID
  package let criterion: CriterionID?
  package let text: String
  package let day: Day

  package init(member: MemberID, criterion: CriterionID?, text: String, day: Day) {
    self.member = member
    self.criterion = criterion
    self.text = text
    self.day = day
  }
}
